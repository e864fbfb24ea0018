// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.workload;

import java.io.IOException;
import java.nio.file.Path;

import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.recording.RecordingFile;
import org.mkworkbench.engine.traffic.recording.TrafficStore;

/** The messages of a recording of ours, {@code *.mkrec}; dropped ones were sent as well, those refused were not. */
final class TraceRecording {
	/** 24 bytes each. */
	private static final int MOST = 20_000_000;

	private TraceRecording() {
	}

	/** @throws IOException it cannot be read, is too long, or holds no message between kernels: the text names the file */
	static TraceEntries read(Path path) throws IOException {
		String name = String.valueOf(path.getFileName());
		try (RecordingFile file = RecordingFile.open(path)) {
			TrafficStore.Contents contents = file.contents();
			if (contents.totals().sent() > MOST) {
				throw new IOException(String.format("%s holds %,d messages; at most %,d can be sent again. Cut a part out.", name, contents.totals().sent(), MOST));
			}
			TraceEntries entries = new TraceEntries();
			for (int block = 0; block < contents.blocks(); block++) {
				if (!contents.read(block, (words, at) -> add(entries, words, at))) {
					throw new IOException(name + " is damaged: the events from " + contents.extent(block).firstNanos() + " to " + contents.extent(block).lastNanos()
							+ " ns cannot be read. Cut out a part without them.");
				}
			}
			if (entries.size() == 0) {
				throw new IOException(name + " holds no message from one kernel to another.");
			}
			return entries;
		} catch (IllegalArgumentException e) {
			throw new IOException(name + ": " + e.getMessage() + ".", e);
		}
	}

	private static void add(TraceEntries entries, long[] words, int at) {
		int kind = IpiEvent.kind(words, at);
		int from = IpiEvent.fromKernel(words, at);
		int to = IpiEvent.toKernel(words, at);
		// Interrupts between CPUs of one kernel, as on a plain machine, are no messages.
		if ((kind == IpiEvent.SENT || kind == IpiEvent.DROPPED) && from != to && from >= 0 && to >= 0) {
			entries.add(IpiEvent.time(words, at), from, to, IpiEvent.messageType(words, at), IpiEvent.value(words, at));
		}
	}
}
