// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.run;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.mkworkbench.engine.experiment.Comparison;
import org.mkworkbench.engine.experiment.Distribution;
import org.mkworkbench.engine.experiment.ExperimentResult;
import org.mkworkbench.engine.experiment.Metric;
import org.mkworkbench.engine.experiment.VariantResult;
import org.mkworkbench.engine.experiment.statistics.ConfidenceInterval;
import org.mkworkbench.engine.experiment.statistics.PairedDifference;
import org.mkworkbench.engine.traffic.LatencyHistogram;
import org.mkworkbench.export.json.Json;

/** The result of an experiment as text and as data. What is assumed always belongs to it: {@link #assumptions}. */
public final class ExperimentSummary {
	private static final String NONE = "–";
	/** Figures named in one remark. */
	private static final int NAMED = 5;

	/**
	 * What was simulated; each null if nobody says so.
	 *
	 * @param scenario also null for the traffic alone
	 */
	public record About(String plan, String scenario, String calibration) {
	}

	private final ExperimentResult result;
	private final About about;
	/** Each variant compared with the first one. */
	private final List<Map<List<String>, PairedDifference>> differences = new ArrayList<>();

	public ExperimentSummary(ExperimentResult result) {
		this(result, new About(null, null, null));
	}

	public ExperimentSummary(ExperimentResult result, About about) {
		this.result = result;
		this.about = about;
		for (int i = 0; i < result.variants().size(); i++) {
			Map<List<String>, PairedDifference> map = new HashMap<>();
			result.compare(0, i).forEach(comparison -> map.put(comparison.first().key(), comparison.difference()));
			differences.add(map);
		}
	}

	/** One line such as {@code 3 variants, 10 replications of 1 s each from seed 1; mean ± 95 % interval}. */
	public String headline() {
		int variants = result.variants().size();
		return (variants > 1 ? variants + " variants, " : "") + result.replications()
				+ (result.replications() == 1 ? " replication of " : " replications of ") + RunSummary.nanos(result.durationNanos()) + (result.replications() == 1
						? " from seed " + result.seed() + "; intervals of some rates alone, by batch means, else ± ?"
						: " each from seed " + result.seed() + "; mean ± 95 % interval, none where all runs gave the same");
	}

	/** From when to when counts, rates, shares and latencies are measured; a sentence without its point. */
	public String measured() {
		List<Long> from = result.measuredFrom();
		long[] known = from.stream().mapToLong(Long::longValue).filter(nanos -> nanos > 0).sorted().toArray();
		String end = RunSummary.nanos(result.durationNanos());
		if (known.length == 0) {
			return "Measured over the whole run of " + end + ", starts included" + (from.isEmpty() ? "" : ": not all kernels ran before the end");
		}
		String first = RunSummary.nanos(known[0]);
		String last = RunSummary.nanos(known[known.length - 1]);
		return "Measured from " + (first.equals(last) ? first : first + " to " + last + ", depending on the run") + ", when all kernels "
				+ (result.variants().size() > 1 ? "of all variants " : "") + "ran, to " + end
				+ (known.length == from.size() ? "" : "; over the whole run in " + (from.size() - known.length) + " of " + from.size()
						+ " replications, in which not all ran before the end");
	}

	/** What people must know about the figures, as sentences: steps that were refused, and what means leave out. */
	public List<String> remarks() {
		List<String> sentences = new ArrayList<>();
		for (VariantResult variant : result.variants()) {
			variant.remarks().forEach(remark -> sentences.add(inFront(variant) + remark));
			List<Metric> partial = variant.metrics().stream().filter(this::isPartial).filter(metric -> !metric.id().startsWith("cpu.")).toList();
			if (!partial.isEmpty()) {
				sentences.add(inFront(variant) + "Means leave out the runs in which this did not happen or had not ended: " + String.join(", ", partial.stream().limit(NAMED)
						.map(metric -> '"' + metric.label() + '"' + (metric.subject().isEmpty() ? "" : " of " + metric.subject()) + " (" + runs(metric.runs()) + ")").toList())
						+ (partial.size() > NAMED ? " and " + (partial.size() - NAMED) + " more" : "") + ".");
			}
		}
		return sentences;
	}

	private String inFront(VariantResult variant) {
		return result.variants().size() > 1 ? variant.name() + ": " : "";
	}

	/** Some replications have it and some have not. */
	private boolean isPartial(Metric metric) {
		return metric.runs() > 0 && metric.runs() < metric.values().length;
	}

	private String runs(int runs) {
		return runs + " of " + result.replications() + " runs";
	}

	/** What was measured, see {@link #measured}. */
	public List<List<String>> metricTable() {
		return table(false);
	}

	/** What tells of the whole run or of its end, such as how long starts and steps took; the same columns. */
	public List<List<String>> wholeRunTable() {
		return table(true);
	}

	/**
	 * Head line, then a line for each metric: what, of what, a column for each variant, and from the second variant on how it differs from the
	 * first. A difference that may be chance is in brackets. Figures of single CPUs, and those that are 0 everywhere, are left out.
	 */
	private List<List<String>> table(boolean wholeRun) {
		List<List<String>> rows = new ArrayList<>();
		List<String> head = new ArrayList<>(List.of("Figure", "Of"));
		result.variants().forEach(variant -> head.add(variant.name()));
		result.variants().stream().skip(1).forEach(variant -> head.add(variant.name() + " − " + result.variants().getFirst().name()));
		rows.add(head);
		for (Metric metric : allMetrics()) {
			if (metric.wholeRun() != wholeRun || metric.id().startsWith("cpu.") || isNothing(metric)) {
				continue;
			}
			List<String> row = new ArrayList<>(List.of(metric.label(), metric.subject()));
			for (VariantResult variant : result.variants()) {
				row.add(variant.metric(metric.id(), metric.subject()).map(this::text).orElse(NONE));
			}
			for (int i = 1; i < result.variants().size(); i++) {
				row.add(difference(i, metric));
			}
			rows.add(row);
		}
		return rows;
	}

	/** 0 in all variants and replications; that no message is dropped is worth saying, though. */
	private boolean isNothing(Metric metric) {
		return !metric.id().startsWith("pair.") && result.variants().stream().flatMap(variant -> variant.metric(metric.id(), metric.subject()).stream())
				.allMatch(other -> Arrays.stream(other.values()).allMatch(value -> value == 0 || Double.isNaN(value)));
	}

	/** The distributions of all replications together: head line, then a line for each and each variant. */
	public List<List<String>> distributionTable() {
		List<List<String>> rows = new ArrayList<>();
		rows.add(List.of("Times", "Of", "Variant", "Count", "p50", "p90", "p99", "p99.9", "max"));
		for (Metric metric : allMetrics()) {
			String id = metric.id().endsWith(".p50") ? metric.id().substring(0, metric.id().length() - 4) : "";
			for (VariantResult variant : result.variants()) {
				variant.distribution(id, metric.subject()).filter(distribution -> distribution.histogram().count() > 0)
						.ifPresent(distribution -> rows.add(row(variant, distribution)));
			}
		}
		return rows;
	}

	private static List<String> row(VariantResult variant, Distribution distribution) {
		LatencyHistogram h = distribution.histogram();
		return List.of(distribution.label(), distribution.subject(), variant.name(), RunSummary.count(h.count()), RunSummary.nanos(h.percentile(50)),
				RunSummary.nanos(h.percentile(90)), RunSummary.nanos(h.percentile(99)), RunSummary.nanos(h.percentile(99.9)), RunSummary.nanos(h.max()));
	}

	/** What the figures rest on: sentences for all variants first, then those of each, with its name in front. */
	public List<String> assumptions() {
		Set<String> common = new LinkedHashSet<>(result.variants().getFirst().assumptions());
		result.variants().forEach(variant -> common.retainAll(variant.assumptions()));
		List<String> sentences = new ArrayList<>(common);
		for (VariantResult variant : result.variants()) {
			variant.assumptions().stream().filter(sentence -> !common.contains(sentence))
					.forEach(sentence -> sentences.add(variant.name() + ": " + sentence));
		}
		return sentences;
	}

	/** Metrics of all variants, those of the first in front; what concerns a pair of kernels before all else, one pair after the other. */
	private List<Metric> allMetrics() {
		Map<List<String>, Metric> all = new LinkedHashMap<>();
		result.variants().forEach(variant -> variant.metrics().forEach(metric -> all.putIfAbsent(metric.key(), metric)));
		Map<String, List<Metric>> pairs = new LinkedHashMap<>();
		List<Metric> others = new ArrayList<>();
		all.values().forEach(metric -> (metric.id().startsWith("pair.") ? pairs.computeIfAbsent(metric.subject(), pair -> new ArrayList<>()) : others).add(metric));
		return Stream.concat(pairs.values().stream().flatMap(List::stream), others.stream()).toList();
	}

	private String text(Metric metric) {
		return metric.interval() == null ? NONE : text(metric, metric.interval()) + (isPartial(metric) ? " (" + runs(metric.runs()) + ")" : "");
	}

	private static String text(Metric metric, ConfidenceInterval interval) {
		if (Double.isInfinite(interval.halfWidth())) {
			return amount(interval.mean(), metric.unit()) + " ± ?";
		}
		// The same in all replications.
		if (interval.halfWidth() == 0) {
			return amount(interval.mean(), metric.unit());
		}
		return metric.unit().equals("ns") ? amount(interval.mean(), "ns") + " ± " + amount(interval.halfWidth(), "ns")
				: amount(interval.mean(), "") + " ± " + amount(interval.halfWidth(), metric.unit());
	}

	private String difference(int variant, Metric metric) {
		PairedDifference difference = differences.get(variant).get(metric.key());
		if (difference == null) {
			return NONE;
		}
		ConfidenceInterval interval = difference.difference();
		double mean = interval.mean();
		String text = (mean > 0 ? "+" : mean < 0 ? "−" : "") + amount(Math.abs(mean), metric.unit()) + (Double.isInfinite(interval.halfWidth()) ? " ± ?" : "");
		// No difference in any of several replications is none.
		boolean certain = difference.isSignificant() || interval.halfWidth() == 0;
		return (certain ? text : "(" + text + ")") + (interval.n() < result.replications() ? " (" + runs(interval.n()) + ")" : "");
	}

	/** A value with its unit, rounded to what people read: times in the unit that fits, others to three digits or whole. */
	public static String amount(double value, String unit) {
		if (unit.equals("ns")) {
			return RunSummary.nanos(Math.round(value));
		}
		BigDecimal rounded = new BigDecimal(value).round(new MathContext(3));
		boolean whole = value == Math.rint(value) || rounded.abs().compareTo(BigDecimal.valueOf(1000)) >= 0;
		String number = whole && Math.abs(value) < 1e15 ? RunSummary.count(Math.round(value)) : rounded.stripTrailingZeros().toPlainString();
		return unit.isEmpty() ? number : number + (unit.equals("1/s") ? " /s" : " " + unit);
	}

	/**
	 * For {@link Json}, see docs/simulation-results.md: plan, scenario, calibration, durationNanos, replications, seed, seeds, measured, measuredFromNanos,
	 * remarks, variants [{name, assumptions, remarks, traceHashes, metrics [{id, label, subject, unit, wholeRun, mean, halfWidth, level, n, runs, values}], distributions [{id, label, subject, count, min, p50, …, max, mean}]}],
	 * comparisons [{first, second, metrics [{id, subject, unit, difference, halfWidth, runs, significant}]}]. Unknown values are null.
	 */
	public Map<String, Object> data() {
		List<Object> variants = new ArrayList<>();
		for (VariantResult variant : result.variants()) {
			variants.add(Json.object("name", variant.name(), "assumptions", variant.assumptions(), "remarks", variant.remarks(), "traceHashes", variant.traceHashes(), "metrics",
					variant.metrics().stream().map(ExperimentSummary::data).toList(), "distributions",
					variant.distributions().stream().map(ExperimentSummary::data).toList()));
		}
		List<Object> comparisons = new ArrayList<>();
		for (int i = 1; i < result.variants().size(); i++) {
			comparisons.add(Json.object("first", result.variants().getFirst().name(), "second", result.variants().get(i).name(), "metrics",
					result.compare(0, i).stream().filter(comparison -> comparison.difference() != null).map(ExperimentSummary::data).toList()));
		}
		// Seeds as text: they use all 64 bits, which many readers of JSON do not keep.
		return Json.object("plan", about.plan(), "scenario", about.scenario(), "calibration", about.calibration(), "durationNanos", result.durationNanos(),
				"replications", result.replications(), "seed", String.valueOf(result.seed()), "seeds", result.seeds().stream().map(String::valueOf).toList(),
				"measured", measured(), "measuredFromNanos", result.measuredFrom(), "remarks", remarks(), "variants", variants, "comparisons", comparisons);
	}

	private static Map<String, Object> data(Metric metric) {
		ConfidenceInterval interval = metric.interval();
		List<Object> values = new ArrayList<>();
		for (double value : metric.values()) {
			values.add(finite(value));
		}
		return Json.object("id", metric.id(), "label", metric.label(), "subject", metric.subject(), "unit", metric.unit(), "wholeRun", metric.wholeRun(), "mean",
				interval == null ? null : finite(interval.mean()), "halfWidth", interval == null ? null : finite(interval.halfWidth()), "level",
				interval == null ? null : interval.level(), "n", interval == null ? 0 : interval.n(), "runs", metric.runs(), "values", values);
	}

	private static Map<String, Object> data(Distribution distribution) {
		LatencyHistogram h = distribution.histogram();
		return Json.object("id", distribution.id(), "label", distribution.label(), "subject", distribution.subject(), "count", h.count(), "min",
				h.count() == 0 ? null : h.min(), "p50", percentile(h, 50), "p90", percentile(h, 90), "p99", percentile(h, 99), "p999", percentile(h, 99.9),
				"max", percentile(h, 100), "mean", h.count() == 0 ? null : h.mean());
	}

	private static Map<String, Object> data(Comparison comparison) {
		ConfidenceInterval interval = comparison.difference().difference();
		return Json.object("id", comparison.first().id(), "subject", comparison.first().subject(), "unit", comparison.first().unit(), "difference",
				finite(interval.mean()), "halfWidth", finite(interval.halfWidth()), "runs", interval.n(), "significant", comparison.difference().isSignificant());
	}

	private static Long percentile(LatencyHistogram histogram, double percent) {
		return histogram.count() == 0 ? null : histogram.percentile(percent);
	}

	private static Double finite(double value) {
		return Double.isFinite(value) ? value : null;
	}

	/** All metrics as CSV (RFC 4180), one line for each variant and metric; what was measured, what is to be known and what is assumed come first, in lines that
	 * start with #. */
	public String csv() {
		StringBuilder text = new StringBuilder();
		Stream.of(assumptions(), List.of(measured() + "."), remarks()).flatMap(List::stream).forEach(sentence -> text.append("# ").append(sentence).append("\r\n"));
		text.append("variant,id,figure,of,unit,mean,half width,n,runs,replications,whole run\r\n");
		for (VariantResult variant : result.variants()) {
			for (Metric metric : variant.metrics()) {
				ConfidenceInterval interval = metric.interval();
				String mean = interval == null ? "" : String.valueOf(interval.mean());
				String half = interval == null || Double.isInfinite(interval.halfWidth()) ? "" : String.valueOf(interval.halfWidth());
				text.append(String.join(",", cell(variant.name()), cell(metric.id()), cell(metric.label()), cell(metric.subject()), cell(metric.unit()), mean,
						half, String.valueOf(interval == null ? 0 : interval.n()), String.valueOf(metric.runs()), String.valueOf(metric.values().length),
						metric.wholeRun() ? "yes" : "no")).append("\r\n");
			}
		}
		return text.toString();
	}

	private static String cell(String text) {
		return text.matches("[^\",\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
	}
}
