// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.mkworkbench.devicetree.DeviceTree;
import org.mkworkbench.devicetree.DeviceTreeNode;
import org.mkworkbench.devicetree.FlattenedDeviceTree;

/** Machines and blobs for tests. */
final class Blobs {
	static final long MIB = 1L << 20;
	static final long GIB = 1L << 30;

	private Blobs() {
	}

	/**
	 * Two packages with a node each, 4 cores of 2 threads per package, 2 cores per last-level cache. Linux number n: package n/8, core
	 * n/2; physical id 2n+16, except 0 for CPU 0. 16 GiB per node, two PCI functions.
	 */
	static HostMachine machine() {
		List<HostCpu> cpus = new ArrayList<>();
		for (int n = 0; n < 16; n++) {
			cpus.add(new HostCpu(physical(n), n, n / 8, n / 4, n / 2, n / 8, true, n == 0));
		}
		return new HostMachine("test", 4096, 128 * MIB, cpus, List.of(new HostNode(0, 16 * GIB), new HostNode(1, 16 * GIB)),
				List.of(new HostPciDevice("0000:01:00.0", 0x8086, 0x1572, 0), new HostPciDevice("0000:81:00.1", 0x1af4, 0x1041, 1)));
	}

	static long physical(int osIndex) {
		return osIndex == 0 ? 0 : 2L * osIndex + 16;
	}

	static long[] physical(int... osIndices) {
		long[] ids = new long[osIndices.length];
		for (int i = 0; i < ids.length; i++) {
			ids[i] = physical(osIndices[i]);
		}
		return ids;
	}

	/** CPUs 1..15, 8 GiB on each node, both devices. */
	static DeviceTree baselineTree() {
		DeviceTree tree = new DeviceTree();
		tree.root().setString("compatible", "multikernel-v1");
		DeviceTreeNode resources = tree.root().child("resources");
		resources.setU64("cpus", physical(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15));
		resources.child("memory@0").setU64("size", 8 * GIB).setU32("numa-node-id", 0);
		resources.child("memory@1").setU64("size", 8 * GIB).setU32("numa-node-id", 1);
		DeviceTreeNode devices = resources.child("devices");
		device(devices.child("nic"), "0000:01:00.0", 0x8086, 0x1572);
		device(devices.child("disk"), "0000:81:00.1", 0x1af4, 0x1041);
		devices.child("serial").setString("device-type", "platform").setString("device-name", "serial8250");
		return tree;
	}

	static DeviceTreeNode device(DeviceTreeNode node, String address, int vendor, int device) {
		return node.setString("device-type", "pci").setString("pci-id", address).setU32("vendor-id", vendor).setU32("device-id", device);
	}

	static byte[] baseline() {
		return FlattenedDeviceTree.write(baselineTree());
	}

	/** Where the pool of dialect H lies, in node 0. */
	static final long BASE_H = 5 * GIB;

	/** The same in dialect H, with 8 GiB of node 0 and eight cache ways. */
	static DeviceTree baselineTreeH() {
		DeviceTree tree = baselineTree();
		tree.root().setString("compatible", "linux,multikernel-host");
		DeviceTreeNode resources = tree.require("/resources");
		resources.removeChild("memory@0");
		resources.removeChild("memory@1");
		resources.setU64("memory-base", BASE_H).setU64("memory-bytes", 8 * GIB).setU32("llc-way-mask", 0xff);
		return tree;
	}

	static byte[] baselineH() {
		return FlattenedDeviceTree.write(baselineTreeH());
	}

	/** An overlay of dialect H: everything in one fragment without target. */
	static byte[] overlayH(Consumer<DeviceTreeNode> body) {
		DeviceTree tree = new DeviceTree();
		body.accept(tree.root().child("fragment@0").child("__overlay__"));
		return FlattenedDeviceTree.write(tree);
	}

	/** An overlay with one fragment per target. */
	static byte[] overlay(Fragment... fragments) {
		DeviceTree tree = new DeviceTree();
		int n = 0;
		for (Fragment fragment : fragments) {
			DeviceTreeNode node = tree.root().child("fragment@" + Integer.toHexString(n++)).setString("target-path", fragment.target());
			fragment.body().accept(node.child("__overlay__"));
		}
		return FlattenedDeviceTree.write(tree);
	}

	record Fragment(String target, Consumer<DeviceTreeNode> body) {
	}

	static Fragment on(String target, Consumer<DeviceTreeNode> body) {
		return new Fragment(target, body);
	}

	/** Fills an instance-create node. */
	static void create(DeviceTreeNode operation, String name, int id, long memory, int node, int... osIndices) {
		PartitionBlobs.fillCreate(operation, name, id, memory, node, physical(osIndices));
	}

	static byte[] createOverlay(String name, int id, long memory, int node, int... osIndices) {
		return overlay(on("/instances", body -> create(body.child("instance-create"), name, id, memory, node, osIndices)));
	}
}
