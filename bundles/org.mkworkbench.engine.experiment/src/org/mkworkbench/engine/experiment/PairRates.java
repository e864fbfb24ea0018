// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.experiment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

import org.mkworkbench.engine.KernelSnapshot;
import org.mkworkbench.engine.RunSnapshot;
import org.mkworkbench.engine.experiment.statistics.BatchMeans;
import org.mkworkbench.engine.experiment.statistics.ConfidenceInterval;
import org.mkworkbench.engine.experiment.statistics.Mser5;
import org.mkworkbench.engine.experiment.statistics.Samples;
import org.mkworkbench.engine.traffic.PairSnapshot;
import org.mkworkbench.engine.traffic.TrafficSnapshot;

/** Rates of messages from the time on when both ends run, so that how long they take to start does not lower them. Watches one run. */
final class PairRates {
	private record Pair(int from, int to) {
	}

	private final boolean inBatches;
	private final Map<Integer, Long> sinceNanos = new HashMap<>();
	/** The traffic at those times. */
	private final Map<Long, TrafficSnapshot> before = new HashMap<>();
	/** Delivered per second, slice by slice. */
	private final Map<Pair, Samples> slices = new HashMap<>();
	private RunSnapshot previous;
	private boolean all;

	/** @param inBatches whether {@link #interval} will be asked for; that takes a look at each slice */
	PairRates(boolean inBatches) {
		this.inBatches = inBatches;
	}

	/** Whether another {@link #look} has a use: a snapshot of many pairs takes its time. */
	boolean isCurious() {
		return inBatches || !all;
	}

	/** The warm-up is over: what was seen before does not count. */
	void beginMeasuring(RunSnapshot snapshot) {
		sinceNanos.replaceAll((kernel, nanos) -> snapshot.simulatedNanos());
		before.clear();
		before.put(snapshot.simulatedNanos(), snapshot.traffic());
		slices.clear();
	}

	/** Called after each slice of the run. */
	void look(RunSnapshot snapshot) {
		all = true;
		for (KernelSnapshot kernel : snapshot.kernels()) {
			if (kernel.up() && sinceNanos.putIfAbsent(kernel.id(), snapshot.simulatedNanos()) == null) {
				before.put(snapshot.simulatedNanos(), snapshot.traffic());
			}
			all &= sinceNanos.containsKey(kernel.id());
		}
		if (inBatches && previous != null) {
			double seconds = (snapshot.simulatedNanos() - previous.simulatedNanos()) / 1e9;
			for (PairSnapshot pair : snapshot.traffic().pairs()) {
				if (since(pair, Long.MAX_VALUE) <= previous.simulatedNanos()) {
					long delivered = pair.delivered() - previous.traffic().pair(pair.fromKernelId(), pair.toKernelId()).delivered();
					slices.computeIfAbsent(new Pair(pair.fromKernelId(), pair.toKernelId()), key -> new Samples()).add(delivered / seconds);
				}
			}
		}
		previous = inBatches ? snapshot : null;
	}

	/** Names of kernels that were never found running. */
	List<String> neverUp(RunSnapshot end) {
		return end.kernels().stream().filter(kernel -> !sinceNanos.containsKey(kernel.id())).map(KernelSnapshot::name).toList();
	}

	/** Messages per second since both ends were found running; NaN if they never ran together. */
	double rate(PairSnapshot pair, ToLongFunction<PairSnapshot> count, long nanos) {
		long since = since(pair, nanos);
		return since == nanos ? Double.NaN
				: (count.applyAsLong(pair) - count.applyAsLong(before.get(since).pair(pair.fromKernelId(), pair.toKernelId()))) * 1e9 / (nanos - since);
	}

	private long since(PairSnapshot pair, long never) {
		Long from = sinceNanos.get(pair.fromKernelId());
		Long to = sinceNanos.get(pair.toKernelId());
		return from == null || to == null ? never : Math.max(from, to);
	}

	/** Interval of the delivered rate by batch means, after a warm-up by MSER-5; empty if the run is too short for it or its batches depend on each other. */
	Optional<ConfidenceInterval> interval(PairSnapshot pair) {
		Samples samples = slices.get(new Pair(pair.fromKernelId(), pair.toKernelId()));
		int warmUp = samples == null ? -1 : Mser5.truncation(samples.values());
		if (warmUp < 0 || samples.size() - warmUp < BatchMeans.BATCHES) {
			return Optional.empty();
		}
		BatchMeans means = new BatchMeans();
		Arrays.stream(samples.values()).skip(warmUp).forEach(means::add);
		return means.isIndependent() ? Optional.of(means.interval(ConfidenceInterval.LEVEL)) : Optional.empty();
	}
}
