// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.timeline;

import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.ui.run.traffic.TrafficSource;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/**
 * Keeps bookmarks in the workspace, by what was run and when: the run, its recording and a copy of it have the same ones. A source of which nobody
 * knows when it began keeps its bookmarks while it is open. UI thread only.
 */
final class BookmarkStore {
	private static final String NODE = "org.mkworkbench.ui.traffic";
	private static final Map<TrafficSource, Bookmarks> PASSING = new WeakHashMap<>();

	private BookmarkStore() {
	}

	/** Those of a source; changes are kept. */
	static Bookmarks of(TrafficSource source) {
		TrafficLayout layout = source.store().layout();
		if (layout.startEpochNanos() == 0) {
			return PASSING.computeIfAbsent(source, key -> new Bookmarks(() -> { }));
		}
		String key = layout.startEpochNanos() + " " + layout.origin() + " " + layout.title();
		Preferences node = InstanceScope.INSTANCE.getNode(NODE).node("bookmarks");
		Bookmarks[] bookmarks = new Bookmarks[1];
		bookmarks[0] = new Bookmarks(() -> keep(node, key, bookmarks[0]));
		bookmarks[0].read(node.get(key, ""));
		return bookmarks[0];
	}

	private static void keep(Preferences node, String key, Bookmarks bookmarks) {
		String written = bookmarks.written();
		if (written.isEmpty()) {
			node.remove(key);
		} else {
			node.put(key, written);
		}
		try {
			node.flush();
		} catch (BackingStoreException e) {
			ILog.of(BookmarkStore.class).error("The bookmarks could not be kept", e);
		}
	}
}
