// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.recording;

import java.io.IOException;
import java.nio.file.Path;

import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.recording.RecordingCut;
import org.mkworkbench.engine.traffic.recording.RecordingFile;
import org.mkworkbench.engine.traffic.recording.TrafficStore;

/** Files of recordings. Not on the UI thread. */
final class Recordings {
	private Recordings() {
	}

	/** @throws IOException with a message for people */
	static TrafficStore open(Path file) throws IOException {
		return RecordingFile.open(file);
	}

	/** Writes what lies in a window. */
	static void cut(TrafficStore store, TimeWindow window, Path file) throws IOException {
		RecordingCut.cut(store, window.begin(), window.end(), file);
	}
}
