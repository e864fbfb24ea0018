// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mkworkbench.engine.host.Blobs.GIB;
import static org.mkworkbench.engine.host.Blobs.on;
import static org.mkworkbench.engine.host.Blobs.overlay;
import static org.mkworkbench.engine.host.Blobs.physical;
import static org.mkworkbench.engine.host.HostErrors.assertApplied;
import static org.mkworkbench.engine.host.HostErrors.assertErrno;
import static org.mkworkbench.engine.host.HostErrors.assertFailed;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mkworkbench.devicetree.DeviceTree;
import org.mkworkbench.devicetree.DeviceTreeNode;
import org.mkworkbench.devicetree.FlattenedDeviceTree;

/** What overlays of dialect V1 may ask for: one row per check of the kernel, and what is left of an overlay that fails. */
class OverlayRulesTest {
	private static final String OVERLAY = "overlay.c aec40b1";
	private static final String DTS = "dts.c 0a54b0b";
	private static final String HOTPLUG = "hotplug.c 0646f02";
	private static final String MEM = "mem.c 26ba325";
	private static final String CORE = "core.c 00ff7b0";

	private SimulatedHost host;

	/** @param blob made for the host below, whose instance "web" has id 1, CPUs 1 and 2, 1 GiB of node 0 and the second device */
	record Rule(String source, String name, String errno, String text, Function<SimulatedHost, byte[]> blob) {
		@Override
		public String toString() {
			return source + ": " + name;
		}
	}

	@BeforeEach
	void fill() throws HostError {
		host = new SimulatedHost(Blobs.machine());
		host.writeDeviceTree(Blobs.baseline());
		assertApplied(host.writeOverlay(Blobs.createOverlay("web", 1, GIB, 0, 1, 2)));
		assertApplied(host.writeOverlay(overlay(on("/instances/web", b -> pci(b, "device-add", "0000:81:00.1")))));
	}

	private static Rule blob(String source, String name, String errno, String text, Consumer<DeviceTreeNode> root) {
		DeviceTree tree = new DeviceTree();
		root.accept(tree.root());
		return new Rule(source, name, errno, text, _ -> FlattenedDeviceTree.write(tree));
	}

	private static Rule at(String source, String target, String name, String errno, String text, Consumer<DeviceTreeNode> body) {
		return new Rule(source, name, errno, text, _ -> overlay(on(target, body)));
	}

	private static Rule pool(String source, String name, String errno, String text, Consumer<DeviceTreeNode> body) {
		return at(source, "/resources", name, errno, text, body);
	}

	private static Rule web(String source, String name, String errno, String text, Consumer<DeviceTreeNode> body) {
		return at(source, "/instances/web", name, errno, text, body);
	}

	/** Breaks the resources of an otherwise good creation. */
	private static Rule create(String source, String name, String errno, String text, Consumer<DeviceTreeNode> resources) {
		return at(source, "/instances", name, errno, text, b -> {
			Blobs.create(b.child("instance-create"), "new", 7, GIB, 0, 5);
			resources.accept(b.require("instance-create/resources"));
		});
	}

	private static void cpu(DeviceTreeNode body, String operation, long cpu) {
		DeviceTreeNode list = body.child(operation);
		list.addChild("cpu@" + list.children().size()).setU64("reg", cpu);
	}

	private static void pci(DeviceTreeNode body, String operation, String address) {
		DeviceTreeNode list = body.child(operation);
		list.addChild("pci@" + list.children().size()).setString("pci-id", address);
	}

	private static void memory(DeviceTreeNode body, String operation, long... reg) {
		DeviceTreeNode list = body.child(operation);
		list.addChild("memory@" + list.children().size()).setU64("reg", reg);
	}

	static Stream<Rule> structure() {
		return Stream.of(
				blob(OVERLAY, "a fragment is there", "EINVAL", "no fragment", root -> root.child("fragment-0").child("__overlay__")),
				blob(OVERLAY, "its unit address is a number", "EINVAL", "unit address",
						root -> root.child("fragment@z").setString("target-path", "/resources").child("__overlay__")),
				blob(OVERLAY, "of 32 bits", "EINVAL", "unit address",
						root -> root.child("fragment@100000000").setString("target-path", "/resources").child("__overlay__")),
				blob(OVERLAY, "target-path is there", "EINVAL", "target-path", root -> root.child("fragment@0").child("__overlay__")),
				blob(OVERLAY, "target-path is text", "EINVAL", "target-path",
						root -> root.child("fragment@0").setU32("target-path", 0x2f727272).child("__overlay__")),
				blob(OVERLAY, "__overlay__ is there", "EINVAL", "__overlay__", root -> root.child("fragment@0").setString("target-path", "/resources")),
				at(OVERLAY, "/chosen", "another target", "EINVAL", "none of", b -> cpu(b, "cpu-add", 1)),
				at(OVERLAY, "/instances/", "no name", "EINVAL", "none of", b -> cpu(b, "cpu-add", 1)),
				at(OVERLAY, "/instances/web/cpus", "below an instance", "EINVAL", "none of", b -> cpu(b, "cpu-add", 1)),
				at(OVERLAY, "/instances/nobody", "no such instance, even with nothing to do", "ENOENT", "\"nobody\"", _ -> {
				}),
				at(OVERLAY, "/instances", "the namespace has no CPUs", "EINVAL", "holds no resources", b -> cpu(b, "cpu-add", 1)),
				at(OVERLAY, "/instances", "the namespace has no memory", "EINVAL", "holds no resources", b -> b.child("memory-remove")),
				at(OVERLAY, "/instances", "the namespace has no devices", "EINVAL", "holds no resources", b -> b.child("device-add")),
				pool(OVERLAY, "instances are not created in the pool", "EINVAL", "belongs under", b -> b.child("instance-create")),
				web(OVERLAY, "nor removed in an instance", "EINVAL", "belongs under", b -> b.child("instance-remove")));
	}

	static Stream<Rule> poolRules() {
		return Stream.of(
				pool(OVERLAY, "cpu reg is there", "EINVAL", "4 or 8 bytes", b -> b.child("cpu-add").child("cpu@0")),
				pool(OVERLAY, "cpu reg has 4 or 8 bytes", "EINVAL", "4 or 8 bytes", b -> b.child("cpu-add").child("cpu@0").setU64("reg", 1, 2)),
				pool(OVERLAY, "numa-node-id has 4 bytes", "EINVAL", "numa-node-id",
						b -> b.child("cpu-remove").child("cpu@0").setU64("reg", physical(3)).setU64("numa-node-id", 0)),
				pool(OVERLAY, "numa-node-id below MAX_NUMNODES", "EINVAL", "1024",
						b -> b.child("cpu-remove").child("cpu@0").setU64("reg", physical(3)).setU32("numa-node-id", 1024)),
				pool(HOTPLUG, "the boot CPU stays", "EINVAL", "boot CPU", b -> cpu(b, "cpu-add", 0)),
				pool(HOTPLUG, "only an online CPU joins", "EINVAL", "must be online", b -> cpu(b, "cpu-add", physical(3))),
				pool(HOTPLUG, "only a present CPU joins", "EINVAL", "not present", b -> cpu(b, "cpu-add", 0x999)),
				pool(HOTPLUG, "only a free CPU leaves", "EBUSY", "instance 1", b -> cpu(b, "cpu-remove", physical(1))),
				pool(HOTPLUG, "only a CPU of the pool leaves", "EBUSY", "host kernel", b -> cpu(b, "cpu-remove", 0)),
				pool(OVERLAY, "pci-id is there", "EINVAL", "pci-id", b -> b.child("device-add").child("pci@0")),
				pool(OVERLAY, "pci-id ends with a zero byte", "EINVAL", "pci-id",
						b -> b.child("device-add").child("pci@0").setBytes("pci-id", "0000:01:00.0".getBytes())),
				pool(OVERLAY, "pci-id can be read", "EINVAL", "domain:bus", b -> pci(b, "device-add", "01:00.0")),
				pool(HOTPLUG, "only a present device joins", "ENODEV", "not present", b -> pci(b, "device-add", "0000:44:00.0")),
				pool(HOTPLUG, "a lent device cannot join (assumed)", "EBUSY", "instance 1", b -> pci(b, "device-add", "0000:81:00.1")),
				pool(HOTPLUG, "only a free device leaves", "EBUSY", "instance 1", b -> pci(b, "device-remove", "0000:81:00.1")),
				pool(OVERLAY, "the pool grows by size", "EINVAL", "\"reg\" is not accepted", b -> memory(b, "memory-add", 0, 4096)),
				pool(OVERLAY, "size is there", "EINVAL", "\"size\"", b -> b.child("memory-add").child("memory@0")),
				pool(OVERLAY, "size in pages", "EINVAL", "page size", b -> b.child("memory-add").child("memory@0").setU64("size", 1)),
				pool(OVERLAY, "size above 0", "EINVAL", "above 0", b -> b.child("memory-add").child("memory@0").setU64("size", 0)),
				pool(OVERLAY, "node below MAX_NUMNODES", "EINVAL", "1024",
						b -> b.child("memory-add").child("memory@0").setU64("size", 4096).setU32("numa-node-id", 1024)),
				pool(MEM, "the node is online", "EINVAL", "not online",
						b -> b.child("memory-add").child("memory@0").setU64("size", 4096).setU32("numa-node-id", 9)),
				pool(MEM, "the node has it in one piece", "ENOMEM", "node 1",
						b -> b.child("memory-add").child("memory@0").setU64("size", 9 * GIB).setU32("numa-node-id", 1)),
				pool(OVERLAY, "memory-remove names base and size", "EINVAL", "base and a size", b -> memory(b, "memory-remove", 4096)),
				pool(MEM, "only whole chunks leave", "ENOENT", "whole chunks", b -> memory(b, "memory-remove", 4L << 30, 4096)),
				new Rule(MEM, "only unused chunks leave", "EBUSY", "parked", host -> {
					MemoryRegion chunk = host.poolMemory().getFirst();
					return overlay(on("/resources", b -> memory(b, "memory-remove", chunk.base(), chunk.size())));
				}));
	}

	static Stream<Rule> instanceRules() {
		return Stream.of(
				web(OVERLAY, "cpu reg has 4 or 8 bytes", "EINVAL", "4 or 8 bytes", b -> b.child("cpu-add").child("cpu@0").setU32("reg", 1, 2, 3)),
				web(CORE, "only a free CPU is lent", "EBUSY", "instance 1", b -> cpu(b, "cpu-add", physical(1))),
				web(CORE, "a CPU of the host is not lent", "EBUSY", "host kernel", b -> cpu(b, "cpu-add", 0)),
				web(CORE, "an absent CPU is not lent", "EBUSY", "not present", b -> cpu(b, "cpu-add", 0x999)),
				web(CORE, "only its own CPU is taken from it", "EINVAL", "does not belong", b -> cpu(b, "cpu-remove", physical(3))),
				web(CORE, "only a free device is lent", "ENOENT", "instance 1", b -> pci(b, "device-add", "0000:81:00.1")),
				web(CORE, "an absent device is not lent", "ENOENT", "not present", b -> pci(b, "device-add", "0000:44:00.0")),
				web(CORE, "only its own device is taken from it", "ENOENT", "does not have", b -> pci(b, "device-remove", "0000:01:00.0")),
				web(OVERLAY, "memory names base and size", "EINVAL", "base and a size", b -> memory(b, "memory-add", 1, 2, 3)),
				web(OVERLAY, "memory has no node out of range", "EINVAL", "5000", b -> {
					memory(b, "memory-add", 0, 4096);
					b.require("memory-add/memory@0").setU32("numa-node-id", 5000);
				}),
				web("assumed", "memory in whole pages", "EINVAL", "aligned", b -> memory(b, "memory-add", 1, 4096)),
				web("assumed", "only free pool memory is lent", "ENOMEM", "not free", b -> memory(b, "memory-add", 4L << 30, 4096)),
				web(MEM, "only whole regions are taken", "ENOENT", "whole regions", b -> memory(b, "memory-remove", 0, 4096)));
	}

	static Stream<Rule> creations() {
		return Stream.of(
				at(OVERLAY, "/instances", "a name is there", "EINVAL", "instance name", b -> b.child("instance-create").child("resources")),
				at(OVERLAY, "/instances", "it is not empty", "EINVAL", "instance name", b -> Blobs.create(b.child("instance-create"), "", 7, GIB, 0, 5)),
				at(OVERLAY, "/instances", "it has no slash", "EINVAL", "instance name", b -> Blobs.create(b.child("instance-create"), "a/b", 7, GIB, 0, 5)),
				at(OVERLAY, "/instances", "resources is there", "EINVAL", "no resources", b -> b.child("instance-create").setString("instance-name", "new")),
				at(OVERLAY, "/instances", "the name is free", "EEXIST", "\"web\"", b -> Blobs.create(b.child("instance-create"), "web", 7, 1, 0, 5)),
				at(OVERLAY, "/instances", "the id is free", "EEXIST", "used by \"web\"", b -> Blobs.create(b.child("instance-create"), "new", 1, 1, 0, 5)),
				at(OVERLAY, "/instances", "id 0 is the host", "EEXIST", "id 0", b -> Blobs.create(b.child("instance-create"), "new", 0, GIB, 0, 5)),
				create(DTS, "memory-bytes has 8 bytes", "EINVAL", "memory-bytes", r -> r.setU32("memory-bytes", 4096)),
				create(DTS, "memory-bytes above 0", "EINVAL", "above 0", r -> r.setU64("memory-bytes", 0)),
				create(DTS, "memory-bytes in pages", "EINVAL", "page size", r -> r.setU64("memory-bytes", GIB + 1)),
				create(DTS, "cpus are of 8 bytes", "EINVAL", "64-bit", r -> r.setU32("cpus", 1)),
				create(DTS, "cpus is not empty", "EINVAL", "names no CPU", r -> r.setU64("cpus")),
				create(DTS, "numa-nodes is not empty", "EINVAL", "numa-nodes", r -> r.setEmpty("numa-nodes")),
				create(DTS, "numa-nodes has whole cells", "EINVAL", "numa-nodes", r -> r.setBytes("numa-nodes", (byte) 0, (byte) 0)),
				create(DTS, "the first node below MAX_NUMNODES", "EINVAL", "1024", r -> r.setU32("numa-nodes", 1024)),
				create(DTS, "device-names is of dialect H", "EINVAL", "device-names is not supported; assign devices with device-add",
						r -> r.setString("device-names", "nic")),
				create(DTS, "a PCI device is described in full", "EINVAL", "vendor-id",
						r -> r.child("devices").child("a").setString("device-type", "pci").setString("pci-id", "0000:01:00.0")),
				create(DTS, "a platform device has a name or an ACPI id", "EINVAL", "acpi-hid",
						r -> r.child("devices").child("a").setString("device-type", "platform")),
				create(DTS, "virtio needs device-id", "EINVAL", "device-id", r -> r.child("virtio").child("net@0").setU32("queues", 1)),
				create(DTS, "virtio needs queues", "EINVAL", "queues", r -> r.child("virtio").child("net@0").setU32("device-id", 1)),
				create(DTS, "virtio needs a queue", "EINVAL", "0 queues", r -> r.child("virtio").child("net@0").setU32("device-id", 1).setU32("queues", 0)),
				create(DTS, "MK_VIRTIO_MAX_QUEUES", "EINVAL", "9 queues", r -> r.child("virtio").child("net@0").setU32("device-id", 1).setU32("queues", 9)),
				create(DTS, "MK_VIRTIO_MAX_DEVICES", "E2BIG", "more than 16", r -> {
					for (int i = 0; i < 17; i++) {
						r.child("virtio").child("net@" + Integer.toHexString(i)).setU32("device-id", 1).setU32("queues", 1);
					}
				}),
				create(CORE, "the pool has the memory", "ENOMEM", "17179869184 bytes asked", r -> r.setU64("memory-bytes", 16 * GIB)),
				create(MEM, "the node has the memory", "ENOMEM", "of them on NUMA node 0", r -> r.setU64("memory-bytes", 8 * GIB)),
				at(OVERLAY, "/instances", "who is removed is there", "ENOENT", "\"nobody\"",
						b -> b.child("instance-remove").setString("instance-name", "nobody")),
				at(OVERLAY, "/instances", "who is removed is named", "EINVAL", "instance name", b -> b.child("instance-remove")));
	}

	@ParameterizedTest
	@MethodSource({"structure", "poolRules", "instanceRules", "creations"})
	void anOverlayThatBreaksARuleFailsAndIsSeen(Rule rule) throws HostError {
		String before = Ownership.of(host);
		Transaction transaction = assertFailed(rule.errno, rule.text, host.writeOverlay(rule.blob.apply(host)));
		assertEquals(4, transaction.id());
		assertEquals(transaction, host.transactions().getLast());
		assertEquals(before, Ownership.of(host));
		Ownership.check(host);
	}

	/** overlay.c aec40b1, mk_overlay_new_write: what has no sound header becomes no transaction and takes no number. */
	@Test
	void theHeaderIsCheckedBeforeThereIsATransaction() throws HostError {
		assertErrno("EINVAL", "", () -> host.writeOverlay(new byte[0]));
		assertErrno("EINVAL", "", () -> host.writeOverlay(new byte[100]));
		assertErrno("EFBIG", "", () -> host.writeOverlay(new byte[SimulatedHost.MAX_BLOB + 1]));
		assertEquals(List.of(2, 3), host.transactions().stream().map(Transaction::id).toList());
		assertEquals(4, host.writeOverlay(overlay(on("/instances", _ -> {
		}))).id());
	}

	/** overlay.c aec40b1, mk_overlay_resolve_target. */
	@Test
	void withoutABaselineThereIsNoPoolToChange() throws HostError {
		SimulatedHost without = new SimulatedHost(Blobs.machine());
		assertFailed("EPERM", "baseline", without.writeOverlay(overlay(on("/resources", b -> cpu(b, "cpu-add", physical(1))))));
		assertEquals(2, without.transactions().getFirst().id(), "the counter starts at 1 and counts before it gives");
	}

	@Test
	void fragmentsGoByUnitAddressAndTheFirstGivesTheTarget() throws HostError {
		DeviceTree tree = new DeviceTree();
		tree.root().setString("mk,resources", "one, then one more");
		cpu(tree.root().child("fragment@a").setString("target-path", "/instances/db").child("__overlay__"), "cpu-add", physical(4));
		Blobs.create(tree.root().child("fragment@9").setString("target-path", "/instances").child("__overlay__").child("instance-create"), "db", 5, GIB, 0, 3);
		Transaction transaction = assertApplied(host.writeOverlay(FlattenedDeviceTree.write(tree)));
		assertEquals("/instances", transaction.target());
		assertEquals("one, then one more", transaction.resources());
		assertEquals(List.of(physical(3), physical(4)), host.instances().get(1).cpus());
	}

	/** overlay.c aec40b1, mk_overlay_order: removals before additions, whatever the blob's order. */
	@Test
	void theOrderInAFragmentIsTheKernels() throws HostError {
		assertApplied(host.writeOverlay(overlay(on("/instances/web", b -> {
			pci(b, "device-add", "0000:81:00.1");
			cpu(b, "cpu-add", physical(1));
			cpu(b, "cpu-remove", physical(1));
			pci(b, "device-remove", "0000:81:00.1");
		}))));
		assertEquals(List.of(physical(2), physical(1)), host.instances().getFirst().cpus());
	}

	/** overlay.c aec40b1, mk_overlay_pool_order: CPUs, devices, memory, so that one fragment can empty the pool. */
	@Test
	void onePoolFragmentCanReturnEverything() throws HostError {
		assertApplied(host.writeOverlay(overlay(on("/instances", b -> b.child("instance-remove").setString("instance-name", "web")))));
		List<MemoryRegion> chunks = host.poolMemory();
		assertApplied(host.writeOverlay(overlay(on("/resources", b -> {
			chunks.forEach(chunk -> memory(b, "memory-remove", chunk.base(), chunk.size()));
			host.freePoolCpus().forEach(cpu -> cpu(b, "cpu-remove", cpu));
			host.freePoolDevices().forEach(device -> pci(b, "device-remove", device));
		}))));
		assertEquals(16, host.hostCpus().size());
		assertFailed("ENOMEM", "bookkeeping", host.writeOverlay(overlay(on("/resources",
				b -> b.child("memory-add").child("memory@0").setU64("size", 4096).setU32("numa-node-id", 0)))));
		assertEquals(32 * GIB, host.hostMemoryBytes());
		host.writeDeviceTree(Blobs.baseline());
		Ownership.check(host);
	}

	/** The area CPUs are parked in moves to another chunk once all CPUs are home (mk_overlay_pool_mem_remove). */
	@Test
	void thePoolsOwnAreaMovesWhenNoCpuIsParked() throws HostError {
		SimulatedHost other = new SimulatedHost(Blobs.machine());
		DeviceTree tree = Blobs.baselineTree();
		tree.require("/resources").setU64("cpus", physical(1));
		other.writeDeviceTree(FlattenedDeviceTree.write(tree));
		MemoryRegion first = other.poolMemory().getFirst();
		byte[] remove = overlay(on("/resources", b -> memory(b, "memory-remove", first.base(), first.size())));
		assertFailed("EBUSY", "parked", other.writeOverlay(remove));
		assertApplied(other.writeOverlay(overlay(on("/resources", b -> cpu(b, "cpu-remove", physical(1))))));
		assertApplied(other.writeOverlay(remove));
		assertEquals(8 * GIB - 0x18000, other.freePoolBytes(1));
		assertApplied(other.writeOverlay(Blobs.createOverlay("web", 1, GIB, 1)));
		MemoryRegion last = other.poolMemory().getFirst();
		assertFailed("EBUSY", "in use", other.writeOverlay(overlay(on("/resources", b -> memory(b, "memory-remove", last.base(), last.size())))));
		Ownership.check(other);
	}

	/** A failing step ends the transaction and leaves what was done; the status tells. */
	@Test
	void whatCameBeforeAFailureStays() throws HostError {
		Transaction transaction = assertFailed("EINVAL", "boot CPU", host.writeOverlay(overlay(on("/instances/web", b -> {
			cpu(b, "cpu-add", physical(5));
			b.require("cpu-add").child("cpu@6").setU32("reg", (int) physical(6));
		}), on("/resources", b -> cpu(b, "cpu-add", 0)), on("/instances", b -> Blobs.create(b.child("instance-create"), "late", 9, GIB, 0, 7)))));
		assertEquals("/instances/web", transaction.target());
		assertEquals(List.of(physical(1), physical(2), physical(5), physical(6)), host.instances().getFirst().cpus());
		assertEquals(1, host.instances().size());
		// So does what comes before a malformed item of the same list.
		assertFailed("EINVAL", "4 or 8 bytes", host.writeOverlay(overlay(on("/instances/web", b -> {
			cpu(b, "cpu-add", physical(9));
			b.require("cpu-add").child("cpu@1").setEmpty("reg");
		}))));
		assertTrue(host.instances().getFirst().cpus().contains(physical(9)));
		Ownership.check(host);
	}

	/** overlay.c aec40b1: nodes of other names are passed over, and so is a second operation of a kind. */
	@Test
	void whatIsNoOperationIsPassedOver() throws HostError {
		assertApplied(host.writeOverlay(overlay(on("/instances/web", b -> {
			b.child("cpu-swap").child("cpu@0");
			b.child("cpu-add").child("processor@0").setU64("reg", physical(7));
			cpu(b, "cpu-add@1", physical(8));
		}))));
		assertEquals(2, host.instances().getFirst().cpus().size());
	}

	@Test
	void memoryChangesHandsInRegions() throws HostError {
		MemoryRegion free = host.freePoolMemory().getLast();
		assertApplied(host.writeOverlay(overlay(on("/instances/web", b -> memory(b, "memory-add", free.base() + GIB, 2 * GIB)))));
		assertEquals(3 * GIB, host.instances().getFirst().memoryBytes());
		assertEquals(6 * GIB, host.freePoolBytes(1));
		byte[] half = overlay(on("/instances/web", b -> memory(b, "memory-remove", free.base() + GIB, GIB)));
		assertFailed("ENOENT", "whole regions", host.writeOverlay(half));
		assertApplied(host.writeOverlay(overlay(on("/instances/web", b -> memory(b, "memory-remove", free.base() + GIB, 2 * GIB)))));
		assertEquals(8 * GIB, host.freePoolBytes(1));
		// The image lies in the first region (mem.c 26ba325, mk_range_backs_kimage).
		MemoryRegion first = host.instances().getFirst().memory().getFirst();
		host.load(1);
		assertFailed("EBUSY", "loaded kernel",
				host.writeOverlay(overlay(on("/instances/web", b -> memory(b, "memory-remove", first.base(), first.size())))));
	}

	/** mem.c 26ba325, multikernel_create_instance_pool: where it does not fit in one piece it is halved; ENOMEM only if too little is left. */
	@Test
	void memoryOfANewInstanceMayLieInPieces() throws HostError {
		assertApplied(host.writeOverlay(overlay(on("/resources",
				b -> b.child("memory-add").child("memory@0").setU64("size", GIB).setU32("numa-node-id", 1)))));
		assertApplied(host.writeOverlay(Blobs.createOverlay("db", 2, 8 * GIB + GIB / 2, 1, 9)));
		HostInstance db = host.instances().get(1);
		assertEquals(8 * GIB + GIB / 2, db.memoryBytes());
		assertTrue(db.memory().size() > 1 && db.memory().stream().allMatch(region -> region.node() == 1), db::toString);
		assertFailed("ENOMEM", "node 1", host.writeOverlay(Blobs.createOverlay("late", 3, GIB, 1, 10)));
		Ownership.check(host);
	}

	/** core.c 00ff7b0, mk_instance_reserve_resources: a kind of which one is not free is missing as a whole, and that is only a warning. */
	@Test
	void missingCpusAndDevicesOnlyWarn() throws HostError {
		Transaction transaction = assertApplied(host.writeOverlay(overlay(on("/instances", b -> {
			Blobs.create(b.child("instance-create"), "db", -1, GIB, 0, 2, 3, 0);
			DeviceTreeNode devices = b.require("instance-create/resources").child("devices");
			Blobs.device(devices.child("gone"), "0000:44:00.0", 1, 1);
			Blobs.device(devices.child("nic"), "0000:01:00.0", 0x8086, 0x1572);
			devices.child("tty").setString("device-type", "platform").setString("device-name", "serial8250");
			devices.child("kbd").setString("device-type", "platform").setString("acpi-hid", "PNP0303");
		}))));
		HostInstance db = host.instances().get(1);
		assertEquals(2, db.id(), "the lowest free");
		assertEquals(List.of(), db.cpus());
		assertEquals(List.of(), db.devices());
		assertEquals(3, transaction.warnings().size(), transaction.warnings()::toString);
		assertTrue(host.log().containsAll(transaction.warnings().stream().map(warning -> "warning: " + warning).toList()));
	}

	/** core.c 00ff7b0: a PCI device is the one asked for only with its vendor and device id. */
	@Test
	void devicesOfACreationAreMatched() throws HostError {
		Consumer<Integer> create = vendor -> {
			try {
				assertApplied(host.writeOverlay(overlay(on("/instances", b -> {
					Blobs.create(b.child("instance-create"), "v" + vendor, -1, GIB, 1);
					DeviceTreeNode devices = b.require("instance-create/resources").child("devices");
					Blobs.device(devices.child("nic"), "0000:01:00.0", vendor, 0x1572);
					devices.child("tty").setString("device-type", "platform").setString("device-name", "serial8250");
				}))));
			} catch (HostError e) {
				throw new AssertionError(e);
			}
		};
		create.accept(0x8087);
		assertEquals(List.of("serial8250"), host.instances().getLast().devices());
		create.accept(0x8086);
		assertEquals(List.of("0000:01:00.0"), host.instances().getLast().devices(), "the platform device is lent already");
	}

	/** overlay.c aec40b1: an id of another size, or of 2^31 and above, is none. */
	@Test
	void idsThatAreNoneAreGiven() throws HostError {
		assertApplied(host.writeOverlay(overlay(on("/instances", b -> {
			Blobs.create(b.child("instance-create"), "a", -1, GIB, 1);
			b.require("instance-create").setU64("id", 9);
		}))));
		assertApplied(host.writeOverlay(overlay(on("/instances", b -> {
			Blobs.create(b.child("instance-create"), "b", -1, GIB, 1);
			b.require("instance-create").setU32("id", Integer.MIN_VALUE);
		}))));
		assertEquals(List.of(1, 2, 3), host.instances().stream().map(HostInstance::id).toList());
	}

	/** kernfs.c 00ff7b0, mk_instance_destroy: EBUSY while loaded or active; everything goes back to the pool. */
	@Test
	void removalIsRefusedWhileLoaded() throws HostError {
		byte[] remove = overlay(on("/instances", b -> b.child("instance-remove").setString("instance-name", "web")));
		host.load(1);
		assertFailed("EBUSY", "loaded", host.writeOverlay(remove));
		host.boot(1);
		assertFailed("EBUSY", "active", host.writeOverlay(remove));
		host.halt(1);
		host.unload(1);
		assertApplied(host.writeOverlay(remove));
		assertEquals(15, host.freePoolCpus().size());
		assertEquals(8 * GIB - 0x18000, host.freePoolBytes(0));
		assertEquals(2, host.freePoolDevices().size());
		Ownership.check(host);
	}
}
