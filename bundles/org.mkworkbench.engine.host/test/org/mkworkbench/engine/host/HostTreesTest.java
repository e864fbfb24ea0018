// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mkworkbench.engine.host.Blobs.GIB;
import static org.mkworkbench.engine.host.Blobs.on;
import static org.mkworkbench.engine.host.Blobs.overlay;
import static org.mkworkbench.engine.host.Blobs.physical;
import static org.mkworkbench.engine.host.HostErrors.assertApplied;
import static org.mkworkbench.engine.host.HostErrors.assertErrno;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mkworkbench.devicetree.DeviceTree;
import org.mkworkbench.devicetree.DeviceTreeNode;
import org.mkworkbench.devicetree.FlattenedDeviceTree;

/** What the host gives back: pool, instances and boot trees (mk_dt_emit_tree, dts.c 0a54b0b; manifest.c 14213ee). */
class HostTreesTest {
	SimulatedHost host;

	/** Told by the subclass for dialect H. */
	World world() {
		return World.V1;
	}

	@BeforeEach
	void fill() throws HostError {
		host = world().bare();
		DeviceTree tree = world().baselineTree();
		tree.root().child("aliases").setString("lan0", "/resources/devices/nic").setString("none", "/resources/devices/gone");
		host.writeDeviceTree(FlattenedDeviceTree.write(tree));
		assertApplied(host.writeOverlay(world().create("web", 7, GIB, 1, 9, 8)));
		assertApplied(host.writeOverlay(world().moves("web", b -> {
			b.child("device-add").child("pci@0").setString("pci-id", "0000:81:00.1");
			b.require("device-add").child("pci@1").setString("pci-id", "0000:01:00.0");
		})));
	}

	@Test
	void thePoolShowsItsMembersAndWhatIsFree() {
		DeviceTree pool = FlattenedDeviceTree.read(host.deviceTree());
		assertEquals("multikernel-v1", pool.root().string("compatible"));
		assertEquals(0, pool.root().u32("id"));
		assertEquals(2, pool.root().u32("#address-cells"));
		assertFalse(pool.root().has("model"));
		DeviceTreeNode resources = pool.require("/resources");
		assertEquals(15, resources.u64List("cpus").length);
		assertEquals(13, resources.u64List("cpus-available").length);
		MemoryRegion chunk = host.poolMemory().getFirst();
		DeviceTreeNode memory = resources.find("memory@" + Long.toHexString(chunk.base())).orElseThrow();
		assertEquals("memory", memory.string("device_type"));
		assertArrayEquals(new long[] {chunk.base(), 8 * GIB}, memory.u64List("reg"));
		assertEquals(0, memory.u32("numa-node-id"));
		assertEquals("serial8250", pool.require("/resources/devices/serial8250").string("device-name"));
		assertTrue(pool.find("/pci@81").isEmpty(), "lent devices are their instances'");
	}

	@Test
	void anInstanceShowsWhatItOwns() throws HostError {
		DeviceTree web = FlattenedDeviceTree.read(host.instanceDeviceTree("web"));
		assertEquals("web", web.root().string("model"));
		assertEquals(7, web.root().u32("id"));
		assertArrayEquals(physical(9, 8), web.require("/resources").u64List("cpus"));
		assertEquals(GIB, web.require("/resources").u64("memory-bytes"));
		assertEquals(host.instances().getFirst().memory().getFirst().base(), web.require("/resources").u64("memory-base"));
		DeviceTreeNode bridge = web.require("/pci@81");
		assertEquals("multikernel,pci-host-bridge", bridge.string("compatible"));
		assertArrayEquals(new long[] {0x81, 0x81}, bridge.u32List("bus-range"));
		DeviceTreeNode leaf = web.require("/pci@81/pci@0,1");
		assertArrayEquals(new long[] {0x810100, 0, 0, 0, 0}, leaf.u32List("reg"));
		assertEquals(0x1af4, leaf.u32("vendor-id"));
		assertEquals(0x1041, leaf.u32("device-id"));
		assertEquals("/pci@1/pci@0,0", web.require("/aliases").string("lan0"));
		assertFalse(web.require("/aliases").has("none"));
		assertErrno("ENOENT", "", () -> host.instanceDeviceTree("db"));
	}

	@Test
	void memoryInPiecesIsToldAsASum() throws HostError {
		MemoryRegion free = host.freePoolMemory().getLast();
		assertApplied(host.writeOverlay(world().moves("web", b -> b.child("memory-add").child("memory@0").setU64("reg", free.end() - GIB, GIB))));
		assertEquals(2 * GIB, FlattenedDeviceTree.read(host.instanceDeviceTree("web")).require("/resources").u64("memory-bytes"));
	}

	@Test
	void aKernelBootsFromItsTreeAndWhatOnlyTheHostKnows() throws HostError {
		DeviceTree boot = FlattenedDeviceTree.read(host.bootDeviceTree(7));
		DeviceTreeNode chosen = boot.require("/chosen");
		assertEquals("web", boot.root().string("model"));
		assertEquals(65, chosen.u32("multikernel,ipi-pages"));
		assertEquals(65, chosen.u32("multikernel,host-ipi-pages"));
		assertEquals(0, chosen.u64("multikernel,host-ipi-cpu"));
		MemoryRegion own = host.instances().getFirst().memory().getFirst();
		assertEquals(own.end() - 65 * 4096, chosen.u64("multikernel,ipi-buffer"));
		assertEquals(13, chosen.u64List("multikernel,pool-cpus").length, "all of the pool it could get");
		long slot = chosen.u64("multikernel,pool-slot");
		assertTrue(host.poolMemory().stream().anyMatch(chunk -> slot >= chunk.base() && slot < chunk.end()));
		assertArrayEquals(new long[] {chosen.u64("multikernel,host-ipi-buffer"), 65 * 4096, slot, 0x18000},
				chosen.u64List("multikernel,reserved-memory"));
		assertErrno("ENOENT", "8", () -> host.bootDeviceTree(8));
	}

	/** Tools tell from the absence of cpus-available that there is no pool. */
	@Test
	void beforeThePoolTheTreeShowsTheHost() {
		DeviceTreeNode resources = FlattenedDeviceTree.read(world().bare().deviceTree()).require("/resources");
		assertEquals(16, resources.u64List("cpus").length);
		assertFalse(resources.has("cpus-available"));
	}

	@Test
	void anAliasGoesWithTheDevice() throws HostError {
		assertApplied(host.writeOverlay(overlay(on("/instances/web", b -> b.child("device-remove").child("pci@0").setString("pci-id", "0000:01:00.0")))));
		assertEquals("/pci@1/pci@0,0", FlattenedDeviceTree.read(host.deviceTree()).require("/aliases").string("lan0"));
		assertApplied(host.writeOverlay(overlay(on("/resources", b -> b.child("device-remove").child("pci@0").setString("pci-id", "0000:01:00.0")))));
		assertApplied(host.writeOverlay(overlay(on("/resources",
				b -> b.child("device-add").child("pci@0").setString("pci-id", "0000:01:00.0").setString("alias", "a".repeat(40))))));
		DeviceTreeNode aliases = FlattenedDeviceTree.read(host.deviceTree()).require("/aliases");
		assertEquals(List.of("a".repeat(31)), aliases.properties().stream().map(property -> property.name()).toList());
	}

	/** MK_PLATFORM_DEVICE_NAME_LEN, MK_PLATFORM_DEVICE_ID_LEN. */
	@Test
	void longNamesOfPlatformDevicesAreCut() throws HostError {
		SimulatedHost other = new SimulatedHost(Blobs.machine());
		DeviceTree tree = Blobs.baselineTree();
		tree.require("/resources/devices/serial").setString("device-name", "n".repeat(40));
		other.writeDeviceTree(FlattenedDeviceTree.write(tree));
		assertApplied(other.writeOverlay(overlay(on("/instances", b -> {
			Blobs.create(b.child("instance-create"), "web", 1, GIB, 0);
			b.require("instance-create/resources").child("devices").child("tty").setString("device-type", "platform")
					.setString("device-name", "n".repeat(33)).setString("acpi-hid", "h".repeat(20));
		}))));
		assertEquals(List.of("n".repeat(31)), other.instances().getFirst().devices());
		assertEquals("h".repeat(15), new InstanceRequest.PlatformDevice("", "h".repeat(20)).hid());
	}

	/** Names that no node can have still leave a tree that can be read. */
	@Test
	void strangeNamesLeaveASoundTree() throws HostError {
		SimulatedHost other = world().bare();
		DeviceTree tree = world().baselineTree();
		tree.require("/resources/devices/serial").setString("device-name", "a name / with everything");
		tree.require("/resources/devices").child("again").setString("device-type", "platform").setString("device-name", "a name / with everything");
		other.writeDeviceTree(FlattenedDeviceTree.write(tree));
		DeviceTreeNode devices = FlattenedDeviceTree.read(other.deviceTree()).require("/resources/devices");
		assertEquals(2, devices.children().size());
		assertEquals("a name / with everything", devices.children().getFirst().string("device-name"));
	}
}
