// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.recording;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.recording.RecordingCut;
import org.mkworkbench.engine.traffic.recording.RecordingFile;
import org.mkworkbench.engine.traffic.recording.TrafficStore;
import org.mkworkbench.ui.traffic.Quantities;

/** Files of recordings. Not on the UI thread. */
final class Recordings {
	private Recordings() {
	}

	/** @throws IOException with a message for people */
	static TrafficStore open(Path file) throws IOException {
		return RecordingFile.open(file);
	}

	/** Writes what lies in a window. @return for people: what is missing in the file; empty if nothing is */
	static String cut(TrafficStore store, TimeWindow window, Path file) throws IOException {
		RecordingCut.Result made = RecordingCut.cut(store, window.begin(), window.end(), file);
		return made.leftOut() == 0 ? ""
				: NLS.bind(made.leftOut() == 1 ? Messages.RecordingActs_leftOutOne : Messages.RecordingActs_leftOut,
						new Object[] { file, Quantities.count(made.events()), Quantities.count(made.leftOut()) });
	}
}
