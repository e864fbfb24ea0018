// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.recording.RecorderOptions;
import org.mkworkbench.engine.traffic.recording.RecordingFile;
import org.mkworkbench.engine.traffic.recording.RecordingStatus;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.engine.traffic.recording.TrafficRecorder;
import org.mkworkbench.engine.traffic.recording.TrafficStore;
import org.mkworkbench.ui.document.DesignDocument;
import org.mkworkbench.ui.run.traffic.StoreSource;
import org.mkworkbench.ui.run.traffic.TrafficSource;

/** What a person wants recorded is recorded, and nothing else, whatever threads do. */
class RunRecordingTest {
	private static final TrafficLayout LAYOUT = new TrafficLayout("t", "test", "", "", 0, List.of(new TrafficLayout.Kernel(0, "host", -1, "", "")),
			List.of(new TrafficLayout.Cpu(0, 0, 0, 0, 0, 0)), List.of(), Map.of(), Map.of());
	private static final RunInfo INFO = new RunInfo(null, "uid", "Two kernels", "", "engine", "Engine", 1, List.of(), List.of());

	@TempDir
	Path folder;
	private final List<String> reports = new ArrayList<>();
	private final List<TrafficRecorder> recorders = new ArrayList<>();
	private final Deque<Runnable> threads = new ArrayDeque<>();
	private final Deque<Runnable> ui = new ArrayDeque<>();
	private final RunRecording recording = new RunRecording(() -> { }, new Here());

	private final class Here implements RunRecording.Surroundings {
		@Override
		public void inBackground(Runnable work) {
			threads.add(work);
		}

		@Override
		public void onUi(Runnable work) {
			ui.add(work);
		}

		@Override
		public void report(String sentence, Exception problem) {
			reports.add(sentence);
		}

		@Override
		public void refresh(Path file) {
			assertTrue(Files.exists(file), () -> file + " is shown");
		}

		@Override
		public boolean fromMemory() {
			return true;
		}

		@Override
		public Path folder(DesignDocument document) {
			return folder;
		}

		@Override
		public void traced(RunTraffic traffic) {
			// Nobody looks.
		}
	}

	private TrafficRecorder run() {
		TrafficRecorder recorder = new TrafficRecorder(LAYOUT, RecorderOptions.defaults());
		recorders.add(recorder);
		recording.started(new RunTraffic(recorder, new StoreSource("run", TrafficSource.Kind.RUN, recorder.store())), INFO, null);
		return recorder;
	}

	/** Threads may get their turn in any order: the worst is the wrong one. */
	private void settle() {
		while (!threads.isEmpty() || !ui.isEmpty()) {
			while (!threads.isEmpty()) {
				threads.removeLast().run();
			}
			while (!ui.isEmpty()) {
				ui.removeFirst().run();
			}
		}
	}

	@AfterEach
	void close() {
		recorders.forEach(TrafficRecorder::close);
	}

	@Test
	void offRightAfterOnLeavesNothingRecording() throws IOException {
		TrafficRecorder recorder = run();
		recording.set(true);
		recording.set(false);
		settle();
		assertEquals(RecordingStatus.State.DONE, recorder.recording().orElseThrow().state());
		assertFalse(recording.isOn());
		try (TrafficStore store = RecordingFile.open(recording.file().orElseThrow())) {
			assertFalse(store.growing());
		}
		recording.set(true);
		recording.set(false);
		recording.set(true);
		settle();
		assertTrue(recording.isWriting());
	}

	@Test
	void recordingsOfOneSecondHaveAFileEach() throws IOException {
		TrafficRecorder recorder = run();
		List<Path> files = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			recording.set(true);
			settle();
			files.add(recording.file().orElseThrow());
			recording.set(false);
			settle();
		}
		assertEquals(3, files.stream().distinct().count(), files::toString);
		assertEquals(files.getLast(), recorder.recording().orElseThrow().path());
		for (Path file : files) {
			RecordingFile.open(file).close();
		}
		assertEquals(List.of(), reports);
	}

	@Test
	void aNameThatIsTakenIsNotTakenAgain() throws IOException {
		RecordingTarget usual = RecordingTarget.usual(folder, "a/b", LocalDateTime.of(2026, 1, 2, 3, 4, 5));
		Path first = usual.claim();
		assertEquals("a-b-20260102-030405.mkrec", first.getFileName().toString());
		Path second = usual.claim();
		assertEquals("a-b-20260102-030405-2.mkrec", second.getFileName().toString());
		assertEquals("a-b-20260102-030405-3.mkrec", usual.free().getFileName().toString());
		assertEquals(first, new RecordingTarget(first, true).claim(), "what a person chose is replaced");
		assertNotEquals(first, second);
	}

	@Test
	void aRecordingThatFailedIsNotOnAnyMore() throws IOException {
		TrafficRecorder recorder = run();
		// Takes all bytes, but cannot be completed.
		Path file = Files.createSymbolicLink(folder.resolve("nowhere.mkrec"), Path.of("/dev/null"));
		recording.record(file);
		settle();
		assertTrue(recording.isWriting());
		recorder.stopRecording();
		assertEquals(RecordingStatus.State.FAILED, recorder.recording().orElseThrow().state());
		recording.look();
		assertFalse(recording.isOn());
		assertTrue(recording.problem().contains("nowhere.mkrec"), recording::problem);
		assertTrue(recording.forRun(null, "next").isEmpty(), "the next run is not recorded");
		recording.ended(() -> { });
		settle();
		assertFalse(recording.problem().isEmpty(), "the problem stays in view");
		run();
		assertEquals("", recording.problem(), "until the next run");
	}

	@Test
	void aLaterWishStandsWhenAnEarlierOneFails() throws IOException {
		run();
		Path noFolder = Files.createFile(folder.resolve("file"));
		recording.record(noFolder.resolve("x.mkrec"));
		recording.set(true);
		settle();
		assertEquals(1, reports.size(), reports::toString);
		assertTrue(recording.isOn() && recording.isWriting());
		recording.record(noFolder.resolve("y.mkrec"));
		settle();
		assertFalse(recording.isOn());
	}

	@Test
	void anEventThatCannotBeRecordedIsToldOf() throws IOException {
		TrafficRecorder recorder = run();
		recording.setAround(new RecordAround(false, true, 0, 1_000, 1_000));
		settle();
		// Somebody takes the folder away in the meantime.
		Files.delete(folder.resolve("recordings"));
		long[] words = new long[IpiEvent.WORDS];
		new IpiEvent(IpiEvent.Kind.DROPPED, 100, 100, -1, 3, 0, 0, 0, 0, 8, 1).write(words, 0);
		recorder.event(words, 0);
		recorder.store().contents();
		recording.look();
		assertTrue(recording.problem().contains("The trigger is off."), recording::problem);
		assertTrue(recording.around().isEmpty());
		assertTrue(recording.file().isEmpty());
	}
}
