// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.util.HashMap;
import java.util.Map;

import org.mkworkbench.engine.traffic.LatencyHistogram;

/** Tells figures apart that have one id and one subject, as those of two workloads of one name: the second one is of "name #2". */
final class DistinctSubjects implements Report {
	private final Report to;
	private final Map<String, Integer> seen = new HashMap<>();

	DistinctSubjects(Report to) {
		this.to = to;
	}

	@Override
	public void figure(String id, String label, String subject, String unit, double value) {
		to.figure(id, label, distinct("figure", id, subject), unit, value);
	}

	@Override
	public void count(String id, String label, String subject, double value) {
		to.count(id, label, distinct("figure", id, subject), value);
	}

	@Override
	public void ratios(String id, String label, String subject, String unit, double[] sums, double[] pers) {
		to.ratios(id, label, distinct("figure", id, subject), unit, sums, pers);
	}

	@Override
	public void wholeLatencies(String id, String label, String subject, LatencyHistogram histogram) {
		to.wholeLatencies(id, label, distinct("latencies", id, subject), histogram);
	}

	@Override
	public void remark(String sentence) {
		to.remark(sentence);
	}

	@Override
	public void latencies(String id, String label, String subject, LatencyHistogram histogram) {
		to.latencies(id, label, distinct("latencies", id, subject), histogram);
	}

	private String distinct(String kind, String id, String subject) {
		int number = seen.merge(kind + " " + id + " " + subject, 1, Integer::sum);
		return number == 1 ? subject : subject + " #" + number;
	}
}
