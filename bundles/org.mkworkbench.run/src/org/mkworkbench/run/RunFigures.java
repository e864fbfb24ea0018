// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.engine.simulator.Report;
import org.mkworkbench.engine.traffic.LatencyHistogram;
import org.mkworkbench.export.json.Json;

/** What a single run reports of the machine and its workloads, as text and as data. */
public final class RunFigures implements Report {
	private record Row(String id, String label, String subject, String unit, double value, boolean wholeRun) {
	}

	private final List<Row> rows = new ArrayList<>();
	private final List<String> remarks = new ArrayList<>();

	/** The figures so far of a run that does not run just now. */
	public static RunFigures of(EngineRun run) {
		RunFigures figures = new RunFigures();
		run.report(figures);
		return figures;
	}

	@Override
	public void figure(String id, String label, String subject, String unit, double value) {
		rows.add(new Row(id, label, subject, unit, value, true));
	}

	@Override
	public void count(String id, String label, String subject, double value) {
		rows.add(new Row(id, label, subject, "", value, false));
	}

	@Override
	public void ratios(String id, String label, String subject, String unit, double[] sums, double[] pers) {
		rows.add(new Row(id, label, subject, unit, Report.quotient(sums, pers), false));
	}

	@Override
	public void remark(String sentence) {
		remarks.add(sentence);
	}

	/** What people must know about the figures; sentences. */
	public List<String> remarks() {
		return remarks;
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
		if (histogram.count() > 0) {
			rows.add(new Row(id + ".p50", label + ", median", subject, "ns", histogram.percentile(50), wholeRun));
			rows.add(new Row(id + ".p99", label + ", 99th percentile", subject, "ns", histogram.percentile(99), wholeRun));
			rows.add(new Row(id + ".max", label + ", largest", subject, "ns", histogram.max(), wholeRun));
		}
	}

	/** What was measured, see {@link EngineRun#beginMeasuring}: head line, then a line for each figure that is not 0; without those of single CPUs. */
	public List<List<String>> table() {
		return table(false);
	}

	/** What tells of the whole run or of its end, the same way. */
	public List<List<String>> wholeRunTable() {
		return table(true);
	}

	private List<List<String>> table(boolean wholeRun) {
		List<List<String>> table = new ArrayList<>();
		table.add(List.of("Figure", "Of", "Value"));
		rows.stream().filter(row -> row.wholeRun == wholeRun && Double.isFinite(row.value) && row.value != 0 && !row.id.startsWith("cpu."))
				.forEach(row -> table.add(List.of(row.label, row.subject, ExperimentSummary.amount(row.value, row.unit))));
		return table;
	}

	/** For {@link Json}: [{id, label, subject, unit, wholeRun, value}]; a value that is not known is null. */
	public List<Map<String, Object>> data() {
		return rows.stream().map(row -> Json.object("id", row.id, "label", row.label, "subject", row.subject, "unit", row.unit, "wholeRun", row.wholeRun, "value",
				Double.isFinite(row.value) ? row.value : null)).toList();
	}
}
