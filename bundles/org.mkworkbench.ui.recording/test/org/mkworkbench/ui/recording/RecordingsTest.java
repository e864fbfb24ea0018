// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.recording.RecorderOptions;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.engine.traffic.recording.TrafficRecorder;
import org.mkworkbench.engine.traffic.recording.TrafficStore;

/** A cut says what it could not take along. */
class RecordingsTest {
	private static final TrafficLayout LAYOUT = new TrafficLayout("t", "test", "", "", 0, List.of(new TrafficLayout.Kernel(0, "host", -1, "", "")),
			List.of(new TrafficLayout.Cpu(0, 0, 0, 0, 0, 0)), List.of(), Map.of(), Map.of());
	private static final int MESSAGES = 10_000;

	@TempDir
	Path folder;

	private String cut(RecorderOptions options) throws IOException {
		try (TrafficRecorder recorder = new TrafficRecorder(LAYOUT, options.withBlock(1 << 12))) {
			long[] words = new long[IpiEvent.WORDS];
			for (int i = 0; i < MESSAGES; i++) {
				new IpiEvent(IpiEvent.Kind.DELIVERED, 1_000L * i + 500, 1_000L * i, 0, 3, 0, 0, 0, 0, 64, i + 1).write(words, 0);
				recorder.event(words, 0);
			}
			return Recordings.cut(recorder.store(), new TimeWindow(0, 1_000L * MESSAGES), folder.resolve("cut.mkrec"));
		}
	}

	@Test
	void nothingIsSaidOfAWholeCut() throws IOException {
		assertEquals("", cut(RecorderOptions.defaults()));
		try (TrafficStore store = Recordings.open(folder.resolve("cut.mkrec"))) {
			assertEquals(MESSAGES, store.contents().events());
		}
	}

	@Test
	void whatWasForgottenIsSaid() throws IOException {
		String said = cut(RecorderOptions.defaults().withMemory(1 << 14));
		try (TrafficStore store = Recordings.open(folder.resolve("cut.mkrec"))) {
			long there = store.contents().events();
			assertTrue(there < MESSAGES, () -> there + " events");
			assertTrue(said.contains(String.format(java.util.Locale.ROOT, "Up to %,d events of the selection are missing", MESSAGES - there)), said);
		}
	}
}
