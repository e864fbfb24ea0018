// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.experiment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

import org.mkworkbench.engine.KernelSnapshot;
import org.mkworkbench.engine.RunSnapshot;
import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.statistics.BatchMeans;
import org.mkworkbench.engine.statistics.ConfidenceInterval;
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
	private final Map<Pair, BatchMeans> batches = new HashMap<>();
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

	/** Called after each slice of the run. */
	void look(RunSnapshot snapshot) {
		all = true;
		for (KernelSnapshot kernel : snapshot.kernels()) {
			if (kernel.state() == InstanceState.ACTIVE && sinceNanos.putIfAbsent(kernel.id(), snapshot.simulatedNanos()) == null) {
				before.put(snapshot.simulatedNanos(), snapshot.traffic());
			}
			all &= sinceNanos.containsKey(kernel.id());
		}
		if (inBatches && previous != null) {
			double seconds = (snapshot.simulatedNanos() - previous.simulatedNanos()) / 1e9;
			for (PairSnapshot pair : snapshot.traffic().pairs()) {
				if (since(pair, Long.MAX_VALUE) <= previous.simulatedNanos()) {
					long delivered = pair.delivered() - previous.traffic().pair(pair.fromKernelId(), pair.toKernelId()).delivered();
					batches.computeIfAbsent(new Pair(pair.fromKernelId(), pair.toKernelId()), key -> new BatchMeans()).add(delivered / seconds);
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

	/** Interval of the delivered rate by batch means; empty if the run is too short for it or its batches depend on each other. */
	Optional<ConfidenceInterval> interval(PairSnapshot pair) {
		BatchMeans means = batches.get(new Pair(pair.fromKernelId(), pair.toKernelId()));
		return means == null || means.count() < BatchMeans.BATCHES || !means.isIndependent() ? Optional.empty()
				: Optional.of(means.interval(ConfidenceInterval.LEVEL));
	}
}
