// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Texts of {@code /proc}, character by character as the kernel prints them. */
final class ProcFiles {
	/** An entry point of vmlinux, relative to the memory it is loaded into (CONFIG_PHYSICAL_START); assumed. */
	private static final long ENTRY = 0x1000000;
	/** Field log of v7.0-mk2: four segments each, with RAM disk; without it one less is assumed. */
	private static final int SEGMENTS = 4;

	private ProcFiles() {
	}

	/** One loaded kernel. @param type default, crash or multikernel */
	record Kimage(int id, String type, long start, long segments) implements java.io.Serializable {
	}

	/** {@code /proc/kimage} since RFC v2 (kimage_proc_show). */
	static String kimage(HostState host) {
		List<Kimage> images = new ArrayList<>();
		for (Instance instance : host.instances.values()) {
			if (instance.image != null) {
				long base = instance.memory.isEmpty() ? 0 : instance.memory.getFirst().range().base();
				images.add(new Kimage(instance.id, "multikernel", base + ENTRY, instance.image.initrd() ? SEGMENTS : SEGMENTS - 1));
			}
		}
		return table("MK_ID  Type        Start Address   Segments\n-----  ----------  --------------  --------\n", images,
				image -> String.format(Locale.ROOT, "%5d  ", image.id()));
	}

	/** {@code /proc/multikernel} of RFC v1 (multikernel_proc_show): the same without ids. */
	static String multikernel(List<Kimage> images) {
		return table("Type        Start Address   Segments\n----------  --------------  --------\n", images, _ -> "");
	}

	private static String table(String head, List<Kimage> images, Function<Kimage, String> first) {
		return head + (images.isEmpty() ? "No kimages loaded\n" : images.stream().map(image -> first.apply(image)
				+ String.format(Locale.ROOT, "%-10s  0x%012x  %8d\n", image.type(), image.start(), image.segments()))
				.collect(Collectors.joining()));
	}

	/**
	 * {@code /proc/iomem} as far as multikernel Linux has to do with it: RAM, the pool's chunks in it, the instances' regions in those
	 * (mem.c, core.c; r_show of kernel/resource.c).
	 */
	static String iomem(HostState host) {
		StringBuilder text = new StringBuilder();
		for (MemoryRegion ram : host.memory.nodes()) {
			line(text, 0, ram, "System RAM");
			host.memory.chunks().stream().map(chunk -> chunk.region).filter(chunk -> chunk.node() == ram.node())
					.sorted(Comparator.comparingLong(MemoryRegion::base)).forEach(chunk -> {
						line(text, 1, chunk, "Multikernel Memory Pool");
						regions(text, host, chunk);
					});
		}
		return text.toString();
	}

	private static void regions(StringBuilder text, HostState host, MemoryRegion chunk) {
		record Named(MemoryRegion range, String name) {
		}
		List<Named> inside = new ArrayList<>();
		for (Instance instance : host.instances.values()) {
			for (Instance.Region region : instance.memory) {
				if (region.range().base() >= chunk.base() && region.range().end() <= chunk.end()) {
					inside.add(new Named(region.range(), "mk-instance-" + instance.id + "-" + instance.name + "-region-" + region.number()));
				}
			}
		}
		inside.sort(Comparator.comparingLong(named -> named.range().base()));
		inside.forEach(named -> line(text, 2, named.range(), named.name()));
	}

	private static void line(StringBuilder text, int depth, MemoryRegion range, String name) {
		text.append("  ".repeat(depth)).append(String.format(Locale.ROOT, "%08x-%08x : ", range.base(), range.end() - 1)).append(name).append('\n');
	}

	/**
	 * {@code /proc/interrupts}: the row multikernel interrupts are counted in, which on x86 is that of function calls (sysvec_multikernel
	 * adds to irq_call_count; show_interrupts and arch_show_interrupts print).
	 */
	static String interrupts(HostState host, InterruptCounts counts) {
		StringBuilder head = new StringBuilder(" ".repeat(11));
		StringBuilder row = new StringBuilder("CAL: ");
		host.machine.cpus().stream().filter(cpu -> host.resources.online(cpu.physicalId())).sorted(Comparator.comparingInt(HostCpu::osIndex))
				.forEach(cpu -> {
					head.append(String.format(Locale.ROOT, "CPU%-8d", cpu.osIndex()));
					row.append(String.format(Locale.ROOT, "%10d ", counts.count(cpu.physicalId()) & 0xffffffffL));
				});
		return head.append('\n').append(row).append("  Function call interrupts\n").toString();
	}
}
