// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mkworkbench.engine.ChannelPattern;
import org.mkworkbench.engine.ChannelSpec;
import org.mkworkbench.engine.EngineException;
import org.mkworkbench.engine.OverlayBlob;
import org.mkworkbench.engine.RunSpec;
import org.mkworkbench.engine.cost.Cost;
import org.mkworkbench.engine.cost.Figure;
import org.mkworkbench.engine.cost.LatencyModel;
import org.mkworkbench.engine.cost.Personality;
import org.mkworkbench.engine.experiment.statistics.ConfidenceInterval;
import org.mkworkbench.engine.host.HostMachine;
import org.mkworkbench.engine.host.PartitionBlobs;
import org.mkworkbench.engine.host.message.MessageType;
import org.mkworkbench.engine.scenario.ScenarioSpec;
import org.mkworkbench.engine.scenario.StepAction;
import org.mkworkbench.engine.scenario.StepSpec;
import org.mkworkbench.engine.workload.SharedLock;

class ExperimentTest {
	private static final long GIB = 1L << 30;
	private static final HostMachine MACHINE = PartitionBlobs.machine("test", 2, 8, 4, 2, n -> n, 16 * GIB);

	private static ChannelSpec channel(String name, int from, int to, double rate, ChannelPattern pattern) {
		return new ChannelSpec(name, from, to, MessageType.USER, rate, 64, pattern, 1, 0);
	}

	private static final long MILLI = 1_000_000;
	private static final String PAIR = "web → db";

	private static RunSpec spec(ChannelSpec... channels) {
		return new RunSpec(MACHINE, PartitionBlobs.baseline(new long[] {2, 3, 4, 5}, List.of(), 8 * GIB),
				List.of(new OverlayBlob("web", PartitionBlobs.create("web", 1, GIB, 0, 2, 3)), new OverlayBlob("db", PartitionBlobs.create("db", 2, GIB, 0, 4, 5))),
				List.of(channels), 1);
	}

	/** Boots at once, so that short runs have traffic. */
	private static LatencyModel fast(Personality personality) {
		LatencyModel model = LatencyModel.preset(personality);
		for (Cost cost : Cost.values()) {
			if (cost.name().startsWith("BOOT") || cost.name().startsWith("IMAGE")) {
				model = model.with(cost, Figure.assumed(0, model.figure(cost).unit(), "test"));
			}
		}
		return model;
	}

	private static Variant variant(String name, Personality personality) {
		return new Variant(name, spec(channel("a", 1, 2, 200_000, ChannelPattern.POISSON)), fast(personality), List.of("Assumed for " + name + "."));
	}

	private static Experiment experiment(int replications, int workers) {
		return new Experiment(List.of(variant("Multikernel", Personality.MULTIKERNEL), variant("KVM", Personality.KVM)), 5 * MILLI, replications, 42,
				workers);
	}

	@Test
	void numberOfWorkersDoesNotShow() throws Exception {
		ExperimentResult one = experiment(6, 1).run(Progress.NONE);
		ExperimentResult two = experiment(6, 2).run(Progress.NONE);
		for (int i = 0; i < 2; i++) {
			VariantResult a = one.variants().get(i);
			VariantResult b = two.variants().get(i);
			assertEquals(a.traceHashes(), b.traceHashes());
			assertEquals(6, a.traceHashes().stream().distinct().count());
			assertEquals(a.metrics().size(), b.metrics().size());
			for (int m = 0; m < a.metrics().size(); m++) {
				assertEquals(a.metrics().get(m).id(), b.metrics().get(m).id());
				assertArrayEquals(a.metrics().get(m).values(), b.metrics().get(m).values());
				assertEquals(a.metrics().get(m).interval(), b.metrics().get(m).interval());
			}
			for (int d = 0; d < a.distributions().size(); d++) {
				assertEquals(a.distributions().get(d).histogram().count(), b.distributions().get(d).histogram().count());
				assertEquals(a.distributions().get(d).histogram().percentile(99), b.distributions().get(d).histogram().percentile(99));
			}
		}
	}

	@Test
	void comparesUnderCommonRandomNumbers() throws Exception {
		ExperimentResult result = experiment(8, 2).run(Progress.NONE);
		Metric sent = result.variants().get(0).metric("pair.delivered", PAIR).orElseThrow();
		assertEquals(8, sent.values().length);
		assertEquals(200_000, sent.interval().mean(), 20_000);
		assertTrue(sent.interval().halfWidth() > 0);
		Comparison latency = result.compare(0, 1).stream().filter(c -> c.first().id().equals("pair.latency.p50") && c.first().subject().equals(PAIR)).findFirst()
				.orElseThrow();
		// The doorbell of a guest leaves to the hypervisor, and its halted CPU resumes.
		assertTrue(latency.difference().difference().low() > 200, latency::toString);
		assertTrue(latency.difference().isSignificant());
		assertEquals(latency.second().interval().mean() - latency.first().interval().mean(), latency.difference().difference().mean(), 1e-6);
		assertEquals(List.of("Assumed for KVM."), result.variants().get(1).assumptions());
	}

	/** What splitting a kernel is for: two kernels have a lock each, as one kernel their CPUs share one. */
	@Test
	void asOneKernelTheGroupsShareTheirLock() throws Exception {
		RunSpec spec = spec().withWorkloads(List.of(SharedLock.of("files", List.of(1, 2), 1e6, 400)));
		Experiment experiment = new Experiment(List.of(new Variant("split", spec, fast(Personality.MULTIKERNEL), List.of()),
				new Variant("one", spec, fast(Personality.ONE_KERNEL), List.of()), new Variant("guests", spec, fast(Personality.KVM), List.of())), 5 * MILLI, 5, 3, 2);
		ExperimentResult result = experiment.run(Progress.NONE);
		Comparison one = operations(result, 1);
		assertTrue(one.difference().difference().high() < -0.2 * one.first().interval().mean(), one::toString);
		Comparison guests = operations(result, 2);
		assertEquals(guests.first().interval().mean(), guests.second().interval().mean(), 0.1 * guests.first().interval().mean());
	}

	private static Comparison operations(ExperimentResult result, int variant) {
		return result.compare(0, variant).stream().filter(c -> c.first().subject().equals("files") && c.first().unit().equals("1/s")).findFirst().orElseThrow();
	}

	@Test
	void oneReplicationHasIntervalsOfRatesOnly() throws Exception {
		VariantResult one = experiment(1, 4).run(Progress.NONE).variants().getFirst();
		assertEquals(Double.POSITIVE_INFINITY, one.metric("pair.latency.p50", PAIR).orElseThrow().interval().halfWidth());
		ConfidenceInterval rate = one.metric("pair.delivered", PAIR).orElseThrow().interval();
		assertEquals(30, rate.n());
		assertEquals(200_000, rate.mean(), 20_000);
		// A Poisson stream of about 950 messages: 1.96 / √950 of the mean, more or less.
		assertTrue(rate.relativeHalfWidth() > 0.02 && rate.relativeHalfWidth() < 0.15, rate::toString);
	}

	@Test
	void ratesCountFromWhenBothRunAndTheRestIsSaid() throws Exception {
		LatencyModel slow = fast(Personality.MULTIKERNEL).with(Cost.BOOT, Figure.assumed(10 * MILLI, "ns", "test"));
		RunSpec spec = spec(channel("a", 1, 2, 200_000, ChannelPattern.CONSTANT));
		VariantResult late = new Experiment(List.of(new Variant("v", spec, slow, List.of("x"))), 20 * MILLI, 1, 1, 1).run(Progress.NONE).variants().getFirst();
		assertEquals(200_000, late.metric("pair.delivered", PAIR).orElseThrow().interval().mean(), 500);
		assertEquals(List.of("x"), late.assumptions());
		VariantResult never = new Experiment(List.of(new Variant("v", spec, slow, List.of("x"))), 5 * MILLI, 1, 1, 1).run(Progress.NONE).variants().getFirst();
		assertEquals(List.of("Did not run before the end in some replications: db, web. Simulate a longer time.", "x"), never.assumptions());
	}

	/** One variant takes longer to start; that must not show in what is measured. */
	@Test
	void variantsAreComparedOverTheSameTimeAfterTheirStarts() throws Exception {
		LatencyModel quick = fast(Personality.MULTIKERNEL);
		LatencyModel slow = quick.with(Cost.BOOT, Figure.assumed(8 * MILLI, "ns", "test"));
		RunSpec spec = spec(channel("a", 1, 2, 100_000, ChannelPattern.CONSTANT));
		ExperimentResult result = new Experiment(List.of(new Variant("quick", spec, quick, List.of()), new Variant("slow", spec, slow, List.of())), 20 * MILLI, 4, 1, 2)
				.run(Progress.NONE);
		assertEquals(4, result.measuredFrom().size());
		result.measuredFrom().forEach(from -> assertEquals(8 * MILLI, from, MILLI));
		for (Comparison comparison : result.compare(0, 1)) {
			if (!comparison.first().wholeRun() && comparison.difference() != null && !comparison.first().id().equals("machine.events")) {
				assertFalse(comparison.difference().isSignificant(), comparison::toString);
			}
		}
		Metric sent = result.variants().get(1).metric("messages.sent", "").orElseThrow();
		assertFalse(sent.wholeRun());
		assertEquals(1_200, sent.interval().mean(), 20, "12 ms of 100,000 per second");
		Metric start = result.variants().get(1).metric("boot.entry", "db").orElseThrow();
		assertTrue(start.wholeRun());
		assertEquals(8 * MILLI, start.interval().mean());
	}

	@Test
	void startsThatHaveNotEndedHaveNoFigure() throws Exception {
		LatencyModel slow = fast(Personality.MULTIKERNEL).with(Cost.BOOT_USERSPACE, Figure.assumed(10 * MILLI, "ns", "test"));
		ExperimentResult result = new Experiment(List.of(new Variant("v", spec(), slow, List.of())), 5 * MILLI, 3, 1, 1).run(Progress.NONE);
		assertTrue(result.variants().getFirst().metric("boot.userspace", "db").isEmpty());
		assertTrue(result.variants().getFirst().metric("boot.entry", "db").isPresent());
		assertEquals(List.of(0L, 0L, 0L), result.measuredFrom());
	}

	@Test
	void stepsThatMetAKernelThatDidNotRunAreTold() throws Exception {
		LatencyModel slow = fast(Personality.MULTIKERNEL).with(Cost.BOOT, Figure.assumed(4 * MILLI, "ns", "test"));
		RunSpec spec = spec().withScenario(new ScenarioSpec("s", 0, List.of(StepSpec.of(2 * MILLI, StepAction.PANIC, 2))));
		ExperimentResult result = new Experiment(List.of(new Variant("quick", spec, fast(Personality.MULTIKERNEL), List.of()), new Variant("slow", spec, slow, List.of())),
				6 * MILLI, 3, 1, 1).run(Progress.NONE);
		assertEquals(List.of(), result.variants().getFirst().remarks());
		String remark = result.variants().get(1).remarks().getFirst();
		assertTrue(remark.contains("\"db\"") && remark.contains("was refused") && remark.endsWith("(3 of 3 runs)"), remark);
	}

	@Test
	void aFigureNobodyHasIsNoNumber() throws Exception {
		Experiment silent = new Experiment(List.of(new Variant("v", spec(channel("a", 1, 2, 1, ChannelPattern.POISSON)), fast(Personality.MULTIKERNEL),
				List.of())), 1000, 3, 1, 1);
		ExperimentResult result = silent.run(Progress.NONE);
		assertEquals(0, result.variants().get(0).metric("messages.delivered", "").orElseThrow().interval().mean());
		Metric none = Metric.of("x", "X", "", "ns", new double[] {Double.NaN, Double.NaN});
		assertNull(none.interval());
		Metric some = Metric.of("x", "X", "", "ns", new double[] {3, Double.NaN, 5});
		assertEquals(4, some.interval().mean());
		assertEquals(2, some.interval().n());
		ExperimentResult pair = new ExperimentResult(List.of(new VariantResult("a", List.of(none), List.of(), List.of(), List.of()),
				new VariantResult("b", List.of(none), List.of(), List.of(), List.of())), 1, 1, 2, 0);
		assertNull(pair.compare(0, 1).getFirst().difference());
	}

	@Test
	void aFailedReplicationNamesItsSeed() {
		// No device tree.
		RunSpec bad = new RunSpec(MACHINE, new byte[] {1, 2, 3}, List.of(), List.of(), 1);
		Experiment experiment = new Experiment(List.of(variant("good", Personality.KVM), new Variant("bad", bad, fast(Personality.MULTIKERNEL), List.of())),
				MILLI, 3, 7, 1);
		String message = assertThrows(EngineException.class, () -> experiment.run(Progress.NONE)).getMessage();
		assertTrue(message.startsWith("Replication 1 of \"bad\" (seed " + Experiment.seed(7, 0) + ") failed: "), message);
		assertTrue(message.contains("refused the baseline"), message);
	}

	@Test
	void tellsProgressAndCanBeCancelled() throws Exception {
		List<Integer> seen = new ArrayList<>();
		experiment(3, 2).run(new Progress() {
			@Override
			public void done(int done, int total) {
				assertEquals(6, total);
				seen.add(done);
			}

			@Override
			public boolean cancelled() {
				return false;
			}
		});
		assertEquals(List.of(1, 2, 3, 4, 5, 6), seen);
		AtomicInteger runs = new AtomicInteger();
		assertThrows(CancellationException.class, () -> experiment(1000, 2).run(new Progress() {
			@Override
			public void done(int done, int total) {
				runs.set(done);
			}

			@Override
			public boolean cancelled() {
				return runs.get() >= 3;
			}
		}));
		assertTrue(runs.get() < 10, () -> runs + " runs after cancelling");
	}

	@Test
	void seedsDiffer() throws Exception {
		long[] seeds = new long[1000];
		Arrays.setAll(seeds, i -> Experiment.seed(1, i));
		assertEquals(1000, Arrays.stream(seeds).distinct().count());
		assertFalse(Experiment.seed(1, 0) == Experiment.seed(2, 0));
		ExperimentResult result = experiment(2, 1).run(Progress.NONE);
		assertEquals(List.of(Experiment.seed(42, 0), Experiment.seed(42, 1)), result.seeds());
		assertNotNull(result.variants().get(0).metric("pair.delivered", PAIR).orElseThrow().interval());
	}

	@ParameterizedTest
	@CsvSource({ "0, 1, 1", "1, 0, 1", "1, 10001, 1", "1, 1, 0" })
	void refusesWhatMakesNoSense(long duration, int replications, int workers) {
		List<Variant> variants = List.of(variant("a", Personality.KVM));
		assertThrows(IllegalArgumentException.class, () -> new Experiment(variants, duration, replications, 1, workers));
		assertThrows(IllegalArgumentException.class, () -> new Experiment(List.of(), 1, 1, 1, 1));
		assertThrows(IllegalArgumentException.class, () -> new Experiment(List.of(variants.get(0), variants.get(0)), 1, 1, 1, 1));
	}
}
