// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.devicetree;

import java.util.List;
import java.util.Random;

/** Trees to test with: the shapes of multikernel.org dialect V1, and random ones. */
final class TestTrees {

	/** Names of every allowed character, and some that end alike, so that the string table can share. */
	private static final List<String> PROPERTY_NAMES = List.of("cpus", "memory-bytes", "bytes", "size", "numa-node-id", "id", "node-id",
			"mk,instance", "instance", "pci-id", "a", "s", "#x", "?y", "*z", "_", "-", "+", "0", "9.9", "x.y,z_w+v*u#t?s-r", "vendor-id",
			"linux,multi", "es");
	private static final List<String> NODE_NAMES = List.of("resources", "memory@0", "memory@1", "memory", "cpu@20", "cpu@21", "__overlay__",
			"fragment@0", "a", "-n", "n+", "_", "0", "x,y.z@1,2", "pci_0000_09_00_0", "web-server");

	private TestTrees() {
	}

	/** Kernel Documentation/multikernel/device-tree.rst. */
	static DeviceTree baseline() {
		DeviceTree tree = new DeviceTree();
		tree.root().setString("compatible", "multikernel-v1");
		DeviceTreeNode resources = tree.root().child("resources");
		resources.setU64("cpus", 4, 5, 6, 7);
		resources.child("memory@0").setU64("size", 0x40000000L).setU32("numa-node-id", 0);
		DeviceTreeNode devices = resources.child("devices");
		devices.child("pci_0000_09_00_0").setString("device-type", "pci").setString("pci-id", "0000:09:00.0").setU32("vendor-id", 0x1af4)
				.setU32("device-id", 0x1041);
		devices.child("serial_console").setString("device-type", "platform").setString("device-name", "serial8250");
		tree.root().child("aliases").setString("enp9s0", "/resources/devices/pci_0000_09_00_0");
		return tree;
	}

	/** What an export has for each kernel. */
	static DeviceTree instanceCreate() {
		DeviceTree tree = new DeviceTree();
		tree.root().setString("compatible", "linux,multikernel-overlay");
		tree.root().child("fragment@0").setString("target-path", "/instances").child("__overlay__").child("instance-create")
				.setString("instance-name", "web").setU32("id", 300).child("resources").setU64("memory-bytes", 0x180000000L)
				.setU64("cpus", 4, 5, 6, 7, 128, 129, 0x1_0000_0000L).setU32("numa-nodes", 0, 1);
		return tree;
	}

	/** Kernel Documentation/multikernel/overlays.rst. */
	static DeviceTree overlay() {
		DeviceTree tree = new DeviceTree();
		tree.root().setString("compatible", "linux,multikernel-overlay")
				.setString("mk,resources", "create compute: 1 CPU, 256MB; then +1 CPU, +1 PCI");
		DeviceTreeNode create = tree.root().child("fragment@0").setString("target-path", "/instances").child("__overlay__")
				.child("instance-create").setString("instance-name", "compute").setU32("id", 3);
		DeviceTreeNode resources = create.child("resources").setU64("memory-bytes", 0x10000000L).setU64("cpus", 4).setU32("numa-nodes", 0);
		resources.child("virtio").child("net@0").setU32("device-id", 1).setU32("queues", 2).setU32("queue-size", 256);
		DeviceTreeNode second = tree.root().child("fragment@1").setString("target-path", "/instances/compute").child("__overlay__");
		second.child("cpu-add").child("cpu@5").setU64("reg", 5).setU32("numa-node-id", 0);
		second.child("device-add").child("pci@0").setString("pci-id", "0000:09:00.0");
		return tree;
	}

	static DeviceTree random(Random random) {
		DeviceTree tree = new DeviceTree();
		for (int i = random.nextInt(4); i > 1; i--) {
			tree.reserve(random.nextLong(), random.nextLong() | 1);
		}
		fill(tree.root(), random, random.nextInt(5));
		return tree;
	}

	private static void fill(DeviceTreeNode node, Random random, int levels) {
		for (int i = random.nextInt(7); i > 0; i--) {
			String name = PROPERTY_NAMES.get(random.nextInt(PROPERTY_NAMES.size()));
			DeviceTreeValue[] parts = new DeviceTreeValue[random.nextInt(10) == 0 ? random.nextInt(4) : 1];
			for (int p = 0; p < parts.length; p++) {
				parts[p] = value(random);
			}
			node.put(name, parts);
			if (random.nextInt(8) == 0) {
				node.comment(name, comment(random));
			}
		}
		for (int i = levels == 0 ? 0 : random.nextInt(5); i > 0; i--) {
			fill(node.child(NODE_NAMES.get(random.nextInt(NODE_NAMES.size()))), random, levels - 1);
		}
		if (random.nextInt(8) == 0) {
			node.comment(comment(random));
		}
	}

	private static DeviceTreeValue value(Random random) {
		int length = random.nextInt(5) == 0 ? random.nextInt(60) : random.nextInt(5);
		byte[] bytes = new byte[length];
		for (int i = 0; i < length; i++) {
			bytes[i] = (byte) (random.nextInt(3) == 0 ? 0 : random.nextBoolean() ? random.nextInt() : 'a' + random.nextInt(26));
		}
		return switch (random.nextInt(5)) {
			case 0 -> DeviceTreeValue.u32(random.ints(length, 0, random.nextBoolean() ? 10 : Integer.MAX_VALUE).toArray());
			case 1 -> DeviceTreeValue.u64(random.longs(length).map(l -> l >>> random.nextInt(64)).toArray());
			case 2 -> DeviceTreeValue.strings(random.ints(random.nextInt(4)).mapToObj(i -> string(random)).toArray(String[]::new));
			case 3 -> DeviceTreeValue.bytes(bytes);
			default -> DeviceTreeValue.unknown(bytes);
		};
	}

	private static String string(Random random) {
		String alphabet = "abcXYZ019 \"\\/*;{}<>[]\n\t\r\u0001\u001b\u007fäπ𝄞%$'&#";
		int[] letters = alphabet.codePoints().toArray();
		int[] chosen = random.ints(random.nextInt(12), 0, letters.length).map(i -> letters[i]).toArray();
		return new String(chosen, 0, chosen.length);
	}

	private static String comment(Random random) {
		List<String> pieces = List.of("*/", "/*", "*", "/", "\n", "{", "};", "\"", " words ", "\r\n", "\u0000", "// ", "\\", "# 1 \"x\"", "ü");
		StringBuilder comment = new StringBuilder();
		for (int i = random.nextInt(8); i >= 0; i--) {
			comment.append(pieces.get(random.nextInt(pieces.size())));
		}
		return comment.toString();
	}
}
