// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.engine.RunSnapshot;
import org.mkworkbench.engine.experiment.statistics.ConfidenceInterval;
import org.mkworkbench.engine.simulator.Report;
import org.mkworkbench.engine.traffic.LatencyHistogram;
import org.mkworkbench.engine.traffic.PairSnapshot;

/**
 * Collects the figures of all replications of a variant. May be added to from any thread and in any order: what comes out is in the order of
 * the replications.
 */
final class Figures {
	private record Key(String id, String subject) {
	}

	/** A figure in all replications; one number for each, because there may be many of both. */
	private static final class Column {
		private final Key key;
		private final String label;
		private final String unit;
		private final double[] values;
		private final boolean wholeRun;
		/** The first replication that has it, and where in its order: the place of the figure, whichever replication was over first. */
		private int replication = Integer.MAX_VALUE;
		private int position;

		private Column(Key key, String label, String unit, int replications, boolean wholeRun) {
			this.key = key;
			this.label = label;
			this.unit = unit;
			this.wholeRun = wholeRun;
			this.values = new double[replications];
			Arrays.fill(values, Double.NaN);
		}
	}

	/** Takes what one run reports, in its order. */
	private final class Run implements Report {
		private final int replication;
		private final Set<Key> seen = new HashSet<>();

		private Run(int replication) {
			this.replication = replication;
		}

		@Override
		public void figure(String id, String label, String subject, String unit, double value) {
			figure(id, label, subject, unit, value, true);
		}

		@Override
		public void count(String id, String label, String subject, double value) {
			figure(id, label, subject, "", value, false);
		}

		@Override
		public void ratios(String id, String label, String subject, String unit, double[] sums, double[] pers) {
			figure(id, label, subject, unit, Report.quotient(sums, pers), false);
		}

		@Override
		public void remark(String sentence) {
			remarked(sentence, replication);
		}

		private void figure(String id, String label, String subject, String unit, double value, boolean wholeRun) {
			Key key = new Key(id, subject);
			// Such as the second start of a kernel.
			for (int again = 2; !seen.add(key); again++) {
				key = new Key(id, subject + " (" + again + ")");
			}
			put(key, label, unit, replication, seen.size(), value, wholeRun);
		}

		@Override
		public void latencies(String id, String label, String subject, LatencyHistogram histogram) {
			latencies(id, label, subject, histogram, false);
		}

		@Override
		public void wholeLatencies(String id, String label, String subject, LatencyHistogram histogram) {
			latencies(id, label, subject, histogram, true);
		}

		private void latencies(String id, String label, String subject, LatencyHistogram histogram, boolean wholeRun) {
			boolean any = histogram.count() > 0;
			figure(id + ".p50", label + ", median", subject, "ns", any ? histogram.percentile(50) : Double.NaN, wholeRun);
			figure(id + ".p99", label + ", 99th percentile", subject, "ns", any ? histogram.percentile(99) : Double.NaN, wholeRun);
			figure(id + ".max", label + ", largest", subject, "ns", any ? histogram.max() : Double.NaN, wholeRun);
			merge(new Key(id, subject), label, histogram);
		}
	}

	private final Map<Key, Column> columns = new HashMap<>();
	private final String[] hashes;
	/** Counts only, so that the order of adding does not show. */
	private final Map<Key, LatencyHistogram> merged = new LinkedHashMap<>();
	private final Map<Key, String> mergedLabels = new LinkedHashMap<>();
	/** Intervals by batch means, for want of replications. */
	private final Map<Key, ConfidenceInterval> batches = new ConcurrentHashMap<>();
	/** Replications in which something was remarked, as often as it was. */
	private final Map<String, List<Integer>> remarks = new TreeMap<>();
	/** Names of kernels that never ran in some replication. */
	private final Set<String> neverUp = new TreeSet<>();

	Figures(int replications) {
		this.hashes = new String[replications];
	}

	/** @param rates what was seen of the run from slice to slice */
	void add(int replication, EngineRun run, PairRates rates) {
		RunSnapshot snapshot = run.snapshot();
		Run figures = new Run(replication);
		traffic(figures, snapshot, rates);
		run.report(figures);
		synchronized (this) {
			hashes[replication] = snapshot.traceHashText();
			neverUp.addAll(rates.neverUp(snapshot));
		}
	}

	private void traffic(Run figures, RunSnapshot snapshot, PairRates rates) {
		Map<Integer, String> names = new LinkedHashMap<>();
		snapshot.kernels().forEach(kernel -> names.put(kernel.id(), kernel.name()));
		for (PairSnapshot pair : snapshot.traffic().pairs()) {
			String subject = names.get(pair.fromKernelId()) + " → " + names.get(pair.toKernelId());
			long nanos = snapshot.simulatedNanos();
			figures.figure("pair.delivered", "Delivered since both ran", subject, "1/s", rates.rate(pair, PairSnapshot::delivered, nanos), false);
			figures.figure("pair.dropped", "Dropped since both ran", subject, "1/s", rates.rate(pair, PairSnapshot::dropped, nanos), false);
			rates.interval(pair).ifPresent(interval -> batches.put(new Key("pair.delivered", subject), interval));
		}
	}

	private synchronized void put(Key key, String label, String unit, int replication, int position, double value, boolean wholeRun) {
		Column column = columns.computeIfAbsent(key, k -> new Column(k, label, unit, hashes.length, wholeRun));
		column.values[replication] = value;
		if (replication < column.replication) {
			column.replication = replication;
			column.position = position;
		}
	}

	private synchronized void remarked(String sentence, int replication) {
		remarks.computeIfAbsent(sentence, key -> new ArrayList<>()).add(replication);
	}

	private synchronized void merge(Key key, String label, LatencyHistogram histogram) {
		mergedLabels.putIfAbsent(key, label);
		merged.computeIfAbsent(key, k -> new LatencyHistogram()).add(histogram);
	}

	synchronized VariantResult result(Variant variant) {
		List<Metric> metrics = new ArrayList<>();
		List<Distribution> distributions = new ArrayList<>();
		// Figures the first run lacks, such as the downtime of a kernel that did not start in it, come behind its own.
		List<Column> ordered = columns.values().stream()
				.sorted(Comparator.comparingInt((Column column) -> column.replication).thenComparingInt(column -> column.position)).toList();
		for (Column column : ordered) {
			metrics.add(metric(column));
			Key key = column.key;
			LatencyHistogram histogram = key.id.endsWith(".p50") ? merged.get(whole(key)) : null;
			if (histogram != null) {
				distributions.add(new Distribution(whole(key).id, mergedLabels.get(whole(key)), key.subject, histogram));
			}
		}
		List<String> assumptions = new ArrayList<>(variant.assumptions());
		if (!neverUp.isEmpty()) {
			assumptions.addFirst("Did not run before the end in some replications: " + String.join(", ", neverUp) + ". Simulate a longer time.");
		}
		return new VariantResult(variant.name(), metrics, distributions, Arrays.asList(hashes), assumptions,
				remarks.entrySet().stream().map(entry -> remark(entry.getKey(), entry.getValue())).toList());
	}

	private String remark(String sentence, List<Integer> replications) {
		long runs = replications.stream().distinct().count();
		String times = replications.size() > runs ? ", " + replications.size() + " times in all" : "";
		return sentence + " (" + (hashes.length == 1 ? "1 run" : runs + " of " + hashes.length + " runs") + times + ")";
	}

	private static Key whole(Key median) {
		return new Key(median.id.substring(0, median.id.length() - ".p50".length()), median.subject);
	}

	private Metric metric(Column column) {
		Key key = column.key;
		ConfidenceInterval byBatches = hashes.length == 1 ? batches.get(key) : null;
		return byBatches != null ? new Metric(key.id, column.label, key.subject, column.unit, column.values, byBatches, column.wholeRun)
				: Metric.of(key.id, column.label, key.subject, column.unit, column.values, column.wholeRun);
	}
}
