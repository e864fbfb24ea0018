// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.kernels;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.traffic.query.KernelsAnswer;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.model.ByteSize;
import org.mkworkbench.model.CpuSet;
import org.mkworkbench.ui.traffic.Quantities;

/**
 * A kernel as the view shows it.
 *
 * @param cpus Linux numbers
 * @param memory in bytes, -1 if not known
 * @param exact false if rates count whole blocks of events at the edges of the time they are over
 * @param uptime in nanoseconds, -1 if it is not up
 */
record KernelFacts(int id, String name, String cpus, long memory, long uptime, KernelsAnswer.Row row, boolean exact) {
	/** Before rates of which events at the edges are not known. */
	private static final String ABOUT = "≈ ";
	private static final String NOTHING = "–";
	private static final long MINUTE = 60_000_000_000L;

	/** @param memory by kernel id, of a run that goes on */
	static List<KernelFacts> of(KernelsAnswer answer, TrafficLayout layout, Map<Integer, Long> memory) {
		List<KernelFacts> kernels = new ArrayList<>();
		for (KernelsAnswer.Row row : answer.rows()) {
			String name = layout.kernel(row.kernelId()).map(TrafficLayout.Kernel::name).orElse(Integer.toString(row.kernelId()));
			CpuSet cpus = CpuSet.of(row.cpus().stream().map(cpu -> layout.cpus().get(cpu).linux()).toList());
			kernels.add(new KernelFacts(row.kernelId(), name, row.cpus().isEmpty() ? NOTHING : cpus.toString(), memory.getOrDefault(row.kernelId(), -1L),
					row.upSinceNanos() < 0 ? -1 : answer.timeNanos() - row.upSinceNanos(), row, answer.exact()));
		}
		return kernels;
	}

	String stateText() {
		String word = row.state().word();
		if (row.booting()) {
			return NLS.bind(Messages.KernelFacts_starting, word);
		}
		return row.state() == InstanceState.ACTIVE && !row.up() ? NLS.bind(Messages.KernelFacts_notUp, word) : word;
	}

	String memoryText() {
		return memory < 0 ? NOTHING : new ByteSize(memory).rounded();
	}

	String rate(double perSecond) {
		return about(perSecond) + Quantities.rate(perSecond);
	}

	String bytes(double perSecond) {
		return about(perSecond) + Quantities.byteRate(perSecond);
	}

	private String about(double perSecond) {
		return exact || perSecond == 0 ? "" : ABOUT;
	}

	/** Both what was lost so far and whether it goes on. */
	String droppedText() {
		return row.droppedPerSecond() > 0 ? Quantities.count(row.dropped()) + " · " + rate(row.droppedPerSecond()) : Quantities.count(row.dropped());
	}

	/** The mean of all CPUs says nothing of a single one that is full. */
	static String load(float[] loads) {
		if (loads.length == 0) {
			return NOTHING;
		}
		float most = 0;
		for (float load : loads) {
			most = Math.max(most, load);
		}
		String mean = percent((double) mean(loads));
		return loads.length == 1 ? mean : NLS.bind(Messages.KernelFacts_load, mean, percent(most));
	}

	private static String percent(double share) {
		double percent = share * 100;
		return String.format(Locale.ROOT, percent > 0 && percent < 9.95 ? "%.1f %%" : "%.0f %%", percent);
	}

	/** 0 to 1; empty if not known. */
	static Object mean(float[] loads) {
		return loads.length == 0 ? "" : meanOrNone(loads);
	}

	static double meanOrNone(float[] loads) {
		double sum = 0;
		for (float load : loads) {
			sum += load;
		}
		return loads.length == 0 ? -1 : sum / loads.length;
	}

	/** To the millisecond in the first minute, then as clocks do. */
	String uptimeText() {
		if (uptime < 0) {
			return NOTHING;
		}
		if (uptime < MINUTE) {
			return String.format(Locale.ROOT, "%d.%03d s", uptime / 1_000_000_000, uptime / 1_000_000 % 1000);
		}
		long seconds = uptime / 1_000_000_000;
		return String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
	}

	boolean dropping() {
		return row.dropped() > 0;
	}

	/** Kernels as lines of comma-separated values, numbers without separators. */
	static String csv(List<KernelFacts> kernels) {
		StringBuilder text = new StringBuilder(List.of(KernelColumn.values()).stream().map(KernelColumn::key).collect(Collectors.joining(","))).append("\r\n");
		for (KernelFacts kernel : kernels) {
			text.append(List.of(KernelColumn.values()).stream().map(column -> quoted(String.valueOf(column.value(kernel)))).collect(Collectors.joining(","))).append("\r\n");
		}
		return text.toString();
	}

	private static String quoted(String cell) {
		return cell.indexOf(',') < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0 ? cell : '"' + cell.replace("\"", "\"\"") + '"';
	}
}
