// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.MemoryRange;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.RangeKind;

/**
 * Physical addresses of ordinary memory that a fixed base address can still be chosen from. Known only where the machine's memory map is, which
 * /proc/iomem tells root alone; the ranges are empty otherwise.
 */
public final class AddressRanges {
	/**
	 * Addresses base to base + size - 1.
	 *
	 * @param base 0 or more
	 * @param size bytes, more than 0; base + size is below 2^63
	 */
	public record Range(long base, long size) {
		public Range {
			if (base < 0 || size <= 0 || size > Long.MAX_VALUE - base) {
				throw new IllegalArgumentException("no range of addresses: 0x%x, %d bytes".formatted(base, size));
			}
		}

		/** The first address behind the range. */
		public long end() {
			return base + size;
		}

		public boolean contains(long address) {
			return address >= base && address < end();
		}

		public boolean overlaps(Range other) {
			return base < other.end() && other.base < end();
		}

		/** {@code 0x100000000-0x17fffffff}, as in /proc/iomem. */
		@Override
		public String toString() {
			return "0x%x-0x%x".formatted(base, end() - 1);
		}

		/** A range cut to what a number can hold; empty where nothing is left of it. */
		static Stream<Range> of(long base, long size) {
			return base < 0 || size <= 0 ? Stream.empty() : Stream.of(new Range(base, Math.min(size, Long.MAX_VALUE - base)));
		}
	}

	private final List<Range> free;

	private AddressRanges(List<Range> free) {
		this.free = List.copyOf(free);
	}

	/** What is free on a node: its ordinary memory without reserved ranges and without the grants of the plan that have a fixed base. */
	public static AddressRanges of(Plan plan, NumaNode node) {
		return of(plan, node, null);
	}

	/** What is free on a node for a grant that gives up its own place. @param moving may be null */
	public static AddressRanges of(Plan plan, NumaNode node, MemoryGrant moving) {
		List<Range> free = MachineIndex.enclosing(plan, Design.class).map(Design::getMachine).map(machine -> memory(machine, node)).orElse(List.of());
		for (Range taken : grants(plan).filter(grant -> grant != moving).flatMap(grant -> rangeOf(grant).stream()).toList()) {
			free = without(free, taken);
		}
		return new AddressRanges(free);
	}

	private static Stream<MemoryGrant> grants(Plan plan) {
		Stream<MemoryGrant> kernels = plan.getKernels().stream().flatMap(kernel -> kernel.getMemory().stream());
		return plan.getPool() == null ? kernels : Stream.concat(kernels, plan.getPool().getMemory().stream());
	}

	/** The addresses of a grant with a fixed base; empty without one or when they are none. */
	public static Optional<Range> rangeOf(MemoryGrant grant) {
		return grant.getBase() == null ? Optional.empty() : Range.of(grant.getBase(), grant.getBytes()).findFirst();
	}

	/**
	 * Ordinary memory of a node in ascending order, without what is reserved. A range whose node nobody knows counts where there is one node
	 * only.
	 *
	 * @param node null for the memory of all nodes and of unknown ones
	 */
	public static List<Range> memory(Machine machine, NumaNode node) {
		List<Range> found = new ArrayList<>();
		boolean single = machine.getNumaNodes().size() == 1;
		machine.getMemoryRanges().stream().filter(range -> range.getKind() == RangeKind.SYSTEM_RAM
				&& (node == null || range.getNode() == node || range.getNode() == null && single)).flatMap(AddressRanges::range)
				.sorted(Comparator.comparingLong(Range::base)).forEach(range -> append(found, range));
		List<Range> left = found;
		for (MemoryRange range : machine.getMemoryRanges()) {
			// the pool that a running host has already is memory for the kernels of a plan
			if (range.getKind() != RangeKind.SYSTEM_RAM && range.getKind() != RangeKind.MULTIKERNEL_POOL) {
				for (Range reserved : range(range).toList()) {
					left = without(left, reserved);
				}
			}
		}
		return List.copyOf(left);
	}

	/** The addresses of a range of the machine; empty where a broken file has none. */
	public static Stream<Range> range(MemoryRange range) {
		return Range.of(range.getBase(), range.getSize());
	}

	private static void append(List<Range> ranges, Range next) {
		if (ranges.isEmpty() || ranges.getLast().end() < next.base()) {
			ranges.add(next);
		} else if (next.end() > ranges.getLast().end()) {
			Range last = ranges.removeLast();
			ranges.add(new Range(last.base(), next.end() - last.base()));
		}
	}

	private static List<Range> without(List<Range> ranges, Range taken) {
		List<Range> left = new ArrayList<>();
		for (Range range : ranges) {
			if (!range.overlaps(taken)) {
				left.add(range);
				continue;
			}
			if (range.base() < taken.base()) {
				left.add(new Range(range.base(), taken.base() - range.base()));
			}
			if (taken.end() < range.end()) {
				left.add(new Range(taken.end(), range.end() - taken.end()));
			}
		}
		return left;
	}

	/** The free ranges in ascending order, none touching another. */
	public List<Range> free() {
		return free;
	}

	/** The lowest free address for so many bytes. @param alignment more than 0; {@link Alignment} has the usual ones */
	public Optional<Long> firstFit(long bytes, long alignment) {
		return firstFit(bytes, alignment, Long.MAX_VALUE);
	}

	/** The lowest free address for so many bytes that end at or below a limit, such as 4 GiB for devices with 32-bit DMA. */
	public Optional<Long> firstFit(long bytes, long alignment, long limit) {
		if (alignment <= 0) {
			throw new IllegalArgumentException("not an alignment: " + alignment);
		}
		if (bytes <= 0) {
			return Optional.empty();
		}
		for (Range range : free) {
			long rest = range.base() % alignment;
			long skip = rest == 0 ? 0 : alignment - rest;
			long room = Math.min(range.end(), limit) - range.base();
			if (room >= skip && room - skip >= bytes) {
				return Optional.of(range.base() + skip);
			}
		}
		return Optional.empty();
	}
}
