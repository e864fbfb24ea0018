// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mkworkbench.engine.traffic.query.SequenceAnswer.Message;

class TimeScaleTest {
	private static List<Message> random(long seed) {
		Random random = new Random(seed);
		List<Message> messages = new ArrayList<>();
		long time = 500;
		for (int i = 0; i < 300; i++) {
			time += random.nextInt(4) == 0 ? 0 : random.nextInt(10) == 0 ? random.nextInt(5_000_000) : random.nextInt(3_000);
			messages.add(Traffic.delivered(i + 1, time, random.nextInt(8) == 0 ? -1 : time + random.nextInt(9_000), 0, 1));
		}
		return messages;
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void messagesHaveRowsOfTheirOwnAndTimeNeverRunsUp(long seed) {
		List<Message> messages = random(seed);
		TimeScale times = new TimeScale(messages, true, 1);
		List<double[]> points = new ArrayList<>();
		for (int i = 0; i < messages.size(); i++) {
			assertTrue(i == 0 || times.sent(i) - times.sent(i - 1) >= TimeScale.ROW - 1e-6, "rows " + i);
			points.add(new double[] { messages.get(i).sentNanos(), times.sent(i) });
			assertEquals(messages.get(i).handledNanos() > messages.get(i).sentNanos(), times.handled(i) >= 0);
			if (times.handled(i) >= 0) {
				points.add(new double[] { messages.get(i).handledNanos(), times.handled(i) });
			}
		}
		for (double[] one : points) {
			for (double[] other : points) {
				assertTrue(one[0] >= other[0] || one[1] <= other[1], "later lies above");
			}
			assertTrue(one[1] <= times.height());
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aPlaceIsTheMomentItStandsFor(boolean compressed) {
		List<Message> messages = random(9);
		TimeScale times = new TimeScale(messages, compressed, 1);
		for (Message message : messages) {
			long back = times.time(times.place(message.sentNanos()));
			assertEquals(message.sentNanos(), back, compressed ? 0 : 200);
		}
		assertEquals(messages.getFirst().sentNanos(), times.time(-10));
		assertEquals(0, times.place(0));
		assertEquals(times.height(), times.place(Long.MAX_VALUE));
	}

	@Test
	void longGapsAreCutAndSayHowLongTheyAre() {
		List<Message> messages = List.of(Traffic.delivered(1, 0, 100, 0, 1), Traffic.delivered(2, 100, 200, 0, 1), Traffic.delivered(3, 200, 300, 0, 1),
				Traffic.delivered(4, 2_400_300, 2_400_400, 0, 1));
		TimeScale cut = new TimeScale(messages, true, 1);
		assertEquals(1, cut.gaps().size());
		assertEquals(2_400_000, cut.gaps().getFirst().nanos());
		assertTrue(cut.height() < 300, "height " + cut.height());
		TimeScale exact = new TimeScale(messages, false, 1);
		assertTrue(exact.gaps().isEmpty());
		assertEquals(24_000.0, (exact.sent(3) - exact.handled(2)) / (exact.handled(2) - exact.sent(2)), 1);
		assertEquals(2, (exact.sent(2) - exact.sent(0)) / (new TimeScale(messages, false, 0.5).sent(2) - exact.sent(0)), 0.01);
	}

	@Test
	void betweenTwoMessagesOnlyTheirLatencySaysWhatIsLong() {
		List<Message> pair = List.of(Traffic.delivered(1, 0, 4_000, 0, 1), Traffic.delivered(2, 500_000_000, 500_004_000, 1, 0));
		assertEquals(List.of(499_996_000L), new TimeScale(pair, true, 1).gaps().stream().map(TimeScale.Gap::nanos).toList());
	}

	@Test
	void nothingAndOneMessage() {
		assertEquals(0, new TimeScale(List.of(), true, 1).place(5));
		TimeScale one = new TimeScale(List.of(Traffic.delivered(1, 70, -1, 0, 1)), false, 1);
		assertEquals(70, one.time(1000));
		assertTrue(one.height() > one.sent(0));
	}

	@Test
	void hoursToScaleDoNotOverflowScrollBars() {
		List<Message> messages = new ArrayList<>();
		for (int i = 0; i < 100; i++) {
			messages.add(Traffic.delivered(i + 1, i * 10L, i * 10L + 5, 0, 1));
		}
		messages.add(Traffic.delivered(200, 3_600_000_000_000L * 30, -1, 0, 1));
		assertTrue(new TimeScale(messages, false, 64).height() < Integer.MAX_VALUE / 8);
	}
}
