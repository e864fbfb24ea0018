// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mkworkbench.engine.traffic.query.LaneState;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.query.TimelineAnswer.Columns;
import org.mkworkbench.engine.traffic.query.TimelineAnswer.Interval;
import org.mkworkbench.engine.traffic.query.TimelineAnswer.Lane;

class PixelLaneTest {
	private static final TimeWindow HOUR = new TimeWindow(0, TimeText.HOUR);

	private static int count(float[] shares) {
		int count = 0;
		for (float share : shares) {
			count += share > 0 ? 1 : 0;
		}
		return count;
	}

	@Test
	void aSingleInterruptInAnHourSurvives() {
		long moment = TimeText.HOUR / 3;
		Lane lane = Samples.lane(2, 1, HOUR, new Interval(moment, moment + 5, LaneState.INTERRUPT, 1));
		PixelLane pixels = PixelLane.of(lane, HOUR, TimeScale.of(HOUR, 1200));
		assertEquals(1, count(pixels.interrupt));
		assertTrue(pixels.interrupt[400] > 0);
		assertEquals(0, count(pixels.running));
		assertEquals(LaneState.IDLE, pixels.state(400));
	}

	@Test
	void aSpikeAndADropSurviveBeingStretchedAndSqueezed() {
		Columns columns = Samples.columns(1200, 1, LaneState.IDLE);
		columns.interrupt()[777] = 0.00001f;
		columns.dropped()[333] = 1;
		Lane lane = new Lane(2, List.of(), columns);
		for (int width : new int[] { 7, 100, 599, 1199, 1200, 1201, 2000 }) {
			PixelLane pixels = PixelLane.of(lane, HOUR, TimeScale.of(HOUR, width));
			assertTrue(count(pixels.interrupt) >= 1, "width " + width);
			assertTrue(java.util.stream.IntStream.of(pixels.dropped).sum() >= 1, "width " + width);
		}
		for (double zoom : new double[] { 0.3, 0.9, 1.7, 5 }) {
			TimeScale scale = new TimeScale(0, Math.round(TimeText.HOUR * zoom * 0.8), 1200);
			boolean inSight = 0.8 * zoom > 778 / 1200.0;
			assertEquals(inSight, count(PixelLane.of(lane, HOUR, scale).interrupt) > 0, "zoom " + zoom);
		}
	}

	@Test
	void theSamePictureComesOutColumnByColumn() {
		Columns columns = Samples.columns(997, 1, LaneState.IDLE);
		for (int i = 0; i < 997; i++) {
			columns.sent()[i] = i + 1;
		}
		TimeWindow window = new TimeWindow(123_456_789, 123_456_789 + 1_234_567);
		PixelLane pixels = PixelLane.of(new Lane(2, List.of(), columns), window, TimeScale.of(window, 997));
		for (int i = 0; i < 997; i++) {
			assertEquals(i + 1, pixels.messages[i]);
		}
	}

	@Test
	void beyondTheAnswerNothingIsKnown() {
		Lane lane = new Lane(2, List.of(), Samples.columns(100, 1, LaneState.IDLE));
		PixelLane pixels = PixelLane.of(lane, new TimeWindow(1000, 2000), new TimeScale(500, 1000, 100));
		assertFalse(pixels.known(10));
		assertTrue(pixels.known(80));
		PixelLane before = PixelLane.of(lane, new TimeWindow(1000, 2000), new TimeScale(5000, 1000, 100));
		assertFalse(before.known(0) || before.known(99));
	}

	@Test
	void manyIntervalsInAColumnAddUp() {
		List<Interval> work = new ArrayList<>();
		for (int i = 0; i < 1000; i++) {
			work.add(new Interval(i * 10L, i * 10L + 4, LaneState.RUNNING, 1));
		}
		TimeWindow window = new TimeWindow(0, 10_000);
		PixelLane pixels = PixelLane.of(Samples.lane(2, 1, window, work.toArray(Interval[]::new)), window, TimeScale.of(window, 10));
		for (int x = 0; x < 10; x++) {
			assertEquals(0.4, pixels.running[x], 0.01);
		}
	}

	@Test
	void aKernelIsTheMeanOfItsCpus() {
		Columns busy = Samples.columns(10, 1, LaneState.IDLE);
		busy.running()[3] = 1;
		busy.sent()[3] = 5;
		busy.dropped()[4] = 2;
		TimeWindow window = new TimeWindow(0, 10);
		PixelLane one = PixelLane.of(new Lane(2, List.of(), busy), window, TimeScale.of(window, 10));
		PixelLane other = PixelLane.of(new Lane(3, List.of(), Samples.columns(10, 1, LaneState.HUNG)), window, TimeScale.of(window, 10));
		PixelLane together = PixelLane.together(List.of(one, other), 10);
		assertEquals(0.5, together.running[3]);
		assertEquals(5, together.messages[3]);
		assertEquals(2, together.dropped[4]);
		assertEquals(LaneState.HUNG, together.state(0));
	}
}
