// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mkworkbench.engine.simulator.SimulatorTest.MILLI;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.mkworkbench.engine.ChannelPattern;
import org.mkworkbench.engine.EngineException;
import org.mkworkbench.engine.Partitions;
import org.mkworkbench.engine.RunSpec;
import org.mkworkbench.engine.cost.Cost;
import org.mkworkbench.engine.cost.Figure;
import org.mkworkbench.engine.cost.LatencyModel;
import org.mkworkbench.engine.scenario.StepAction;
import org.mkworkbench.engine.scenario.StepSpec;
import org.mkworkbench.engine.traffic.CpuActivity;
import org.mkworkbench.engine.traffic.EventRing;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.workload.IrqForwarding;
import org.mkworkbench.engine.workload.RequestResponse;
import org.mkworkbench.engine.workload.Spread;
import org.mkworkbench.engine.workload.VirtioQueue;

class CpuLogTest {
	/** Adds up intervals, and checks that they follow each other. */
	private static final class Intervals implements EventRing.Sink {
		final long[][] nanos = new long[64][CpuActivity.values().length];
		final long[] ended = new long[64];
		final int[] owner = new int[64];
		final List<IpiEvent> all = new ArrayList<>();
		long last;

		@Override
		public void event(long[] words, int at) {
			IpiEvent event = IpiEvent.read(words, at);
			assertTrue(event.timeNanos() >= last, () -> "time went back from " + last + " to " + event);
			last = event.timeNanos();
			int cpu = (int) event.fromCpu();
			if (event.kind() == IpiEvent.Kind.OWNER) {
				owner[cpu] = event.toKernel();
			} else if (event.kind() == IpiEvent.Kind.CPU) {
				assertTrue(event.sentNanos() >= ended[cpu] && event.timeNanos() > event.sentNanos(), () -> event + " begins before " + ended[cpu]);
				assertEquals(owner[cpu], event.fromKernel(), event.toString());
				ended[cpu] = event.timeNanos();
				nanos[cpu][event.value()] += event.timeNanos() - event.sentNanos();
				all.add(event);
			}
		}
	}

	private static LatencyModel quick() {
		LatencyModel costs = LatencyModel.defaults();
		for (Cost cost : List.of(Cost.BOOT, Cost.BOOT_USERSPACE, Cost.BOOT_PER_CPU, Cost.BOOT_PER_GIB, Cost.BOOT_PER_DEVICE, Cost.BOOT_JITTER, Cost.IMAGE_LOAD)) {
			costs = costs.with(cost, Figure.assumed(cost == Cost.IMAGE_LOAD ? 1000 : MILLI, "ns", "a test"));
		}
		return costs;
	}

	private static RunSpec busy(long seed) {
		return SimulatorTest.spec(seed, Partitions.channel("a", 1, 2, 300_000, ChannelPattern.POISSON), Partitions.channel("b", 3, 0, 300_000, ChannelPattern.POISSON))
				.withWorkloads(List.of(new RequestResponse("rpc", 1, 3, 20, 50_000, 64, 2000, 256),
						new IrqForwarding("irq", 2, 1, 50_000, Spread.EXPONENTIAL, 800, 24, false), VirtioQueue.network("net", 2, 1, 256, 50_000, 1500, 1000)));
	}

	private static StepSpec step(Random random) {
		StepAction[] actions = {StepAction.HANG, StepAction.KILL, StepAction.PANIC, StepAction.START, StepAction.STOP, StepAction.MOVE_CPU, StepAction.SLOW_RECEIVER};
		return StepSpec.between(random.nextLong(60 * MILLI), actions[random.nextInt(actions.length)], random.nextInt(4), random.nextInt(5) - 1)
				.withCpu(Partitions.physical(random.nextInt(16))).withAmount(1 + random.nextInt(3)).withDuration(random.nextLong(10 * MILLI));
	}

	@Test
	void intervalsAddUpToTheTimesOfEachCpu() throws EngineException {
		List<IpiEvent> all = new ArrayList<>();
		for (long seed = 1; seed <= 20; seed++) {
			Random random = new Random(seed);
			Execution execution = new Simulator(quick()).execution(busy(seed), List.of());
			Cpus cpus = execution.simulation.cpus;
			try (SimulatorRun run = new SimulatorRun(execution, null, seed)) {
				if (seed % 2 == 0) {
					run.runFor(random.nextLong(20 * MILLI));
				}
				long begin = execution.simulation.now;
				CpuTimes before = new CpuTimes(cpus, begin);
				Intervals intervals = new Intervals();
				run.observe(intervals, note -> {
				});
				for (int i = 0; i < 12; i++) {
					run.inject(step(random));
				}
				for (int i = 0; i < 10; i++) {
					run.runFor(random.nextLong(10 * MILLI));
				}
				CpuTimes after = new CpuTimes(cpus, execution.simulation.now);
				for (int cpu = 0; cpu < cpus.count(); cpu++) {
					long[] nanos = intervals.nanos[(int) execution.simulation.host.machine().cpus().get(cpu).physicalId()];
					String where = "CPU " + cpu + ", seed " + seed;
					assertEquals(after.nanos(cpu, CpuTimes.WORK) - before.nanos(cpu, CpuTimes.WORK), nanos[CpuActivity.WORK.ordinal()], where);
					assertEquals(after.nanos(cpu, CpuTimes.INTERRUPT) + after.nanos(cpu, CpuTimes.WAKE) - before.nanos(cpu, CpuTimes.INTERRUPT)
							- before.nanos(cpu, CpuTimes.WAKE), nanos[CpuActivity.INTERRUPT.ordinal()] + nanos[CpuActivity.HUNG.ordinal()], where);
				}
				all.addAll(intervals.all);
			}
		}
		for (CpuActivity activity : CpuActivity.values()) {
			assertTrue(all.stream().filter(event -> event.value() == activity.ordinal()).count() > 10, activity.name());
		}
		assertTrue(all.size() > 20_000, "too little happened: " + all.size());
	}

	@Test
	void anInterruptIsOneInterval() {
		Intervals intervals = new Intervals();
		try (SimulatorRun run = (SimulatorRun) SimulatorTest.prepare(SimulatorTest.spec(1, Partitions.channel("a", 1, 2, 1000, ChannelPattern.CONSTANT)))) {
			run.observe(intervals, note -> {
			});
			run.runFor(SimulatorTest.SECOND);
			long delivered = run.snapshot().traffic().delivered();
			long interrupts = intervals.all.stream().filter(event -> event.fromCpu() == Partitions.physical(4) && event.value() == CpuActivity.INTERRUPT.ordinal()).count();
			assertTrue(delivered > 100);
			assertEquals(delivered, interrupts, "messages come one at a time");
		}
	}

	@Test
	void nobodyLooksNobodyIsTold() {
		try (SimulatorRun run = (SimulatorRun) SimulatorTest.prepare(busy(1))) {
			Intervals intervals = new Intervals();
			run.observe(intervals, note -> {
			});
			run.runFor(MILLI);
			run.unobserve(intervals);
			int seen = intervals.all.size();
			run.runFor(SimulatorTest.SECOND);
			assertEquals(seen, intervals.all.size());
		}
	}
}
