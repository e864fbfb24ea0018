// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import java.nio.file.Path;

/**
 * How a recording is doing.
 *
 * @param bytes length of the file so far
 * @param events in it so far, those left out not among them
 * @param leftOut events that are counted but not in it, because the disk was too slow
 * @param message for people; empty unless it failed or something was left out
 */
public record RecordingStatus(Path path, State state, long bytes, long events, long leftOut, String message) {
	/** What it is doing. */
	public enum State {
		WRITING,
		/** Finished as it should be. */
		DONE,
		/** It ended early; what was written until then can be opened. */
		FAILED
	}
}
