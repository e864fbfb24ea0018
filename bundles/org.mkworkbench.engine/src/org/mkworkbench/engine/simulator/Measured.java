// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mkworkbench.engine.traffic.LatencyHistogram;

/** What a run had reported when its measuring began; passes on what came since. */
final class Measured implements Report {
	private final Map<List<String>, Double> counts = new HashMap<>();
	private final Map<List<String>, double[][]> sums = new HashMap<>();
	private final Map<List<String>, LatencyHistogram> times = new HashMap<>();

	@Override
	public void figure(String id, String label, String subject, String unit, double value) {
		// Of the whole run, or of the moment.
	}

	@Override
	public void count(String id, String label, String subject, double value) {
		counts.put(List.of(id, subject), value);
	}

	@Override
	public void ratios(String id, String label, String subject, String unit, double[] sum, double[] pers) {
		sums.put(List.of(id, subject), new double[][] { sum.clone(), pers.clone() });
	}

	@Override
	public void wholeLatencies(String id, String label, String subject, LatencyHistogram histogram) {
		// Of the whole run.
	}

	@Override
	public void latencies(String id, String label, String subject, LatencyHistogram histogram) {
		times.put(List.of(id, subject), histogram.copy());
	}

	/** Takes what a run reports and passes on to another report what is to be measured. */
	Report since(Report to) {
		return new Report() {
			@Override
			public void figure(String id, String label, String subject, String unit, double value) {
				to.figure(id, label, subject, unit, value);
			}

			@Override
			public void count(String id, String label, String subject, double value) {
				to.count(id, label, subject, value - counts.getOrDefault(List.of(id, subject), 0.0));
			}

			@Override
			public void ratios(String id, String label, String subject, String unit, double[] sum, double[] pers) {
				double[][] before = sums.get(List.of(id, subject));
				to.ratios(id, label, subject, unit, before == null ? sum : minus(sum, before[0]), before == null ? pers : minus(pers, before[1]));
			}

			@Override
			public void latencies(String id, String label, String subject, LatencyHistogram histogram) {
				LatencyHistogram before = times.get(List.of(id, subject));
				to.latencies(id, label, subject, before == null ? histogram : histogram.since(before));
			}

			@Override
			public void wholeLatencies(String id, String label, String subject, LatencyHistogram histogram) {
				to.wholeLatencies(id, label, subject, histogram);
			}

			@Override
			public void remark(String sentence) {
				to.remark(sentence);
			}
		};
	}

	private static double[] minus(double[] values, double[] before) {
		double[] rest = values.clone();
		for (int i = 0; i < rest.length && i < before.length; i++) {
			rest[i] -= before[i];
		}
		return rest;
	}
}
