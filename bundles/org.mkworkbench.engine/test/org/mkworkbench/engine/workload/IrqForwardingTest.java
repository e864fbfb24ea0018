// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mkworkbench.engine.workload.Lab.ENTRY;
import static org.mkworkbench.engine.workload.Lab.MESSAGE;
import static org.mkworkbench.engine.workload.Lab.MILLI;
import static org.mkworkbench.engine.workload.Lab.SECOND;

import org.junit.jupiter.api.Test;

import org.mkworkbench.engine.cost.Cost;

class IrqForwardingTest {
	private static IrqForwarding irq(double rate, Spread spread, long handling, boolean level) {
		return new IrqForwarding("irq", 0, 1, rate, spread, handling, 24, level);
	}

	@Test
	void anEdgeIsForwardedEachTime() {
		Lab.Figures f = new Lab().with(irq(10_000, Spread.CONSTANT, 700, false)).run(100 * MILLI + 50_000);
		assertEquals(1000, f.count("irq.raised"));
		assertEquals(1000, f.count("irq.handledcount"));
		assertEquals(ENTRY + MESSAGE, f.times("irq.arrival").min());
		assertEquals(ENTRY + MESSAGE, f.times("irq.arrival").max());
		assertEquals(ENTRY + MESSAGE + 700, f.times("irq.handled").max());
		assertEquals(10_000, f.value("irq.throughput"), 10);
	}

	@Test
	void aLevelIsMaskedUntilItIsHandled() {
		// Raised every 4 µs; masked for 10 + 1130 + 5000 + 1130 ns = 7.27 µs.
		Lab.Figures f = new Lab().with(irq(250_000, Spread.CONSTANT, 5000, true)).run(10 * MILLI);
		long cycle = ENTRY + MESSAGE + 5000 + MESSAGE;
		assertEquals(10 * MILLI / cycle, f.count("irq.handledcount"), 2);
		assertEquals(0, f.count("irq.lost"));
		assertEquals(f.count("irq.raised"), f.count("irq.handledcount") + f.count("irq.coalesced"), 2);
		assertTrue(f.times("irq.arrival").max() > ENTRY + MESSAGE, "waited while masked");
	}

	@Test
	void ratesAreRandomAndRight() {
		Lab.Figures f = new Lab().seed(5).with(irq(5000, Spread.EXPONENTIAL, 700, false)).run(4 * SECOND);
		assertEquals(20_000, f.count("irq.raised"), 4 * 141);
		assertTrue(f.count("irq.raised") - f.count("irq.handledcount") <= 1);
	}

	@Test
	void edgesAreLostToAFullRingAndLevelsAreNot() {
		Lab.Figures edge = new Lab().cost(Cost.HANDLER, 50_000).with(irq(100_000, Spread.EXPONENTIAL, 0, false)).run(100 * MILLI);
		assertTrue(edge.count("irq.lost") > 1000);
		assertTrue(edge.count("irq.raised") - edge.count("irq.lost") - edge.count("irq.handledcount") <= 64);
		Lab.Figures level = new Lab().cost(Cost.HANDLER, 50_000).with(irq(100_000, Spread.EXPONENTIAL, 0, true)).run(100 * MILLI);
		assertEquals(0, level.count("irq.lost"));
		assertTrue(level.count("irq.handledcount") > 900);
	}

	@Test
	void goesOnWhenTheHandlerIsBack() {
		Lab.Figures f = new Lab().with(irq(10_000, Spread.CONSTANT, 700, true)).panic(1, 20 * MILLI + 1000).boot(1, 40 * MILLI).run(60 * MILLI + 50_000);
		assertEquals(400, f.count("irq.handledcount"), 2);
	}

	@Test
	void goesOnAfterAHang() {
		for (boolean level : new boolean[] {true, false}) {
			Lab.Figures f = new Lab().with(new IrqForwarding("irq", 1, 2, 10_000, Spread.CONSTANT, 700, 24, level)).hang(1, 20 * MILLI + 1000)
					.recover(1, 40 * MILLI).run(60 * MILLI + 50_000);
			assertEquals(401, f.count("irq.handledcount"), 2);
			assertEquals(199, f.count("irq.coalesced"), 2);
			assertEquals(20 * MILLI, f.times("irq.handled").max(), MILLI, "one waited");
			f = new Lab().with(new IrqForwarding("irq", 1, 2, 10_000, Spread.CONSTANT, 700, 24, level)).hang(2, 20 * MILLI + 1000)
					.recover(2, 40 * MILLI).run(60 * MILLI + 50_000);
			assertEquals(level ? 400 : 463, f.count("irq.handledcount"), 3, "its ring holds 63");
		}
	}

	@Test
	void refusesValuesOutOfRange() {
		assertEquals("Workload \"irq\": the rate must be above 0 and at most 1e9 per second, not NaN.",
				assertThrows(IllegalArgumentException.class, () -> irq(Double.NaN, Spread.CONSTANT, 0, false)).getMessage());
		assertThrows(IllegalArgumentException.class, () -> irq(1, Spread.CONSTANT, -1, false));
		assertThrows(IllegalArgumentException.class, () -> new IrqForwarding("irq", 0, 1, 1, Spread.CONSTANT, 0, -1, false));
	}
}
