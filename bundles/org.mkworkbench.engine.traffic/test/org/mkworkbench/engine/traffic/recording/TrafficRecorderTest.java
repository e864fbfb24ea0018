// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.mkworkbench.engine.traffic.IpiEvent;

class TrafficRecorderTest {
	private static final RecorderOptions SMALL = RecorderOptions.defaults().withBlock(1 << 12);

	private final TrafficLayout layout = Traffic.layout();

	static void assertSame(List<long[]> expected, List<long[]> got) {
		assertEquals(expected.size(), got.size());
		for (int i = 0; i < expected.size(); i++) {
			int event = i;
			assertArrayEquals(expected.get(i), got.get(i), () -> "event " + event);
		}
	}

	/** The events of each block; all of them together must be the events of the store. */
	private static List<List<long[]>> byBlock(TrafficStore.Contents contents, List<long[]> events) {
		List<List<long[]>> parts = new ArrayList<>();
		int at = 0;
		for (int block = 0; block < contents.blocks(); block++) {
			int size = (int) contents.extent(block).events();
			parts.add(events.subList(at, at + size));
			at += size;
		}
		assertEquals(events.size(), at);
		return parts;
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 7, 511, 512, 513, 5000})
	void givesBackWhatItGot(int count) {
		List<long[]> events = Traffic.machine(count, count, 300);
		try (TrafficRecorder recorder = new TrafficRecorder(layout, SMALL)) {
			Traffic.feed(recorder, events);
			assertTrue(recorder.store().growing());
			assertSame(events, Traffic.read(recorder.store().contents()));
			assertEquals(count, recorder.store().contents().events());
			assertEquals(events.getFirst()[1], recorder.store().contents().beginNanos());
			assertEquals(events.getLast()[1], recorder.store().contents().endNanos());
			recorder.close();
			assertFalse(recorder.store().growing());
			assertSame(events, Traffic.read(recorder.store().contents()));
		}
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3})
	void keepsAnyEightWordsBitForBit(long seed) {
		List<long[]> events = Traffic.wild(seed, 3000);
		try (TrafficRecorder recorder = new TrafficRecorder(layout, SMALL)) {
			Traffic.feed(recorder, events);
			assertSame(events, Traffic.read(recorder.store().contents()));
			recorder.store().contents().totals();
		}
	}

	@Test
	void marksAndLoadsAreNotKept() {
		try (TrafficRecorder recorder = new TrafficRecorder(layout, SMALL)) {
			for (int kind : new int[] {IpiEvent.MARK, IpiEvent.LOAD, IpiEvent.CARRIED_OUT}) {
				recorder.event(new long[] {kind, 5, 5, 0, 0, 0, 0, 0}, 0);
			}
			assertEquals(0, recorder.store().contents().events());
			assertEquals(0, recorder.store().contents().blocks());
			assertEquals(0, recorder.store().contents().totals().sent());
		}
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 100, 5000})
	void summariesEqualBruteForce(int step) {
		List<long[]> events = Traffic.machine(step, 20_000, step);
		try (TrafficRecorder recorder = new TrafficRecorder(layout, SMALL)) {
			Traffic.feed(recorder, events);
			TrafficStore.Contents contents = recorder.store().contents();
			List<List<long[]>> parts = byBlock(contents, events);
			assertTrue(parts.size() > 20, () -> parts.size() + " blocks");
			for (int block = 0; block < contents.blocks(); block++) {
				BruteForce.check(layout, parts.get(block), contents.summary(block));
			}
			BruteForce.check(layout, events, contents.totals());
		}
	}
}
