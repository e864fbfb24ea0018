// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;

/**
 * The rows of a timeline from top to bottom: for each kernel a lane for each of its CPUs or, if it is collapsed, one head that stands for them.
 * Kernels come as in the layout, CPUs of nobody last; CPUs by package, node and number. Immutable.
 */
final class LaneList {
	/** CPUs that belong to nobody. */
	static final int NOBODY = -1;
	/** Least height of a head, whose text is larger. */
	private static final int HEAD = 20;

	/**
	 * A row.
	 *
	 * @param cpu position in the layout, -1 for the head of a collapsed kernel
	 * @param cpus of a head: all CPUs of the kernel that are not hidden
	 * @param first whether it is the first row of its kernel
	 * @param y of the upper edge, from the top of all rows
	 */
	record Row(int kernelId, int cpu, String label, List<Integer> cpus, boolean first, int y, int height) {
		boolean head() {
			return cpu < 0;
		}

		int middle() {
			return y + height / 2;
		}
	}

	private final List<Row> rows = new ArrayList<>();
	private final Map<Integer, Row> rowByCpu = new HashMap<>();
	private final LaneChoice choice;
	private int height;

	private LaneList(LaneChoice choice) {
		this.choice = choice;
	}

	/**
	 * @param owners id of the kernel of each CPU of the layout, -1 for nobody
	 * @param busy kernels with traffic; asked for only if the choice leaves out the others
	 */
	static LaneList of(TrafficLayout layout, int[] owners, Set<Integer> busy, LaneChoice choice) {
		LaneList list = new LaneList(choice);
		TreeMap<Integer, List<Integer>> cpusByPlace = new TreeMap<>();
		Map<Integer, Integer> places = new HashMap<>();
		for (int i = 0; i < layout.kernels().size(); i++) {
			places.put(layout.kernels().get(i).id(), i);
		}
		for (int cpu = 0; cpu < layout.cpus().size(); cpu++) {
			int owner = places.containsKey(owners[cpu]) ? owners[cpu] : NOBODY;
			boolean wanted = !choice.hidden().contains(cpu) && !choice.hiddenKernels().contains(owner) && (!choice.onlyTraffic() || busy.contains(owner));
			if (wanted) {
				cpusByPlace.computeIfAbsent(places.getOrDefault(owner, Integer.MAX_VALUE), place -> new ArrayList<>()).add(cpu);
			}
		}
		cpusByPlace.forEach((place, cpus) -> list.addKernel(layout, place == Integer.MAX_VALUE ? null : layout.kernels().get(place), cpus));
		return list;
	}

	private void addKernel(TrafficLayout layout, TrafficLayout.Kernel kernel, List<Integer> cpus) {
		cpus.sort(Comparator.comparingInt((Integer cpu) -> layout.cpus().get(cpu).packageNumber()).thenComparingInt(cpu -> layout.cpus().get(cpu).node())
				.thenComparingInt(cpu -> layout.cpus().get(cpu).linux()));
		int id = kernel == null ? NOBODY : kernel.id();
		String name = kernel == null ? Messages.LaneList_nobody : kernel.name();
		boolean collapsed = choice.collapsed().contains(id);
		Row head = collapsed ? add(new Row(id, -1, name, List.copyOf(cpus), true, height, Math.max(HEAD, choice.height().points))) : null;
		boolean first = true;
		for (int cpu : cpus) {
			Row row = collapsed ? head : add(new Row(id, cpu, NLS.bind(Messages.LaneList_lane, name, layout.cpus().get(cpu).linux()), List.of(), first, height, choice.height().points));
			rowByCpu.put(cpu, row);
			first = false;
		}
	}

	private Row add(Row row) {
		rows.add(row);
		height += row.height();
		return row;
	}

	List<Row> rows() {
		return rows;
	}

	/** Of all rows together. */
	int height() {
		return height;
	}

	LaneChoice choice() {
		return choice;
	}

	/** Position of the first row of a kernel, -1 if it has none. */
	int indexOf(int kernelId) {
		for (int i = 0; i < rows.size(); i++) {
			if (rows.get(i).kernelId() == kernelId) {
				return i;
			}
		}
		return -1;
	}

	/** The row a CPU is drawn in; null if it is hidden. */
	Row rowOf(int cpu) {
		return rowByCpu.get(cpu);
	}

	/** Position of the row at a height, -1 above and below all of them. */
	int indexAt(int y) {
		if (y < 0 || y >= height) {
			return -1;
		}
		int low = 0;
		int high = rows.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (rows.get(middle).y() <= y) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}

	/** The rows that reach into a stretch of heights. */
	List<Row> between(int top, int bottom) {
		if (rows.isEmpty() || bottom <= 0 || top >= height) {
			return List.of();
		}
		return rows.subList(indexAt(Math.max(0, top)), indexAt(Math.min(height, bottom) - 1) + 1);
	}

	/** Positions of the CPUs drawn in some rows, those of collapsed kernels included. */
	static List<Integer> cpus(List<Row> rows) {
		Set<Integer> cpus = new LinkedHashSet<>();
		for (Row row : rows) {
			if (row.head()) {
				cpus.addAll(row.cpus());
			} else {
				cpus.add(row.cpu());
			}
		}
		return List.copyOf(cpus);
	}

	/** Owner of every CPU when a run begins. */
	static int[] ownersAtBegin(TrafficLayout layout) {
		int[] owners = new int[layout.cpus().size()];
		Arrays.setAll(owners, cpu -> layout.cpus().get(cpu).kernelId());
		return owners;
	}
}
