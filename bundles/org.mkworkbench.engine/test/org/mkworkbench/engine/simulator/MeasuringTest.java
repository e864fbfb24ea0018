// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.mkworkbench.engine.ChannelPattern;
import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.engine.Partitions;
import org.mkworkbench.engine.traffic.LatencyHistogram;

/** What is reported after {@link EngineRun#beginMeasuring}. */
class MeasuringTest {
	private static final long MILLI = 1_000_000;
	private static final long UP = 500 * MILLI;

	private static final class Reported implements Report {
		private final Map<String, Double> figures = new HashMap<>();
		private final Map<String, LatencyHistogram> times = new HashMap<>();

		static Reported of(EngineRun run) {
			Reported reported = new Reported();
			run.report(reported);
			return reported;
		}

		@Override
		public void figure(String id, String label, String subject, String unit, double value) {
			figures.put(id + " " + subject, value);
		}

		@Override
		public void latencies(String id, String label, String subject, LatencyHistogram histogram) {
			times.put(id + " " + subject, histogram.copy());
		}

		double get(String key) {
			return figures.get(key);
		}
	}

	private static EngineRun run() throws Exception {
		return new Simulator().prepare(SimulatorTest.spec(1, Partitions.channel("a", 1, 2, 100_000, ChannelPattern.CONSTANT)));
	}

	@Test
	void whatWasBeforeIsLeftOut() throws Exception {
		try (EngineRun run = run()) {
			run.runFor(UP);
			Reported before = Reported.of(run);
			run.beginMeasuring();
			assertEquals(0, Reported.of(run).get("messages.sent "));
			assertTrue(Double.isNaN(Reported.of(run).get("kernel.work web")), "no time has gone by");
			run.runFor(100 * MILLI);
			Reported since = Reported.of(run);
			assertEquals(10_000, since.get("messages.sent "), 1);
			assertEquals(10_000, since.times.get("pair.latency web → db").count(), 2);
			// Working was to boot.
			assertTrue(before.get("kernel.work rt") > 10, before.figures::toString);
			assertEquals(0, since.get("kernel.work rt"));
			assertEquals(before.get("boot.userspace web"), since.get("boot.userspace web"), "a start is of the whole run");
			double all = 0;
			for (String kind : List.of("interrupt", "wake", "work", "polling", "deep")) {
				all += since.get("kernel." + kind + " db");
			}
			assertEquals(100, all, 1e-9);
		}
	}

	@Test
	void measuringDoesNotShowInTheRun() throws Exception {
		try (EngineRun one = run(); EngineRun other = run()) {
			one.runFor(UP + MILLI);
			other.runFor(UP);
			other.beginMeasuring();
			other.runFor(MILLI);
			assertEquals(one.snapshot().traceHash(), other.snapshot().traceHash());
			assertFalse(Reported.of(one).get("messages.sent ") == Reported.of(other).get("messages.sent "));
		}
	}
}
