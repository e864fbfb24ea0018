// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mkworkbench.engine.workload.Lab.MESSAGE;
import static org.mkworkbench.engine.workload.Lab.MILLI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.mkworkbench.engine.ChannelPattern;
import org.mkworkbench.engine.ChannelSpec;
import org.mkworkbench.engine.cost.Cost;
import org.mkworkbench.engine.host.message.MessageType;

class HeartbeatTest {
	private static final Heartbeat BEAT = new Heartbeat("hb", 1, 2, MILLI, 3);

	@Test
	void twoOfOneNameAreToldApart() {
		Heartbeat beat = new Heartbeat("hb", 1, 2, 10 * Lab.MILLI, 3);
		Lab.Figures f = new Lab().with(beat, beat).run(Lab.SECOND);
		assertEquals(f.value("heartbeat.sent hb"), f.value("heartbeat.sent hb #2"));
		assertEquals(f.times("heartbeat.delay hb").count(), f.times("heartbeat.delay hb #2").count());
	}

	@Test
	void aKernelThatLivesIsNotSuspected() {
		Lab.Figures f = new Lab().with(BEAT).run(100 * MILLI + MILLI / 2);
		assertEquals(100, f.count("heartbeat.sent"));
		assertEquals(100, f.count("heartbeat.received"));
		assertEquals(MESSAGE, f.times("heartbeat.delay").max());
		assertEquals(0, f.count("heartbeat.falsealarms") + f.count("heartbeat.detections") + f.count("heartbeat.recoveries"));
	}

	@Test
	void theHostBeatsToo() {
		Lab.Figures f = new Lab().with(new Heartbeat("hb", 0, 2, MILLI, 3)).boot(2, 0).panic(2, 20 * MILLI + 1).boot(2, 30 * MILLI).run(50 * MILLI);
		assertEquals(20 + 19, f.count("heartbeat.received"), 1);
		assertEquals(0, f.count("heartbeat.falsealarms"));
	}

	@ParameterizedTest
	@ValueSource(booleans = {true, false})
	void aStopIsNoticedAfterTheLimit(boolean panics) {
		long at = 10 * MILLI + 300_000;
		Lab lab = new Lab().with(BEAT);
		Lab.Figures f = (panics ? lab.panic(1, at) : lab.hang(1, at)).run(50 * MILLI);
		assertEquals(10, f.count("heartbeat.received"));
		assertEquals(1, f.count("heartbeat.detections"));
		// The last heartbeat came at 10 ms and one way; three and a half intervals later the kernel is taken for dead.
		assertEquals(10 * MILLI + MESSAGE + 3 * MILLI + MILLI / 2 - at, f.times("heartbeat.detection").max());
		assertEquals(0, f.count("heartbeat.falsealarms"));
	}

	@Test
	void aKernelStartedAgainIsTakenForAlive() {
		Lab.Figures f = new Lab().with(BEAT).panic(1, 10 * MILLI + 1).boot(1, 30 * MILLI).panic(1, 40 * MILLI + 1).run(60 * MILLI);
		assertEquals(2, f.count("heartbeat.detections"));
		assertEquals(1, f.count("heartbeat.recoveries"));
		assertEquals(20, f.count("heartbeat.received"));
	}

	@Test
	void aKernelThatGoesOnIsTakenForAlive() {
		Lab.Figures f = new Lab().with(BEAT).hang(1, 10 * MILLI + 1).recover(1, 30 * MILLI).run(50 * MILLI - 1);
		assertEquals(1, f.count("heartbeat.detections"));
		assertEquals(1, f.count("heartbeat.recoveries"));
		assertEquals(10 + 20, f.count("heartbeat.received"));
		// A watcher that hung gives time before it suspects somebody.
		f = new Lab().with(BEAT).hang(2, 10 * MILLI + 1).recover(2, 30 * MILLI).run(50 * MILLI);
		assertEquals(0, f.count("heartbeat.falsealarms"));
	}

	@Test
	void theTwinIsWatchedAfterAHandOver() {
		Lab.Figures f = new Lab().with(BEAT).handOver(1, 20 * MILLI).panic(4, 40 * MILLI + 1).run(60 * MILLI);
		assertEquals(40, f.count("heartbeat.received"), 2);
		assertEquals(1, f.count("heartbeat.detections"), "the twin's; the old kernel ends unwatched");
		assertEquals(0, f.count("heartbeat.falsealarms"));
	}

	@Test
	void theWatcherNoticesNothingWhileItIsDown() {
		Lab.Figures f = new Lab().with(BEAT).panic(2, 10 * MILLI + 1).panic(1, 12 * MILLI).boot(2, 30 * MILLI).run(60 * MILLI);
		assertEquals(0, f.count("heartbeat.detections"));
		f = new Lab().with(BEAT).hang(2, 10 * MILLI + 1).run(60 * MILLI);
		assertEquals(0, f.count("heartbeat.falsealarms"));
	}

	@Test
	void aFloodedWatcherRaisesFalseAlarms() {
		ChannelSpec flood = new ChannelSpec("flood", 3, 2, MessageType.USER, 1e6, 64, ChannelPattern.POISSON, 1, 0);
		Lab.Figures f = new Lab().cost(Cost.HANDLER, 10_000).with(flood).with(BEAT).run(500 * MILLI);
		assertTrue(f.count("heartbeat.dropped") > 100);
		assertTrue(f.count("heartbeat.falsealarms") > 10);
		assertEquals(0, f.count("heartbeat.detections"));
		assertTrue(f.count("heartbeat.sent") - f.count("heartbeat.dropped") - f.count("heartbeat.received") <= 63);
	}

	@Test
	void refusesValuesOutOfRange() {
		assertEquals("Workload \"hb\": the interval in ns must be 1000 to 1000000000000000, not 999.",
				assertThrows(IllegalArgumentException.class, () -> new Heartbeat("hb", 1, 2, 999, 3)).getMessage());
		assertEquals("Workload \"hb\": the limit of missed heartbeats must be 1 to 1000, not 0.",
				assertThrows(IllegalArgumentException.class, () -> new Heartbeat("hb", 1, 2, MILLI, 0)).getMessage());
	}
}
