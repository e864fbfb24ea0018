// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

import org.mkworkbench.devicetree.DeviceTree;
import org.mkworkbench.devicetree.DeviceTreeException;
import org.mkworkbench.devicetree.DeviceTreeNode;
import org.mkworkbench.devicetree.FlattenedDeviceTree;

/** Reading device trees as the kernel does with libfdt: lengths are checked where the kernel checks them, and nowhere else. */
final class Fdt {
	/** CONFIG_NODES_SHIFT 10, the usual x86-64 setting. */
	static final int MAX_NUMNODES = 1024;
	/** NUMA_NO_NODE. */
	static final int ANY_NODE = -1;
	private static final int MAGIC = 0xd00dfeed;

	private Fdt() {
	}

	static HostError invalid(String message) {
		return new HostError("EINVAL", message);
	}

	/** fdt_check_header. @throws HostError EINVAL */
	static void checkHeader(byte[] blob) throws HostError {
		if (blob.length < 4 || ByteBuffer.wrap(blob).getInt() != MAGIC) {
			throw invalid("this is no flattened device tree");
		}
		try {
			FlattenedDeviceTree.totalSize(blob);
		} catch (DeviceTreeException e) {
			throw invalid(e.getMessage());
		}
	}

	/**
	 * The tree of a blob with a sound header. The kernel looks at the structure only as far as it needs it; that damage anywhere is EINVAL
	 * is assumed.
	 */
	static DeviceTree parse(byte[] blob) throws HostError {
		try {
			return FlattenedDeviceTree.read(blob);
		} catch (DeviceTreeException e) {
			throw invalid(e.getMessage());
		}
	}

	/** fdt_subnode_offset: a name without unit address finds the first node of that name with any. */
	static Optional<DeviceTreeNode> child(DeviceTreeNode node, String name) {
		return node.children().stream().filter(child -> child.name().equals(name) || child.baseName().equals(name)).findFirst();
	}

	static Optional<byte[]> bytes(DeviceTreeNode node, String property) {
		return node.has(property) ? Optional.of(node.bytes(property)) : Optional.empty();
	}

	/** A string as C sees it: up to the first zero byte, or all of it. */
	static Optional<String> text(DeviceTreeNode node, String property) {
		return bytes(node, property).map(value -> {
			int length = 0;
			while (length < value.length && value[length] != 0) {
				length++;
			}
			return new String(value, 0, length, StandardCharsets.UTF_8);
		});
	}

	/** A string the kernel wants to see ended; empty if it is absent or not ended. */
	static Optional<String> endedText(DeviceTreeNode node, String property) {
		return bytes(node, property).filter(value -> value.length > 0 && value[value.length - 1] == 0).flatMap(value -> text(node, property));
	}

	/** One cell if it has just that size. */
	static Optional<Integer> u32(DeviceTreeNode node, String property) {
		return bytes(node, property).filter(value -> value.length == Integer.BYTES).map(value -> ByteBuffer.wrap(value).getInt());
	}

	static int u32(DeviceTreeNode node, String property, int otherwise) {
		return u32(node, property).orElse(otherwise);
	}

	static long[] u64s(byte[] value) {
		long[] numbers = new long[value.length / Long.BYTES];
		ByteBuffer.wrap(value).asLongBuffer().get(numbers);
		return numbers;
	}

	/** A size of 8 bytes, above 0, in whole pages; an unsigned number. */
	static long size(DeviceTreeNode node, String property, int pageSize) throws HostError {
		byte[] value = bytes(node, property).orElseThrow(() -> invalid(node.path() + " has no property \"" + property + "\""));
		if (value.length != Long.BYTES) {
			throw invalid("property \"" + property + "\" of " + node.path() + " has " + value.length + " bytes; a size has 8");
		}
		long size = ByteBuffer.wrap(value).getLong();
		if (size == 0 || (size & pageSize - 1) != 0) {
			throw invalid("property \"" + property + "\" of " + node.path() + " is " + Long.toUnsignedString(size)
					+ "; it must be above 0 and a multiple of the page size " + pageSize);
		}
		return size;
	}

	/** {@code reg} with base and size, unsigned. */
	static long[] range(DeviceTreeNode item, boolean more) throws HostError {
		byte[] value = bytes(item, "reg").orElse(new byte[0]);
		if (value.length < 16 || value.length > 16 && !more) {
			throw invalid("property \"reg\" of " + item.path() + " must be a base and a size, 64 bits each");
		}
		ByteBuffer buffer = ByteBuffer.wrap(value);
		return new long[] {buffer.getLong(), buffer.getLong()};
	}

	/** An optional property with a NUMA node; {@link #ANY_NODE} without it. */
	static int node(DeviceTreeNode node, String property) throws HostError {
		if (!node.has(property)) {
			return ANY_NODE;
		}
		return checkedNode(node, u32(node, property)
				.orElseThrow(() -> invalid("property \"" + property + "\" of " + node.path() + " must be one 32-bit number")));
	}

	static int checkedNode(DeviceTreeNode node, int numaNode) throws HostError {
		if (Integer.compareUnsigned(numaNode, MAX_NUMNODES) >= 0) {
			throw invalid("NUMA node " + Integer.toUnsignedString(numaNode) + " in " + node.path() + " is not below " + MAX_NUMNODES);
		}
		return numaNode;
	}

	/**
	 * A list of physical CPU ids, 64 bits each, without repetitions as the kernel's sets have none.
	 *
	 * @param old whether 32 bits each are taken where the length does not fit 64
	 */
	static List<Long> cpus(DeviceTreeNode node, byte[] value, boolean old) throws HostError {
		Set<Long> ids = new LinkedHashSet<>();
		if (value.length % Long.BYTES == 0) {
			LongStream.of(u64s(value)).forEach(ids::add);
		} else if (old && value.length % Integer.BYTES == 0) {
			LongStream.of(node.u32List("cpus")).forEach(ids::add);
		} else {
			throw invalid("property \"cpus\" of " + node.path() + " has " + value.length + " bytes; it must be a list of 64-bit physical ids");
		}
		if (ids.isEmpty()) {
			throw invalid("property \"cpus\" of " + node.path() + " names no CPU");
		}
		return List.copyOf(ids);
	}

	/** The first so many characters, as strscpy leaves them. */
	static String cut(String text, int length) {
		return text.substring(0, Math.min(length, text.length()));
	}
}
