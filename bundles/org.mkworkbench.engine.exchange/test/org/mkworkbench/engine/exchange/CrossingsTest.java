// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mkworkbench.engine.exchange.Crossings.OfPair;
import org.mkworkbench.engine.exchange.Crossings.OfType;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.recording.RecorderOptions;
import org.mkworkbench.engine.traffic.recording.TrafficRecorder;

class CrossingsTest {
	private static final int A = 0x101;
	private static final int B = 0x102;

	/** CPU 0 belongs to kernel 5, CPU 1 to kernel 6, CPU 2 to nobody; their ids are 100, 102 and 104. */
	private static Crossings of(ListStore events) {
		try (TrafficRecorder recorder = new TrafficRecorder(ListStore.LAYOUT, RecorderOptions.defaults())) {
			events.words().forEach(words -> recorder.event(words, 0));
			return Crossings.of(recorder.store().contents().totals(), ListStore.LAYOUT, linux -> linux == 0 ? 5 : linux == 1 ? 6 : -1);
		}
	}

	@Test
	void messagesAreSortedByTheOwnersOfTheirCpus() {
		ListStore events = new ListStore();
		events.add(IpiEvent.SENT, 1, 1, A, 0, 0, 100, 102, 0, -1, 1);
		// Counted when sent, not once more when handled.
		events.add(IpiEvent.DELIVERED, 2, 1, A, 0, 0, 100, 102, 0, -1, 1);
		events.add(IpiEvent.SENT, 3, 3, A, 0, 0, 100, 102, 0, -1, 2);
		events.add(IpiEvent.DROPPED, 4, 4, B, 0, 0, 102, 100, 0, -1, 3);
		events.add(IpiEvent.SENT, 5, 5, B, 0, 0, 102, 102, 0, -1, 4);
		events.add(IpiEvent.SENT, 6, 6, B, 0, 0, 104, 102, 0, -1, 5);
		events.add(IpiEvent.SENT, 7, 7, B, 0, 0, 100, 104, 0, -1, 6);
		events.add(IpiEvent.DOORBELL, 8, 8, A, -1, 0, -1, 102, 0, -1, 0);
		events.add(IpiEvent.COUNT, 9, 8, A, -1, 0, -1, 100, 40, -1, 0);
		events.add(IpiEvent.COUNT, 10, 8, A, -1, 0, -1, 104, 7, -1, 0);
		Crossings crossings = of(events);
		assertEquals(1, crossings.within());
		assertEquals(3, crossings.across());
		assertEquals(41, crossings.unknownSender());
		assertEquals(9, crossings.elsewhere());
		assertEquals(0.75, crossings.share());
		assertEquals(List.of(new OfType(A, 0, 2, 41), new OfType(B, 1, 1, 0)), crossings.types());
		assertEquals(List.of(new OfPair(5, 6, 2), new OfPair(6, 5, 1)), crossings.pairs());
	}

	@Test
	void nothingCrossesWhereNothingIs() {
		assertEquals(new Crossings(0, 0, 0, 0, List.of(), List.of()), of(new ListStore()));
		assertEquals(0, of(new ListStore()).share());
	}
}
