// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.ui.IViewSite;
import org.mkworkbench.ui.run.traffic.TrafficSession;

/** What a view that is about to be opened is to be pinned to. UI thread only. */
final class PinRequest {
	private static final Map<String, TrafficSession> WAITING = new HashMap<>();

	private PinRequest() {
	}

	static void put(String id, String secondaryId, TrafficSession kept) {
		WAITING.put(id + ":" + secondaryId, kept);
	}

	/** The view was opened or could not be: a session that it did not take is let go of. */
	static void drop(String id, String secondaryId) {
		TrafficSession left = WAITING.remove(id + ":" + secondaryId);
		if (left != null) {
			left.unpin();
		}
	}

	static Optional<TrafficSession> take(IViewSite site) {
		return Optional.ofNullable(WAITING.remove(site.getId() + ":" + site.getSecondaryId()));
	}
}
