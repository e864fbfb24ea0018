// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.mkworkbench.engine.EngineException;
import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.engine.OverlayBlob;
import org.mkworkbench.engine.Partitions;
import org.mkworkbench.engine.RunSnapshot;
import org.mkworkbench.engine.RunSpec;
import org.mkworkbench.engine.contention.ShootdownProtocol;
import org.mkworkbench.engine.cost.Cost;
import org.mkworkbench.engine.cost.Figure;
import org.mkworkbench.engine.cost.LatencyModel;
import org.mkworkbench.engine.scenario.LatencyProbe;
import org.mkworkbench.engine.scenario.ScenarioSpec;
import org.mkworkbench.engine.scenario.StepAction;
import org.mkworkbench.engine.scenario.StepSpec;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.workload.Heartbeat;
import org.mkworkbench.engine.workload.IrqForwarding;
import org.mkworkbench.engine.workload.RequestResponse;
import org.mkworkbench.engine.workload.SharedLock;
import org.mkworkbench.engine.workload.Spread;
import org.mkworkbench.engine.workload.TlbShootdown;
import org.mkworkbench.engine.workload.VirtioQueue;
import org.mkworkbench.engine.workload.WorkloadSpec;

class ReplayTest {
	private static final long MILLI = 1_000_000;
	private static final long END = 450 * MILLI;
	private static final RunSpec SPEC = SimulatorTest.spec(9, SimulatorTest.busy());

	private static final List<StepSpec> STEPS = List.of(StepSpec.of(380 * MILLI, StepAction.HANG, 2),
			StepSpec.of(400 * MILLI, StepAction.KILL, 2), StepSpec.of(400 * MILLI, StepAction.PANIC, 3),
			StepSpec.of(410 * MILLI, StepAction.START, 3), StepSpec.of(410 * MILLI, StepAction.SLOW_RECEIVER, 1).withAmount(3));

	private static Execution execution(RunSpec spec) {
		try {
			return new Simulator().execution(spec, List.of(new StepTaker()));
		} catch (EngineException e) {
			throw new AssertionError(e);
		}
	}

	private static Replay replay(RunSpec spec, long stride, StepSpec... steps) {
		return new Replay(execution(spec), new InputLog(spec.seed(), List.of(steps)), END, stride);
	}

	// Input log

	@Test
	void aRunComesBackFromItsInputs() throws InterruptedException, EngineException {
		RunSnapshot original;
		InputLog log;
		try (SimulatorRun run = new SimulatorRun(execution(SPEC), null, SPEC.seed())) {
			run.inject(STEPS.getFirst());
			run.start(Double.POSITIVE_INFINITY);
			for (StepSpec step : STEPS.subList(1, STEPS.size())) {
				// Some are too late by now: they happen when their time is known.
				Thread.sleep(2);
				run.inject(step);
			}
			Thread.sleep(20);
			run.stop();
			original = run.snapshot();
			log = InputLog.parse(run.inputs().toText());
			assertEquals(run.inputs(), log);
			assertEquals(STEPS.size(), log.steps().size());
		}
		Replay again = new Replay(execution(SPEC), log, original.simulatedNanos(), 1 << 20);
		again.toEnd();
		assertEquals(original.traceHash(), again.traceHash());
		assertEquals(original.kernels(), again.snapshot().kernels());
	}

	@Test
	void stepsInThePastHappenAtOnce() {
		try (SimulatorRun run = new SimulatorRun(execution(SPEC), null, SPEC.seed())) {
			run.runFor(400 * MILLI);
			run.inject(StepSpec.of(0, StepAction.KILL, 2));
			run.runFor(MILLI);
			assertEquals(400 * MILLI + 1, run.inputs().steps().getFirst().atNanos());
			assertTrue(run.snapshot().kernels().get(2).lastEvent().startsWith("loaded at 400.000 ms"), run.snapshot().kernels()::toString);
			run.stop();
			assertThrows(IllegalStateException.class, () -> run.inject(STEPS.getFirst()));
		}
	}

	@Test
	void whoTakesNoStepsSaysSo() throws EngineException {
		try (EngineRun run = new SimulatorRun(new Simulator().execution(SPEC, List.of(new Probe(p -> {
			// Takes none.
			p.machine.takeSteps(null);
		}))), null, 1)) {
			assertThrows(IllegalStateException.class, () -> run.inject(STEPS.getFirst()));
		}
	}

	@Test
	void theTextOfALogHasEverything() throws EngineException {
		StepSpec full = new StepSpec(123, StepAction.MOVE_CPU, 1, 2, 3, 44, "0000:01:00.0", 5, 6);
		InputLog log = new InputLog(-7, List.of(full, StepSpec.of(0, StepAction.STOP, 0)));
		assertEquals("mkworkbench-inputs 1\nseed -7\n123 MOVE_CPU kernel=1 target=2 channel=3 cpu=44 amount=5 duration=6 device=0000:01:00.0\n0 STOP kernel=0\n",
				log.toText());
		assertEquals(log, InputLog.parse(log.toText()));
		assertEquals(log, InputLog.parse("mkworkbench-inputs 1\r\n# a remark\n\n seed  -7 \n" + log.toText().substring(log.toText().indexOf("123"))));
	}

	@Test
	void theTextOfALogKeepsNamesWithBlanksAndQuotes() throws EngineException {
		for (String device : List.of("virtio net 0", "a \"b\" \\c", "=", "x\ny", "\"")) {
			InputLog log = new InputLog(1, List.of(StepSpec.between(5, StepAction.MOVE_DEVICE, 1, 2).withDevice(device)),
					new InputLog.Origin("Plan A = B", device, "my box.calibration", 7, "0123456789abcdef"));
			assertEquals(log, InputLog.parse(log.toText()), log.toText());
		}
	}

	@ParameterizedTest
	@CsvSource({"'mkworkbench-inputs 1;seed 1;seed 2', Line 3", "'mkworkbench-inputs 1;seed 1;plan=a;plan=b', Line 4", "'mkworkbench-inputs 1;seed 1;duration=0', Line 3",
			"'mkworkbench-inputs 1;seed 1;1 KILL kernel=1 kernel=2', twice", "'mkworkbench-inputs 1;seed 1;;1 KILL kernel=1 kernel=2', Line 4", "'', Line 1", "mkworkbench-inputs 2, Line 1", "'mkworkbench-inputs 1', seed", "'mkworkbench-inputs 1;seed x', Line 2",
			"'mkworkbench-inputs 1;seed 1;12', Line 3", "'mkworkbench-inputs 1;seed 1;12 DANCE', DANCE",
			"'mkworkbench-inputs 1;seed 1;-1 KILL', Line 3", "'mkworkbench-inputs 1;seed 1;1 KILL kernel', Line 3",
			"'mkworkbench-inputs 1;seed 1;1 KILL kernel=99999999999', too large", "'mkworkbench-inputs 1;seed 1;1 KILL size=1', size"})
	void aBrokenLogIsRefusedWithItsLine(String text, String expected) {
		String message = assertThrows(EngineException.class, () -> InputLog.parse(text.replace(';', '\n'))).getMessage();
		assertTrue(message.contains(expected), message);
	}

	@Test
	void inputsOfAnotherSeedAreRefused() {
		EngineException e = assertThrows(EngineException.class, () -> new Replay(new Simulator(), SPEC, new InputLog(1, List.of()), END, 1000));
		assertTrue(e.getMessage().contains("seed 1") && e.getMessage().contains("9"), e.getMessage());
	}

	// Back and forth

	@Test
	void anyEventCanBeGoneTo() {
		Replay straight = replay(SPEC, Long.MAX_VALUE, STEPS.toArray(StepSpec[]::new));
		Replay jumping = replay(SPEC, 5000, STEPS.toArray(StepSpec[]::new));
		Map<Long, RunSnapshot> seen = new HashMap<>();
		long count = 0;
		while (straight.toEvent(count + 777)) {
			count = straight.event();
			seen.put(count, straight.snapshot());
		}
		assertTrue(seen.size() > 30, () -> seen.size() + " places");
		List<Long> places = seen.keySet().stream().sorted().toList();
		Random random = new Random(1);
		for (int i = 0; i < 60; i++) {
			long place = places.get(random.nextInt(places.size()));
			assertTrue(jumping.toEvent(place));
			assertEquals(place, jumping.event());
			RunSnapshot there = jumping.snapshot();
			assertEquals(seen.get(place).traceHash(), there.traceHash());
			assertEquals(seen.get(place).traffic(), there.traffic());
			assertEquals(seen.get(place).kernels(), there.kernels());
		}
		assertFalse(jumping.toEvent(1L << 40));
		assertEquals(END, jumping.time());
		straight.toEnd();
		assertEquals(straight.traceHash(), jumping.traceHash());
	}

	/** Everything that acts must be in the snapshots, whole. */
	static List<WorkloadSpec> workloads() {
		return List.of(new RequestResponse("requests", 1, 2, 4, 20_000, 64, 3000, 512), new Heartbeat("beat", 2, 0, 1_000_000, 3),
				new IrqForwarding("irq", 0, 3, 20_000, Spread.EXPONENTIAL, 1000, 17, false), VirtioQueue.storage("disk", 1, 0, 128, 16, 4096, 20_000, 8),
				VirtioQueue.network("net", 3, 0, 256, 50_000, 1500, 800), SharedLock.of("dentry", List.of(1, 2), 200_000, 600),
				new TlbShootdown("unmap", List.of(1, 2, 3), 10_000, ShootdownProtocol.NUMA_MULTICAST));
	}

	@ParameterizedTest
	@MethodSource("workloads")
	void aWorkloadGoesOnFromASnapshot(WorkloadSpec workload) throws EngineException {
		RunSpec spec = SimulatorTest.spec(3).withWorkloads(List.of(workload));
		Execution straight = new Simulator().execution(spec, List.of());
		straight.drainOnOverflow();
		straight.advance(END, Long.MAX_VALUE);
		Execution broken = new Simulator().execution(spec, List.of());
		for (int part = 1; part <= 10; part++) {
			broken = Execution.read(broken.save());
			broken.advance(END * part / 10, Long.MAX_VALUE);
		}
		assertEquals(straight.simulation.trace.hash.value(), broken.simulation.trace.hash.value());
		assertTrue(straight.simulation.events > 200, () -> "only " + spec.workloads() + " happened");
		assertEquals(Figures.of(straight.simulation::report), Figures.of(broken.simulation::report));
	}

	/** Hot moves, halts and a hand-over, with requests under way at every snapshot. */
	static RunSpec eventful() {
		List<OverlayBlob> overlays = new ArrayList<>(SPEC.overlays());
		overlays.add(new OverlayBlob("twin", Partitions.createOverlay("twin", 4, Partitions.GIB, 0, 6)));
		return new RunSpec(SPEC.machine(), SPEC.baseline(), overlays, SPEC.channels(), SPEC.seed()).withScenario(new ScenarioSpec("eventful", END, List.of(
				StepSpec.of(0, StepAction.START, 4),
				StepSpec.between(360 * MILLI, StepAction.MOVE_CPU, 3, 1).withCpu(Partitions.physical(11)),
				StepSpec.of(365 * MILLI, StepAction.HANG, 2).withDuration(5 * MILLI), StepSpec.of(366 * MILLI, StepAction.STOP, 2),
				StepSpec.between(370 * MILLI, StepAction.FLOOD, 1, 0).withAmount(200), StepSpec.of(380 * MILLI, StepAction.KILL, 2),
				StepSpec.of(390 * MILLI, StepAction.PANIC, 3), StepSpec.of(391 * MILLI, StepAction.DELAY_DOORBELL, 1).withAmount(100_000),
				StepSpec.between(392 * MILLI, StepAction.HAND_OVER, 1, 4))));
	}

	@Test
	void aScenarioGoesOnFromASnapshot() throws EngineException {
		Execution straight = new Simulator().execution(eventful(), List.of());
		straight.drainOnOverflow();
		straight.advance(END, Long.MAX_VALUE);
		Execution broken = new Simulator().execution(eventful(), List.of());
		for (long at = 350 * MILLI; at <= END; at += 500_000) {
			broken = Execution.read(broken.save());
			broken.advance(at, Long.MAX_VALUE);
		}
		assertEquals(straight.simulation.trace.hash.value(), broken.simulation.trace.hash.value());
		assertEquals(straight.simulation.host.log(), broken.simulation.host.log());
		// It takes 12 ms from 392 ms on: some twenty snapshots are in the middle of it.
		assertTrue(straight.simulation.host.log().stream().anyMatch(line -> line.contains("\"twin\" has taken over 2 devices and CPUs")),
				straight.simulation.host.log()::toString);
	}

	@Test
	void aRunWithAScenarioComesBackFromItsInputs() throws EngineException {
		InputLog log;
		RunSnapshot original;
		try (EngineRun run = new Simulator().prepare(eventful())) {
			run.runFor(370 * MILLI);
			run.inject(StepSpec.of(375 * MILLI, StepAction.LOSE_DOORBELL, 1).withDuration(MILLI));
			run.inject(StepSpec.between(0, StepAction.MOVE_CPU, 1, 3).withCpu(Partitions.physical(3)));
			run.runFor(30 * MILLI);
			run.inject(StepSpec.of(0, StepAction.START, 3));
			run.runFor(END - 400 * MILLI);
			original = run.snapshot();
			log = run.inputs();
		}
		Replay again = new Replay(new Simulator(), eventful(), log, END, 3000);
		again.toEnd();
		assertEquals(original.traceHash(), again.traceHash());
		Replay without = new Replay(new Simulator(), eventful(), new InputLog(9, List.of()), END, 3000);
		Replay.Difference difference = Replay.firstDifference(again, without).orElseThrow();
		assertTrue(difference.first().timeNanos() >= 370 * MILLI, difference::toString);
	}

	@Test
	void theFirstDifferenceIsFound() {
		assertTrue(Replay.firstDifference(replay(SPEC, 50_000), replay(SPEC, 7000)).isEmpty());
		// Late enough for some checkpoints of the hash before it.
		long end = 600 * MILLI;
		Replay plain = new Replay(execution(SPEC), new InputLog(9, List.of()), end, 20_000);
		StepSpec step = StepSpec.of(560 * MILLI, StepAction.SLOW_RECEIVER, 1).withAmount(2);
		Replay slow = new Replay(execution(SPEC), new InputLog(9, List.of(step)), end, 30_000);
		Replay.Difference difference = Replay.firstDifference(plain, slow).orElseThrow();
		assertTrue(difference.number() > TraceHash.STRIDE, difference::toString);
		assertNotEquals(difference.first(), difference.second());
		assertTrue(difference.first().timeNanos() >= 560 * MILLI);
		assertTrue(difference.first().timeNanos() < 561 * MILLI);
		assertEquals(difference.first(), plain.events(difference.number() - 1, difference.number()).getFirst());
		// All before is the same.
		assertEquals(plain.events(difference.number() - 100, difference.number() - 1), slow.events(difference.number() - 100, difference.number() - 1));
	}

	@Test
	void aRunThatEndsEarlierDiffersAtItsEnd() {
		Replay whole = replay(SimulatorTest.spec(1), 1000);
		Replay part = new Replay(execution(SimulatorTest.spec(1)), new InputLog(1, List.of()), 50 * MILLI, 1000);
		long last = part.event();
		Replay.Difference difference = Replay.firstDifference(whole, part).orElseThrow();
		assertTrue(difference.first().timeNanos() > 50 * MILLI, difference::toString);
		assertNull(difference.second());
		assertTrue(last == 0 && difference.number() == part.event() + 1, difference::toString);
	}

	/** The results of a latency probe are all that differs: no message, no timer has another time. */
	@Test
	void aDifferenceThatNobodySeesIsFound() throws EngineException {
		LatencyModel costs = LatencyModel.defaults();
		RunSpec spec = SPEC.withWorkloads(List.of(new LatencyProbe("probe", 1, MILLI)));
		InputLog none = new InputLog(spec.seed(), List.of());
		long end = 600 * MILLI;
		Replay usual = new Replay(new Simulator(costs), spec, none, end, 1 << 20);
		Replay noisy = new Replay(new Simulator(costs.with(Cost.NOISE_SMT, Figure.assumed(90_000, "ns", "test"))), spec, none, end, 1 << 20);
		Replay.Difference difference = Replay.firstDifference(usual, noisy).orElseThrow();
		assertEquals(IpiEvent.Kind.CARRIED_OUT, difference.first().kind());
		assertEquals(difference.first().timeNanos(), difference.second().timeNanos());
		assertNotEquals(difference.first().number(), difference.second().number(), "the latency found");
		assertEquals(usual.event(), noisy.event());
		assertNotEquals(usual.traceHash(), noisy.traceHash());
		assertEquals(usual.events(difference.number() - 50, difference.number() - 1), noisy.events(difference.number() - 50, difference.number() - 1));
	}
}
