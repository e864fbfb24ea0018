// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.transactions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.osgi.util.NLS;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.model.ByteSize;
import org.mkworkbench.model.CpuSet;
import org.mkworkbench.ui.live.transactions.OverlayContents.Change;

/**
 * What the plan gives kernels beside what they have. The plan is what the overlays ask for that create kernels: they are its export, byte for
 * byte. What kernels have follows from all overlays that were applied, unless somebody knows better.
 */
final class PlanDifference {
	/** Of what kind the resources of a line are. */
	enum Resource {
		CPUS, MEMORY, DEVICES
	}

	/** How a line differs. */
	enum Mark {
		SAME, MORE, LESS, OTHER
	}

	/** @param words how it differs, for people; empty if it does not */
	record Line(String kernel, int kernelId, Resource resource, String planned, String actual, Mark mark, String words) {
	}

	/** What one kernel has. */
	private static final class Holding {
		private final TreeSet<Long> cpus = new TreeSet<>();
		private final TreeSet<String> devices = new TreeSet<>();
		private long memory;
	}

	private final TrafficLayout layout;
	private final Map<String, Holding> planned = new LinkedHashMap<>();
	private final Map<String, Holding> actual = new LinkedHashMap<>();

	private PlanDifference(TrafficLayout layout) {
		this.layout = layout;
	}

	/**
	 * @param rows by number
	 * @param cpus positions in the layout by kernel id, as the host has them; those that are not there follow from the overlays
	 * @param memory bytes by kernel id, likewise
	 */
	static List<Line> of(TrafficLayout layout, List<TransactionRow> rows, Map<Integer, List<Integer>> cpus, Map<Integer, Long> memory) {
		PlanDifference difference = new PlanDifference(layout);
		for (TransactionRow row : rows) {
			OverlayContents contents = OverlayContents.read(row.blob());
			boolean creates = contents.changes().stream().anyMatch(change -> change.kind() == OverlayContents.Kind.CREATE);
			for (Change change : contents.changes()) {
				if (creates && !(change.kind() == OverlayContents.Kind.CREATE && difference.planned.containsKey(change.kernel()))) {
					apply(difference.planned, change);
				}
				// Rolled back ones left nothing; of failed ones nobody knows how far they came.
				if (row.effective()) {
					apply(difference.actual, change);
				}
			}
		}
		List<Line> lines = new ArrayList<>();
		difference.planned.forEach((name, wanted) -> difference.kernel(name, wanted, cpus, memory, lines));
		return lines;
	}

	private static void apply(Map<String, Holding> all, Change change) {
		Holding holding = all.computeIfAbsent(change.kernel(), name -> new Holding());
		switch (change.kind()) {
			case CREATE, CPU_ADD, MEMORY_ADD, DEVICE_ADD -> {
				holding.cpus.addAll(change.cpus());
				holding.memory += change.memory();
				holding.devices.addAll(change.devices());
			}
			case CPU_REMOVE, MEMORY_REMOVE, DEVICE_REMOVE -> {
				change.cpus().forEach(holding.cpus::remove);
				holding.memory -= change.memory();
				change.devices().forEach(holding.devices::remove);
			}
			case REMOVE -> all.remove(change.kernel());
		}
	}

	private void kernel(String name, Holding wanted, Map<Integer, List<Integer>> cpus, Map<Integer, Long> memory, List<Line> lines) {
		int id = layout.kernels().stream().filter(kernel -> kernel.name().equals(name)).map(TrafficLayout.Kernel::id).findFirst().orElse(-1);
		Holding has = actual.getOrDefault(name, new Holding());
		List<Integer> present = cpus.containsKey(id) ? cpus.get(id).stream().map(cpu -> layout.cpus().get(cpu).linux()).sorted().toList() : linux(has.cpus);
		lines.add(cpuLine(name, id, linux(wanted.cpus), present));
		long bytes = memory.getOrDefault(id, has.memory);
		long more = bytes - wanted.memory;
		lines.add(new Line(name, id, Resource.MEMORY, size(wanted.memory), size(bytes), more == 0 ? Mark.SAME : more > 0 ? Mark.MORE : Mark.LESS,
				more == 0 ? "" : NLS.bind(more > 0 ? Messages.PlanDifference_more : Messages.PlanDifference_missing, size(Math.abs(more)))));
		if (!wanted.devices.isEmpty() || !has.devices.isEmpty()) {
			lines.add(deviceLine(name, id, wanted.devices, has.devices));
		}
	}

	private static Line cpuLine(String name, int id, List<Integer> wanted, List<Integer> present) {
		List<Integer> more = present.stream().filter(cpu -> !wanted.contains(cpu)).toList();
		List<Integer> less = wanted.stream().filter(cpu -> !present.contains(cpu)).toList();
		return new Line(name, id, Resource.CPUS, list(wanted), list(present), mark(!more.isEmpty(), !less.isEmpty()),
				words(more.isEmpty() ? "" : list(more), less.isEmpty() ? "" : list(less)));
	}

	private static Line deviceLine(String name, int id, TreeSet<String> wanted, TreeSet<String> present) {
		List<String> more = present.stream().filter(device -> !wanted.contains(device)).toList();
		List<String> less = wanted.stream().filter(device -> !present.contains(device)).toList();
		return new Line(name, id, Resource.DEVICES, texts(wanted), texts(present), mark(!more.isEmpty(), !less.isEmpty()), words(String.join(", ", more), String.join(", ", less)));
	}

	private static Mark mark(boolean more, boolean less) {
		return more && less ? Mark.OTHER : more ? Mark.MORE : less ? Mark.LESS : Mark.SAME;
	}

	private static String words(String more, String less) {
		String added = more.isEmpty() ? "" : NLS.bind(Messages.PlanDifference_more, more);
		String missing = less.isEmpty() ? "" : NLS.bind(Messages.PlanDifference_missing, less);
		return added.isEmpty() || missing.isEmpty() ? added + missing : added + ", " + missing;
	}

	/** Physical ids as Linux numbers; those the machine does not have are left out. */
	private List<Integer> linux(TreeSet<Long> physical) {
		return layout.cpus().stream().filter(cpu -> physical.contains(cpu.physicalId())).map(TrafficLayout.Cpu::linux).sorted(Comparator.naturalOrder()).toList();
	}

	private static String list(List<Integer> cpus) {
		return cpus.isEmpty() ? "–" : CpuSet.of(cpus).toString();
	}

	private static String texts(TreeSet<String> devices) {
		return devices.isEmpty() ? "–" : String.join(", ", devices);
	}

	private static String size(long bytes) {
		return bytes == 0 ? "–" : new ByteSize(bytes).rounded();
	}
}
