// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.ui.run.Speed;
import org.mkworkbench.ui.run.traffic.TimeView;

/** Moving through a recording. Times in nanoseconds. */
class PlaybackTest {
	private static final TimeWindow SPAN = new TimeWindow(1_000, 10_000_001_000L);

	private final TimeView times = new TimeView(() -> { }, () -> { });
	private final Playback playback = new Playback(null, times, SPAN, () -> { });

	@Test
	void theMomentMovesBySpeed() {
		times.show(SPAN);
		playback.setSpeed(new Speed(0.01));
		playback.goTo(1_000);
		playback.tick(2);
		assertEquals(20_001_000, times.markerB());
		playback.setSpeed(new Speed(100));
		playback.tick(0.01);
		assertEquals(1_020_001_000, times.markerB());
	}

	@Test
	void aClickElsewhereIsWherePlayingGoesOn() {
		times.show(SPAN);
		playback.goTo(1_000);
		times.select(5_000_000_000L, 5_000_000_000L);
		playback.tick(1);
		assertEquals(6_000_000_000L, times.markerB());
	}

	@Test
	void itEndsWhereTheRecordingEnds() {
		times.show(SPAN);
		playback.goTo(SPAN.end() - 5);
		playback.tick(1);
		assertEquals(SPAN.end(), times.markerB());
		assertFalse(playback.isPlaying());
		playback.setSpeed(Speed.MAXIMUM);
		playback.goTo(1_000);
		playback.tick(0.001);
		assertEquals(SPAN.end(), times.markerB());
	}

	@Test
	void theWindowKeepsItsLengthAndTheMomentInSight() {
		times.show(new TimeWindow(1_000, 101_000));
		playback.goTo(5_000_000_000L);
		assertEquals(100_000, times.visible().nanos());
		assertTrue(times.visible().contains(5_000_000_000L), times.visible()::toString);
		TimeWindow before = times.visible();
		playback.goTo(before.begin() + 10);
		assertEquals(before, times.visible(), "nothing moves while the moment is in sight");
		playback.goTo(-7);
		assertEquals(SPAN.begin(), times.markerB());
		assertEquals(SPAN.begin(), times.visible().begin());
		playback.goTo(Long.MAX_VALUE);
		assertEquals(SPAN.end(), times.visible().end());
	}
}
