// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.benchmarks.editor;

import java.util.ArrayList;
import java.util.List;

/** Durations of the same act, in milliseconds: on the clock, and of the processor time of the thread that acts. */
final class Samples {
	private static final java.lang.management.ThreadMXBean THREADS = java.lang.management.ManagementFactory.getThreadMXBean();

	private final List<Double> clock = new ArrayList<>();
	private final List<Double> processor = new ArrayList<>();

	/** Acts once. */
	void measure(Runnable act) {
		long processorBefore = THREADS.getCurrentThreadCpuTime();
		long before = System.nanoTime();
		act.run();
		add((System.nanoTime() - before) / 1e6, (THREADS.getCurrentThreadCpuTime() - processorBefore) / 1e6);
	}

	/** A duration that somebody else has measured on the clock. */
	void add(double clockMillis) {
		clock.add(clockMillis);
	}

	private void add(double clockMillis, double processorMillis) {
		clock.add(clockMillis);
		processor.add(processorMillis);
	}

	void addAll(Samples others) {
		clock.addAll(others.clock);
		processor.addAll(others.processor);
	}

	int count() {
		return clock.size();
	}

	double median() {
		return quantile(clock, 0.5);
	}

	/** Nearest rank: of fewer than a hundred samples it is the worst. */
	double p99() {
		return quantile(clock, 0.99);
	}

	double worst() {
		return quantile(clock, 1);
	}

	/** What does not depend on who else uses the processors. */
	double processorMedian() {
		return quantile(processor, 0.5);
	}

	double sum() {
		return clock.stream().mapToDouble(Double::doubleValue).sum();
	}

	private static double quantile(List<Double> values, double part) {
		List<Double> sorted = values.stream().sorted().toList();
		return sorted.isEmpty() ? Double.NaN : sorted.get(Math.clamp((int) Math.ceil(part * sorted.size()) - 1, 0, sorted.size() - 1));
	}

	@Override
	public String toString() {
		return "median %.2f ms, p99 %.2f, worst %.2f (%d times%s)".formatted(median(), p99(), worst(), count(),
				processor.isEmpty() ? "" : "; processor time %.2f, p99 %.2f".formatted(processorMedian(), quantile(processor, 0.99)));
	}
}
