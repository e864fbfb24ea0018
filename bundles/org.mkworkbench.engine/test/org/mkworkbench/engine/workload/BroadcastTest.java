// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mkworkbench.engine.workload.Lab.HANDLE;
import static org.mkworkbench.engine.workload.Lab.MESSAGE;
import static org.mkworkbench.engine.workload.Lab.MILLI;
import static org.mkworkbench.engine.workload.Lab.SECOND;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.mkworkbench.engine.ChannelPattern;
import org.mkworkbench.engine.ChannelSpec;
import org.mkworkbench.engine.cost.Cost;
import org.mkworkbench.engine.host.message.MessageType;

class BroadcastTest {
	private static final long WORK = 500;

	private static Broadcast spec(int fanOut, Integer... to) {
		return new Broadcast("sync", 0, List.of(to), 100_000, Spread.CONSTANT, fanOut, 16, WORK, MessageType.USER);
	}

	/** By hand: out, work, back; answers that arrive together are handled one after the other. */
	@ParameterizedTest
	@CsvSource({
			// All at once: three answers arrive together.
			"0, 3, 0",
			// A chain: the last one does its work after three ways out, and the answer takes three ways back.
			"1, 1, 4",
			// A tree 0 → 1, 2; 1 → 3: two ways out, two back.
			"2, 1, 2"})
	void anOperationIsTheSumOfItsParts(int fanOut, int lastAnswers, int extraMessages) {
		Lab.Figures f = new Lab().with(spec(fanOut, 1, 2, 3)).run(10 * MILLI);
		long expected = MESSAGE + WORK + MESSAGE + (lastAnswers - 1) * HANDLE + extraMessages * MESSAGE;
		assertEquals(expected, f.times("broadcast.latency").min());
		assertEquals(expected, f.times("broadcast.latency").max());
		// The host is active from time 0, the others are by the time of the first operation.
		assertEquals(10 * MILLI / (100_000 + expected), f.count("broadcast.completed"));
		assertEquals(3 * (f.count("broadcast.completed")), f.count("broadcast.requests"));
	}

	@Test
	void emptyMeansAllOthers() {
		Lab.Figures f = new Lab().with(spec(0)).run(10 * MILLI);
		assertEquals(4 * f.count("broadcast.completed"), f.count("broadcast.requests"));
		assertEquals(8 * f.count("broadcast.completed"), f.count("messages.delivered"));
	}

	@Test
	void kernelsThatAreDownAreLeftOutAndTheirChildrenAskedDirectly() {
		// A chain 0 → 1 → 2 → 3 without 2: 3 is asked by 0 and answers it.
		Lab.Figures f = new Lab().with(spec(1, 1, 2, 3)).hold(2).run(10 * MILLI);
		assertEquals(2 * f.count("broadcast.completed"), f.count("broadcast.requests"));
		assertEquals(MESSAGE + WORK + MESSAGE + HANDLE, f.times("broadcast.latency").max());
		f = new Lab().with(spec(1, 1, 2, 3)).hold(1).hold(2).hold(3).run(10 * MILLI);
		assertEquals(0, f.times("broadcast.latency").max(), "nobody to ask");
	}

	@Test
	void anOperationIsBrokenOffWhenAMemberDies() {
		// The second operation begins at 100 µs + one operation + 100 µs.
		long first = MESSAGE + WORK + MESSAGE + 2 * HANDLE;
		Lab.Figures f = new Lab().with(spec(0, 1, 2, 3)).panic(2, 200_000 + first + 500).run(MILLI);
		assertEquals(1, f.count("broadcast.aborted"));
		assertTrue(f.count("broadcast.completed") >= 8);
		// It then goes on with two.
		assertEquals(MESSAGE + WORK + MESSAGE + HANDLE, f.times("broadcast.latency").min());
	}

	@Test
	void aHungMemberHoldsUpTheOperation() {
		Lab.Figures f = new Lab().with(spec(0, 1, 2, 3)).hang(2, 500_000).panic(2, 5 * MILLI).run(10 * MILLI);
		assertEquals(1, f.count("broadcast.aborted"), "ended when the hung kernel was taken down");
		assertEquals(4 + 48, f.count("broadcast.completed"), 3);
	}

	@Test
	void anOperationGoesOnAfterAHang() {
		for (int hangs : new int[] {1, 2}) {
			Broadcast spec = new Broadcast("sync", 1, List.of(2, 3), 100_000, Spread.CONSTANT, 0, 16, WORK, MessageType.USER);
			Lab.Figures f = new Lab().with(spec).hang(hangs, 2 * MILLI).recover(hangs, 5 * MILLI).run(10 * MILLI);
			assertEquals(7 * MILLI / 102_780, f.count("broadcast.completed"), 2);
			assertEquals(0, f.count("broadcast.aborted"));
		}
	}

	@Test
	void aFullRingIsTriedAgain() {
		ChannelSpec flood = new ChannelSpec("flood", 2, 1, MessageType.USER, 200_000, 64, ChannelPattern.BURST, 200, 1000);
		Lab.Figures f = new Lab().cost(Cost.HANDLER, 3000).with(flood)
				.with(new Broadcast("sync", 0, List.of(1, 3), 100_000, Spread.EXPONENTIAL, 0, 16, WORK, MessageType.USER)).run(100 * MILLI);
		assertTrue(f.count("broadcast.retries") > 20);
		assertTrue(f.count("broadcast.completed") > 500);
	}

	@Test
	void anotherKernelMayBegin() {
		Broadcast spec = new Broadcast("sync", 3, List.of(0, 1), 50_000, Spread.EXPONENTIAL, 0, 0, 0, MessageType.USER);
		Lab.Figures f = new Lab().with(spec).panic(3, 500 * MILLI + 7).boot(3, 600 * MILLI).run(SECOND);
		double cycle = 50_000 + 2 * MESSAGE + HANDLE + 1;
		assertEquals(0.9 * SECOND / cycle, f.count("broadcast.completed"), 4 * Math.sqrt(0.9 * SECOND / cycle));
	}

	@Test
	void refusesValuesOutOfRange() {
		assertEquals("Workload \"sync\": kernel 1 is named twice.",
				assertThrows(IllegalArgumentException.class, () -> spec(0, 1, 2, 1)).getMessage());
		assertThrows(IllegalArgumentException.class, () -> spec(0, 0, 1));
		assertThrows(IllegalArgumentException.class, () -> spec(-1, 1));
		assertThrows(IllegalArgumentException.class,
				() -> new Broadcast("sync", 0, List.of(), 0, Spread.CONSTANT, 0, 0, 0, MessageType.USER));
	}
}
