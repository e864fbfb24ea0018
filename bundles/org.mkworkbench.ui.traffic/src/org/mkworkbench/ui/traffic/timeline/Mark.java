// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.timeline;

/** A moment with a meaning on the axis. @param text for people */
record Mark(long time, Kind kind, String text) {
	/** What it is; shapes differ as well as colours. */
	enum Kind {
		STEP, WARNING, ERROR, BOOKMARK
	}
}
