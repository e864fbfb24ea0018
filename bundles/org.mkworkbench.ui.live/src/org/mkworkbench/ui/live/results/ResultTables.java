// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.osgi.util.NLS;
import org.mkworkbench.engine.experiment.Comparison;
import org.mkworkbench.engine.experiment.Distribution;
import org.mkworkbench.engine.experiment.ExperimentResult;
import org.mkworkbench.engine.experiment.Metric;
import org.mkworkbench.engine.experiment.VariantResult;
import org.mkworkbench.engine.experiment.statistics.ConfidenceInterval;
import org.mkworkbench.engine.experiment.statistics.PairedDifference;
import org.mkworkbench.engine.traffic.LatencyHistogram;
import org.mkworkbench.ui.live.StepEvents;
import org.mkworkbench.ui.live.results.Cells.Cell;
import org.mkworkbench.ui.live.results.Cells.Column;
import org.mkworkbench.ui.live.results.Cells.Row;
import org.mkworkbench.ui.run.SimulationResult;

/** A result as tables. Needs no display. */
final class ResultTables {
	private static final String STEPS = "scenario.";
	private static final String BOOT = "boot.";

	private final ExperimentResult result;
	private final Map<List<String>, Metric> metrics = new LinkedHashMap<>();

	ResultTables(ExperimentResult result) {
		this.result = result;
		// Figures that only a later variant has come behind those of the first.
		result.variants().forEach(variant -> variant.metrics().forEach(metric -> metrics.putIfAbsent(List.of(metric.id(), metric.subject()), metric)));
	}

	/** Figures of what was measured: what, of what, a column for each variant, and how each but the first differs from the first. */
	Cells summary() {
		return table(metric -> !metric.wholeRun());
	}

	/** Figures of the whole run or of its end, which do not belong to the time that was measured. */
	Cells wholeRun() {
		return table(Metric::wholeRun);
	}

	/** How long the steps of the scenario took, and what they cost. */
	Cells steps() {
		return table(metric -> metric.id().startsWith(STEPS));
	}

	/** How long each stage of a start took: a line for each kernel, a column for each stage and variant. */
	Cells boot() {
		return table(metric -> metric.id().startsWith(BOOT));
	}

	private Cells table(Predicate<Metric> wanted) {
		List<Column> columns = new ArrayList<>(List.of(new Column(Messages.Tables_figure, 34, false), new Column(Messages.Tables_of, 14, false)));
		List<VariantResult> variants = result.variants();
		variants.forEach(variant -> columns.add(new Column(variant.name(), 22, true)));
		variants.stream().skip(1).forEach(variant -> columns.add(new Column(NLS.bind(Messages.Tables_difference, variant.name(), variants.getFirst().name()), 32, true)));
		List<Map<List<String>, PairedDifference>> differences = differences();
		List<Row> rows = new ArrayList<>();
		metrics.forEach((key, metric) -> {
			if (wanted.test(metric)) {
				List<Cell> cells = new ArrayList<>(List.of(Cell.of(metric.label()), Cell.of(metric.subject())));
				variants.forEach(variant -> cells.add(cell(find(variant, metric))));
				Optional<Metric> first = find(variants.getFirst(), metric);
				differences.forEach(known -> cells.add(cell(known.get(key), first.map(Metric::interval).orElse(null), metric.unit())));
				rows.add(new Row(String.join("/", key), cells));
			}
		});
		return new Cells(columns, rows);
	}

	private List<Map<List<String>, PairedDifference>> differences() {
		List<Map<List<String>, PairedDifference>> all = new ArrayList<>();
		for (int i = 1; i < result.variants().size(); i++) {
			Map<List<String>, PairedDifference> known = new LinkedHashMap<>();
			for (Comparison comparison : result.compare(0, i)) {
				known.put(List.of(comparison.first().id(), comparison.first().subject()), comparison.difference());
			}
			all.add(known);
		}
		return all;
	}

	private static Optional<Metric> find(VariantResult variant, Metric metric) {
		return variant.metric(metric.id(), metric.subject());
	}

	private static Cell cell(Optional<Metric> metric) {
		ConfidenceInterval interval = metric.map(Metric::interval).orElse(null);
		return new Cell(metric.map(ResultTables::text).orElse(Estimates.NONE), interval == null ? Double.NaN : interval.mean(), metric.map(Metric::unit).orElse(""));
	}

	/** A mean of some of the runs says so: the others had no such figure. */
	private static String text(Metric metric) {
		String text = Estimates.text(metric.interval(), metric.unit());
		int runs = metric.runs();
		return runs == 0 || runs == metric.values().length ? text : NLS.bind(Messages.Tables_runs, new Object[] { text, runs, metric.values().length });
	}

	/** Sorted by how much a figure differs in relation to its size. */
	private static Cell cell(PairedDifference difference, ConfidenceInterval base, String unit) {
		double mean = base == null ? Double.NaN : base.mean();
		double order = difference == null ? Double.NaN : difference.difference().mean() / (mean == 0 ? 1 : Math.abs(mean));
		return new Cell(Estimates.difference(difference, mean, unit), order);
	}

	// distributions

	/** What has a distribution in any variant. */
	record Times(String id, String label, String subject) {
		String text() {
			return subject.isEmpty() ? label : subject + " · " + label;
		}
	}

	List<Times> times() {
		Set<Times> all = new LinkedHashSet<>();
		result.variants().forEach(variant -> variant.distributions().stream().filter(distribution -> distribution.histogram().count() > 0)
				.forEach(distribution -> all.add(new Times(distribution.id(), distribution.label(), distribution.subject()))));
		return List.copyOf(all);
	}

	/** Distributions of the same times by variant; those without values are left out. */
	Map<String, LatencyHistogram> histograms(Times times) {
		Map<String, LatencyHistogram> all = new LinkedHashMap<>();
		for (VariantResult variant : result.variants()) {
			variant.distribution(times.id(), times.subject()).map(Distribution::histogram).filter(histogram -> histogram.count() > 0)
					.ifPresent(histogram -> all.put(variant.name(), histogram));
		}
		return all;
	}

	/** Quantiles by variant, with intervals where the replications give them. */
	Cells quantiles(Times times) {
		List<Column> columns = List.of(new Column(Messages.Tables_variant, 16, false), new Column(Messages.Tables_count, 12, true), new Column("p50", 18, true),
				new Column("p99", 18, true), new Column("max", 18, true));
		List<Row> rows = new ArrayList<>();
		histograms(times).forEach((name, histogram) -> {
			List<Cell> cells = new ArrayList<>(List.of(Cell.of(name), new Cell("%,d".formatted(histogram.count()), (double) histogram.count())));
			VariantResult variant = result.variants().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
			for (String quantile : List.of(".p50", ".p99", ".max")) {
				cells.add(cell(variant.metric(times.id() + quantile, times.subject())));
			}
			rows.add(new Row(name, cells));
		});
		return new Cells(columns, rows);
	}

	// comparison

	/** A figure that one or more subjects have. */
	record Kind(String id, String label, String unit) {
	}

	/** Figures that can be drawn as bars. */
	List<Kind> kinds() {
		Set<Kind> all = new LinkedHashSet<>();
		metrics.values().stream().filter(metric -> metric.interval() != null).forEach(metric -> all.add(new Kind(metric.id(), metric.label(), metric.unit())));
		return List.copyOf(all);
	}

	/** The subjects that have a figure in any variant, the whole machine as an empty text. */
	List<String> subjects(Kind kind) {
		return metrics.values().stream().filter(metric -> metric.id().equals(kind.id())).map(Metric::subject)
				.filter(subject -> estimates(kind, subject).stream().anyMatch(Objects::nonNull)).toList();
	}

	/** The figure of a subject by variant, null where it has none. */
	List<ConfidenceInterval> estimates(Kind kind, String subject) {
		return result.variants().stream().map(variant -> variant.metric(kind.id(), subject).map(Metric::interval).orElse(null)).toList();
	}

	List<String> variants() {
		return result.variants().stream().map(VariantResult::name).toList();
	}

	// log

	/** The steps of a run one by one, with their times. */
	static Cells log(List<String> lines) {
		List<Row> rows = new ArrayList<>();
		for (String line : lines) {
			StepEvents.Event event = StepEvents.of(line);
			if (event != null) {
				rows.add(new Row(rows.size() + " " + line, List.of(new Cell("%,.3f ms".formatted(event.millis()), event.millis()), Cell.of(event.text()))));
			}
		}
		return new Cells(List.of(new Column(Messages.Tables_time, 14, true), new Column(Messages.Tables_event, 90, false)), rows);
	}

	// what is assumed

	static Cells assumptions(SimulationResult result) {
		List<Column> columns = List.of(new Column(Messages.Tables_figure, 40, false), new Column(Messages.Tables_value, 12, true), new Column(Messages.Tables_source, 70, false),
				new Column(Messages.Tables_variant, 20, false));
		return new Cells(columns, result.assumptions().stream().map(assumed -> new Row(assumed.figure() + assumed.variants(),
				List.of(Cell.of(assumed.figure()), Cell.of(assumed.value()), Cell.of(assumed.source()), Cell.of(assumed.variants())))).toList());
	}
}
