// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.traffic;

/** Hears of the traffic session. All calls come on the UI thread. */
public interface TrafficListener {
	/** Another source is looked at, or none. */
	default void sourceChanged() {
	}

	/** There are more or fewer sources to choose from. */
	default void sourcesChanged() {
	}

	/** The source has new contents; at most 30 times a second. */
	default void frame() {
	}

	default void selectionChanged() {
	}

	/** The visible window, or whether it follows the end. */
	default void windowChanged() {
	}

	default void filterChanged() {
	}
}
