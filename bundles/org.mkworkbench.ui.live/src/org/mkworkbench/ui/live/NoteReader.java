// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live;

import java.util.ArrayList;
import java.util.List;

import org.mkworkbench.engine.traffic.recording.TrafficNote;
import org.mkworkbench.engine.traffic.recording.TrafficStore;

/** Reads each note of a source once, as it comes. One thread at a time. */
public final class NoteReader {
	private long readUntil = Long.MIN_VALUE;
	/** Notes read of the moment {@link #readUntil}: further ones of it may follow. */
	private int readOfMoment;

	/** The notes that were not there the last time. */
	public List<TrafficNote> next(TrafficStore.Contents contents) {
		List<TrafficNote> found = new ArrayList<>();
		int skip = readOfMoment;
		for (TrafficNote note : contents.notes(readUntil, Long.MAX_VALUE)) {
			if (note.timeNanos() == readUntil && skip > 0) {
				skip--;
				continue;
			}
			readOfMoment = note.timeNanos() == readUntil ? readOfMoment + 1 : 1;
			readUntil = note.timeNanos();
			found.add(note);
		}
		return found;
	}
}
