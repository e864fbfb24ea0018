// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.LatencyHistogram;
import org.mkworkbench.engine.traffic.recording.BlockSummary;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.engine.traffic.recording.TrafficStore.Contents;

/** Counts who interrupts whom. One for each question. */
final class MatrixQuestion extends Scan implements BlockSummary.PairVisitor {
	/** Cells that may have a table each, of some 10 KiB: those of kernels, not those of hundreds of CPUs. */
	private static final int MOST_ROOMY = 1 << 12;

	private final LayoutTables tables;
	private final LifeHistory life;
	private final TrafficFilter filter;
	private final FilteredPairs pairs;
	/** The filter wants messages by what became of them: then those that pass were sent as well, though nobody knew when they were. */
	private final boolean sentByEnd;
	private final boolean allCpus;
	/** By position of the kernel + 1. */
	private final boolean[] expanded;
	/** Ends of messages are numbered: kernels, then CPUs, then the unknown one. */
	private final int ends;
	private final int unknown;
	private final Sum[] sums;
	/** Whether there are so few cells that each may have a table of latencies. */
	private final boolean roomy;

	/** Traffic of a cell. */
	private static final class Sum {
		long sent;
		long delivered;
		long dropped;
		long refused;
		long counted;
		long bytes;
		CompactTimes times;

		void add(long moreSent, long moreDelivered, long moreDropped, long moreRefused, long moreCounted, long moreBytes) {
			sent += moreSent;
			delivered += moreDelivered;
			dropped += moreDropped;
			refused += moreRefused;
			counted += moreCounted;
			bytes += moreBytes;
		}

		void add(Sum other) {
			add(other.sent, other.delivered, other.dropped, other.refused, other.counted, other.bytes);
			if (other.times != null) {
				times(true).add(other.times);
			}
		}

		CompactTimes times(boolean table) {
			if (times == null) {
				times = new CompactTimes(table);
			}
			return times;
		}

		MatrixAnswer.Cell cell() {
			return times == null ? new MatrixAnswer.Cell(sent, delivered, dropped, refused, counted, bytes, 0, 0, 0)
					: new MatrixAnswer.Cell(sent, delivered, dropped, refused, counted, bytes, times.percentile(50), times.percentile(99), times.max());
		}
	}

	/** @param expandedKernels ids of those to take apart into CPUs, -1 for CPUs of nobody; null for all CPUs */
	MatrixQuestion(Contents contents, TimeWindow window, TrafficFilter filter, LayoutTables tables, LifeHistory life, Set<Integer> expandedKernels, Cancel cancel) {
		super(contents, window, cancel);
		this.tables = tables;
		this.life = life;
		this.filter = filter;
		this.pairs = new FilteredPairs(tables, filter, this);
		this.sentByEnd = !filter.acceptsFate(Outcome.IN_FLIGHT.ordinal(), -1);
		this.allCpus = expandedKernels == null;
		this.expanded = new boolean[tables.kernels() + 1];
		if (!allCpus) {
			for (int id : expandedKernels) {
				int kernel = tables.kernel(id);
				if (kernel >= 0 || id < 0) {
					expanded[kernel + 1] = true;
				}
			}
		}
		boolean cpus = allCpus || !expandedKernels.isEmpty();
		this.unknown = tables.kernels() + (cpus ? tables.cpus() : 0);
		this.ends = unknown + 1;
		this.sums = new Sum[ends * ends];
		this.roomy = sums.length <= MOST_ROOMY;
	}

	MatrixAnswer ask() {
		run();
		return answer();
	}

	@Override
	boolean summary(BlockSummary summary, boolean force) {
		return pairs.read(summary, force);
	}

	@Override
	public void pair(int fromKernel, int toKernel, int fromCpu, int toCpu, int type, long sent, long delivered, long dropped, long refused, long counted, long bytes,
			LatencyHistogram latencies) {
		Sum sum = sum(end(fromKernel, fromCpu), end(toKernel, toCpu));
		long put = sentByEnd ? delivered + dropped : sent;
		sum.add(put, delivered, dropped, refused, counted, bytes);
		if (delivered > 0) {
			sum.times(roomy).add(latencies);
		}
	}

	@Override
	void event(long[] words, int at) {
		if (!filter.accepts(words, at)) {
			return;
		}
		Sum sum = sum(end(tables.kernel(IpiEvent.fromKernel(words, at)), tables.cpu(IpiEvent.fromCpu(words, at))),
				end(tables.kernel(IpiEvent.toKernel(words, at)), tables.cpu(IpiEvent.toCpu(words, at))));
		add(sum, words, at);
	}

	private void add(Sum sum, long[] words, int at) {
		int kind = IpiEvent.kind(words, at);
		sum.sent += sentByEnd && (kind == IpiEvent.DELIVERED || kind == IpiEvent.LOST) ? 1 : 0;
		if (kind == IpiEvent.SENT) {
			sum.sent++;
		} else if (kind == IpiEvent.DELIVERED) {
			sum.delivered++;
			sum.bytes += IpiEvent.value(words, at);
			sum.times(roomy).add(TrafficFilter.latency(words, at));
		} else if (kind == IpiEvent.DROPPED) {
			sum.sent++;
			sum.dropped++;
		} else if (kind == IpiEvent.LOST) {
			sum.dropped++;
		} else if (kind == IpiEvent.REFUSED) {
			sum.refused++;
		} else {
			sum.counted += kind == IpiEvent.COUNT ? IpiEvent.value(words, at) : 1;
		}
	}

	private int end(int kernel, int cpu) {
		if (cpu >= 0 && (allCpus || expanded[kernel + 1])) {
			return tables.kernels() + cpu;
		}
		return allCpus || kernel < 0 || expanded[kernel + 1] ? unknown : kernel;
	}

	private Sum sum(int from, int to) {
		int at = from * ends + to;
		if (sums[at] == null) {
			sums[at] = new Sum();
		}
		return sums[at];
	}

	// Answer

	private MatrixAnswer answer() {
		boolean[] seen = new boolean[ends];
		Sum total = new Sum();
		for (int at = 0; at < sums.length; at++) {
			if (sums[at] != null) {
				total.add(sums[at]);
				seen[at / ends] = true;
				seen[at % ends] = true;
			}
		}
		List<MatrixAnswer.Party> parties = new ArrayList<>();
		int[] order = order(seen, parties);
		int n = parties.size();
		MatrixAnswer.Cell[] cells = new MatrixAnswer.Cell[n * n];
		for (int row = 0; row < n; row++) {
			cancel().check();
			for (int column = 0; column < n; column++) {
				Sum sum = sums[order[row] * ends + order[column]];
				cells[row * n + column] = sum == null ? null : sum.cell();
			}
		}
		return new MatrixAnswer(cut(), parties, cells, total.cell(), exact());
	}

	private TimeWindow cut() {
		long begin = Math.max(window().begin(), contents().beginNanos());
		long end = Math.min(window().end(), contents().endNanos());
		return end < begin ? new TimeWindow(window().begin(), window().begin()) : new TimeWindow(begin, end);
	}

	/** Fills the parties: kernel after kernel, each whole or its CPUs by package, node and number, then CPUs of nobody, then the unknown. */
	private int[] order(boolean[] seen, List<MatrixAnswer.Party> parties) {
		int kernels = tables.kernels();
		int[] owners = new int[tables.cpus()];
		Arrays.setAll(owners, cpu -> life.owner(cpu, window().end()));
		List<Integer> cpus = new ArrayList<>();
		for (int cpu = 0; cpu < owners.length && ends > kernels + 1; cpu++) {
			if (allCpus || expanded[tables.kernel(owners[cpu]) + 1] || seen[kernels + cpu]) {
				cpus.add(cpu);
			}
		}
		List<TrafficLayout.Cpu> layout = tables.layout().cpus();
		cpus.sort(Comparator.<Integer>comparingInt(cpu -> layout.get(cpu).packageNumber()).thenComparingInt(cpu -> layout.get(cpu).node())
				.thenComparingInt(cpu -> layout.get(cpu).linux()));
		int[] order = new int[ends];
		for (int kernel = 0; kernel <= kernels; kernel++) {
			boolean nobody = kernel == kernels;
			if (!nobody && !allCpus && !expanded[kernel + 1]) {
				order[parties.size()] = kernel;
				parties.add(new MatrixAnswer.Party(tables.layout().kernels().get(kernel).name(), tables.layout().kernels().get(kernel).id(), -1));
			}
			for (int cpu : cpus) {
				if (tables.kernel(owners[cpu]) == (nobody ? -1 : kernel)) {
					order[parties.size()] = kernels + cpu;
					parties.add(new MatrixAnswer.Party(tables.cpuLabel(cpu), owners[cpu], cpu));
				}
			}
		}
		if (seen[unknown]) {
			order[parties.size()] = unknown;
			parties.add(new MatrixAnswer.Party("unknown", -1, -1));
		}
		return order;
	}
}
