// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mkworkbench.engine.host.Blobs.GIB;
import static org.mkworkbench.engine.host.Blobs.overlayH;
import static org.mkworkbench.engine.host.Blobs.physical;
import static org.mkworkbench.engine.host.HostErrors.assertApplied;
import static org.mkworkbench.engine.host.HostErrors.assertFailed;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mkworkbench.devicetree.DeviceTree;
import org.mkworkbench.devicetree.DeviceTreeNode;
import org.mkworkbench.devicetree.FlattenedDeviceTree;

/** What overlays of dialect H may ask for: one row per check of the kernel as of late 2025 to mid 2026. */
class OverlayRulesHTest {
	private static final String OVERLAY = "overlay.c before aec40b1";
	private static final String DTS = "dts.c 9246478";
	private static final long BASE = Blobs.BASE_H;

	private SimulatedHost host;

	/** The host below has instance "web" with id 1, CPUs 1 and 2, a GiB and cache ways 0x3. */
	record Rule(String source, String name, String errno, String text, byte[] blob) {
		@Override
		public String toString() {
			return source + ": " + name;
		}
	}

	@BeforeEach
	void fill() throws HostError {
		host = new SimulatedHost(Blobs.machine(), Dialect.H);
		host.writeDeviceTree(Blobs.baselineH());
		assertApplied(host.writeOverlay(overlayH(b -> create(b, "web", r -> r.setU32("llc-way-mask", 3)))));
	}

	private static void create(DeviceTreeNode body, String name, Consumer<DeviceTreeNode> change) {
		DeviceTreeNode resources = body.child("instance-create").setString("instance-name", name).child("resources");
		boolean web = name.equals("web");
		resources.setU64("cpus", web ? physical(1, 2) : new long[] {physical(3)});
		resources.setU64("memory-base", BASE + (web ? GIB : 3 * GIB)).setU64("memory-bytes", GIB);
		change.accept(resources);
	}

	private static Rule rule(String source, String name, String errno, String text, Consumer<DeviceTreeNode> body) {
		return new Rule(source, name, errno, text, overlayH(body));
	}

	private static Rule creation(String source, String name, String errno, String text, Consumer<DeviceTreeNode> resources) {
		return rule(source, name, errno, text, b -> create(b, "new", resources));
	}

	/** An operation of "web" with one item. */
	private static Rule web(String source, String name, String errno, String text, String operation, String item, Consumer<DeviceTreeNode> change) {
		return rule(source, name, errno, text, b -> change.accept(b.child(operation).setString("mk,instance", "web").child(item)));
	}

	static Stream<Rule> rules() {
		DeviceTree v1 = new DeviceTree();
		v1.root().child("fragment@1").setString("target-path", "/resources").child("__overlay__");
		DeviceTree bare = new DeviceTree();
		bare.root().child("fragment@0");
		return Stream.of(
				new Rule(OVERLAY, "only fragment@0 counts", "EINVAL", "fragment@0", FlattenedDeviceTree.write(v1)),
				new Rule(OVERLAY, "__overlay__ is there", "EINVAL", "__overlay__", FlattenedDeviceTree.write(bare)),
				rule(OVERLAY, "an operation names its instance", "EINVAL", "mk,instance", b -> b.child("cpu-add").child("cpu@0").setU64("reg", physical(3))),
				rule(OVERLAY, "which must be there", "EINVAL", "\"nobody\"", b -> b.child("memory-remove").setString("mk,instance", "nobody")),
				web(OVERLAY, "cpu reg", "EINVAL", "4 or 8 bytes", "cpu-add", "cpu@0", _ -> {
				}),
				web(OVERLAY, "region reg", "EINVAL", "base and a size", "memory-add", "region@0", r -> r.setU64("reg", BASE)),
				web(OVERLAY, "pci-id", "EINVAL", "pci-id", "device-add", "pci@0", _ -> {
				}),
				web("core.c 97acb3b", "only a free CPU is lent", "EBUSY", "instance 1", "cpu-add", "cpu@0", r -> r.setU64("reg", physical(1))),
				web("core.c 97acb3b", "only its own CPU is taken", "EINVAL", "does not belong", "cpu-remove", "cpu@0", r -> r.setU64("reg", physical(3))),
				web("core.c 97acb3b", "only a free device is lent", "ENOENT", "not present", "device-add", "pci@0", r -> r.setString("pci-id", "0:44:0.0")),
				web("assumed", "only free memory is lent", "ENOMEM", "not free", "memory-add", "region@0", r -> r.setU64("reg", BASE, GIB)),
				rule(OVERLAY, "the name is free", "EEXIST", "\"web\"", b -> create(b, "web", _ -> {
				})),
				rule(OVERLAY, "the id is free", "EEXIST", "used by", b -> {
					create(b, "new", _ -> {
					});
					b.require("instance-create").setU32("id", 1);
				}),
				rule(OVERLAY, "resources is there", "EINVAL", "no resources", b -> b.child("instance-create").setString("instance-name", "new")),
				creation(DTS, "memory-bytes has 8 bytes", "EINVAL", "memory-bytes", r -> r.setU32("memory-bytes", 1)),
				creation(DTS, "cpus in whole cells", "EINVAL", "64-bit", r -> r.setBytes("cpus", (byte) 1)),
				creation(DTS, "device names are the baseline's", "ENOENT", "\"eth9\"", r -> r.setStrings("device-names", "nic", "eth9")),
				creation(DTS, "named devices have a type", "EINVAL", "no device-type", r -> r.setString("device-names", "typeless")),
				creation(DTS, "a known one", "EINVAL", "unknown device-type", r -> r.setString("device-names", "strange")),
				creation("device tree reference", "cache ways are the pool's", "EINVAL", "not all in the pool", r -> r.setU32("llc-way-mask", 0x100)),
				creation("device tree reference", "cache ways are not shared", "EBUSY", "overlap", r -> r.setU32("llc-way-mask", 6)),
				creation("device tree reference", "cache ways are not none", "EINVAL", "other than 0", r -> r.setU32("llc-way-mask", 0)),
				rule(OVERLAY, "who is removed is there", "ENOENT", "nobody", b -> b.child("instance-remove").setString("instance-name", "nobody")));
	}

	@ParameterizedTest
	@MethodSource("rules")
	void anOverlayThatBreaksARuleFailsAndIsSeen(Rule rule) throws HostError {
		DeviceTree tree = Blobs.baselineTreeH();
		tree.require("/resources/devices").child("typeless");
		tree.require("/resources/devices").child("strange").setString("device-type", "usb");
		SimulatedHost other = new SimulatedHost(Blobs.machine(), Dialect.H);
		other.writeDeviceTree(FlattenedDeviceTree.write(tree));
		assertApplied(other.writeOverlay(overlayH(b -> create(b, "web", r -> r.setU32("llc-way-mask", 3)))));
		String before = Ownership.of(other);
		assertFailed(rule.errno, rule.text, other.writeOverlay(rule.blob));
		assertEquals(before, Ownership.of(other));
		Ownership.check(other);
	}

	@Test
	void aCreationNamesDevicesAndThePoolChoosesThePlace() throws HostError {
		assertApplied(host.writeOverlay(overlayH(b -> create(b, "db", r -> r.setStrings("device-names", "nic", "serial").setU32("llc-way-mask", 0xf0)))));
		HostInstance db = host.instances().get(1);
		assertEquals(List.of(new MemoryRegion(BASE + 0x18000 + GIB, GIB, 0)), db.memory());
		assertEquals(List.of("0000:01:00.0", "serial8250"), db.devices());
		DeviceTree tree = FlattenedDeviceTree.read(host.instanceDeviceTree("db"));
		assertEquals("linux,multikernel-host", tree.root().string("compatible"));
		assertEquals(0xf0, tree.require("/resources").u32("llc-way-mask"));
		assertEquals(0xff, FlattenedDeviceTree.read(host.deviceTree()).require("/resources").u32("llc-way-mask"));
		assertApplied(host.writeOverlay(overlayH(b -> create(b, "any", r -> r.setU32("cpus", (int) physical(4))))));
		assertEquals(GIB, host.instances().get(2).memoryBytes());
		assertEquals(List.of(physical(4)), host.instances().get(2).cpus());
		Ownership.check(host);
	}

	@Test
	void resourcesMoveAndComeBack() throws HostError {
		String before = Ownership.of(host);
		Transaction transaction = assertApplied(host.writeOverlay(overlayH(b -> {
			b.child("memory-add").setString("mk,instance", "web").child("region@0").setU64("reg", BASE + 4 * GIB, GIB, 77).setU32("numa-node", 0);
			b.child("cpu-remove").setString("mk,instance", "web").child("cpu@0").setU64("reg", physical(2));
			b.child("cpu-add").setString("mk,instance", "web").child("cpu@0").setU32("reg", (int) physical(6));
			b.child("device-add").setString("mk,instance", "web").child("pci@0").setString("pci-id", "0000:01:00.0");
		})));
		HostInstance web = host.instances().getFirst();
		assertEquals(2 * GIB, web.memoryBytes());
		assertEquals(List.of(physical(1), physical(6)), web.cpus());
		assertEquals(List.of("0000:01:00.0"), web.devices());
		assertEquals("unknown", transaction.target());
		host.removeTransaction(transaction.id());
		assertEquals(before, Ownership.of(host));
		host.removeTransaction(2);
		assertTrue(host.instances().isEmpty());
		Ownership.check(host);
	}
}
