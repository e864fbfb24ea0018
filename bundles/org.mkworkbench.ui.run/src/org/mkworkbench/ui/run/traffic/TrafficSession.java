// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.traffic;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.mkworkbench.engine.traffic.query.TrafficFilter;
import org.mkworkbench.engine.traffic.recording.TrafficStore;

/** What the views of traffic look at. UI thread only, but for {@link #get}. */
public final class TrafficSession {
	private static final TrafficSession SESSION = new TrafficSession(null, TrafficSession::inBackground);

	/** The one with the list of sources; null if it is this one. */
	private final TrafficSession common;
	private final Executor closing;
	private final List<TrafficListener> listeners = new CopyOnWriteArrayList<>();
	private final List<TrafficSource> sources = new ArrayList<>();
	private final List<TrafficSession> pinned = new ArrayList<>();
	private final TimeView times = new TimeView(() -> tell(TrafficListener::selectionChanged), () -> tell(TrafficListener::windowChanged));
	private TrafficSource source;
	private TrafficFilter filter = TrafficFilter.ALL;

	/** Of its own, for tests; the workbench has {@link #get}. */
	public TrafficSession() {
		this(null, Runnable::run);
	}

	/** @param closing has sources closed, which may wait for a disk */
	TrafficSession(TrafficSession common, Executor closing) {
		this.common = common;
		this.closing = closing;
	}

	private static void inBackground(Runnable work) {
		Job.createSystem("Close traffic", (ICoreRunnable) monitor -> work.run()).schedule();
	}

	public static TrafficSession get() {
		return SESSION;
	}

	/**
	 * One that begins like this one and then stays with its source, selection, window and filter, whatever others look at. It hears of frames of
	 * its source until {@link #unpin}.
	 */
	public TrafficSession pin() {
		TrafficSession kept = new TrafficSession(common == null ? this : common, closing);
		kept.source = source;
		kept.filter = filter;
		kept.times.take(times);
		kept.common.pinned.add(kept);
		return kept;
	}

	/** A pinned one is no longer used. */
	public void unpin() {
		if (common != null) {
			common.pinned.remove(this);
		}
	}

	/** What is looked at. */
	public Optional<TrafficSource> source() {
		return Optional.ofNullable(source);
	}

	/** All that can be looked at, newest last. */
	public List<TrafficSource> sources() {
		return common == null ? List.copyOf(sources) : common.sources();
	}

	/** Adds a source without looking at it. */
	public void add(TrafficSource other) {
		TrafficSession owner = common == null ? this : common;
		if (!owner.sources.contains(other)) {
			owner.sources.add(other);
			owner.tell(TrafficListener::sourcesChanged);
		}
	}

	/** Looks at a source, adding it if it is new. The selection and filter of the one before are forgotten. @param wanted null for none */
	public void show(TrafficSource wanted) {
		if (wanted == source) {
			return;
		}
		if (wanted != null) {
			add(wanted);
		}
		source = wanted;
		filter = TrafficFilter.ALL;
		times.begin(wanted != null && wanted.kind() != TrafficSource.Kind.RECORDING && wanted.kind() != TrafficSource.Kind.IMPORT);
		tell(TrafficListener::sourceChanged);
	}

	/** The source is gone: it is closed, and another one looked at if there is one. */
	public void remove(TrafficSource gone) {
		if (common != null) {
			common.remove(gone);
			return;
		}
		sources.remove(gone);
		for (TrafficSession each : List.copyOf(pinned)) {
			if (each.source == gone) {
				each.show(null);
			}
		}
		if (source == gone) {
			show(sources.isEmpty() ? null : sources.getLast());
		}
		closing.execute(gone::close);
		tell(TrafficListener::sourcesChanged);
	}

	/**
	 * Looks at a run or a monitor that starts. Traffic of those of its kind that are over is given up, to have memory for the new one, unless a view is
	 * pinned to it.
	 */
	public void showNew(TrafficSource started) {
		for (TrafficSource other : List.copyOf(sources)) {
			boolean kept = pinned.stream().anyMatch(each -> each.source == other);
			if (other.kind() == started.kind() && other != started && !kept) {
				sources.remove(other);
				closing.execute(other::close);
			}
		}
		show(started);
	}

	/** A source does not grow any more. */
	public void completed(TrafficSource source) {
		if (sources.contains(source)) {
			TrafficStore.Contents there = source.store().contents();
			frame(source, there.beginNanos(), there.endNanos());
			tell(TrafficListener::sourcesChanged);
			pinned.forEach(each -> each.tell(TrafficListener::sourcesChanged));
		}
	}

	/** A source has new contents, from {@code begin} to {@code end}. Called at most 30 times a second. */
	public void frame(TrafficSource changed, long begin, long end) {
		if (source == changed) {
			times.endMoved(begin, end);
			tell(TrafficListener::frame);
		}
		for (TrafficSession each : List.copyOf(pinned)) {
			each.frame(changed, begin, end);
		}
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
		for (TrafficListener listener : listeners) {
			try {
				what.accept(listener);
			} catch (RuntimeException e) {
				ILog.of(TrafficSession.class).error("A view could not follow the traffic", e);
			}
		}
	}
}
