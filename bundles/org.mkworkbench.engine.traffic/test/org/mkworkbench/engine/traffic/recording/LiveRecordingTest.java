// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.mkworkbench.engine.traffic.IpiEvent;

/** Recording while a run goes on: from the middle, of the last stretch, around an event, and with a disk that fails. */
class LiveRecordingTest {
	private static final RecorderOptions SMALL = RecorderOptions.defaults().withBlock(1 << 12);

	private final TrafficLayout layout = Traffic.layout();
	@TempDir
	private Path folder;

	private static List<long[]> events(Path path) throws RecordingException {
		try (RecordingFile file = RecordingFile.open(path)) {
			assertTrue(file.intact());
			assertEquals(List.of(), file.problems());
			return Traffic.read(file.contents());
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = {false, true})
	void recordsFromTheMiddleOfARun(boolean withMemory) throws IOException {
		List<long[]> events = Traffic.machine(1, 30_000, 300);
		Path path = folder.resolve("x.mkrec");
		try (TrafficRecorder recorder = new TrafficRecorder(layout, SMALL)) {
			Traffic.feed(recorder, events.subList(0, 10_100));
			recorder.recordTo(path, withMemory);
			Traffic.feed(recorder, events.subList(10_100, 20_200));
			recorder.stopRecording();
			Traffic.feed(recorder, events.subList(20_200, 30_000));
			TrafficRecorderTest.assertSame(events.subList(withMemory ? 0 : 10_100, 20_200), events(path));
			TrafficRecorderTest.assertSame(events, Traffic.read(recorder.store().contents()));
			try (RecordingFile file = RecordingFile.open(path)) {
				List<IpiEvent> life = file.contents().lifeEvents();
				for (int kernel = 0; kernel < Traffic.KERNELS; kernel++) {
					int id = kernel;
					IpiEvent before = recorder.store().contents().lifeEvents().stream()
							.filter(e -> e.kind() == IpiEvent.Kind.STATE && e.fromKernel() == id && e.timeNanos() < events.get(10_100)[1]).reduce((a, b) -> b).orElseThrow();
					assertTrue(life.contains(before), "what state kernels are in at the beginning is known");
				}
			}
		}
	}

	@Test
	void theMemoryForgetsOldEventsButNoSums() throws IOException {
		List<long[]> events = Traffic.machine(2, 40_000, 300);
		Path path = folder.resolve("x.mkrec");
		try (TrafficRecorder recorder = new TrafficRecorder(layout, SMALL.withMemory(40_000))) {
			recorder.recordTo(path);
			Traffic.feed(recorder, events);
			TrafficStore.Contents contents = recorder.store().contents();
			List<long[]> left = Traffic.read(contents);
			assertTrue(left.size() > 1000 && left.size() < 15_000, () -> left.size() + " events left");
			TrafficRecorderTest.assertSame(events.subList(events.size() - left.size(), events.size()), left);
			assertFalse(contents.extent(0).readable());
			assertEquals(events.size(), contents.events());
			BruteForce.check(layout, events, contents.totals());
			RecordingFileTest.checkCover(layout, events, contents, 1);
			assertEquals(events.stream().filter(e -> IpiEvent.isLife(IpiEvent.kind(e, 0))).count(), contents.lifeEvents().size());
			recorder.stopRecording();
			TrafficRecorderTest.assertSame(events, events(path));
		}
	}

	@Test
	void keepsTheLastStretchOfTime() throws IOException {
		List<long[]> events = Traffic.machine(3, 60_000, 300);
		long span = 2_000_000;
		Path path = folder.resolve("last.mkrec");
		try (TrafficRecorder recorder = new TrafficRecorder(layout, SMALL.withMemoryNanos(span))) {
			Traffic.feed(recorder, events);
			recorder.recordTo(path, true);
			recorder.stopRecording();
			List<long[]> kept = events(path);
			long covered = kept.getLast()[1] - kept.getFirst()[1];
			assertTrue(covered >= span && covered < 2 * span, () -> covered + " ns");
			TrafficRecorderTest.assertSame(events.subList(events.size() - kept.size(), events.size()), kept);
		}
	}

	@ParameterizedTest
	@ValueSource(longs = {1 << 14, Long.MAX_VALUE})
	void memoryHasGroupsToo(long maxBin) throws InterruptedException {
		List<long[]> events = Traffic.machine(4, 30_000, 100);
		Places places = new Places(layout);
		MemoryStore store = new MemoryStore(places, SMALL);
		fill(store, places, events);
		RecordingFileTest.checkCover(layout, events, store.contents(null, List.of(), 0), maxBin);
	}

	private static void fill(MemoryStore store, Places places, List<long[]> events) throws InterruptedException {
		OpenBlock open = new OpenBlock(places, 1 << 12);
		for (int i = 0; i < events.size(); i++) {
			if (open.add(events.get(i), 0, IpiEvent.WORDS) == 0) {
				store.add(MemoryBlock.of(open, open.summary(), store.nextNumber(), 0), open.summary(), List.of());
				open.clear();
				i--;
			}
		}
		store.add(MemoryBlock.of(open, open.summary(), store.nextNumber(), 0), open.summary(), List.of());
		store.awaitGroups();
	}

	@Test
	void theOldestSumsAreMergedWhenThereAreTooMany() throws InterruptedException {
		List<long[]> events = Traffic.machine(5, 80_000, 100);
		Places places = new Places(layout);
		MemoryStore store = new MemoryStore(places, SMALL.withMemory(20_000), 60_000);
		fill(store, places, events);
		StoreContents contents = store.contents(null, List.of(), 0);
		assertTrue(contents.blocks() < 60, () -> contents.blocks() + " blocks");
		assertTrue(contents.kept(0).header.covered() >= 64);
		assertEquals(events.size(), contents.events());
		BruteForce.check(layout, events, contents.totals());
		int at = 0;
		for (int b = 0; b < contents.blocks(); b++) {
			int end = at + (int) contents.extent(b).events();
			BruteForce.check(layout, events.subList(at, end), contents.summary(b));
			at = end;
		}
		assertEquals(events.size(), at);
		long[] sent = new long[1];
		contents.cover(0, contents.blocks(), Long.MAX_VALUE, (from, to, sum) -> sent[0] += sum.sent());
		assertEquals(BruteForce.sent(events), sent[0]);
	}

	@Test
	void askersSeePrefixesThatAddUp() throws InterruptedException {
		List<long[]> events = Traffic.machine(6, 60_000, 300);
		try (TrafficRecorder recorder = new TrafficRecorder(layout, SMALL)) {
			AtomicReference<Throwable> failure = new AtomicReference<>();
			Thread feeder = new Thread(() -> {
				for (int round = 0; round < 8; round++) {
					Traffic.feed(recorder, events);
				}
			});
			Thread asker = new Thread(() -> {
				try {
					while (feeder.isAlive()) {
						TrafficStore.Contents contents = recorder.store().contents();
						long sent = 0;
						long events1 = 0;
						for (int b = 0; b < contents.blocks(); b++) {
							sent += contents.summary(b).sent();
							events1 += contents.extent(b).events();
						}
						assertEquals(sent, contents.totals().sent());
						assertEquals(events1, contents.events());
						if (contents.blocks() > 0) {
							int last = contents.blocks() - 1;
							int[] got = new int[1];
							assertTrue(contents.read(last, (words, at) -> got[0]++));
							assertEquals(contents.extent(last).events(), got[0]);
						}
					}
				} catch (Throwable e) {
					failure.set(e);
				}
			});
			feeder.start();
			asker.start();
			feeder.join();
			asker.join();
			assertEquals(null, failure.get());
			assertEquals(8 * events.size(), recorder.store().contents().events());
			assertEquals(8 * BruteForce.sent(events), recorder.store().contents().totals().sent());
		}
	}

	@Test
	void whatWasSeenDoesNotChangeWhileTheRunGoesOn() {
		List<long[]> events = Traffic.machine(7, 20_000, 300);
		try (TrafficRecorder recorder = new TrafficRecorder(layout, SMALL.withBlock(1 << 14))) {
			List<TrafficStore.Contents> seen = new ArrayList<>();
			for (int i = 0; i < events.size(); i += 333) {
				Traffic.feed(recorder, events.subList(i, Math.min(events.size(), i + 333)));
				seen.add(recorder.store().contents());
			}
			for (int i = 0; i < seen.size(); i++) {
				List<long[]> until = events.subList(0, Math.min(events.size(), (i + 1) * 333));
				TrafficRecorderTest.assertSame(until, Traffic.read(seen.get(i)));
				if (i % 7 == 0) {
					BruteForce.check(layout, until, seen.get(i).totals());
				}
			}
		}
	}

	@Test
	void keepsAStretchAroundWhatHappens() throws IOException {
		List<long[]> events = Traffic.machine(8, 60_000, 300);
		events.removeIf(e -> IpiEvent.kind(e, 0) == IpiEvent.REFUSED);
		long[] odd = events.get(30_000).clone();
		odd[0] = IpiEvent.head(IpiEvent.REFUSED, -1, 0);
		events.set(30_000, odd);
		events.set(30_400, odd.clone());
		events.get(30_400)[1] = events.get(30_399)[1];
		long before = 500_000;
		long after = 700_000;
		Path path = folder.resolve("kept.mkrec");
		try (TrafficRecorder recorder = new TrafficRecorder(layout, SMALL)) {
			recorder.keepAround(new RecordingTrigger((words, at) -> IpiEvent.kind(words, at) == IpiEvent.REFUSED, "a message is refused", before, after, path, 1));
			assertTrue(recorder.kept().isEmpty());
			Traffic.feed(recorder, events);
			recorder.close();
			assertEquals(RecordingStatus.State.DONE, recorder.kept().orElseThrow().state());
			List<long[]> kept = events(path);
			long begin = events.get(30_000)[1] - before;
			long end = events.get(30_400)[1] + after;
			assertTrue(kept.getFirst()[1] <= begin && kept.getLast()[1] >= end, "all that was wanted");
			assertTrue(kept.getFirst()[1] > begin - 1_000_000 && kept.getLast()[1] < end + 1_000_000, "and not much more");
			try (RecordingFile file = RecordingFile.open(path)) {
				TrafficNote note = file.contents().notes(Long.MIN_VALUE, Long.MAX_VALUE).getFirst();
				assertEquals(TrafficNote.Kind.BOOKMARK, note.kind());
				assertEquals(events.get(30_000)[1], note.timeNanos());
				assertTrue(note.text().contains("a message is refused"), note.text());
			}
		}
	}

	@Test
	void eachTimeGetsAFileUntilThereAreEnough() throws IOException {
		List<long[]> events = Traffic.machine(9, 60_000, 300);
		Path path = folder.resolve("kept.mkrec");
		try (TrafficRecorder recorder = new TrafficRecorder(layout, SMALL)) {
			int[] seen = new int[1];
			recorder.keepAround(new RecordingTrigger((words, at) -> ++seen[0] % 9000 == 0, "time has come", 100_000, 100_000, path, 3));
			Traffic.feed(recorder, events);
		}
		try (var files = Files.list(folder)) {
			assertEquals(List.of("kept-2.mkrec", "kept-3.mkrec", "kept.mkrec"), files.map(file -> file.getFileName().toString()).sorted().toList());
		}
		events(folder.resolve("kept-3.mkrec"));
	}

	@Test
	void aTriggerThatFailsIsSwitchedOffAndSaid() throws IOException {
		try (TrafficRecorder recorder = new TrafficRecorder(layout, SMALL)) {
			recorder.keepAround(new RecordingTrigger((words, at) -> {
				throw new IllegalStateException("no");
			}, "nonsense", 0, 0, folder.resolve("x.mkrec"), 1));
			List<long[]> events = Traffic.machine(1, 3000, 300);
			Traffic.feed(recorder, events);
			TrafficRecorderTest.assertSame(events, Traffic.read(recorder.store().contents()));
			assertTrue(recorder.store().contents().notes(Long.MIN_VALUE, Long.MAX_VALUE).getFirst().text().contains("nonsense"));
			recorder.keepAround(new RecordingTrigger((words, at) -> true, "anything", 0, 0, folder.resolve("no/folder.mkrec"), 1));
			Traffic.feed(recorder, events);
			List<TrafficNote> notes = recorder.store().contents().notes(Long.MIN_VALUE, Long.MAX_VALUE);
			assertEquals(2, notes.size());
			assertTrue(notes.stream().anyMatch(note -> note.text().contains("The trigger is off")));
		}
	}

	@Test
	void conditionsSeeWhatTheyAreAbout() {
		long[] words = new long[IpiEvent.WORDS];
		new IpiEvent(IpiEvent.Kind.DELIVERED, 500, 100, -1, 0, 1, 2, 0, 0, 8, 1).write(words, 0);
		assertTrue(RecordingTrigger.latencyAbove(399).met(words, 0));
		assertFalse(RecordingTrigger.latencyAbove(400).met(words, 0));
		assertFalse(RecordingTrigger.messageDropped().met(words, 0));
		new IpiEvent(IpiEvent.Kind.LOST, 500, 500, -1, 0, 1, 2, 0, 0, 8, 1).write(words, 0);
		assertTrue(RecordingTrigger.any(List.of(RecordingTrigger.kernelFails(), RecordingTrigger.messageDropped())).met(words, 0));
		assertFalse(RecordingTrigger.kernelFails().met(words, 0));
		new IpiEvent(IpiEvent.Kind.STATE, 500, 500, -1, 0, 1, 0, 0, 0, 4, 0).write(words, 0);
		assertTrue(RecordingTrigger.kernelFails().met(words, 0));
		new IpiEvent(IpiEvent.Kind.STATE, 500, 500, -1, 0, 1, 0, 0, 0, 3, 0).write(words, 0);
		assertFalse(RecordingTrigger.kernelFails().met(words, 0));
		new IpiEvent(IpiEvent.Kind.PHASE, 500, 500, -1, 0, 1, 0, 0, 0, 4, 0).write(words, 0);
		assertTrue(RecordingTrigger.kernelFails().met(words, 0));
	}

	@Test
	void aDiskThatFailsEndsTheRecordingAndNotTheRun() throws IOException, InterruptedException {
		List<long[]> events = Traffic.machine(10, 40_000, 300);
		Path path = folder.resolve("x.mkrec");
		try (TrafficRecorder recorder = new TrafficRecorder(layout, SMALL)) {
			recorder.recordTo(path);
			Traffic.feed(recorder, events.subList(0, 20_000));
			RecordingWriter writer = recorder.writer;
			while (recorder.recording().orElseThrow().events() < 10_000) {
				Thread.sleep(1);
			}
			writer.output.close();
			Traffic.feed(recorder, events.subList(20_000, 40_000));
			writer.awaitEnd();
			RecordingStatus status = recorder.recording().orElseThrow();
			assertEquals(RecordingStatus.State.FAILED, status.state());
			assertTrue(status.message().contains("x.mkrec ended early, after") && status.message().contains("the run goes on"), status.message());
			TrafficNote note = recorder.store().contents().notes(Long.MIN_VALUE, Long.MAX_VALUE).getFirst();
			assertEquals(status.message(), note.text());
			TrafficRecorderTest.assertSame(events, Traffic.read(recorder.store().contents()));
			recorder.stopRecording();
			try (RecordingFile file = RecordingFile.open(path)) {
				List<long[]> written = Traffic.read(file.contents());
				assertEquals(status.events(), written.size());
				TrafficRecorderTest.assertSame(events.subList(0, written.size()), written);
			}
			recorder.recordTo(folder.resolve("again.mkrec"));
		}
		events(folder.resolve("again.mkrec"));
	}

	@Test
	void aFullDiskIsSaidAtOnce() throws IOException {
		try (TrafficRecorder recorder = new TrafficRecorder(layout, SMALL)) {
			assertTrue(assertThrows(RecordingException.class, () -> recorder.recordTo(folder.resolve("no/x.mkrec"))).getMessage().contains("Choose another file"));
			if (Files.exists(Path.of("/dev/full"))) {
				assertTrue(assertThrows(RecordingException.class, () -> recorder.recordTo(Path.of("/dev/full"))).getMessage().contains("/dev/full"));
			}
			recorder.close();
			assertThrows(RecordingException.class, () -> recorder.recordTo(folder.resolve("x.mkrec")));
		}
	}

	@Test
	void whatASlowDiskCannotTakeIsCountedAndSaid() throws IOException, InterruptedException {
		List<long[]> events = Traffic.machine(11, 20_000, 300);
		Places places = new Places(layout);
		MemoryStore store = new MemoryStore(places, SMALL);
		fill(store, places, events);
		Path path = folder.resolve("x.mkrec");
		RecordingWriter writer = new RecordingWriter(path, layout, List.of(), SMALL.withWaitForDisk(false).withQueue(30_000), new RecordingWriter.Owner() {
			@Override
			public void idle(RecordingWriter asking) {
				// Nothing more.
			}

			@Override
			public void ended(RecordingWriter asking) {
				// Looked at below.
			}
		});
		BlockList blocks = store.blocks();
		for (int b = 0; b < blocks.size(); b++) {
			writer.add(blocks.get(b));
		}
		writer.finish(0);
		writer.start();
		writer.awaitEnd();
		RecordingStatus status = writer.status();
		assertEquals(RecordingStatus.State.DONE, status.state());
		assertTrue(status.leftOut() > 1000 && status.message().contains("too slow"), status.toString());
		assertEquals(events.size(), status.events() + status.leftOut());
		try (RecordingFile file = RecordingFile.open(path)) {
			assertEquals(status.events(), Traffic.read(file.contents()).size());
			assertEquals(events.size(), file.contents().events());
			BruteForce.check(layout, events, file.contents().totals());
			assertEquals(1, file.contents().notes(Long.MIN_VALUE, Long.MAX_VALUE).size());
			assertEquals(List.of(), file.problems(), "leaving out is no damage");
		}
	}

	@Test
	void manyTinyBlocksTakeNoMoreMemoryThanTheirIndex() throws IOException {
		Path path = folder.resolve("x.mkrec");
		try (RecordingOutput output = new RecordingOutput(path, new RecordingHead(layout, List.of()))) {
			for (int i = 0; i < 40_000; i++) {
				output.notes(List.of(TrafficNote.of(i, TrafficNote.Kind.BOOKMARK, TrafficNote.Severity.INFO, -1, "")));
			}
			output.finish(0);
		}
		try (RecordingFile file = RecordingFile.open(path)) {
			assertTrue(file.intact());
			assertEquals(40_000, file.contents().notes(0, Long.MAX_VALUE).size());
		}
	}

	@Test
	void anErrorEndsTheRecordingAndSaysSo() throws IOException, InterruptedException {
		boolean[] ended = new boolean[1];
		RecordingWriter writer = new RecordingWriter(folder.resolve("x.mkrec"), layout, List.of(), SMALL, new RecordingWriter.Owner() {
			@Override
			public void idle(RecordingWriter asking) {
				throw new OutOfMemoryError("made up");
			}

			@Override
			public void ended(RecordingWriter asking) {
				ended[0] = true;
			}
		});
		writer.start();
		writer.awaitEnd();
		assertTrue(ended[0]);
		assertEquals(RecordingStatus.State.FAILED, writer.status().state());
		assertTrue(writer.status().message().contains("x.mkrec ended early") && writer.status().message().contains("made up"), writer.status().message());
	}

	@Test
	@Timeout(60)
	void blocksTellEverythingThoughSumsOfThemFail() throws InterruptedException {
		List<long[]> events = Traffic.machine(12, 20_000, 300);
		// Summaries of a larger machine than the store is told of: they cannot be added up.
		MemoryStore store = new MemoryStore(new Places(new TrafficLayout("", "", "", "", 0, List.of(), List.of(), List.of(), Map.of(), Map.of())), SMALL);
		fill(store, new Places(layout), events);
		StoreContents contents = store.contents(null, List.of(), 0);
		assertTrue(contents.blocks() > 16);
		TrafficRecorderTest.assertSame(events, Traffic.read(contents));
		assertEquals(1, contents.notes(Long.MIN_VALUE, Long.MAX_VALUE).stream().filter(note -> note.text().contains("making sums failed")).count());
	}

	@Test
	void aTriggerThatFailsWhileItWritesSaysSoOnce() throws IOException {
		List<long[]> events = Traffic.machine(1, 6000, 300);
		int[] asked = new int[1];
		try (TrafficRecorder recorder = new TrafficRecorder(layout, SMALL)) {
			recorder.keepAround(new RecordingTrigger((words, at) -> {
				if (asked[0]++ > 0) {
					throw new IllegalStateException("no");
				}
				return true;
			}, "nonsense", 0, Long.MAX_VALUE / 4, folder.resolve("x.mkrec"), 3));
			Traffic.feed(recorder, events);
			recorder.store().contents();
			assertEquals(2, asked[0]);
			assertEquals(1, recorder.store().contents().notes(Long.MIN_VALUE, Long.MAX_VALUE).stream().filter(note -> note.text().contains("is off")).count());
		}
		TrafficRecorderTest.assertSame(events, events(folder.resolve("x.mkrec")));
	}

	@Test
	@Timeout(60)
	void nobodyWhoAsksHowItGoesWaitsForAFileToOpen() throws IOException, InterruptedException {
		Path pipe = folder.resolve("pipe");
		if (new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() != 0) {
			return;
		}
		try (TrafficRecorder recorder = new TrafficRecorder(layout, SMALL)) {
			// Waits in the kernel until somebody reads.
			Thread opener = Thread.ofPlatform().daemon().start(() -> {
				try {
					recorder.recordTo(pipe);
				} catch (RecordingException e) {
					// Nobody minds.
				}
			});
			opener.join(300);
			assertTrue(opener.isAlive());
			assertTrue(recorder.recording().isEmpty());
			assertTrue(recorder.kept().isEmpty());
			try (var reader = Files.newInputStream(pipe)) {
				opener.join();
				Thread.ofPlatform().daemon().start(recorder::stopRecording);
				reader.readAllBytes();
			}
		}
	}
}
