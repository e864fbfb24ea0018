// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.query.Cancel;
import org.mkworkbench.engine.traffic.recording.RecorderOptions;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.engine.traffic.recording.TrafficNote;
import org.mkworkbench.engine.traffic.recording.TrafficRecorder;
import org.mkworkbench.engine.traffic.recording.TrafficStore;

/** A whole recording in columns. */
class OverviewDataTest {
	private static final TrafficLayout LAYOUT = new TrafficLayout("two", "test", "", "", 0,
			List.of(new TrafficLayout.Kernel(0, "host", -1, "", ""), new TrafficLayout.Kernel(1, "web", 0, "", "")),
			List.of(new TrafficLayout.Cpu(0, 0, 0, 0, 0, 0), new TrafficLayout.Cpu(1, 1, 0, 0, 1, 1)), List.of(), Map.of(), Map.of());

	private static TrafficRecorder recorded(int messages, int droppedEach) {
		TrafficRecorder recorder = new TrafficRecorder(LAYOUT, RecorderOptions.defaults().withBlock(1 << 12));
		long[] words = new long[IpiEvent.WORDS];
		for (int i = 0; i < messages; i++) {
			IpiEvent.Kind kind = droppedEach > 0 && i % droppedEach == 0 ? IpiEvent.Kind.DROPPED : IpiEvent.Kind.DELIVERED;
			new IpiEvent(kind, 1_000L * i + 500, 1_000L * i, 0, 3, 0, 1, 0, 1, 64, i + 1).write(words, 0);
			recorder.event(words, 0);
		}
		return recorder;
	}

	@Test
	void everyMessageIsInAColumn() {
		try (TrafficRecorder recorder = recorded(10_000, 100)) {
			OverviewData data = OverviewData.of(recorder.store().contents(), 2, 333, Cancel.NEVER);
			assertEquals(10_000, Arrays.stream(data.messages()).sum(), 1e-6);
			assertEquals(100, Arrays.stream(data.dropped()).sum(), 1e-6);
			assertEquals(500, data.span().begin());
		}
	}

	@Test
	void whatIsNoMessageCountsForNothingHoweverLongTheRecording() {
		try (TrafficRecorder recorder = recorded(0, 0)) {
			long[] words = new long[IpiEvent.WORDS];
			for (int i = 0; i < 200_000; i++) {
				IpiEvent.Kind kind = i % 4 == 0 ? IpiEvent.Kind.DELIVERED : i % 4 == 1 ? IpiEvent.Kind.DROPPED : IpiEvent.Kind.CPU;
				new IpiEvent(kind, 1_000L * i + 500, 1_000L * i, 0, kind == IpiEvent.Kind.CPU ? 0 : 3, 0, 1, 0, 1, 64, i + 1).write(words, 0);
				recorder.event(words, 0);
			}
			TrafficStore.Contents contents = recorder.store().contents();
			assertTrue(contents.blocks() > 256, () -> contents.blocks() + " blocks");
			for (int columns : new int[] {1, 333, 100_000}) {
				OverviewData data = OverviewData.of(contents, 2, columns, Cancel.NEVER);
				assertEquals(100_000, Arrays.stream(data.messages()).sum(), 1e-3, columns + " columns");
				assertEquals(50_000, Arrays.stream(data.dropped()).sum(), 1e-3, columns + " columns");
			}
		}
	}

	@Test
	void marksAreStepsErrorsAndBookmarks() {
		try (TrafficRecorder recorder = recorded(10, 0)) {
			recorder.note(TrafficNote.of(1_001, TrafficNote.Kind.LOG, TrafficNote.Severity.INFO, 0, "nothing special"));
			recorder.note(TrafficNote.of(1_002, TrafficNote.Kind.STEP, TrafficNote.Severity.INFO, 0, "stop web"));
			recorder.note(TrafficNote.of(1_003, TrafficNote.Kind.LOG, TrafficNote.Severity.ERROR, 1, "panic"));
			OverviewData data = OverviewData.of(recorder.store().contents(), 2, 10, Cancel.NEVER);
			assertEquals(List.of("stop web", "panic"), data.marks().stream().map(TrafficNote::text).toList());
		}
	}

	@Test
	void anEmptyRecordingHasColumnsWithoutAnything() {
		try (TrafficRecorder recorder = recorded(0, 0)) {
			OverviewData data = OverviewData.of(recorder.store().contents(), 2, 10, Cancel.NEVER);
			assertEquals(0, Arrays.stream(data.messages()).sum());
			assertTrue(data.marks().isEmpty());
		}
	}

	@Test
	void aQuestionNobodyWantsIsGivenUp() {
		try (TrafficRecorder recorder = recorded(10, 0)) {
			assertThrows(Cancel.Cancelled.class, () -> OverviewData.of(recorder.store().contents(), 2, 10, () -> true));
		}
	}

	@Test
	void factsSayWhatIsMissing() {
		try (TrafficRecorder recorder = recorded(1_000, 10)) {
			recorder.lost(1_234);
			RecordingFacts facts = RecordingFacts.of(recorder.store());
			assertEquals("two", facts.title());
			assertTrue(facts.contents().contains("1,000 events"), facts::contents);
			assertTrue(facts.missing().contains("100 messages dropped") && facts.missing().contains("1,234 events lost"), facts::missing);
		}
		try (TrafficRecorder recorder = recorded(10, 0)) {
			assertEquals("", RecordingFacts.of(recorder.store()).missing());
		}
	}
}
