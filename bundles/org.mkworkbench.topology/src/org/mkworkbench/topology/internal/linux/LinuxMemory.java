// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology.internal.linux;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mkworkbench.model.machine.MemoryRange;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.RangeKind;

/** Physical addresses from proc/iomem (kernel kernel/resource.c) and the block size of hot-added memory. */
final class LinuxMemory {
	private static final Pattern RANGE = Pattern.compile("( *)([0-9a-fA-F]{1,16})-([0-9a-fA-F]{1,16}) : (.*)");
	private static final String BLOCK_SIZE = "sys/devices/system/memory/block_size_bytes";

	private final LinuxContext context;

	LinuxMemory(LinuxContext context) {
		this.context = context;
	}

	void read() {
		// The file holds a hexadecimal number without 0x (kernel Documentation/admin-guide/mm/memory-hotplug.rst)
		context.files.text(BLOCK_SIZE).filter(text -> text.matches("[0-9a-fA-F]{1,15}")).map(text -> Long.valueOf(text, 16))
				.filter(bytes -> bytes > 0)
				.ifPresent(context.machine()::setMemoryBlockSize);
		Optional<String> iomem = context.files.bytes("proc/iomem").map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1));
		if (iomem.isEmpty()) {
			return;
		}
		List<String> lines = iomem.get().lines().toList();
		if (!lines.isEmpty() && lines.stream().allMatch(line -> line.strip().startsWith("00000000-00000000 "))) {
			context.builder.missing("/proc/iomem shows only zeros, as it does to everybody but root; import as root to get the addresses of memory");
			return;
		}
		Map<Long, NumaNode> blocks = blocks();
		for (int number = 1; number <= lines.size(); number++) {
			line(lines.get(number - 1), number, blocks);
		}
	}

	/** The outermost ranges, and those that multikernel put inside; what lies inside the others (kernel code, device registers) is not needed. */
	private void line(String line, int number, Map<Long, NumaNode> blocks) {
		Matcher range = RANGE.matcher(line);
		if (!range.matches()) {
			if (!line.isBlank()) {
				context.builder.warning(number, "this line of /proc/iomem cannot be read");
			}
			return;
		}
		RangeKind kind = kind(range.group(4));
		if (!range.group(1).isEmpty() && kind != RangeKind.MULTIKERNEL_POOL) {
			return;
		}
		long base = Long.parseUnsignedLong(range.group(2), 16);
		long size = Long.parseUnsignedLong(range.group(3), 16) - base + 1;
		if (base < 0 || size <= 0) {
			context.builder.warning(number, "this line of /proc/iomem holds an impossible range");
			return;
		}
		MemoryRange created = context.builder.numbered(LinuxContext.FACTORY.createMemoryRange(), "range");
		created.setBase(base);
		created.setSize(size);
		created.setLabel(range.group(4));
		created.setKind(kind);
		if (kind != RangeKind.OTHER && kind != RangeKind.RESERVED) {
			created.setNode(node(base, size, blocks));
		}
		context.machine().getMemoryRanges().add(created);
	}

	private static RangeKind kind(String label) {
		String lower = label.toLowerCase(Locale.ROOT);
		if (lower.contains("multikernel")) {
			return RangeKind.MULTIKERNEL_POOL;
		}
		return switch (label) {
		case "System RAM" -> RangeKind.SYSTEM_RAM;
		case "Reserved", "reserved" -> RangeKind.RESERVED;
		default -> lower.startsWith("persistent memory") ? RangeKind.PERSISTENT_MEMORY : RangeKind.OTHER;
		};
	}

	/** Which memory block belongs to which node: the links node/nodeN/memoryM. */
	private Map<Long, NumaNode> blocks() {
		Map<Long, NumaNode> blocks = new HashMap<>();
		context.nodes.forEach((number, node) -> {
			for (String name : context.files.list("sys/devices/system/node/node" + number)) {
				if (name.matches("memory\\d{1,9}")) {
					blocks.put(Long.valueOf(name.substring(6)), node);
				}
			}
		});
		return blocks;
	}

	/** The node of all blocks the range touches; null when they differ or are unknown, unless there is one node only. */
	private NumaNode node(long base, long size, Map<Long, NumaNode> blocks) {
		if (context.nodes.size() == 1) {
			return context.nodes.values().iterator().next();
		}
		Long block = context.machine().getMemoryBlockSize();
		if (block == null || size / block > blocks.size()) {
			return null;
		}
		NumaNode found = null;
		for (long index = base / block; index <= (base + size - 1) / block; index++) {
			NumaNode node = blocks.get(index);
			if (node != null && found != null && node != found) {
				return null;
			}
			found = node == null ? found : node;
		}
		return found;
	}
}
