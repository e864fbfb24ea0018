// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.engine.RunSnapshot;
import org.mkworkbench.engine.simulator.Report;
import org.mkworkbench.engine.statistics.ConfidenceInterval;
import org.mkworkbench.engine.traffic.LatencyHistogram;
import org.mkworkbench.engine.traffic.PairSnapshot;

/**
 * Collects the figures of all replications of a variant. May be added to from any thread and in any order: what comes out is in the order of
 * the replications.
 */
final class Figures {
	private record Key(String id, String subject) {
	}

	private record Value(String label, String unit, double value) {
	}

	/** What one run reports, in its order. */
	private final class Run implements Report {
		private final Map<Key, Value> values = new LinkedHashMap<>();

		@Override
		public void figure(String id, String label, String subject, String unit, double value) {
			values.put(new Key(id, subject), new Value(label, unit, value));
		}

		@Override
		public void latencies(String id, String label, String subject, LatencyHistogram histogram) {
			boolean any = histogram.count() > 0;
			figure(id + ".p50", label + ", median", subject, "ns", any ? histogram.percentile(50) : Double.NaN);
			figure(id + ".p99", label + ", 99th percentile", subject, "ns", any ? histogram.percentile(99) : Double.NaN);
			figure(id + ".max", label + ", largest", subject, "ns", any ? histogram.max() : Double.NaN);
			merge(new Key(id, subject), label, histogram);
		}
	}

	private final Map<Key, Value>[] runs;
	private final String[] hashes;
	/** Counts only, so that the order of adding does not show. */
	private final Map<Key, LatencyHistogram> merged = new LinkedHashMap<>();
	private final Map<Key, String> mergedLabels = new LinkedHashMap<>();
	/** Intervals by batch means, for want of replications. */
	private final Map<Key, ConfidenceInterval> batches = new ConcurrentHashMap<>();
	/** Names of kernels that never ran in some replication. */
	private final Set<String> neverUp = new TreeSet<>();

	@SuppressWarnings("unchecked")
	Figures(int replications) {
		this.runs = new Map[replications];
		this.hashes = new String[replications];
	}

	/** @param rates what was seen of the run from slice to slice */
	void add(int replication, EngineRun run, PairRates rates) {
		RunSnapshot snapshot = run.snapshot();
		Run figures = new Run();
		traffic(figures, snapshot, rates);
		run.report(figures);
		synchronized (this) {
			runs[replication] = figures.values;
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
			figures.figure("pair.delivered", "Delivered since both ran", subject, "1/s", rates.rate(pair, PairSnapshot::delivered, nanos));
			figures.figure("pair.dropped", "Dropped since both ran", subject, "1/s", rates.rate(pair, PairSnapshot::dropped, nanos));
			rates.interval(pair).ifPresent(interval -> batches.put(new Key("pair.delivered", subject), interval));
		}
	}

	private synchronized void merge(Key key, String label, LatencyHistogram histogram) {
		mergedLabels.putIfAbsent(key, label);
		merged.computeIfAbsent(key, k -> new LatencyHistogram()).add(histogram);
	}

	synchronized VariantResult result(Variant variant) {
		List<Metric> metrics = new ArrayList<>();
		// Figures a run lacks, such as the downtime of a kernel that did not start, come behind those of the first runs.
		Map<Key, Value> first = new LinkedHashMap<>();
		for (Map<Key, Value> run : runs) {
			run.forEach(first::putIfAbsent);
		}
		first.forEach((key, value) -> metrics.add(metric(key, value)));
		List<Distribution> distributions = new ArrayList<>();
		for (Key key : first.keySet()) {
			if (key.id.endsWith(".p50")) {
				Key whole = new Key(key.id.substring(0, key.id.length() - 4), key.subject);
				LatencyHistogram histogram = merged.get(whole);
				if (histogram != null) {
					distributions.add(new Distribution(whole.id, mergedLabels.get(whole), whole.subject, histogram));
				}
			}
		}
		List<String> assumptions = new ArrayList<>(variant.assumptions());
		if (!neverUp.isEmpty()) {
			assumptions.addFirst("Did not run before the end in some replications: " + String.join(", ", neverUp) + ". Simulate a longer time.");
		}
		return new VariantResult(variant.name(), metrics, distributions, Arrays.asList(hashes), assumptions);
	}

	private Metric metric(Key key, Value value) {
		ConfidenceInterval byBatches = runs.length == 1 ? batches.get(key) : null;
		return byBatches != null ? new Metric(key.id, value.label, key.subject, value.unit, values(key), byBatches)
				: Metric.of(key.id, value.label, key.subject, value.unit, values(key));
	}

	private double[] values(Key key) {
		double[] values = new double[runs.length];
		for (int i = 0; i < runs.length; i++) {
			Value value = runs[i].get(key);
			values[i] = value == null ? Double.NaN : value.value;
		}
		return values;
	}
}
