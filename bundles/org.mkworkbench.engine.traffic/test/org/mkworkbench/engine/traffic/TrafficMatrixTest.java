// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.mkworkbench.engine.host.message.MessageType;

class TrafficMatrixTest {
	private final TrafficMatrix matrix = new TrafficMatrix(0, 7, 3);

	private void event(IpiEvent.Kind kind, long time, long sent, int from, int to, int value) {
		long[] words = new long[IpiEvent.WORDS];
		new IpiEvent(kind, time, sent, 0, MessageType.USER, from, to, 0, 0, value, 1).write(words, 0);
		matrix.event(words, 0);
	}

	@Test
	void everyPrefixOfTheEventsAddsUp() {
		event(IpiEvent.Kind.SENT, 10, 10, 7, 3, 64);
		assertEquals(1, matrix.snapshot(0).inFlight());
		event(IpiEvent.Kind.DROPPED, 11, 11, 7, 3, 1000);
		assertEquals(1, matrix.snapshot(0).inFlight());
		event(IpiEvent.Kind.DELIVERED, 1510, 10, 7, 3, 64);
		event(IpiEvent.Kind.STATE, 1520, 1520, 7, 0, 3);
		event(IpiEvent.Kind.SENT, 2000, 2000, 0, 7, 8);
		TrafficSnapshot snapshot = matrix.snapshot(5);
		assertEquals(List.of(0, 7, 3), snapshot.kernelIds());
		assertEquals(new PairSnapshot(7, 3, 2, 1, 1, 64, 1500, 1500, 1500), snapshot.pair(7, 3));
		assertEquals(new PairSnapshot(0, 7, 1, 0, 0, 0, 0, 0, 0), snapshot.pair(0, 7));
		assertEquals(0, snapshot.pair(3, 7).sent());
		assertEquals(0, snapshot.pair(99, 7).sent());
		assertEquals(List.of(3L, 1L, 1L, 1L, 5L),
				List.of(snapshot.sent(), snapshot.delivered(), snapshot.dropped(), snapshot.inFlight(), snapshot.observerLost()));
		assertEquals(new TrafficMatrix.Totals(2, 0, 64, 0, 0), matrix.totals(7));
		assertEquals(new TrafficMatrix.Totals(0, 1, 0, 64, 1), matrix.totals(3));
	}

	@Test
	void strangersAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> event(IpiEvent.Kind.SENT, 1, 1, 7, 4, 1));
		assertThrows(IllegalArgumentException.class, () -> event(IpiEvent.Kind.SENT, 1, 1, 70_000, 0, 1));
	}
}
