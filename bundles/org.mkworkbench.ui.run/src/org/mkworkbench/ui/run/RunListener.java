// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run;

import org.mkworkbench.engine.RunSnapshot;

/** Hears of the run of the workbench. All calls come on the UI thread. */
public interface RunListener {
	/** A run is about to start; its first snapshot follows. */
	default void runStarted(RunInfo run) {
	}

	/** At most 30 times a second, always the newest figures; frames that come too late are left out. */
	default void snapshot(RunSnapshot snapshot) {
	}

	/** The run is over, on request or by an error that {@code last.message()} tells. Its figures stay as they are. */
	default void runEnded(RunInfo run, RunSnapshot last) {
	}

	/** What can be done has changed: preparing, running, paused, stopped, or the speed. */
	default void stateChanged() {
	}
}
