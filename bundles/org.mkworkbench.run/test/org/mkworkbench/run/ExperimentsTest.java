// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.engine.cost.Calibrations;
import org.mkworkbench.engine.cost.Personality;
import org.mkworkbench.engine.experiment.Experiment;
import org.mkworkbench.engine.experiment.ExperimentResult;
import org.mkworkbench.engine.experiment.Metric;
import org.mkworkbench.engine.experiment.Progress;
import org.mkworkbench.engine.experiment.VariantResult;
import org.mkworkbench.engine.experiment.statistics.ConfidenceInterval;
import org.mkworkbench.export.json.Json;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignFactory;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.Workload;
import org.mkworkbench.model.design.WorkloadKind;

class ExperimentsTest {
	private static final long SECOND = 1_000_000_000L;

	private static Experiment compare(Plan plan, int replications) throws RunException {
		return Experiments.of(plan, null, Calibrations.standard(), EnumSet.allOf(Personality.class), SECOND, replications, 1, 2);
	}

	@Test
	void comparesAPlanWithOneKernelAndKvm() throws Exception {
		Experiment experiment = compare(Samples.plan(), 3);
		assertEquals(List.of("Multikernel", "One kernel", "KVM"), experiment.variants().stream().map(variant -> variant.name()).toList());
		// The same partition, byte for byte: only costs and what is shared differ.
		assertEquals(1, experiment.variants().stream().map(variant -> variant.spec()).distinct().count());
		assertEquals(List.of(Personality.values()), experiment.variants().stream().map(variant -> variant.costs().personality()).toList());
		ExperimentResult result = experiment.run(Progress.NONE);
		ExperimentSummary summary = new ExperimentSummary(result);
		List<List<String>> table = summary.metricTable();
		assertEquals(List.of("Figure", "Of", "Multikernel", "One kernel", "KVM", "One kernel − Multikernel", "KVM − Multikernel"), table.getFirst());
		assertTrue(table.stream().allMatch(row -> row.size() == 7), table.toString());
		assertFalse(table.stream().anyMatch(row -> row.get(1).startsWith("CPU ")), table.toString());
		List<String> latency = table.stream().filter(row -> row.get(0).equals("Latency, median") && row.get(1).equals("web → rt")).findFirst().orElseThrow();
		assertTrue(latency.get(6).startsWith("+"), latency.toString());
		assertTrue(table.stream().anyMatch(row -> row.get(0).startsWith("Dropped") && row.get(2).equals("0 /s")), table.toString());
	}

	@Test
	void whatIsAssumedAlwaysBelongsToTheResult() throws Exception {
		ExperimentSummary summary = new ExperimentSummary(compare(Samples.plan(), 1).run(Progress.NONE));
		List<String> assumptions = summary.assumptions();
		assertTrue(assumptions.getFirst().startsWith("Costs: calibration \"generic-x86\""), assumptions.toString());
		for (Personality personality : Personality.values()) {
			for (String sentence : Experiments.assumptions(personality)) {
				assertTrue(sentence.endsWith("."), sentence);
				assertTrue(assumptions.contains(personality.label() + ": " + sentence), assumptions.toString());
			}
			assertTrue(assumptions.stream().anyMatch(s -> s.startsWith(personality.label() + ": Nobody measured ")), assumptions.toString());
		}
		assertTrue(summary.csv().startsWith("# Costs: calibration"), summary.csv());
		assertTrue(summary.headline().contains("intervals of some rates alone"), summary.headline());
		assertTrue(Json.write(summary.data()).contains("A message is a wake-up inside it"));
	}

	/** What the product is for: the same work in one kernel and in several, with the interval of the difference and what it rests on. */
	@Test
	void aSharedLockShowsWhatSplittingAKernelGains() throws Exception {
		Plan plan = Samples.plan();
		Scenario scenario = DesignFactory.eINSTANCE.createScenario();
		scenario.setUid(Designs.freshUid(plan, "scenario"));
		scenario.setName("directory");
		scenario.setDurationNanos(900_000_000);
		Workload lock = DesignFactory.eINSTANCE.createWorkload();
		lock.setUid("lock");
		lock.setName("directory");
		lock.setKind(WorkloadKind.SHARED_LOCK);
		plan.getKernels().stream().filter(kernel -> kernel != plan.getHostKernel()).forEach(lock.getTo()::add);
		lock.setRate(400_000.0);
		lock.setServiceNanos(2000L);
		scenario.getWorkloads().add(lock);
		Experiment experiment = Experiments.of(plan, scenario, Calibrations.standard(), EnumSet.of(Personality.MULTIKERNEL, Personality.ONE_KERNEL),
				Experiments.durationNanos(scenario), 3, 1, 1);
		ExperimentSummary summary = new ExperimentSummary(experiment.run(Progress.NONE));
		List<String> row = summary.metricTable().stream().filter(r -> r.get(0).startsWith("Operations of all CPUs") && r.get(1).equals("directory")).findFirst()
				.orElseThrow();
		assertTrue(row.get(4).startsWith("−") || row.get(4).startsWith("-"), "one kernel does less: " + row);
		assertTrue(summary.assumptions().stream().anyMatch(s -> s.contains("Lock \"directory\": 2 cache lines go from one holder to the next")),
				summary.assumptions().toString());
	}

	@Test
	void dataIsCompleteAndTheSameEachTime() throws Exception {
		ExperimentSummary summary = new ExperimentSummary(compare(Samples.plan(), 2).run(Progress.NONE));
		Map<String, Object> data = summary.data();
		assertEquals(Json.write(data), Json.write(new ExperimentSummary(compare(Samples.plan(), 2).run(Progress.NONE)).data()));
		assertEquals(2, ((List<?>) data.get("comparisons")).size());
		assertEquals(List.of("plan", "scenario", "calibration", "durationNanos", "replications", "seed", "seeds", "measured", "measuredFromNanos", "remarks",
				"variants", "comparisons"), List.copyOf(data.keySet()));
	}

	@Test
	void scenarioGivesDurationAndSeed() throws Exception {
		Plan plan = Samples.plan();
		Scenario scenario = DesignFactory.eINSTANCE.createScenario();
		scenario.setUid(Designs.freshUid(plan, "scenario"));
		scenario.setName("short");
		scenario.setDurationNanos(700_000_000);
		scenario.setSeed(99);
		((Design) plan.eContainer()).getScenarios().add(scenario);
		Experiment experiment = Experiments.of(plan, scenario, Calibrations.standard(), Set.of(Personality.MULTIKERNEL), 2);
		assertEquals(700_000_000, experiment.durationNanos());
		assertEquals(99, experiment.seed());
		assertEquals(1, experiment.variants().size());
		Experiment usual = Experiments.of(plan, null, Calibrations.standard(), Set.of(Personality.KVM), 2);
		assertEquals(SECOND, usual.durationNanos());
		assertEquals("KVM", usual.variants().getFirst().name());
	}

	@Test
	void aPlanThatCannotRunIsRefused() {
		Plan plan = Samples.plan();
		Samples.thread(plan, 5).setPhysicalId(null);
		assertTrue(assertThrows(RunException.class, () -> compare(plan, 1)).getMessage().contains("CPU 5 has no physical id"));
	}

	@Test
	void amountsAreReadable() {
		assertEquals("1.87 µs", ExperimentSummary.amount(1_870.2, "ns"));
		assertEquals("12,345 /s", ExperimentSummary.amount(12_345.4, "1/s"));
		assertEquals("0.0000102 %", ExperimentSummary.amount(1.02e-5, "%"));
		assertEquals("100 %", ExperimentSummary.amount(100.00000001, "%"));
		assertEquals("1,000 /s", ExperimentSummary.amount(999.7, "1/s"));
		assertEquals("999 /s", ExperimentSummary.amount(999.2, "1/s"));
		assertEquals("7", ExperimentSummary.amount(7, ""));
	}

	@Test
	void unknownFiguresAreDashesAndNull() {
		Metric unknown = new Metric("boot", "Start", "a, \"b\"", "ns", new double[] {Double.NaN}, null);
		Metric known = new Metric("boot", "Start", "a, \"b\"", "ns", new double[] {5}, new ConfidenceInterval(5, Double.POSITIVE_INFINITY, 0.95, 1));
		ExperimentSummary summary = new ExperimentSummary(new ExperimentResult(List.of(
				new VariantResult("x", List.of(known), List.of(), List.of("0"), List.of()), new VariantResult("y", List.of(unknown), List.of(), List.of("0"), List.of())),
				SECOND, 1, 1, 0));
		assertEquals(List.of("Start", "a, \"b\"", "5 ns ± ?", "–", "–"), summary.metricTable().get(1));
		assertTrue(summary.csv().contains("y,boot,Start,\"a, \"\"b\"\"\",ns,,,0,0,1,no\r\n"), summary.csv());
		@SuppressWarnings("unchecked")
		Map<String, Object> variant = ((List<Map<String, Object>>) summary.data().get("variants")).get(1);
		assertNull(((Map<?, ?>) ((List<?>) variant.get("metrics")).getFirst()).get("mean"));
		Json.write(summary.data());
	}

	private static Metric metric(String subject, boolean wholeRun, double... values) {
		double[] known = java.util.Arrays.stream(values).filter(Double::isFinite).toArray();
		return new Metric("scenario.restart", "Restart", subject, "ns", values, org.mkworkbench.engine.experiment.statistics.Samples.of(known).interval(), wholeRun);
	}

	@Test
	void aMeanThatLeavesOutRunsSaysSo() {
		ExperimentResult result = new ExperimentResult(List.of(new VariantResult("x", List.of(metric("rt", true, 10, Double.NaN, 30, Double.NaN)), List.of(), List.of(),
				List.of(), List.of("The step was refused. (2 of 4 runs)")), new VariantResult("y", List.of(metric("rt", true, 10, 20, 30, 40)), List.of(), List.of(), List.of())),
				SECOND, 7, 4, 0, List.of(300_000_000L, 310_000_000L, 310_000_000L, 0L));
		ExperimentSummary summary = new ExperimentSummary(result, new ExperimentSummary.About("a", null, "c"));
		assertEquals(1, summary.metricTable().size(), "nothing was measured");
		List<String> row = summary.wholeRunTable().get(1);
		assertTrue(row.get(2).endsWith("(2 of 4 runs)"), row.toString());
		assertFalse(row.get(3).contains("runs"), row.toString());
		assertEquals("0 ns (2 of 4 runs)", row.get(4));
		assertEquals(List.of("x: The step was refused. (2 of 4 runs)",
				"x: Means leave out the runs in which this did not happen or had not ended: \"Restart\" of rt (2 of 4 runs)."), summary.remarks());
		assertEquals("Measured from 300 ms to 310 ms, depending on the run, when all kernels of all variants ran, to 1 s; over the whole run in 1 of 4 replications, in which not"
				+ " all ran before the end", summary.measured());
		assertTrue(summary.headline().contains("seed 7"), summary.headline());
		assertTrue(summary.csv().contains(",2,2,4,yes\r\n"), summary.csv());
		assertTrue(summary.csv().contains("# Measured from 300 ms"), summary.csv());
		assertEquals("7", summary.data().get("seed"));
		assertEquals("a", summary.data().get("plan"));
		assertTrue(Json.write(summary.data()).replaceAll("\\s", "").contains("\"runs\":2"));
	}

	@Test
	void oneReplicationNeverLooksExact() {
		ExperimentResult result = new ExperimentResult(List.of(new VariantResult("x", List.of(metric("rt", false, 10)), List.of(), List.of(), List.of()),
				new VariantResult("y", List.of(metric("rt", false, 10)), List.of(), List.of(), List.of())), SECOND, 1, 1, 0);
		assertEquals(List.of("Restart", "rt", "10 ns ± ?", "10 ns ± ?", "(0 ns ± ?)"), new ExperimentSummary(result).metricTable().get(1));
	}

	@Test
	void aSingleRunReportsItsFigures() throws Exception {
		try (EngineRun run = PlanRun.prepare(Samples.plan(), Engines.byId(Engines.DEFAULT_ID).orElseThrow(), 1)) {
			run.runFor(SECOND);
			RunFigures figures = RunFigures.of(run);
			assertEquals(List.of("Figure", "Of", "Value"), figures.table().getFirst());
			assertTrue(figures.table().stream().anyMatch(row -> row.get(1).equals("rt")), figures.table().toString());
			assertTrue(figures.data().size() >= figures.table().size() - 1);
			Json.write(figures.data());
		}
	}
}
