// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mkworkbench.engine.host.Blobs.GIB;
import static org.mkworkbench.engine.host.Blobs.on;
import static org.mkworkbench.engine.host.Blobs.overlay;
import static org.mkworkbench.engine.host.Blobs.physical;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mkworkbench.devicetree.DeviceTree;
import org.mkworkbench.devicetree.DeviceTreeNode;
import org.mkworkbench.devicetree.FlattenedDeviceTree;

class SimulatedHostTest {
	private SimulatedHost host;

	@BeforeEach
	void boot() {
		host = new SimulatedHost(Blobs.machine());
	}

	private static void assertErrno(String errno, String text, Executable call) {
		HostError error = assertThrows(HostError.class, call::run);
		assertEquals(errno, error.errno(), error.getMessage());
		assertTrue(error.getMessage().contains(text), error.getMessage());
	}

	private interface Executable {
		void run() throws HostError;
	}

	@Nested
	class Baseline {
		private void refused(String errno, String text, Consumer<DeviceTree> change) {
			DeviceTree tree = Blobs.baselineTree();
			change.accept(tree);
			assertErrno(errno, text, () -> host.writeDeviceTree(FlattenedDeviceTree.write(tree)));
			assertEquals(16, host.hostCpus().size(), "the host keeps its CPUs");
			assertEquals(32 * GIB, host.hostMemoryBytes());
			assertTrue(host.poolMemory().isEmpty());
		}

		private static DeviceTreeNode without(DeviceTree tree) {
			resources(tree).removeChild("memory@0");
			resources(tree).removeChild("memory@1");
			return resources(tree);
		}

		private static DeviceTreeNode resources(DeviceTree tree) {
			return tree.require("/resources");
		}

		@Test
		void fillsThePool() throws HostError {
			host.writeDeviceTree(Blobs.baseline());
			assertEquals(List.of(0L), host.hostCpus());
			assertEquals(15, host.freePoolCpus().size());
			assertEquals(16 * GIB, host.hostMemoryBytes());
			assertEquals(List.of(0, 1), host.poolMemory().stream().map(MemoryRegion::node).toList());
			assertEquals(List.of("0000:01:00.0", "0000:81:00.1"), host.freePoolDevices());
			// 96 KiB of the first chunk are the pool's own.
			assertEquals(8 * GIB - 0x18000, host.freePoolBytes(0));
			assertEquals(8 * GIB, host.freePoolBytes(1));
		}

		@Test
		void headerComesFirst() {
			assertErrno("EINVAL", "no flattened device tree", () -> host.writeDeviceTree(new byte[0]));
			assertErrno("EINVAL", "no flattened device tree", () -> host.writeDeviceTree("/dts-v1/;".getBytes()));
			assertErrno("E2BIG", "at most", () -> host.writeDeviceTree(new byte[SimulatedHost.MAX_BLOB + 1]));
			byte[] good = Blobs.baseline();
			assertErrno("EINVAL", "", () -> host.writeDeviceTree(Arrays.copyOf(good, good.length - 4)));
			assertErrno("EINVAL", "were written", () -> host.writeDeviceTree(Arrays.copyOf(good, good.length + 4)));
		}

		@Test
		void instancesAreRefusedBeforeAnythingElse() {
			refused("EINVAL", "must not contain instances", t -> {
				t.root().child("instances").child("web");
				t.root().removeChild("resources");
			});
		}

		@Test
		void aSecondBaselineIsBusy() throws HostError {
			host.writeDeviceTree(Blobs.baseline());
			assertErrno("EBUSY", "overlay targeting /resources", () -> host.writeDeviceTree(Blobs.baseline()));
			// Busy is found before the content is looked at.
			DeviceTree empty = new DeviceTree();
			assertErrno("EBUSY", "", () -> host.writeDeviceTree(FlattenedDeviceTree.write(empty)));
		}

		@Test
		void resourcesAndCpusAreRequired() {
			refused("EINVAL", "no /resources", t -> t.root().removeChild("resources"));
			refused("EINVAL", "\"cpus\"", t -> resources(t).removeProperty("cpus"));
			refused("EINVAL", "names no CPU", t -> resources(t).setU64("cpus"));
			refused("EINVAL", "\"cpus\"", t -> resources(t).setU32("cpus", 4, 5, 6));
		}

		@Test
		void memoryIsChecked() {
			refused("EINVAL", "no memory@N", t -> {
				resources(t).removeChild("memory@0");
				resources(t).removeChild("memory@1");
			});
			refused("EINVAL", "use memory@N", t -> without(t).setU64("memory-base", 0).setU64("memory-bytes", GIB));
			refused("EINVAL", "size", t -> t.require("/resources/memory@0").setU32("size", 4096));
			refused("EINVAL", "page size", t -> t.require("/resources/memory@0").setU64("size", 4097));
			refused("EINVAL", "above 0", t -> t.require("/resources/memory@0").setU64("size", 0));
			refused("ENOMEM", "18446744073709547520", t -> t.require("/resources/memory@0").setU64("size", -4096));
			refused("EINVAL", "numa-node-id", t -> t.require("/resources/memory@0").setU64("numa-node-id", 0));
			refused("EINVAL", "not below 1024", t -> t.require("/resources/memory@0").setU32("numa-node-id", 1024));
			refused("EINVAL", "node 7", t -> t.require("/resources/memory@0").setU32("numa-node-id", 7));
			refused("ENOMEM", "node 0", t -> t.require("/resources/memory@0").setU64("size", 17 * GIB));
			refused("E2BIG", "1024", t -> {
				for (int i = 2; i < 1025; i++) {
					resources(t).child("memory@" + Integer.toHexString(i)).setU64("size", 4096).setU32("numa-node-id", 0);
				}
			});
		}

		@Test
		void devicesAreChecked() throws HostError {
			refused("EINVAL", "domain:bus", t -> t.require("/resources/devices/nic").setString("pci-id", "01:00.0"));
			refused("EINVAL", "pci-id", t -> t.require("/resources/devices/nic").removeProperty("pci-id"));
			refused("EINVAL", "vendor-id", t -> t.require("/resources/devices/nic").removeProperty("vendor-id"));
			refused("EINVAL", "device-id", t -> t.require("/resources/devices/nic").setU64("device-id", 1));
			DeviceTree tree = Blobs.baselineTree();
			DeviceTreeNode devices = tree.require("/resources/devices");
			devices.child("typeless").setString("pci-id", "rubbish");
			devices.child("strange").setString("device-type", "usb");
			Blobs.device(devices.child("absent"), "0000:44:00.0", 1, 2);
			host.writeDeviceTree(FlattenedDeviceTree.write(tree));
			assertEquals(3, host.log().stream().filter(l -> l.startsWith("warning")).count(), host.log()::toString);
		}

		@Test
		void damagedBlobsAreRefusedWithAnErrno() {
			Random random = new Random(11);
			byte[] good = Blobs.baseline();
			int accepted = 0;
			for (int i = 0; i < 3000; i++) {
				byte[] bad = good.clone();
				for (int k = 0; k <= random.nextInt(4); k++) {
					bad[random.nextInt(bad.length)] = (byte) random.nextInt();
				}
				SimulatedHost fresh = new SimulatedHost(Blobs.machine());
				try {
					fresh.writeDeviceTree(bad);
					accepted++;
				} catch (HostError e) {
					assertFalse(e.errno().isEmpty());
					assertEquals(16, fresh.hostCpus().size());
				}
				try {
					fresh.writeOverlay(bad);
				} catch (HostError e) {
					assertEquals("EINVAL", e.errno());
				}
			}
			assertTrue(accepted < 3000);
		}
	}

	@Nested
	class Overlays {
		@BeforeEach
		void fill() throws HostError {
			host.writeDeviceTree(Blobs.baseline());
		}

		private Transaction failed(String errno, String text, byte[] blob) throws HostError {
			Transaction transaction = host.writeOverlay(blob);
			assertEquals(Transaction.Status.FAILED, transaction.status());
			assertEquals(errno, transaction.errno(), transaction.text());
			assertTrue(transaction.text().contains(text), transaction.text());
			return transaction;
		}

		private Transaction applied(byte[] blob) throws HostError {
			Transaction transaction = host.writeOverlay(blob);
			assertTrue(transaction.applied(), transaction.text());
			return transaction;
		}

		private HostInstance only() {
			assertEquals(1, host.instances().size());
			return host.instances().getFirst();
		}

		@Test
		void createsAnInstance() throws HostError {
			Transaction transaction = applied(Blobs.createOverlay("web", 3, 2 * GIB, 1, 9, 8));
			assertEquals(2, transaction.id());
			assertEquals("/instances", transaction.target());
			assertEquals("unknown", transaction.resources());
			HostInstance web = only();
			assertEquals(3, web.id());
			assertEquals(InstanceState.READY, web.state());
			assertEquals(List.of(physical(9), physical(8)), web.cpus(), "the order given is kept");
			assertEquals(2 * GIB, web.memoryBytes());
			assertEquals(1, web.memory().getFirst().node());
			assertEquals(13, host.freePoolCpus().size());
			assertEquals(6 * GIB, host.freePoolBytes(1));
		}

		@Test
		void idsAreGivenFromOne() throws HostError {
			applied(Blobs.createOverlay("a", 1, GIB, 0, 1));
			applied(Blobs.createOverlay("b", -1, GIB, 0, 2));
			assertEquals(List.of(1, 2), host.instances().stream().map(HostInstance::id).toList());
		}

		@Test
		void namesAndIdsAreUnique() throws HostError {
			applied(Blobs.createOverlay("web", 3, GIB, 0, 1));
			failed("EEXIST", "\"web\"", Blobs.createOverlay("web", 4, GIB, 0, 2));
			failed("EEXIST", "used by \"web\"", Blobs.createOverlay("db", 3, GIB, 0, 2));
			failed("EEXIST", "id 0", Blobs.createOverlay("db", 0, GIB, 0, 2));
			failed("EINVAL", "instance name", Blobs.createOverlay("a/b", 5, GIB, 0, 2));
			failed("EINVAL", "instance name", Blobs.createOverlay("", 5, GIB, 0, 2));
			assertEquals("web", only().name());
			assertEquals(List.of(2, 3, 4, 5, 6, 7), host.transactions().stream().map(Transaction::id).toList());
		}

		@Test
		void tooLittleMemoryFailsTheCreation() throws HostError {
			failed("ENOMEM", "node 0", Blobs.createOverlay("web", 1, 9 * GIB, 0, 1));
			// All of the node but the pool's own 96 KiB.
			failed("ENOMEM", "node 0", Blobs.createOverlay("web", 1, 8 * GIB, 0, 1));
			assertTrue(host.instances().isEmpty());
			assertEquals(15, host.freePoolCpus().size());
			applied(Blobs.createOverlay("web", 1, 8 * GIB - 0x18000, 0, 1));
			applied(Blobs.createOverlay("db", 2, 8 * GIB, 1, 2));
		}

		@Test
		void tooFewCpusAndDevicesOnlyWarn() throws HostError {
			applied(Blobs.createOverlay("web", 1, GIB, 0, 1, 2));
			Transaction transaction = applied(overlay(on("/instances", body -> {
				DeviceTreeNode operation = body.child("instance-create");
				Blobs.create(operation, "db", 2, GIB, 0, 2, 3, 0);
				Blobs.device(operation.require("resources").child("devices").child("gone"), "0000:44:00.0", 1, 1);
				Blobs.device(operation.require("resources").require("devices").child("nic"), "0000:01:00.0", 0x8086, 0x1572);
			})));
			assertEquals(2, transaction.warnings().size(), transaction.warnings()::toString);
			HostInstance db = host.instances().get(1);
			assertEquals(List.of(), db.cpus(), "all or none");
			assertEquals(List.of(), db.devices());
		}

		@Test
		void requestsAreChecked() throws HostError {
			failed("EINVAL", "page size", Blobs.createOverlay("x", 1, GIB + 1, 0, 1));
			failed("EINVAL", "cpus", overlay(on("/instances", b -> {
				Blobs.create(b.child("instance-create"), "x", 1, GIB, 0, 1);
				b.require("instance-create/resources").setU32("cpus", 1);
			})));
			failed("EINVAL", "1024", Blobs.createOverlay("x", 1, GIB, 1024, 1));
			failed("EINVAL", "device-add", overlay(on("/instances", b -> {
				Blobs.create(b.child("instance-create"), "x", 1, GIB, 0, 1);
				b.require("instance-create/resources").setString("device-names", "eth0");
			})));
			failed("EINVAL", "queue", overlay(on("/instances", b -> {
				Blobs.create(b.child("instance-create"), "x", 1, GIB, 0, 1);
				b.require("instance-create/resources").child("virtio").child("net@0").setU32("device-id", 1).setU32("queues", 0);
			})));
			assertTrue(host.instances().isEmpty());
		}

		@Test
		void targetsAndFragmentsAreChecked() throws HostError {
			failed("EINVAL", "no fragment", overlay());
			failed("EINVAL", "none of", overlay(on("/chosen", b -> b.child("cpu-add"))));
			failed("ENOENT", "\"nobody\"", overlay(on("/instances/nobody", b -> b.child("cpu-add"))));
			failed("EINVAL", "belongs under", overlay(on("/resources", b -> b.child("instance-create"))));
			DeviceTree bare = new DeviceTree();
			bare.root().child("fragment@0").setString("target-path", "/resources");
			failed("EINVAL", "__overlay__", FlattenedDeviceTree.write(bare));
			DeviceTree aimless = new DeviceTree();
			aimless.root().child("fragment@0").child("__overlay__");
			failed("EINVAL", "target-path", FlattenedDeviceTree.write(aimless));
			SimulatedHost without = new SimulatedHost(Blobs.machine());
			assertEquals("EPERM", without.writeOverlay(overlay(on("/resources", b -> b.child("cpu-add")))).errno());
			assertErrno("EINVAL", "", () -> host.writeOverlay(new byte[100]));
			assertErrno("EFBIG", "", () -> host.writeOverlay(new byte[SimulatedHost.MAX_BLOB + 1]));
			assertEquals(6, host.transactions().size(), "what has no sound header becomes no transaction");
		}

		@Test
		void fragmentsGoByUnitAddress() throws HostError {
			DeviceTree tree = new DeviceTree();
			DeviceTreeNode second = tree.root().child("fragment@a").setString("target-path", "/instances/web");
			second.child("__overlay__").child("cpu-add").child("cpu@1").setU64("reg", physical(4));
			DeviceTreeNode first = tree.root().child("fragment@9").setString("target-path", "/instances");
			Blobs.create(first.child("__overlay__").child("instance-create"), "web", 1, GIB, 0, 3);
			Transaction transaction = applied(FlattenedDeviceTree.write(tree));
			assertEquals("/instances", transaction.target());
			assertEquals(List.of(physical(3), physical(4)), only().cpus());
		}

		@Test
		void whatCameBeforeAFailureStays() throws HostError {
			applied(Blobs.createOverlay("web", 1, GIB, 0, 1));
			Transaction transaction = failed("EINVAL", "boot CPU", overlay(on("/instances/web", b -> {
				b.child("cpu-add").child("cpu@1").setU64("reg", physical(5));
				b.require("cpu-add").child("cpu@2").setU32("reg", (int) physical(6));
			}), on("/resources", b -> b.child("cpu-add").child("cpu@0").setU64("reg", physical(0))),
					on("/instances", b -> Blobs.create(b.child("instance-create"), "late", 9, GIB, 0, 7))));
			assertEquals("/instances/web", transaction.target());
			assertEquals(List.of(physical(1), physical(5), physical(6)), only().cpus());
		}

		@Test
		void theOrderInAFragmentIsTheKernelsNotTheBlobs() throws HostError {
			applied(Blobs.createOverlay("web", 1, GIB, 0, 1));
			applied(Blobs.createOverlay("db", 2, GIB, 0, 2));
			// Removal of CPU 1 comes first although it is written last; otherwise adding it again would be refused.
			applied(overlay(on("/instances/web", b -> {
				b.child("cpu-add").child("cpu@1").setU64("reg", physical(1));
				b.child("cpu-remove").child("cpu@1").setU64("reg", physical(1));
			})));
			assertEquals(List.of(physical(1)), host.instances().getFirst().cpus());
		}

		@Test
		void instanceResourcesComeFromThePoolAndGoBackThere() throws HostError {
			applied(Blobs.createOverlay("web", 1, GIB, 0, 1));
			MemoryRegion chunk = host.poolMemory().get(1);
			applied(overlay(on("/instances/web", b -> {
				b.child("memory-add").child("memory@0").setU64("reg", chunk.base() + GIB, 2 * GIB);
				b.child("device-add").child("pci@0").setString("pci-id", "0000:81:00.1");
			})));
			assertEquals(3 * GIB, only().memoryBytes());
			assertEquals(6 * GIB, host.freePoolBytes(1));
			assertEquals(List.of("0000:81:00.1"), only().devices());
			failed("ENOMEM", "not free",
					overlay(on("/instances/web", b -> b.child("memory-add").child("memory@0").setU64("reg", chunk.base(), 2 * GIB))));
			applied(overlay(on("/instances/web", b -> {
				b.child("memory-remove").child("memory@0").setU64("reg", chunk.base() + GIB, 2 * GIB);
				b.child("device-remove").child("pci@0").setString("pci-id", "0000:81:00.1");
				b.child("cpu-remove").child("cpu@0").setU64("reg", physical(1));
			})));
			assertEquals(GIB, only().memoryBytes());
			assertEquals(8 * GIB, host.freePoolBytes(1));
			assertEquals(List.of(), only().cpus());
			failed("EINVAL", "", overlay(on("/instances/web", b -> b.child("cpu-remove").child("cpu@0").setU64("reg", physical(3)))));
			failed("EBUSY", "", overlay(on("/instances/web", b -> b.child("cpu-add").child("cpu@0").setU64("reg", 0x999))));
			failed("ENOENT", "", overlay(on("/instances/web", b -> b.child("memory-remove").child("memory@0").setU64("reg", 0, 4096))));
			failed("EINVAL", "aligned", overlay(on("/instances/web", b -> b.child("memory-add").child("memory@0").setU64("reg", 1, 4096))));
		}

		@Test
		void activeInstancesChangeMemoryInBlocks() throws HostError {
			applied(Blobs.createOverlay("web", 1, GIB, 0, 1));
			host.load(1);
			host.boot(1);
			long base = host.poolMemory().get(1).base();
			failed("EINVAL", "blocks", overlay(on("/instances/web", b -> b.child("memory-add").child("memory@0").setU64("reg", base, 4096))));
			applied(overlay(on("/instances/web", b -> b.child("memory-add").child("memory@0").setU64("reg", base, 128 << 20))));
		}

		@Test
		void thePoolGrowsAndShrinks() throws HostError {
			applied(overlay(on("/resources", b -> {
				b.child("memory-add").child("memory@0").setU64("size", GIB).setU32("numa-node-id", 1);
				b.child("cpu-remove").child("cpu@0").setU64("reg", physical(15));
				b.child("device-remove").child("pci@0").setString("pci-id", "0000:01:00.0");
			})));
			assertEquals(9 * GIB, host.freePoolBytes(1));
			assertEquals(List.of(0L, physical(15)), host.hostCpus());
			MemoryRegion added = host.poolMemory().get(2);
			failed("ENOENT", "whole chunks",
					overlay(on("/resources", b -> b.child("memory-remove").child("memory@0").setU64("reg", added.base(), 4096))));
			applied(overlay(on("/resources", b -> {
				b.child("memory-remove").child("memory@0").setU64("reg", added.base(), added.size());
				b.child("cpu-add").child("cpu@0").setU64("reg", physical(15));
				b.child("device-add").child("pci@0").setString("pci-id", "0000:01:00.0");
			})));
			assertEquals(8 * GIB, host.freePoolBytes(1));
			assertEquals(16 * GIB, host.hostMemoryBytes());
			failed("EINVAL", "\"reg\" is not accepted",
					overlay(on("/resources", b -> b.child("memory-add").child("memory@0").setU64("reg", added.base(), added.size()))));
			failed("ENOMEM", "", overlay(
					on("/resources", b -> b.child("memory-add").child("memory@0").setU64("size", 9 * GIB).setU32("numa-node-id", 1))));
			failed("EBUSY", "parked", overlay(on("/resources",
					b -> b.child("memory-remove").child("memory@0").setU64("reg", host.poolMemory().getFirst().base(), 8 * GIB))));
			applied(Blobs.createOverlay("web", 1, GIB, 1, 9));
			failed("EBUSY", "in use", overlay(on("/resources",
					b -> b.child("memory-remove").child("memory@0").setU64("reg", host.poolMemory().get(1).base(), 8 * GIB))));
			failed("EBUSY", "instance 1", overlay(on("/resources", b -> b.child("cpu-remove").child("cpu@0").setU64("reg", physical(9)))));
		}

		@Test
		void removalGivesEverythingBackAndIsRefusedWhileLoaded() throws HostError {
			applied(Blobs.createOverlay("web", 1, GIB, 0, 1, 2));
			byte[] remove = overlay(on("/instances", b -> b.child("instance-remove").setString("instance-name", "web")));
			host.load(1);
			failed("EBUSY", "loaded", remove);
			host.unload(1);
			applied(remove);
			failed("ENOENT", "web", remove);
			assertTrue(host.instances().isEmpty());
			assertEquals(15, host.freePoolCpus().size());
			assertEquals(8 * GIB - 0x18000, host.freePoolBytes(0));
		}

		@Test
		void statesFollowTheKernel() throws HostError {
			applied(Blobs.createOverlay("web", 1, GIB, 0, 1));
			applied(Blobs.createOverlay("bare", 2, GIB, 0));
			applied(Blobs.createOverlay("far", 4000, GIB, 0, 3));
			assertErrno("EINVAL", "2047", () -> host.load(9000));
			assertErrno("ENOENT", "9", () -> host.load(9));
			assertErrno("EINVAL", "ready", () -> host.boot(1));
			assertErrno("EINVAL", "", () -> host.halt(1));
			assertErrno("ENOENT", "", () -> host.halt(9));
			assertErrno("EINVAL", "2047", () -> host.load(4000));
			host.load(1);
			assertErrno("EBUSY", "", () -> host.load(1));
			host.boot(1);
			assertErrno("EBUSY", "", () -> host.load(1));
			assertErrno("EBUSY", "active", () -> host.unload(1));
			host.halt(1);
			assertEquals(InstanceState.LOADED, host.instances().getFirst().state());
			host.boot(1);
			host.load(2);
			assertErrno("EINVAL", "no CPU", () -> host.boot(2));
			host.fail(2, "panic");
			assertEquals("panic", host.instances().get(1).lastEvent());
		}

		@Test
		void readBackShowsOwners() throws HostError {
			applied(Blobs.createOverlay("web", 7, GIB, 1, 9, 8));
			applied(overlay(on("/instances/web", b -> b.child("device-add").child("pci@0").setString("pci-id", "0000:81:00.1"))));
			DeviceTree pool = FlattenedDeviceTree.read(host.deviceTree());
			assertEquals(15, pool.require("/resources").u64List("cpus").length);
			assertEquals(13, pool.require("/resources").u64List("cpus-available").length);
			MemoryRegion chunk = host.poolMemory().getFirst();
			DeviceTreeNode memory = pool.require("/resources/memory@" + Long.toHexString(chunk.base()));
			assertArrayEquals(new long[] {chunk.base(), 8 * GIB}, memory.u64List("reg"));
			DeviceTree web = FlattenedDeviceTree.read(host.instanceDeviceTree("web"));
			assertEquals("web", web.root().string("model"));
			assertEquals(7, web.root().u32("id"));
			assertArrayEquals(physical(9, 8), web.require("/resources").u64List("cpus"));
			assertEquals(GIB, web.require("/resources").u64("memory-bytes"));
			assertEquals(0x1041, web.require("/pci@81/pci@0,1").u32("device-id"));
			assertErrno("ENOENT", "", () -> host.instanceDeviceTree("db"));
		}

		@Test
		void beforeThePoolTheTreeShowsTheHost() {
			DeviceTree tree = FlattenedDeviceTree.read(new SimulatedHost(Blobs.machine()).deviceTree());
			assertEquals(16, tree.require("/resources").u64List("cpus").length);
			assertFalse(tree.require("/resources").has("cpus-available"));
		}
	}
}
