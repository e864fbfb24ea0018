// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mkworkbench.engine.experiment.Distribution;
import org.mkworkbench.engine.experiment.ExperimentResult;
import org.mkworkbench.engine.experiment.Metric;
import org.mkworkbench.engine.experiment.VariantResult;
import org.mkworkbench.engine.experiment.statistics.ConfidenceInterval;
import org.mkworkbench.engine.experiment.statistics.PairedDifference;
import org.mkworkbench.engine.experiment.statistics.Samples;
import org.mkworkbench.engine.traffic.LatencyHistogram;
import org.mkworkbench.ui.run.SimulationResult;
import org.mkworkbench.ui.run.Simulations;

/** What people read of a result; the figures are made up for the test. */
class ResultTablesTest {
	private static Metric metric(String id, String label, String subject, String unit, double... values) {
		return new Metric(id, label, subject, unit, values, Arrays.stream(values).allMatch(Double::isNaN) ? null : Samples.of(values).interval(ConfidenceInterval.LEVEL));
	}

	private static LatencyHistogram histogram(long... values) {
		LatencyHistogram histogram = new LatencyHistogram();
		for (long value : values) {
			histogram.record(value);
		}
		return histogram;
	}

	private final VariantResult plan = new VariantResult("Multikernel",
			List.of(metric("pair.latency.p50", "Latency, median", "web → net", "ns", 1300, 1310, 1320), metric("messages.sent", "Messages sent", "", "", 5, 5, 5),
					metric("boot.total", "Start: total", "web", "ns", 2e9, 2e9, 2e9), metric("scenario.halt", "Halt", "web", "ns", Double.NaN, Double.NaN, Double.NaN)),
			List.of(new Distribution("pair.latency", "Latency", "web → net", histogram(1300, 1310, 1320))), List.of(), List.of());
	private final VariantResult kvm = new VariantResult("KVM",
			List.of(metric("pair.latency.p50", "Latency, median", "web → net", "ns", 2600, 2620, 2640), metric("messages.sent", "Messages sent", "", "", 4, 5, 6)), List.of(), List.of(),
			List.of());
	private final ResultTables tables = new ResultTables(new ExperimentResult(List.of(plan, kvm), 1_000_000_000, 1, 3, 5_000_000));

	@Test
	void theSummaryHasAColumnForEachVariantAndItsDifference() {
		Cells cells = tables.summary();
		assertEquals(List.of("Figure", "Of", "Multikernel", "KVM", "KVM − Multikernel"), cells.columns().stream().map(Cells.Column::title).toList());
		assertEquals(List.of("Latency, median", "web → net", "1.310 ± 0.025 µs", "2.620 ± 0.050 µs", "+1.310 ± 0.025 µs (+100 %)"), cells.rows().getFirst().texts());
		assertEquals("may be chance: 0 ± 2.5", cells.rows().get(1).texts().getLast());
		assertEquals(Estimates.NONE, cells.rows().get(2).texts().get(3), "a figure that only one variant has");
	}

	@Test
	void stepsAndBootStagesHaveTablesOfTheirOwn() {
		assertEquals(List.of("Halt"), tables.steps().rows().stream().map(row -> row.texts().getFirst()).toList());
		assertEquals(Estimates.NONE, tables.steps().rows().getFirst().texts().get(2));
		assertEquals("2 s", tables.boot().rows().getFirst().texts().get(2));
	}

	@Test
	void filteringTakesAllWordsAndSortingPutsUnknownFiguresLast() {
		Cells cells = tables.summary();
		assertEquals(1, cells.shown("NET median", -1, false).size());
		assertEquals(0, cells.shown("net nonsense", -1, false).size());
		assertEquals(4, cells.shown("  ", -1, false).size());
		assertEquals(List.of("Messages sent", "Start: total", "Latency, median", "Halt"), first(cells.shown("", 2, true)), "times with times");
		assertEquals(List.of("Messages sent", "Latency, median", "Start: total", "Halt"), first(cells.shown("", 2, false)));
		assertEquals("Halt", first(cells.shown("", 0, false)).getFirst());
		assertEquals("Halt\tweb\t–\t–\t–", Cells.copyText(cells.shown("halt", -1, false)));
	}

	@Test
	void whatIsOfTheWholeRunOrOfSomeRunsSaysSo() {
		Metric whole = new Metric("boot.total", "Start: total", "web", "ns", new double[] { 1e9, 1e9, 1e9 }, Samples.of(new double[] { 1e9, 1e9, 1e9 }).interval(ConfidenceInterval.LEVEL), true);
		Metric partial = new Metric("scenario.downtime", "Downtime", "web", "ns", new double[] { Double.NaN, 2e9, 2e9 }, Samples.of(new double[] { 2e9, 2e9 }).interval(ConfidenceInterval.LEVEL));
		ResultTables both = new ResultTables(new ExperimentResult(List.of(new VariantResult("Multikernel", List.of(partial, whole), List.of(), List.of(), List.of())), 1_000_000_000, 1, 3, 5));
		assertEquals(List.of(List.of("Downtime", "web", "2 s (2 of 3 runs)")), both.summary().rows().stream().map(Cells.Row::texts).toList());
		assertEquals(List.of(List.of("Start: total", "web", "1 s")), both.wholeRun().rows().stream().map(Cells.Row::texts).toList());
		assertEquals(1, both.boot().rows().size(), "stages of starts keep their page");
	}

	@Test
	void aSimulationThatWasStoppedSaysHowFarItCame() {
		Simulations.State state = new Simulations.State("edge", 3, 10);
		assertEquals("Simulating plan \"edge\": 3 of 10 runs", ProgressStrip.words(state, null, false));
		assertEquals("Stopping the simulation of plan \"edge\"…", ProgressStrip.words(state, null, true));
		assertEquals("The simulation of plan \"edge\" was stopped after 3 of 10 runs. It gave no result.", ProgressStrip.words(null, state, false));
		assertTrue(ProgressStrip.words(null, new Simulations.State("edge", 0, 0), false).contains("before its first run"));
	}

	private static List<String> first(List<Cells.Row> rows) {
		return rows.stream().map(row -> row.texts().getFirst()).toList();
	}

	@Test
	void distributionsAndBarsLeaveOutWhatHasNoValues() {
		assertEquals(1, tables.times().size());
		assertEquals(List.of("Multikernel"), List.copyOf(tables.histograms(tables.times().getFirst()).keySet()));
		assertEquals("3", tables.quantiles(tables.times().getFirst()).rows().getFirst().texts().get(1));
		assertTrue(tables.kinds().stream().noneMatch(kind -> kind.id().equals("scenario.halt")));
		assertEquals(2, tables.estimates(tables.kinds().getFirst(), "web → net").size());
	}

	@Test
	void aCurveRisesAndEndsAtAll() {
		long[] values = new long[10_000];
		Arrays.setAll(values, i -> 1000 + i % 500);
		Curve up = Curve.of(histogram(values), Curve.Shape.UP_TO);
		for (int i = 1; i < up.nanos().length; i++) {
			assertTrue(up.nanos()[i] > up.nanos()[i - 1] && up.percent()[i] > up.percent()[i - 1]);
		}
		assertEquals(100, up.percent()[up.percent().length - 1]);
		Curve tail = Curve.of(histogram(values), Curve.Shape.ABOVE);
		assertTrue(Arrays.stream(tail.percent()).allMatch(percent -> percent > 0), "a logarithmic axis has no zero");
		assertEquals(1, Curve.of(histogram(0), Curve.Shape.UP_TO).nanos()[0], "nor for times");
	}

	@Test
	void estimatesNeverLookMoreCertainThanTheyAre() {
		assertEquals("635.0 ± 1.2", Estimates.text(new ConfidenceInterval(635, 1.2, 0.95, 10), ""));
		assertEquals("90.000 ± <0.001 %", Estimates.text(new ConfidenceInterval(90.00001, 0.00002, 0.95, 10), "%"));
		assertEquals("12,000 ± ? /s", Estimates.text(new ConfidenceInterval(12_000, Double.POSITIVE_INFINITY, 0.95, 1), "1/s"));
		assertEquals("<0.001 %", Estimates.text(new ConfidenceInterval(0.00002, 0.00001, 0.95, 10), "%"));
		assertEquals("0 %", Estimates.text(new ConfidenceInterval(0, 0, 0.95, 10), "%"));
		assertEquals(Estimates.NONE, Estimates.text(null, "ns"));
		assertEquals("no difference", Estimates.difference(PairedDifference.of(new double[] { 1, 1 }, new double[] { 1, 1 }, 0.95), 1, ""));
		assertEquals("× 12", Estimates.percent(11));
		assertEquals("−50 %", Estimates.percent(-0.5));
		assertEquals("<0.1 %", Estimates.percent(-0.0001));
	}

	@Test
	void filesAreNamedAfterPlanAndScenarioAndSayWhatIsAssumed() {
		VariantResult assuming = new VariantResult("Multikernel", plan.metrics(), List.of(), List.of(), List.of("Nobody measured this."));
		SimulationResult result = new SimulationResult(LocalTime.of(14, 3), "server", "Three kernels", "Update / twin", "generic-x86",
				new ExperimentResult(List.of(assuming), 1_000_000_000, 1, 3, 5_000_000), List.of(), List.of(), List.of());
		assertEquals("three-kernels-update-twin", ResultActions.fileName(result));
		assertTrue(ResultActions.label(result).startsWith("14:03:00  Three kernels · Update / twin · 3×"), ResultActions.label(result));
		String csv = ResultActions.text(result, false);
		assertTrue(csv.startsWith("# Nobody measured this."), csv);
		assertTrue(csv.contains("Multikernel,pair.latency.p50,\"Latency, median\",web → net,ns,1310.0,"), csv);
		assertTrue(ResultActions.text(result, true).contains("\"Nobody measured this.\""));
	}

	@Test
	void textsAndSeriesStandOutInBothThemes() {
		for (boolean dark : new boolean[] { false, true }) {
			assertTrue(Plot.textContrast(dark) >= 4.5, "texts, dark " + dark);
			assertTrue(Plot.leastSeriesContrast(dark) >= 3, "series, dark " + dark + ": " + Plot.leastSeriesContrast(dark));
		}
		assertFalse(Plot.style(0) == Plot.style(1), "not told apart by colour alone");
	}
}
