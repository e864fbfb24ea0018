// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.mkworkbench.engine.traffic.query.Cancel;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.query.TrafficFilter;
import org.mkworkbench.engine.traffic.query.TrafficQueries;

/** A block of which neither events nor sums can be read, in a recording that was not finished. */
class DamagedBlockTest {
	@TempDir
	private Path folder;

	@Test
	void isNotTakenForEmpty() throws IOException {
		Path path = folder.resolve("run.mkrec");
		try (TrafficRecorder recorder = new TrafficRecorder(Traffic.layout(), RecorderOptions.defaults().withBlock(1 << 12))) {
			recorder.recordTo(path);
			Traffic.machine(5, 1_000, 400).forEach(words -> recorder.event(words, 0));
		}
		byte[] whole = Files.readAllBytes(path);
		byte[] bytes = Arrays.copyOf(whole, (int) ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN).getLong(whole.length - 24));
		int at = 20 + ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(12);
		BlockHeader header = BlockHeader.read(bytes, at);
		assertEquals(BlockHeader.EVENTS, header.type());
		bytes[at + BlockHeader.BYTES + 1] ^= 1;
		bytes[at + BlockHeader.BYTES + header.summaryLength() + 1] ^= 1;
		Path bad = Files.write(folder.resolve("bad.mkrec"), bytes);
		try (RecordingFile good = RecordingFile.open(path); RecordingFile file = RecordingFile.open(bad)) {
			assertTrue(good.finished());
			assertFalse(file.finished());
			assertTrue(good.contents().totals().complete());
			assertFalse(file.contents().summary(0).complete());
			assertTrue(file.contents().summary(1).complete());
			TimeWindow first = new TimeWindow(0, header.lastNanos());
			assertTrue(new TrafficQueries(good).matrix(first, TrafficFilter.ALL, false, Cancel.NEVER).exact());
			assertFalse(new TrafficQueries(file).matrix(first, TrafficFilter.ALL, false, Cancel.NEVER).exact());
			assertEquals(2, file.problems().size(), file.problems().toString());
		}
	}
}
