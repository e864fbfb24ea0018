// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.traffic;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.mkworkbench.engine.traffic.query.TrafficFilter;

/** What the views of traffic look at. UI thread only, but for {@link #get}. */
public final class TrafficSession {
	private static final TrafficSession SESSION = new TrafficSession();

	private final List<TrafficListener> listeners = new CopyOnWriteArrayList<>();
	private final List<TrafficSource> sources = new ArrayList<>();
	private final TimeView times = new TimeView(() -> tell(TrafficListener::selectionChanged), () -> tell(TrafficListener::windowChanged));
	private TrafficSource source;
	private TrafficFilter filter = TrafficFilter.ALL;

	/** Of its own, for tests; the workbench has {@link #get}. */
	public TrafficSession() {
	}

	public static TrafficSession get() {
		return SESSION;
	}

	/** What is looked at. */
	public Optional<TrafficSource> source() {
		return Optional.ofNullable(source);
	}

	/** All that can be looked at, newest last. */
	public List<TrafficSource> sources() {
		return List.copyOf(sources);
	}

	/** Looks at a source, adding it if it is new. The selection and filter of the one before are forgotten. @param wanted null for none */
	public void show(TrafficSource wanted) {
		if (wanted == source) {
			return;
		}
		if (wanted != null && !sources.contains(wanted)) {
			sources.add(wanted);
		}
		source = wanted;
		filter = TrafficFilter.ALL;
		times.selectNothing();
		tell(TrafficListener::sourceChanged);
	}

	/** The source is gone: it is closed, and another one looked at if there is one. */
	public void remove(TrafficSource gone) {
		sources.remove(gone);
		if (source == gone) {
			show(sources.isEmpty() ? null : sources.getLast());
		}
		gone.close();
	}

	public TimeView times() {
		return times;
	}

	public TrafficFilter filter() {
		return filter;
	}

	public void setFilter(TrafficFilter wanted) {
		if (!Objects.equals(filter.text(), wanted.text())) {
			filter = wanted;
			tell(TrafficListener::filterChanged);
		}
	}

	public void addListener(TrafficListener listener) {
		listeners.add(listener);
	}

	public void removeListener(TrafficListener listener) {
		listeners.remove(listener);
	}

	private void tell(Consumer<TrafficListener> what) {
		listeners.forEach(what);
	}
}
