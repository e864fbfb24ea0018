// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.engine.traffic.LatencyHistogram;

/** The figures of a run by id and subject. */
final class Figures implements Report {
	private final Map<String, Double> values = new LinkedHashMap<>();

	static Figures of(EngineRun run) {
		Figures figures = new Figures();
		run.report(figures);
		return figures;
	}

	static Map<String, Double> of(Consumer<Report> reporting) {
		Figures figures = new Figures();
		reporting.accept(figures);
		return figures.values;
	}

	double get(String id, String subject) {
		Double value = values.get(id + " " + subject);
		if (value == null) {
			throw new AssertionError("no figure " + id + " of \"" + subject + "\" among " + values.keySet());
		}
		return value;
	}

	boolean has(String id, String subject) {
		return values.containsKey(id + " " + subject);
	}

	@Override
	public void figure(String id, String label, String subject, String unit, double value) {
		if (values.put(id + " " + subject, value) != null) {
			throw new AssertionError("figure " + id + " of \"" + subject + "\" came twice");
		}
	}

	@Override
	public void latencies(String id, String label, String subject, LatencyHistogram histogram) {
		// Of no interest here.
	}

	@Override
	public String toString() {
		return values.toString();
	}
}
