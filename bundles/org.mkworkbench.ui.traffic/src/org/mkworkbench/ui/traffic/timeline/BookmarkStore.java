// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.timeline;

import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.ui.run.traffic.TrafficSource;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/**
 * Keeps bookmarks in the workspace, by what was run and when: the run, its recording and a copy of it have the same ones. A source of which nobody
 * knows when it began keeps its bookmarks while it is open. All views of the same have the same object. UI thread only.
 */
final class BookmarkStore {
	private static final String NODE = "org.mkworkbench.ui.traffic";
	private static final Map<TrafficSource, Bookmarks> PASSING = new WeakHashMap<>();
	private static final Map<String, Bookmarks> KEPT = new HashMap<>();

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
		return of(key, node.get(key, ""), written -> keep(node, key, written));
	}

	/** @param written what was kept, if they are not in use yet @param keeper gets what to keep from now on */
	static Bookmarks of(String key, String written, Consumer<String> keeper) {
		return KEPT.computeIfAbsent(key, unused -> {
			Bookmarks[] bookmarks = new Bookmarks[1];
			bookmarks[0] = new Bookmarks(() -> keeper.accept(bookmarks[0].written()));
			bookmarks[0].read(written);
			return bookmarks[0];
		});
	}

	private static void keep(Preferences node, String key, String written) {
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
