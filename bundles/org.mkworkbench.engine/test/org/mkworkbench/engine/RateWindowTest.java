// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.traffic.PairSnapshot;
import org.mkworkbench.engine.traffic.TrafficSnapshot;

class RateWindowTest {
	private static final long MILLI = 1_000_000;

	private static RunSnapshot snapshot(long nanos, long sent) {
		PairSnapshot pair = new PairSnapshot(0, 1, sent, sent - sent / 10, sent / 10, 64 * sent, 0, 0, 0);
		KernelSnapshot kernel = new KernelSnapshot(1, "web", InstanceState.ACTIVE, List.of(4), 0, 0, sent - sent / 10, 0, 0, sent / 10, "");
		return new RunSnapshot(nanos, RunState.RUNNING, 1, 0, List.of(kernel),
				new TrafficSnapshot(List.of(0, 1), List.of(pair), sent, sent - sent / 10, sent / 10, 0, 0), "");
	}

	@Test
	void ratesCoverTheLastSpanOnly() {
		RateWindow window = new RateWindow(1_000 * MILLI);
		for (int i = 1; i <= 40; i++) {
			window.add(snapshot(i * 100 * MILLI, i <= 20 ? i * 10 : 200 + (i - 20) * 1_000));
		}
		assertEquals(1_000 * MILLI, window.coveredNanos());
		assertEquals(10_000, window.sent(0, 1), 1e-6);
		assertEquals(9_000, window.receivedBy(1), 1e-6);
		assertEquals(1_000, window.dropped(0, 1), 1e-6);
		assertEquals(640_000, window.bytes(0, 1), 1e-6);
		assertEquals(0, window.sent(1, 0));
	}

	@Test
	void aYoungRunIsMeasuredFromItsStart() {
		RateWindow window = new RateWindow(1_000 * MILLI);
		assertEquals(0, window.sent());
		window.add(snapshot(200 * MILLI, 100));
		assertEquals(500, window.sent(), 1e-6);
	}

	@Test
	void standingStillKeepsTheRate() {
		RateWindow window = new RateWindow(1_000 * MILLI);
		window.add(snapshot(100 * MILLI, 100));
		window.add(snapshot(200 * MILLI, 300));
		double before = window.sent();
		window.add(snapshot(200 * MILLI, 300));
		assertEquals(before, window.sent(), 1e-6);
	}

	@Test
	void anotherRunStartsAnew() {
		RateWindow window = new RateWindow(1_000 * MILLI);
		window.add(snapshot(5_000 * MILLI, 1_000_000));
		window.add(snapshot(100 * MILLI, 10));
		assertEquals(100, window.sent(), 1e-6);
	}

	@Test
	void aSpanMustBePositive() {
		assertThrows(IllegalArgumentException.class, () -> new RateWindow(0));
	}
}
