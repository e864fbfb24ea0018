// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.mkworkbench.engine.traffic.query.MatrixAnswer;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;

/**
 * Rows and columns of a matrix in the order in which they are shown, and the groups they form.
 *
 * @param groups without gaps between them
 */
record MatrixAxis(List<Entry> entries, List<Group> groups) {
	/** What CPUs stand together by. */
	enum Order {
		KERNEL, PLACE
	}

	/**
	 * A row and column.
	 *
	 * @param index of the party in the answer
	 * @param group position of its group
	 * @param mark short text beside the row: the number of a CPU, else empty
	 * @param name in full, such as {@code web CPU 7}
	 */
	record Entry(MatrixAnswer.Party party, int index, int group, String mark, String name) {
		boolean isCpu() {
			return party.cpu() >= 0;
		}

		boolean isUnknown() {
			return party.cpu() < 0 && party.kernelId() < 0;
		}
	}

	/**
	 * Neighbours that belong together.
	 *
	 * @param kernelId the kernel they are or belong to, -1 if that is not what they have in common
	 * @param begin and end of its entries, the end not included
	 * @param expanded whether these are the CPUs of a kernel
	 */
	record Group(String name, int kernelId, int begin, int end, boolean expanded) {
		int size() {
			return end - begin;
		}
	}

	private record Key(int kind, int a, int b) {
	}

	static MatrixAxis of(MatrixAnswer answer, TrafficLayout layout, Order order) {
		List<Integer> indexes = new ArrayList<>();
		for (int i = 0; i < answer.parties().size(); i++) {
			indexes.add(i);
		}
		indexes.sort(comparator(answer, layout, order));
		List<Entry> entries = new ArrayList<>();
		List<Group> groups = new ArrayList<>();
		Key before = null;
		for (int index : indexes) {
			MatrixAnswer.Party party = answer.parties().get(index);
			Key key = key(party, layout, order);
			if (!key.equals(before)) {
				groups.add(new Group(name(party, layout, order), key.kind == 0 ? key.a : -1, entries.size(), entries.size(), party.cpu() >= 0 && key.kind == 0));
				before = key;
			}
			Group group = groups.getLast();
			groups.set(groups.size() - 1, new Group(group.name, group.kernelId, group.begin, entries.size() + 1, group.expanded));
			String mark = party.cpu() < 0 ? "" : Integer.toString(layout.cpus().get(party.cpu()).linux());
			entries.add(new Entry(party, index, groups.size() - 1, mark, fullName(party, layout)));
		}
		return new MatrixAxis(List.copyOf(entries), List.copyOf(groups));
	}

	private static Comparator<Integer> comparator(MatrixAnswer answer, TrafficLayout layout, Order order) {
		Comparator<Integer> byGroup = Comparator.comparing(index -> key(answer.parties().get(index), layout, order), Comparator.comparingInt((Key key) -> rank(key, layout))
				.thenComparingInt(Key::a).thenComparingInt(Key::b));
		return byGroup.thenComparing(index -> answer.parties().get(index).cpu(), Comparator.comparing(cpu -> cpu < 0 ? null : layout.cpus().get(cpu),
				Comparator.nullsFirst(Comparator.comparingInt(TrafficLayout.Cpu::packageNumber).thenComparingInt(TrafficLayout.Cpu::node).thenComparingInt(TrafficLayout.Cpu::linux))));
	}

	/** Kernels in the order of the layout, then the pool; places after kernels; what is not known last. */
	private static int rank(Key key, TrafficLayout layout) {
		if (key.kind == 0) {
			for (int i = 0; i < layout.kernels().size(); i++) {
				if (layout.kernels().get(i).id() == key.a) {
					return i;
				}
			}
			return layout.kernels().size();
		}
		return layout.kernels().size() + key.kind;
	}

	/** Kind 0: of a kernel; 1: of a package and node; 2: unknown. */
	private static Key key(MatrixAnswer.Party party, TrafficLayout layout, Order order) {
		if (party.cpu() < 0) {
			return party.kernelId() < 0 ? new Key(2, 0, 0) : new Key(0, party.kernelId(), 0);
		}
		TrafficLayout.Cpu cpu = layout.cpus().get(party.cpu());
		return order == Order.KERNEL ? new Key(0, party.kernelId(), 1) : new Key(1, cpu.packageNumber(), cpu.node());
	}

	private static String name(MatrixAnswer.Party party, TrafficLayout layout, Order order) {
		if (party.cpu() >= 0 && order == Order.PLACE) {
			TrafficLayout.Cpu cpu = layout.cpus().get(party.cpu());
			return cpu.node() >= 0 ? NLS.bind(Messages.MatrixAxis_node, cpu.node()) : cpu.packageNumber() >= 0 ? NLS.bind(Messages.MatrixAxis_package, cpu.packageNumber()) : Messages.MatrixAxis_cpus;
		}
		return party.cpu() < 0 && party.kernelId() < 0 ? Messages.MatrixAxis_unknown : kernelName(party.kernelId(), layout);
	}

	private static String kernelName(int kernelId, TrafficLayout layout) {
		return kernelId < 0 ? Messages.MatrixAxis_pool : layout.kernel(kernelId).map(TrafficLayout.Kernel::name).orElse(NLS.bind(Messages.MatrixAxis_kernel, kernelId));
	}

	private static String fullName(MatrixAnswer.Party party, TrafficLayout layout) {
		if (party.cpu() < 0) {
			return party.kernelId() < 0 ? Messages.MatrixAxis_unknown : kernelName(party.kernelId(), layout);
		}
		return NLS.bind(Messages.MatrixAxis_cpu, kernelName(party.kernelId(), layout), layout.cpus().get(party.cpu()).linux());
	}

	int size() {
		return entries.size();
	}

	boolean hasCpus() {
		return entries.stream().anyMatch(Entry::isCpu);
	}

	/** Position of a row and column that stands for the same as another one did, -1 if there is none. */
	int find(MatrixAnswer.Party party) {
		for (int i = 0; i < entries.size(); i++) {
			MatrixAnswer.Party mine = entries.get(i).party();
			if (mine.cpu() == party.cpu() && (party.cpu() >= 0 || mine.kernelId() == party.kernelId())) {
				return i;
			}
		}
		return -1;
	}

	/** Runs of one owner: begin, end and kernel of each; -1 for nobody or unknown. */
	List<int[]> owners() {
		List<int[]> runs = new ArrayList<>();
		Entry before = null;
		for (int i = 0; i < entries.size(); i++) {
			Entry entry = entries.get(i);
			if (before == null || before.group() != entry.group() || !Objects.equals(before.party().kernelId(), entry.party().kernelId())) {
				runs.add(new int[] { i, i, entry.party().kernelId() });
			}
			runs.getLast()[1] = i + 1;
			before = entry;
		}
		return runs;
	}
}
