// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.mkworkbench.engine.traffic.IpiEvent;

class RecordingFileTest {
	private static final RecorderOptions SMALL = RecorderOptions.defaults().withBlock(1 << 12);

	private final TrafficLayout layout = Traffic.layout();
	@TempDir
	private Path folder;

	private Path record(List<long[]> events) throws IOException {
		Path file = folder.resolve("run.mkrec");
		try (TrafficRecorder recorder = new TrafficRecorder(layout, SMALL)) {
			recorder.recordTo(file);
			for (int i = 0; i < events.size(); i++) {
				if (i % 1000 == 500) {
					recorder.note(new TrafficNote(events.get(i)[1], TrafficNote.Kind.PAYLOAD, TrafficNote.Severity.WARNING, 2, 77, "at " + i, new byte[] {1, 2, -3}));
				}
				recorder.event(events.get(i), 0);
			}
			recorder.lost(3);
			recorder.stopRecording();
			RecordingStatus status = recorder.recording().orElseThrow();
			assertEquals(new RecordingStatus(file, RecordingStatus.State.DONE, Files.size(file), events.size(), 0, ""), status);
		}
		return file;
	}

	/** Without its index and trailer. */
	private Path withoutEnd(Path file) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		long end = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong(bytes.length - 24);
		Path cut = folder.resolve("unfinished.mkrec");
		Files.write(cut, Arrays.copyOf(bytes, (int) end));
		return cut;
	}

	@ParameterizedTest
	@ValueSource(ints = {0, 1, 3, 40_000})
	void whatWasRecordedIsInTheFile(int count) throws IOException {
		List<long[]> events = Traffic.machine(5, count, 400);
		Path path = record(events);
		try (RecordingFile file = RecordingFile.open(path); RecordingFile found = RecordingFile.open(withoutEnd(path))) {
			assertTrue(file.intact());
			assertFalse(found.intact());
			assertEquals(3, file.contents().lost());
			for (RecordingFile one : List.of(file, found)) {
				check(one, events);
			}
			for (int i = 0; i < file.contents().blocks(); i++) {
				assertEquals(file.contents().extent(i), found.contents().extent(i));
			}
		}
	}

	private void check(RecordingFile file, List<long[]> events) {
		TrafficStore.Contents contents = file.contents();
		assertEquals(layout, file.layout());
		assertFalse(file.growing());
		assertEquals(events.size(), contents.events());
		assertEquals(events.isEmpty() ? 0 : events.getFirst()[1], contents.beginNanos());
		assertEquals(events.isEmpty() ? 0 : events.getLast()[1], contents.endNanos());
		TrafficRecorderTest.assertSame(events, Traffic.read(contents));
		BruteForce.check(layout, events, contents.totals());
		assertEquals(events.stream().filter(e -> IpiEvent.isLife(IpiEvent.kind(e, 0))).map(e -> IpiEvent.read(e, 0)).toList(), contents.lifeEvents());
		assertEquals(events.size() / 1000, contents.notes(Long.MIN_VALUE, Long.MAX_VALUE).size());
		if (events.size() > 1500) {
			TrafficNote second = contents.notes(events.get(1500)[1], events.get(1500)[1]).getFirst();
			assertEquals(List.of("at 1500", TrafficNote.Kind.PAYLOAD, TrafficNote.Severity.WARNING, 2, 77L),
					List.of(second.text(), second.kind(), second.severity(), second.kernelId(), second.number()));
			assertArrayEquals(new byte[] {1, 2, -3}, second.data());
		}
		assertEquals(List.of(), file.problems());
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 1 << 14, 1 << 17, 1 << 20, Long.MAX_VALUE})
	void coveringSumsEqualTheEvents(long maxBin) throws IOException {
		List<long[]> events = Traffic.machine(9, 30_000, 100);
		try (RecordingFile file = RecordingFile.open(record(events))) {
			checkCover(layout, events, file.contents(), maxBin);
		}
	}

	static void checkCover(TrafficLayout layout, List<long[]> events, TrafficStore.Contents contents, long maxBin) {
		int[] begins = new int[contents.blocks() + 1];
		for (int i = 0; i < contents.blocks(); i++) {
			begins[i + 1] = begins[i] + (int) contents.extent(i).events();
		}
		Random random = new Random(maxBin);
		assertTrue(contents.blocks() > 64, () -> contents.blocks() + " blocks");
		for (int round = 0; round < 5; round++) {
			int from = round == 0 ? 0 : random.nextInt(contents.blocks());
			int to = round == 0 ? contents.blocks() : from + random.nextInt(contents.blocks() - from + 1);
			int[] next = {from, 0};
			contents.cover(from, to, maxBin, (first, after, summary) -> {
				assertEquals(next[0], first);
				next[0] = after;
				next[1]++;
				assertTrue(after == first + 1 || summary.lanes().binNanos() <= maxBin);
				BruteForce.check(layout, events.subList(begins[first], begins[after]), summary);
			});
			assertEquals(to, next[0]);
			if (maxBin == Long.MAX_VALUE) {
				assertTrue(next[1] <= 7 * 2 * 3, () -> next[1] + " summaries");
			} else if (maxBin == 1) {
				assertEquals(to - from, next[1]);
			}
		}
	}

	@Test
	void opensWhereverItEnds() throws IOException {
		List<long[]> events = Traffic.machine(3, 3000, 400);
		byte[] all = Files.readAllBytes(record(events));
		Path cut = folder.resolve("cut.mkrec");
		int head = 20 + ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN).getInt(12);
		int most = 0;
		for (int length = 0; length < all.length; length += length < head + 200 || length > all.length - 200 ? 1 : 7) {
			Files.write(cut, Arrays.copyOf(all, length));
			if (length < head) {
				assertThrows(RecordingException.class, () -> RecordingFile.open(cut));
				continue;
			}
			try (RecordingFile file = RecordingFile.open(cut)) {
				List<long[]> got = Traffic.read(file.contents());
				assertTrue(got.size() >= most, "a longer file has no fewer events");
				most = got.size();
				assertEquals(most, file.contents().events());
				TrafficRecorderTest.assertSame(events.subList(0, most), got);
				assertEquals(BruteForce.sent(got), file.contents().totals().sent());
			}
		}
		assertEquals(events.size(), most);
	}

	@Test
	void aDamagedFileOpensOrSaysWhatIsWrong() throws IOException {
		List<long[]> events = Traffic.machine(11, 2500, 400);
		byte[] all = Files.readAllBytes(record(events));
		Random random = new Random(4);
		int opened = 0;
		int complete = 0;
		for (int round = 0; round < 2000; round++) {
			byte[] bytes = all.clone();
			for (int i = random.nextInt(4); i >= 0; i--) {
				mutate(bytes, random);
			}
			int got = openDamaged(random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes, events.size());
			opened += got >= 0 ? 1 : 0;
			complete += got == events.size() ? 1 : 0;
		}
		int some = opened;
		assertTrue(opened > 1000 && complete > 100 && complete < opened, () -> some + " opened");
	}

	/** What comes after the checksums is hostile too, if somebody wants it. */
	@Test
	void contentsWithRightChecksumsMayBeWrongToo() throws IOException {
		byte[] all = Files.readAllBytes(record(Traffic.machine(12, 600, 400)));
		Random random = new Random(5);
		for (int round = 0; round < 2000; round++) {
			byte[] bytes = all.clone();
			for (int i = random.nextInt(3); i >= 0; i--) {
				mutate(bytes, random);
			}
			repair(all, bytes);
			openDamaged(bytes, Integer.MAX_VALUE);
		}
	}

	/** How many events there are, -1 if it does not open. */
	private int openDamaged(byte[] bytes, int most) throws IOException {
		Path damaged = folder.resolve("damaged.mkrec");
		Files.write(damaged, bytes);
		try (RecordingFile file = RecordingFile.open(damaged)) {
			TrafficStore.Contents contents = file.contents();
			int[] got = {0};
			for (int b = 0; b < contents.blocks(); b++) {
				contents.summary(b);
				contents.read(b, (words, at) -> got[0]++);
			}
			assertTrue(got[0] <= most);
			contents.totals().lanes();
			contents.cover(0, contents.blocks(), Long.MAX_VALUE, (from, to, summary) -> summary.pairs((a, b, c, d, e, f, g, h, i, j, k, latencies) -> latencies.percentile(99)));
			contents.notes(Long.MIN_VALUE, Long.MAX_VALUE);
			assertTrue(got[0] >= most || most == Integer.MAX_VALUE || !file.problems().isEmpty() || !file.intact(), "nothing is left out silently");
			return got[0];
		} catch (RecordingException e) {
			assertTrue(e.getMessage().contains("damaged.mkrec"), e.getMessage());
			return -1;
		}
	}

	private static void mutate(byte[] bytes, Random random) {
		int at = random.nextInt(bytes.length);
		switch (random.nextInt(4)) {
		case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
		case 1 -> bytes[at] = (byte) random.nextInt();
		case 2 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + random.nextInt(300)), (byte) 0);
		default -> {
			int length = Math.min(random.nextInt(5000), bytes.length - at);
			System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
		}
		}
	}

	/** Makes all checksums right again, where blocks were in the original. */
	private static void repair(byte[] original, byte[] bytes) {
		ByteBuffer b = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
		int length = ByteBuffer.wrap(original).order(ByteOrder.LITTLE_ENDIAN).getInt(12);
		b.putInt(16, BlockHeader.crc(bytes, 20, length));
		int at = 20 + length;
		while (at + BlockHeader.BYTES < bytes.length) {
			BlockHeader header = BlockHeader.read(original, at);
			if (header == null) {
				break;
			}
			int summary = at + BlockHeader.BYTES;
			b.putInt(at + 56, BlockHeader.crc(bytes, summary, header.summaryLength()));
			b.putInt(at + 60, BlockHeader.crc(bytes, summary + header.summaryLength(), header.bodyLength()));
			b.putInt(at + 76, BlockHeader.crc(bytes, at, 76));
			at += (int) header.length();
		}
		b.putInt(bytes.length - 4, BlockHeader.crc(bytes, bytes.length - 32, 28));
	}

	private void assertRefused(Path file, String why) {
		String message = assertThrows(RecordingException.class, () -> RecordingFile.open(file)).getMessage();
		assertTrue(message.contains(why) && message.contains(file.getFileName().toString()), message);
	}

	@Test
	void saysWhatIsNoRecording() throws IOException {
		Path file = folder.resolve("x.mkrec");
		assertRefused(file, "is not there");
		Files.writeString(file, "time,from,to\n1,2,3\n and some more");
		assertRefused(file, "is no recording");
		Files.write(file, new byte[0]);
		assertRefused(file, "is no recording");
		byte[] later = Files.readAllBytes(record(Traffic.machine(1, 10, 10)));
		later[10] = 2;
		Files.write(file, later);
		assertRefused(file, "later version");
		assertRefused(folder, "cannot be read");
	}

	@Test
	void aLaterVersionMayAddWhatThisOneCanDoWithout() throws IOException {
		List<long[]> events = Traffic.machine(1, 100, 10);
		byte[] all = Files.readAllBytes(record(events));
		Output fields = new Output(100);
		fields.text("weather");
		fields.data(new byte[] {1, 2, 3});
		int old = ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN).getInt(12);
		ByteBuffer later = ByteBuffer.allocate(all.length + fields.size).order(ByteOrder.LITTLE_ENDIAN);
		later.put(all, 0, 20 + old).put(fields.bytes, 0, fields.size).put(all, 20 + old, all.length - 20 - old);
		later.putShort(8, (short) 9).putInt(12, old + fields.size).putInt(16, BlockHeader.crc(later.array(), 20, old + fields.size));
		Path file = folder.resolve("later.mkrec");
		Files.write(file, later.array());
		try (RecordingFile opened = RecordingFile.open(file)) {
			assertEquals(layout, opened.layout());
			TrafficRecorderTest.assertSame(events, Traffic.read(opened.contents()));
		}
	}

	@Test
	void damagedBlocksAreSaidAndTheRestIsThere() throws IOException {
		List<long[]> events = Traffic.machine(2, 20_000, 400);
		Path path = record(events);
		byte[] all = Files.readAllBytes(path);
		Path damaged = folder.resolve("damaged.mkrec");
		int offset;
		int length;
		int before = 0;
		int size;
		try (RecordingFile file = RecordingFile.open(path)) {
			KeptBlock fifth = ((StoreContents) file.contents()).kept(5);
			offset = (int) ((FileBlock) fifth).offset;
			length = (int) fifth.header.length();
			size = (int) fifth.header.events();
			for (int b = 0; b < 5; b++) {
				before += (int) file.contents().extent(b).events();
			}
		}
		// Its events
		all[offset + length - 10] ^= 1;
		Files.write(damaged, all);
		try (RecordingFile file = RecordingFile.open(damaged)) {
			assertTrue(file.contents().extent(5).readable(), "nobody looked yet");
			assertEquals(events.size() - size, Traffic.read(file.contents()).size());
			assertFalse(file.contents().extent(5).readable());
			assertEquals(1, file.problems().size());
			assertTrue(file.problems().getFirst().startsWith("damaged.mkrec, byte " + offset + ": Block 5 is damaged"), file.problems().getFirst());
			BruteForce.check(layout, events, file.contents().totals());
		}
		// Its summary too: missing in this block only.
		all[offset + BlockHeader.BYTES + 3] ^= 1;
		Files.write(damaged, all);
		try (RecordingFile file = RecordingFile.open(damaged)) {
			assertEquals(0, file.contents().summary(5).sent());
			assertEquals(BruteForce.sent(events), file.contents().totals().sent());
		}
		// Its summary only: made from the events.
		all[offset + length - 10] ^= 1;
		Files.write(damaged, all);
		try (RecordingFile file = RecordingFile.open(damaged)) {
			BruteForce.check(layout, events.subList(before, before + size), file.contents().summary(5));
			TrafficRecorderTest.assertSame(events, Traffic.read(file.contents()));
		}
		// The sums of blocks 0 to 7: made from those of the blocks.
		Path unfinished = withoutEnd(path);
		byte[] bytes = Files.readAllBytes(unfinished);
		for (int at = offset; at < bytes.length; at++) {
			BlockHeader header = at + BlockHeader.BYTES <= bytes.length ? BlockHeader.read(bytes, at) : null;
			if (header != null && header.type() == BlockHeader.GROUP) {
				bytes[at + BlockHeader.BYTES + 5] ^= 1;
				break;
			}
		}
		Files.write(unfinished, bytes);
		try (RecordingFile file = RecordingFile.open(unfinished)) {
			BruteForce.check(layout, events, file.contents().totals());
			assertEquals(1, file.problems().size());
		}
	}

	@Test
	void cutsOutAStretch() throws IOException {
		List<long[]> events = Traffic.machine(21, 30_000, 400);
		long from = events.get(9_000)[1];
		long to = events.get(22_000)[1];
		Path cut = folder.resolve("cut.mkrec");
		try (RecordingFile file = RecordingFile.open(record(events))) {
			List<long[]> expected = events.stream().filter(e -> e[1] >= from && e[1] <= to).toList();
			assertEquals(new RecordingCut.Result(expected.size(), 0), RecordingCut.cut(file, from, to, cut));
			try (RecordingFile part = RecordingFile.open(cut)) {
				TrafficRecorderTest.assertSame(expected, Traffic.read(part.contents()));
				BruteForce.check(layout, expected, part.contents().totals());
				assertEquals(file.contents().notes(from, to).size(), part.contents().notes(Long.MIN_VALUE, Long.MAX_VALUE).size());
				for (int kernel = 0; kernel < Traffic.KERNELS; kernel++) {
					assertEquals(stateAt(file.contents().lifeEvents(), kernel, from - 1), stateAt(part.contents().lifeEvents(), kernel, from - 1));
					assertEquals(stateAt(file.contents().lifeEvents(), kernel, to), stateAt(part.contents().lifeEvents(), kernel, to));
				}
			}
			try (var files = Files.list(folder)) {
				assertEquals(2, files.count(), "no file is left lying about");
			}
			assertThrows(RecordingException.class, () -> RecordingCut.cut(file, from, to, folder.resolve("no/such/folder.mkrec")));
		}
	}

	private static int stateAt(List<IpiEvent> life, int kernel, long time) {
		return life.stream().filter(e -> e.kind() == IpiEvent.Kind.STATE && e.fromKernel() == kernel && e.timeNanos() <= time).reduce((a, b) -> b).orElseThrow().value();
	}
}
