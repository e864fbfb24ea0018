// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mkworkbench.engine.host.Blobs.GIB;
import static org.mkworkbench.engine.host.Blobs.physical;
import static org.mkworkbench.engine.host.HostErrors.assertErrno;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mkworkbench.devicetree.DeviceTree;
import org.mkworkbench.devicetree.DeviceTreeNode;
import org.mkworkbench.devicetree.FlattenedDeviceTree;

/** What a baseline must be, and what is left after one that is refused: one row per check of the kernel, both dialects. */
class BaselineRulesTest {
	private static final String V1 = "baseline.c 1608369";
	private static final String H = "baseline.c 6fda0d4";

	/** Refused before anything is done. */
	record Rule(String source, Dialect dialect, String name, String errno, String text, Consumer<DeviceTree> breaking) {
		@Override
		public String toString() {
			return source + ", " + dialect + ": " + name;
		}
	}

	private static Rule v1(String source, String name, String errno, String text, Consumer<DeviceTree> breaking) {
		return new Rule(source, Dialect.V1, name, errno, text, breaking);
	}

	private static Rule h(String source, String name, String errno, String text, Consumer<DeviceTree> breaking) {
		return new Rule(source, Dialect.H, name, errno, text, breaking);
	}

	private static DeviceTreeNode resources(DeviceTree tree) {
		return tree.require("/resources");
	}

	private static DeviceTreeNode nic(DeviceTree tree) {
		return tree.require("/resources/devices/nic");
	}

	static Stream<Rule> rules() {
		Consumer<DeviceTree> instances = t -> {
			t.root().child("instances").child("web");
			t.root().removeChild("resources");
		};
		return Stream.of(
				v1("kernfs.c 00ff7b0", "instances come before all else in the tree", "EINVAL", "must not contain instances", instances),
				v1(V1, "/resources", "EINVAL", "no /resources", t -> t.root().removeChild("resources")),
				v1(V1, "cpus is there", "EINVAL", "\"cpus\"", t -> resources(t).removeProperty("cpus")),
				v1(V1, "cpus are of 8 bytes", "EINVAL", "64-bit", t -> resources(t).setU32("cpus", 4, 5, 6)),
				v1(V1, "cpus has an entry", "EINVAL", "names no CPU", t -> resources(t).setU64("cpus")),
				v1(V1, "memory@N is there", "EINVAL", "no memory@N", BaselineRulesTest::withoutMemory),
				v1(V1, "memory of dialect H", "EINVAL", "memory-base/memory-bytes are no longer accepted; use memory@N", t -> {
					withoutMemory(t);
					resources(t).setU64("memory-base", 0).setU64("memory-bytes", GIB);
				}),
				v1(V1, "size is there", "EINVAL", "\"size\"", t -> t.require("/resources/memory@0").removeProperty("size")),
				v1(V1, "size has 8 bytes", "EINVAL", "has 4 bytes", t -> t.require("/resources/memory@0").setU32("size", 4096)),
				v1(V1, "size in pages", "EINVAL", "page size", t -> t.require("/resources/memory@0").setU64("size", 4097)),
				v1(V1, "size above 0", "EINVAL", "above 0", t -> t.require("/resources/memory@0").setU64("size", 0)),
				v1(V1, "numa-node-id has 4 bytes", "EINVAL", "one 32-bit number", t -> t.require("/resources/memory@0").setU64("numa-node-id", 0)),
				v1(V1, "numa-node-id below MAX_NUMNODES", "EINVAL", "not below 1024", t -> t.require("/resources/memory@0").setU32("numa-node-id", 1024)),
				v1(V1, "too many memory@N", "E2BIG", "more than 1024", t -> {
					for (int i = 2; i < 1025; i++) {
						resources(t).child("memory@" + Integer.toHexString(i)).setU64("size", 4096).setU32("numa-node-id", 0);
					}
				}),
				v1(V1, "pci-id is there", "EINVAL", "pci-id", t -> nic(t).removeProperty("pci-id")),
				v1(V1, "pci-id can be read", "EINVAL", "domain:bus", t -> nic(t).setString("pci-id", "01:00.0")),
				v1(V1, "vendor-id is there", "EINVAL", "vendor-id", t -> nic(t).removeProperty("vendor-id")),
				v1(V1, "device-id has 4 bytes", "EINVAL", "device-id", t -> nic(t).setU64("device-id", 1)),
				v1(V1, "every CPU is present", "ENODEV", "0x63", t -> resources(t).setU64("cpus", physical(1), 0x63)),
				v1(V1, "memory is looked at before CPUs are looked for", "EINVAL", "page size", t -> {
					resources(t).setU64("cpus", 0x63);
					t.require("/resources/memory@0").setU64("size", 1);
				}),
				v1(V1, "devices are looked at before CPUs are looked for", "EINVAL", "vendor-id", t -> {
					resources(t).setU64("cpus", 0x63);
					nic(t).removeProperty("vendor-id");
				}),
				v1("mem.c 26ba325", "the first node is online", "EINVAL", "node 7 is not online",
						t -> t.require("/resources/memory@0").setU32("numa-node-id", 7)),
				v1("mem.c 26ba325", "the first node has the memory", "ENOMEM", "node 0", t -> t.require("/resources/memory@0").setU64("size", 17 * GIB)),
				v1("mem.c 26ba325", "a size beyond all memory", "ENOMEM", "18446744073709547520",
						t -> t.require("/resources/memory@0").setU64("size", -4096)),

				h("kernfs.c 00ff7b0", "instances come before all else in the tree", "EINVAL", "must not contain instances", instances),
				h(H, "/resources", "EINVAL", "no /resources", t -> t.root().removeChild("resources")),
				h(H, "cpus is there", "EINVAL", "\"cpus\"", t -> resources(t).removeProperty("cpus")),
				h(H, "cpus are of 8 or 4 bytes", "EINVAL", "64-bit", t -> resources(t).setBytes("cpus", (byte) 1, (byte) 2)),
				h(H, "cpus has an entry", "EINVAL", "names no CPU", t -> resources(t).setU64("cpus")),
				h(H, "memory of dialect V1", "ENODEV", "no \"memory-base\"", t -> {
					resources(t).removeProperty("memory-base");
					resources(t).removeProperty("memory-bytes");
					resources(t).child("memory@0").setU64("size", GIB).setU32("numa-node-id", 0);
				}),
				h(H, "memory-bytes is there", "ENODEV", "no \"memory-bytes\"", t -> resources(t).removeProperty("memory-bytes")),
				h(H, "memory-base has 8 bytes", "EINVAL", "must have 8", t -> resources(t).setU32("memory-base", 0)),
				h(H, "memory-bytes has 8 bytes", "EINVAL", "must have 8", t -> resources(t).setU32("memory-bytes", 4096)),
				h(H, "memory-bytes above 0", "EINVAL", "is 0", t -> resources(t).setU64("memory-bytes", 0)),
				h(H, "memory-bytes in pages", "EINVAL", "page size", t -> resources(t).setU64("memory-bytes", 4095)),
				h(H, "memory-base in pages", "EINVAL", "page size", t -> resources(t).setU64("memory-base", 1)),
				h(H, "the range is memory (assumed)", "EINVAL", "not memory of the host", t -> resources(t).setU64("memory-base", 31 * GIB)),
				h(H, "llc-way-mask has 4 bytes", "EINVAL", "llc-way-mask", t -> resources(t).setU64("llc-way-mask", 1)),
				h(H, "llc-way-mask is not 0", "EINVAL", "llc-way-mask", t -> resources(t).setU32("llc-way-mask", 0)),
				h(H, "vendor-id is there", "EINVAL", "vendor-id", t -> nic(t).removeProperty("vendor-id")),
				h(H, "every CPU is present", "ENODEV", "0x63", t -> resources(t).setU64("cpus", physical(1), 0x63)));
	}

	private static void withoutMemory(DeviceTree tree) {
		resources(tree).removeChild("memory@0");
		resources(tree).removeChild("memory@1");
	}

	@ParameterizedTest
	@MethodSource("rules")
	void aBaselineThatBreaksARuleChangesNothing(Rule rule) throws HostError {
		DeviceTree tree = rule.dialect == Dialect.H ? Blobs.baselineTreeH() : Blobs.baselineTree();
		rule.breaking.accept(tree);
		SimulatedHost host = new SimulatedHost(Blobs.machine(), rule.dialect);
		assertErrno(rule.errno, rule.text, () -> host.writeDeviceTree(FlattenedDeviceTree.write(tree)));
		assertEquals(16, host.hostCpus().size());
		assertEquals(32 * GIB, host.hostMemoryBytes());
		assertTrue(host.poolMemory().isEmpty() && host.freePoolDevices().isEmpty());
		assertTrue(host.log().getLast().contains(rule.errno), host.log()::toString);
		// Nothing in the way of a good one.
		host.writeDeviceTree(rule.dialect == Dialect.H ? Blobs.baselineH() : Blobs.baseline());
		assertEquals(15, host.freePoolCpus().size());
	}

	@Test
	void fillsThePool() throws HostError {
		SimulatedHost host = new SimulatedHost(Blobs.machine());
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

	/** kernfs.c 00ff7b0: header, then total size; the file's atomic_write_len bounds the write. */
	@Test
	void headerComesFirst() {
		SimulatedHost host = new SimulatedHost(Blobs.machine());
		byte[] good = Blobs.baseline();
		assertErrno("EINVAL", "no flattened device tree", () -> host.writeDeviceTree(new byte[0]));
		assertErrno("EINVAL", "no flattened device tree", () -> host.writeDeviceTree("/dts-v1/;".getBytes()));
		assertErrno("E2BIG", "in one write", () -> host.writeDeviceTree(new byte[SimulatedHost.MAX_BLOB + 1]));
		assertErrno("EINVAL", "", () -> host.writeDeviceTree(Arrays.copyOf(good, good.length - 4)));
		assertErrno("EINVAL", "were written", () -> host.writeDeviceTree(Arrays.copyOf(good, good.length + 4)));
	}

	/** baseline.c 1608369: found before the content is looked at; in dialect H it is assumed. */
	@Test
	void thereIsOneBaseline() throws HostError {
		for (Dialect dialect : Dialect.values()) {
			SimulatedHost host = new SimulatedHost(Blobs.machine(), dialect);
			host.writeDeviceTree(dialect == Dialect.H ? Blobs.baselineH() : Blobs.baseline());
			assertErrno("EBUSY", "overlay targeting /resources", () -> host.writeDeviceTree(FlattenedDeviceTree.write(new DeviceTree())));
		}
	}

	/** baseline.c 1608369, mk_baseline_grow_pool: nobody gives back what was had. */
	@Test
	void chunksBeforeAShortageStayInThePool() {
		SimulatedHost host = new SimulatedHost(Blobs.machine());
		DeviceTree tree = Blobs.baselineTree();
		tree.require("/resources/memory@1").setU64("size", 17 * GIB);
		assertErrno("ENOMEM", "node 1", () -> host.writeDeviceTree(FlattenedDeviceTree.write(tree)));
		assertEquals(1, host.poolMemory().size());
		assertEquals(16, host.hostCpus().size());
		assertErrno("EBUSY", "already applied", () -> host.writeDeviceTree(Blobs.baseline()));
		// The pool can be completed by an overlay.
		assertTrue(assertDoesNotFail(host, Blobs.overlay(Blobs.on("/resources", b -> {
			b.child("memory-add").child("memory@1").setU64("size", GIB).setU32("numa-node-id", 1);
			b.child("cpu-add").child("cpu@1").setU64("reg", physical(1));
		}))).applied());
		assertEquals(List.of(physical(1)), host.freePoolCpus());
	}

	private static Transaction assertDoesNotFail(SimulatedHost host, byte[] blob) {
		try {
			return host.writeOverlay(blob);
		} catch (HostError e) {
			throw new AssertionError(e);
		}
	}

	/** baseline.c 1608369, mk_baseline_initialize_cpus: the others are moved, then EBUSY; devices are not reached. */
	@Test
	void theBootCpuStaysAndTheOthersAreMoved() throws HostError {
		for (Dialect dialect : Dialect.values()) {
			SimulatedHost host = new SimulatedHost(Blobs.machine(), dialect);
			DeviceTree tree = dialect == Dialect.H ? Blobs.baselineTreeH() : Blobs.baselineTree();
			resources(tree).setU64("cpus", physical(0, 1, 2));
			assertErrno("EBUSY", "boot CPU", () -> host.writeDeviceTree(FlattenedDeviceTree.write(tree)));
			assertEquals(List.of(physical(1), physical(2)), host.freePoolCpus());
			assertTrue(host.freePoolDevices().isEmpty());
			assertTrue(host.log().stream().anyMatch(line -> line.startsWith("warning") && line.contains("boot CPU")));
		}
	}

	/** Device tree reference 1.6: devices come after the CPUs, platform devices as well. */
	@Test
	void aRefusedBaselineLeavesNoDeviceInThePool() {
		for (Dialect dialect : Dialect.values()) {
			for (long cpu : new long[] {0xffff, physical(0)}) {
				SimulatedHost host = new SimulatedHost(Blobs.machine(), dialect);
				DeviceTree tree = dialect == Dialect.H ? Blobs.baselineTreeH() : Blobs.baselineTree();
				resources(tree).setU64("cpus", physical(1), cpu);
				String before = Ownership.of(host);
				assertErrno(cpu == 0 ? "EBUSY" : "ENODEV", "", () -> host.writeDeviceTree(FlattenedDeviceTree.write(tree)));
				assertTrue(host.state().resources.platform.isEmpty(), dialect::name);
				assertTrue(cpu == 0 || before.equals(Ownership.of(host)), dialect::name);
			}
		}
	}

	/** hotplug.c 0646f02, mk_pool_cpu_add: it would never reach the park loop; in baseline.c 6fda0d4 it is parked already. */
	@Test
	void anOfflineCpuJoinsThePoolOnlyInDialectH() throws HostError {
		HostMachine machine = Blobs.machine();
		List<HostCpu> cpus = machine.cpus().stream().map(cpu -> cpu.osIndex() == 3 ? new HostCpu(cpu.physicalId(), 3, 0, 0, 1, 0, false, false) : cpu)
				.toList();
		HostMachine offline = new HostMachine("offline", 4096, machine.memoryBlockSize(), cpus, machine.nodes(), machine.pciDevices());
		SimulatedHost v1 = new SimulatedHost(offline);
		assertErrno("EBUSY", "offline", () -> v1.writeDeviceTree(Blobs.baseline()));
		assertEquals(14, v1.freePoolCpus().size());
		SimulatedHost h = new SimulatedHost(offline, Dialect.H);
		h.writeDeviceTree(Blobs.baselineH());
		assertEquals(15, h.freePoolCpus().size());
	}

	/** The sets of cpuset.c have no repetitions; devices of no or unknown type are skipped, absent ones stay away with a warning. */
	@Test
	void repeatedCpusAndStrangeDevicesDoNoHarm() throws HostError {
		SimulatedHost host = new SimulatedHost(Blobs.machine());
		DeviceTree tree = Blobs.baselineTree();
		resources(tree).setU64("cpus", physical(1, 1, 2));
		DeviceTreeNode devices = tree.require("/resources/devices");
		devices.child("typeless").setString("pci-id", "rubbish");
		devices.child("strange").setString("device-type", "usb");
		Blobs.device(devices.child("absent"), "0000:44:00.0", 1, 2);
		host.writeDeviceTree(FlattenedDeviceTree.write(tree));
		assertEquals(List.of(physical(1), physical(2)), host.freePoolCpus());
		assertEquals(3, host.log().stream().filter(line -> line.startsWith("warning")).count(), host.log()::toString);
	}

	/** baseline.c 1608369: numa-node-id is optional; sscanf reads pci-id. */
	@Test
	void whatMayBeLeftOut() throws HostError {
		SimulatedHost host = new SimulatedHost(Blobs.machine());
		DeviceTree tree = Blobs.baselineTree();
		tree.require("/resources/memory@0").removeProperty("numa-node-id");
		tree.require("/resources/memory@1").setU32("numa-node-id", -1);
		nic(tree).setString("pci-id", "0:1:0.0 whatever");
		host.writeDeviceTree(FlattenedDeviceTree.write(tree));
		assertEquals(2, host.poolMemory().size());
		assertTrue(host.freePoolDevices().contains("0000:01:00.0"));
	}

	/** A pool too small for the area its CPUs are parked in has none. */
	@Test
	void thePoolNeedsRoomForItsOwn() {
		SimulatedHost host = new SimulatedHost(Blobs.machine());
		DeviceTree tree = Blobs.baselineTree();
		withoutMemory(tree);
		resources(tree).child("memory@0").setU64("size", 0x17000).setU32("numa-node-id", 0);
		assertErrno("ENOMEM", "bookkeeping", () -> host.writeDeviceTree(FlattenedDeviceTree.write(tree)));
	}

	/** Assumed: the host kernel needs some memory itself. */
	@Test
	void theHostKeepsSomeMemory() {
		SimulatedHost host = new SimulatedHost(Blobs.machine());
		DeviceTree tree = Blobs.baselineTree();
		tree.require("/resources/memory@0").setU64("size", 16 * GIB);
		tree.require("/resources/memory@1").setU64("size", 16 * GIB);
		assertErrno("ENOMEM", "leave the host", () -> host.writeDeviceTree(FlattenedDeviceTree.write(tree)));
	}

	/** Dialect H takes the range named; before July 2026 CPU ids had 32 bits. */
	@Test
	void dialectHNamesTheRange() throws HostError {
		SimulatedHost host = new SimulatedHost(Blobs.machine(), Dialect.H);
		DeviceTree tree = Blobs.baselineTreeH();
		resources(tree).setU32("cpus", (int) physical(1), (int) physical(2), (int) physical(3)).setU32("llc-way-mask", 0xff);
		host.writeDeviceTree(FlattenedDeviceTree.write(tree));
		assertEquals(List.of(new MemoryRegion(Blobs.BASE_H, 8 * GIB, 0)), host.poolMemory());
		assertArrayEquals(physical(1, 2, 3), host.freePoolCpus().stream().mapToLong(Long::longValue).toArray());
		assertTrue(LongStream.of(physical(1, 2, 3)).noneMatch(host.hostCpus()::contains));
	}
}
