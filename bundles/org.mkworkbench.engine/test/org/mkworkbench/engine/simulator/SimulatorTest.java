// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mkworkbench.engine.Partitions.GIB;
import static org.mkworkbench.engine.Partitions.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.ServiceLoader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.mkworkbench.engine.ChannelPattern;
import org.mkworkbench.engine.ChannelSpec;
import org.mkworkbench.engine.Engine;
import org.mkworkbench.engine.EngineException;
import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.engine.KernelSnapshot;
import org.mkworkbench.engine.OverlayBlob;
import org.mkworkbench.engine.Partitions;
import org.mkworkbench.engine.RunSnapshot;
import org.mkworkbench.engine.RunSpec;
import org.mkworkbench.engine.RunState;
import org.mkworkbench.engine.cost.Cost;
import org.mkworkbench.engine.cost.Distance;
import org.mkworkbench.engine.cost.Figure;
import org.mkworkbench.engine.cost.LatencyModel;
import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.host.message.MessageType;
import org.mkworkbench.engine.traffic.PairSnapshot;
import org.mkworkbench.engine.traffic.TrafficSnapshot;

class SimulatorTest {
	static final long SECOND = 1_000_000_000L;
	static final long MILLI = 1_000_000L;

	/** Kernels 1 (CPUs 2, 3), 2 (CPUs 4, 5) and 3 (CPUs 8..11). */
	static RunSpec spec(long seed, ChannelSpec... channels) {
		return new RunSpec(Partitions.machine(), Partitions.baseline(),
				List.of(new OverlayBlob("web", Partitions.createOverlay("web", 1, GIB, 0, 2, 3)),
						new OverlayBlob("db", Partitions.createOverlay("db", 2, 2 * GIB, 0, 4, 5)),
						new OverlayBlob("rt", Partitions.createOverlay("rt", 3, GIB, 1, 8, 9, 10, 11))),
				List.of(channels), seed);
	}

	static ChannelSpec[] busy() {
		return new ChannelSpec[] {channel("a", 1, 2, 200_000, ChannelPattern.POISSON), channel("b", 2, 1, 100_000, ChannelPattern.CONSTANT),
				new ChannelSpec("c", 3, 1, MessageType.NETWORK + 1, 50_000, 4072, ChannelPattern.BURST, 100, 100),
				channel("d", 0, 3, 1000, ChannelPattern.POISSON), channel("e", 3, 0, 1000, ChannelPattern.POISSON)};
	}

	static EngineRun prepare(RunSpec spec) {
		return prepare(LatencyModel.defaults(), spec);
	}

	static EngineRun prepare(LatencyModel costs, RunSpec spec) {
		try {
			return new Simulator(costs).prepare(spec);
		} catch (EngineException e) {
			throw new AssertionError(e);
		}
	}

	static RunSnapshot run(RunSpec spec, long nanos) {
		try (EngineRun run = prepare(spec)) {
			run.runFor(nanos);
			return run.snapshot();
		}
	}

	static void assertConserved(RunSnapshot snapshot) {
		TrafficSnapshot t = snapshot.traffic();
		assertEquals(t.sent(), t.delivered() + t.dropped() + t.inFlight());
		assertEquals(0, t.observerLost());
		assertEquals(t.sent(), t.pairs().stream().mapToLong(PairSnapshot::sent).sum());
		assertEquals(t.delivered(), t.pairs().stream().mapToLong(PairSnapshot::delivered).sum());
		assertEquals(t.dropped(), t.pairs().stream().mapToLong(PairSnapshot::dropped).sum());
		assertEquals(t.sent(), snapshot.kernels().stream().mapToLong(KernelSnapshot::sentMessages).sum());
		assertEquals(t.delivered(), snapshot.kernels().stream().mapToLong(KernelSnapshot::receivedMessages).sum());
		assertEquals(t.dropped(), snapshot.kernels().stream().mapToLong(KernelSnapshot::droppedMessages).sum());
		for (PairSnapshot pair : t.pairs()) {
			assertTrue(pair.inFlight() >= 0, pair::toString);
			assertTrue(pair.p50Nanos() <= pair.p99Nanos() && pair.p99Nanos() <= pair.maxNanos(), pair::toString);
		}
		// A ring bounds what can be on the way to a kernel.
		for (KernelSnapshot kernel : snapshot.kernels()) {
			long toKernel = t.pairs().stream().filter(p -> p.toKernelId() == kernel.id()).mapToLong(PairSnapshot::inFlight).sum();
			assertTrue(toKernel <= 63, () -> toKernel + " messages in the ring of kernel " + kernel.id());
		}
	}

	@Test
	void isFoundAsAService() {
		Engine engine = ServiceLoader.load(Engine.class, Engine.class.getClassLoader()).stream().map(ServiceLoader.Provider::get)
				.filter(e -> e.id().equals("simulator")).findFirst().orElseThrow();
		assertInstanceOf(Simulator.class, engine);
	}

	@Test
	void kernelsBootAndTalk() {
		RunSnapshot snapshot = run(spec(1, busy()), SECOND);
		assertEquals(SECOND, snapshot.simulatedNanos());
		assertEquals(RunState.PAUSED, snapshot.state());
		assertEquals(List.of("host", "web", "db", "rt"), snapshot.kernels().stream().map(KernelSnapshot::name).toList());
		assertEquals(List.of(0, 1, 2, 3), snapshot.traffic().kernelIds());
		for (KernelSnapshot kernel : snapshot.kernels()) {
			assertEquals(InstanceState.ACTIVE, kernel.state());
		}
		assertEquals(List.of(0), snapshot.kernels().get(0).cpus());
		assertEquals(List.of(8, 9, 10, 11), snapshot.kernels().get(3).cpus());
		assertEquals(2 * GIB, snapshot.kernels().get(2).memoryBytes());
		PairSnapshot pair = snapshot.traffic().pair(1, 2);
		assertTrue(pair.delivered() > 100_000, pair::toString);
		assertEquals(pair.delivered() * 64, pair.bytes());
		assertEquals(0, snapshot.traffic().pair(2, 3).sent());
		assertConserved(snapshot);
	}

	@Test
	void nothingIsSentBeforeBothKernelsRun() {
		try (EngineRun run = prepare(spec(1, channel("a", 1, 2, 1e6, ChannelPattern.CONSTANT)))) {
			InstanceState previous = InstanceState.READY;
			List<InstanceState> seen = new ArrayList<>(List.of(previous));
			for (int i = 0; i < 500; i++) {
				run.runFor(MILLI);
				RunSnapshot snapshot = run.snapshot();
				if (!snapshot.kernels().get(1).up() || !snapshot.kernels().get(2).up()) {
					assertEquals(0, snapshot.traffic().sent());
				}
				if (snapshot.kernels().get(2).state() != previous) {
					previous = snapshot.kernels().get(2).state();
					seen.add(previous);
				}
			}
			assertEquals(List.of(InstanceState.READY, InstanceState.ACTIVE), seen, "it is started as soon as its image is there");
			assertTrue(run.snapshot().traffic().sent() > 0);
			assertTrue(run.log().stream().anyMatch(l -> l.contains("\"db\": active")), run.log()::toString);
		}
	}

	// Determinism

	@Test
	void slicingDoesNotChangeTheTrace() {
		RunSpec spec = spec(7, busy());
		RunSnapshot whole = run(spec, SECOND);
		try (EngineRun run = prepare(spec)) {
			for (int i = 0; i < 1000; i++) {
				run.runFor(MILLI);
			}
			RunSnapshot sliced = run.snapshot();
			assertEquals(whole.traceHashText(), sliced.traceHashText());
			assertEquals(whole.traffic(), sliced.traffic());
			assertEquals(whole.kernels(), sliced.kernels());
		}
		Random random = new Random(3);
		try (EngineRun run = prepare(spec)) {
			long left = SECOND;
			while (left > 0) {
				long part = Math.min(left, random.nextLong(20 * MILLI));
				run.runFor(part);
				left -= part;
			}
			assertEquals(whole.traceHashText(), run.snapshot().traceHashText());
		}
	}

	/** Has a timer every microsecond and tells nobody. */
	private static final class Ticker extends Actor {
		private static final long serialVersionUID = 1L;
		private final long argument;
		private Machine machine;

		Ticker(long argument) {
			super("ticker");
			this.argument = argument;
		}

		@Override
		protected void start(Machine on) {
			machine = on;
			machine.after(1000, this, 0, argument);
		}

		@Override
		protected void timer(int what, long told) {
			machine.after(1000, this, 0, told);
		}
	}

	@Test
	void theHashCoversWhatNobodySees() throws EngineException {
		long[] hashes = new long[4];
		for (int i = 0; i < hashes.length; i++) {
			try (EngineRun run = new Simulator().prepare(spec(1), i == 3 ? List.of() : List.of(new Ticker(i / 2)))) {
				for (int part = 0; part <= i; part++) {
					run.runFor(12 * MILLI / (i + 1));
				}
				hashes[i] = run.snapshot().traceHash();
			}
		}
		assertEquals(hashes[0], hashes[1], "the same timers, in one go and in two");
		assertNotEquals(hashes[0], hashes[2], "another argument");
		assertNotEquals(hashes[0], hashes[3], "no timer");
	}

	@Test
	void theTraceOfThisPlanMustNotChangeUnnoticed() {
		// Changes with every change of the model or its figures, and then deliberately; never with machine, JDK or pacing.
		assertEquals(PINNED, run(spec(1, busy()), SECOND / 2).traceHashText());
	}

	private static final String PINNED = "022854fdeef91a3f";

	@Test
	void seedDurationAndPlanChangeTheTrace() {
		long base = run(spec(1, busy()), SECOND / 2).traceHash();
		assertEquals(base, run(spec(1, busy()), SECOND / 2).traceHash());
		assertNotEquals(base, run(spec(2, busy()), SECOND / 2).traceHash());
		assertNotEquals(base, run(spec(1, busy()), SECOND / 2 + MILLI).traceHash());
		assertNotEquals(base, run(spec(1, channel("a", 1, 2, 200_000, ChannelPattern.POISSON)), SECOND / 2).traceHash());
	}

	@Test
	void anotherChannelLeavesTheDrawsOfThisOneAlone() {
		// The other channel goes between other kernels, so that the two share no ring either.
		ChannelSpec watched = channel("a", 1, 2, 100_000, ChannelPattern.POISSON);
		PairSnapshot alone = run(spec(5, watched), SECOND / 2).traffic().pair(1, 2);
		PairSnapshot beside = run(spec(5, channel("z", 3, 0, 50_000, ChannelPattern.POISSON), watched), SECOND / 2).traffic().pair(1, 2);
		assertEquals(alone, beside);
	}

	// Rings

	@Test
	void aFloodedRingDropsAndEverythingAddsUp() {
		for (long seed = 1; seed <= 5; seed++) {
			RunSnapshot snapshot = run(spec(seed, channel("flood", 1, 3, 5e6, ChannelPattern.POISSON),
					channel("more", 2, 3, 1e6, ChannelPattern.CONSTANT), channel("back", 3, 1, 1e4, ChannelPattern.POISSON)), SECOND / 2);
			assertConserved(snapshot);
			assertTrue(snapshot.traffic().pair(1, 3).dropped() > 1000);
			assertEquals(0, snapshot.traffic().pair(3, 1).dropped());
			KernelSnapshot rt = snapshot.kernels().get(3);
			assertEquals(snapshot.traffic().dropped(), rt.droppedMessages());
		}
	}

	@Test
	void sixtyThreeMessagesFitAndTheNextIsRefused() {
		// A burst at one instant every second: nothing is drained before the first interrupt arrives.
		for (int burst : new int[] {62, 63, 64, 100}) {
			ChannelSpec channel = new ChannelSpec("burst", 1, 2, MessageType.USER, burst, 64, ChannelPattern.BURST, burst, 0);
			TrafficSnapshot traffic = run(spec(1, channel), 2 * SECOND).traffic();
			assertTrue(traffic.sent() >= burst && traffic.sent() % burst == 0, traffic::toString);
			long bursts = traffic.sent() / burst;
			assertEquals(bursts * Math.max(0, burst - 63), traffic.dropped());
			assertEquals(0, traffic.inFlight());
		}
	}

	@Test
	void aChannelRefusesWhatTheKernelWould() {
		IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
				() -> new ChannelSpec("big", 1, 2, MessageType.USER, 1, 4073, ChannelPattern.POISSON, 1, 0));
		assertTrue(e.getMessage().startsWith("EMSGSIZE"), e.getMessage());
		assertEquals(4072, new ChannelSpec("big", 1, 2, MessageType.USER, 1, 4072, ChannelPattern.POISSON, 1, 0).payloadBytes());
		assertThrows(IllegalArgumentException.class, () -> channel("self", 1, 1, 1, ChannelPattern.POISSON));
		assertThrows(IllegalArgumentException.class, () -> channel("none", 1, 2, 0, ChannelPattern.POISSON));
		assertThrows(IllegalArgumentException.class, () -> channel("nan", 1, 2, Double.NaN, ChannelPattern.POISSON));
		assertThrows(IllegalArgumentException.class,
				() -> new ChannelSpec("b", 1, 2, MessageType.USER, 1000, 1, ChannelPattern.BURST, 10, 2 * MILLI));
	}

	@ParameterizedTest
	@EnumSource(ChannelPattern.class)
	void theMeanRateIsTheDeclaredOne(ChannelPattern pattern) {
		ChannelSpec channel = new ChannelSpec("c", 1, 2, MessageType.USER, 100_000 / 3.0, 64, pattern, 10, 1000);
		try (EngineRun run = prepare(spec(1, channel))) {
			run.runFor(SECOND);
			long before = run.snapshot().traffic().sent();
			run.runFor(3 * SECOND);
			long sent = run.snapshot().traffic().sent() - before;
			// Four standard deviations: 316 for Poisson; 10,000 cycles whose messages less those due spread by 13 each for random bursts.
			assertEquals(100_000, sent, switch (pattern) {
				case POISSON -> 1300;
				case RANDOM_BURST -> 5400;
				case CONSTANT, BURST -> 10;
			});
		}
	}

	// Latency

	/** Latencies of a slow channel from a kernel on one CPU to a kernel on another, without jitter. */
	private static PairSnapshot between(int fromCpu, int toCpu, int payload) {
		LatencyModel costs = LatencyModel.defaults().with(Cost.IPI_JITTER, Figure.assumed(0, "ns", "test")).with(Cost.WAKE_DEEP,
				Figure.assumed(0, "ns", "test"));
		RunSpec spec = new RunSpec(Partitions.machine(), Partitions.baseline(),
				List.of(new OverlayBlob("a", Partitions.createOverlay("a", 1, GIB, 0, fromCpu)),
						new OverlayBlob("b", Partitions.createOverlay("b", 2, GIB, 0, toCpu))),
				List.of(new ChannelSpec("c", 1, 2, MessageType.USER, 1000, payload, ChannelPattern.CONSTANT, 1, 0)), 1);
		try (EngineRun run = prepare(costs, spec)) {
			run.runFor(SECOND);
			return run.snapshot().traffic().pair(1, 2);
		}
	}

	@Test
	void latencyGrowsWithDistanceAndIsTheSumOfItsParts() {
		LatencyModel costs = LatencyModel.defaults();
		int[][] pairs = {{2, 3}, {1, 2}, {2, 4}, {2, 8}};
		Distance[] distances = {Distance.SAME_CORE, Distance.SAME_LLC, Distance.SAME_PACKAGE, Distance.OTHER_PACKAGE};
		long previous = 0;
		for (int i = 0; i < pairs.length; i++) {
			PairSnapshot pair = between(pairs[i][0], pairs[i][1], 64);
			Distance distance = distances[i];
			long expected = costs.sendNanos(64) + costs.ipiNanos(distance) + costs.interruptNanos() + costs.receiveNanos(distance, 64);
			assertEquals(expected, pair.maxNanos(), distance::label);
			assertEquals(expected, pair.p50Nanos(), distance::label);
			assertTrue(expected > previous, distance::label);
			previous = expected;
		}
		assertTrue(between(2, 8, 4072).maxNanos() > previous + 1000, "large payloads take longer");
	}

	@Test
	void everyFigureSaysWhereItComesFrom() {
		LatencyModel costs = LatencyModel.defaults();
		for (Cost cost : Cost.values()) {
			Figure figure = costs.figure(cost);
			assertEquals("ns", figure.unit());
			assertTrue(figure.source().length() > 10, cost::label);
		}
		assertTrue(costs.figure(Cost.BOOT).isAssumed());
	}

	@Test
	void waitsLikeAnMD1QueueWhenThereIsOnlyTheHandler() {
		// Poisson arrivals, fixed service of 1 µs, everything else free: mean wait is ρ/(2(1−ρ)) service times (Pollaczek–Khinchine).
		LatencyModel costs = LatencyModel.defaults();
		Figure nothing = Figure.assumed(0, "ns", "test");
		for (Cost cost : Cost.values()) {
			if (cost != Cost.HANDLER && !cost.name().contains("BOOT")) {
				costs = costs.with(cost, nothing);
			}
		}
		costs = costs.with(Cost.HANDLER, Figure.assumed(1000, "ns", "test"));
		for (double load : new double[] {0.3, 0.7}) {
			try (SimulatorRun run = (SimulatorRun) prepare(costs, spec(11, channel("c", 1, 2, load * 1e6, ChannelPattern.POISSON)))) {
				run.runFor(3 * SECOND);
				double expected = 1000 + 1000 * load / (2 * (1 - load));
				assertEquals(expected, run.latencies(1, 2).mean(), expected * 0.015);
				assertEquals(0, run.snapshot().traffic().dropped());
			}
		}
	}

	// What can go wrong

	@Test
	void aKernelWithoutCpuFailsAndTheOthersGoOn() {
		RunSpec good = spec(1);
		RunSpec spec = new RunSpec(good.machine(), good.baseline(),
				List.of(new OverlayBlob("a", Partitions.createOverlay("a", 1, GIB, 0)), good.overlays().get(1)),
				List.of(channel("x", 1, 2, 1000, ChannelPattern.POISSON), channel("y", 0, 2, 1000, ChannelPattern.POISSON)), 1);
		RunSnapshot snapshot = run(spec, SECOND);
		assertEquals(InstanceState.LOADED, snapshot.kernels().get(1).state(), "reboot(MKLI) refuses and leaves it as it is");
		assertFalse(snapshot.kernels().get(1).up());
		assertTrue(snapshot.kernels().get(1).failure().contains("no CPU"), snapshot.kernels().get(1).failure());
		assertTrue(snapshot.kernels().get(1).lastEvent().startsWith("start failed at "), snapshot.kernels().get(1).lastEvent());
		assertEquals(InstanceState.ACTIVE, snapshot.kernels().get(2).state());
		assertEquals(0, snapshot.traffic().pair(1, 2).sent());
		assertTrue(snapshot.traffic().pair(0, 2).delivered() > 0);
	}

	@Test
	void refusalsNameTheBlob() {
		RunSpec good = spec(1);
		Simulator simulator = new Simulator();
		String baseline = assertThrows(EngineException.class,
				() -> simulator.prepare(new RunSpec(good.machine(), new byte[8], List.of(), List.of(), 1))).getMessage();
		assertTrue(baseline.contains("baseline") && baseline.contains("EINVAL"), baseline);
		List<OverlayBlob> overlays = new ArrayList<>(good.overlays());
		overlays.add(new OverlayBlob("web again", Partitions.createOverlay("web", 9, GIB, 0, 6)));
		overlays.add(new OverlayBlob("cut off", new byte[] {1}));
		String both = assertThrows(EngineException.class,
				() -> simulator.prepare(new RunSpec(good.machine(), good.baseline(), overlays, List.of(), 1))).getMessage();
		assertTrue(both.contains("web again") && both.contains("EEXIST") && both.contains("cut off"), both);
		String channel = assertThrows(EngineException.class, () -> simulator.prepare(spec(1, channel("lost", 1, 77, 1, ChannelPattern.POISSON))))
				.getMessage();
		assertTrue(channel.contains("lost") && channel.contains("77"), channel);
	}
}
