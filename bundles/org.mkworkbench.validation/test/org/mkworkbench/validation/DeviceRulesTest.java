// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mkworkbench.model.design.Dialect;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.VirtioDevice;
import org.mkworkbench.model.design.VirtioKind;
import org.mkworkbench.model.machine.MachineFactory;
import org.mkworkbench.model.machine.OsDevice;
import org.mkworkbench.model.machine.OsDeviceKind;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.PlatformDevice;

/** Rules about devices that look at one kernel or at what the host keeps, and about virtio devices. */
class DeviceRulesTest {
	private final TestPlan test = new TestPlan(2, 4, 1);
	private final SpawnedKernel web = test.kernel("web", 5);
	private final SpawnedKernel net = test.kernel("net", 6);

	private PciDevice network(String address, int group) {
		PciDevice device = test.device(address, group);
		device.setClassCode(0x0200);
		return device;
	}

	private static void named(PciDevice device, String name) {
		OsDevice system = MachineFactory.eINSTANCE.createOsDevice();
		system.setKind(OsDeviceKind.NETWORK);
		system.setName(name);
		device.getOsDevices().add(system);
	}

	@Test
	void lastNetworkCard() {
		PciDevice one = network("0000:01:00.0", 1);
		PciDevice two = test.device("0000:02:00.0", 2);
		named(two, "eth1");
		web.getDevices().add(one);
		assertEquals(List.of(), test.findings("MK-DEV-004"));
		net.getDevices().add(two);
		Finding finding = test.finding("MK-DEV-004");
		assertEquals("Devices 0000:01:00.0 and 0000:02:00.0 belong to \"web\" and \"net\", so the host keeps no network card, so it can be reached"
				+ " from its console only", finding.message());
		assertEquals(List.of(one.getUid(), two.getUid(), web.getUid(), net.getUid()), finding.subjects());
		assertEquals(List.of("Give device 0000:01:00.0 to the host", "Give device 0000:02:00.0 to the host"), test.fixes("MK-DEV-004"));
		PciDevice function = network("0000:01:00.1", 3);
		function.setPhysicalFunction(one);
		assertEquals(1, test.findings("MK-DEV-004").size(), "a virtual function is no card");
		one.setBootCritical(true);
		assertEquals(List.of(), test.findings("MK-DEV-004"), "MK-DEV-002 says it");
	}

	@Test
	void lastDisk() {
		PciDevice disk = test.device("0000:03:00.0", 1);
		disk.setClassCode(0x0108);
		web.getDevices().add(disk);
		assertEquals("Device 0000:03:00.0 belongs to \"web\", so the host keeps no disk controller, so it loses its root file system if that is on a disk",
				test.finding("MK-DEV-005").message());
	}

	@Test
	void virtualFunctionApart() {
		PciDevice physical = network("0000:01:00.0", 1);
		PciDevice one = network("0000:01:00.1", 2);
		PciDevice two = network("0000:01:00.2", 3);
		one.setPhysicalFunction(physical);
		two.setPhysicalFunction(physical);
		web.getDevices().add(one);
		assertEquals(List.of(), test.findings("MK-DEV-006"), "the host keeps the physical function");
		net.getDevices().add(physical);
		Finding finding = test.finding("MK-DEV-006");
		assertEquals("The physical device 0000:01:00.0 belongs to \"net\", but its virtual devices 0000:01:00.1 and 0000:01:00.2 to \"web\" and the host,"
				+ " and exist only while the driver of the physical function runs", finding.message());
		assertEquals(List.of(physical.getUid(), one.getUid(), two.getUid(), net.getUid(), web.getUid(), test.plan.getHostKernel().getUid()),
				finding.subjects());
		assertEquals(List.of("Give device 0000:01:00.0 to the host", "Give all its functions to \"net\""), test.fixes("MK-DEV-006"));
		web.getDevices().clear();
		net.getDevices().addAll(List.of(one, two));
		assertEquals(List.of(), test.findings("MK-DEV-006"));
	}

	@Test
	void dmaWithoutIommu() {
		PciDevice open = test.device("0000:01:00.0", null);
		web.getDevices().add(open);
		Finding finding = test.finding("MK-DEV-007");
		assertEquals(Severity.INFO, finding.severity());
		assertEquals("No IOMMU group of this machine is known, so nobody can say whether device 0000:01:00.0 of \"web\" can reach the memory of other kernels",
				finding.message());
		test.device("0000:02:00.0", 4);
		finding = test.finding("MK-DEV-007");
		assertEquals(Severity.WARNING, finding.severity());
		assertEquals("Device 0000:01:00.0 of \"web\" is in no IOMMU group, so it can read and write the memory of all kernels", finding.message());
		assertEquals(List.of(open.getUid(), web.getUid()), finding.subjects());
		assertEquals(List.of("Give device 0000:01:00.0 to the host"), test.fixes("MK-DEV-007"));
	}

	@Test
	void deviceFarFromItsKernel() {
		PciDevice device = test.device("0000:01:00.0", 1);
		web.getDevices().add(device);
		device.setNode(test.node(1));
		assertEquals(List.of(), test.findings("MK-DEV-008"));
		device.setNode(test.node(0));
		Finding finding = test.finding("MK-DEV-008");
		assertEquals("Device 0000:01:00.0 of \"web\" is on node 0, but its CPUs are on node 1", finding.message());
		assertEquals(List.of(device.getUid(), web.getUid(), "node-0"), finding.subjects());
		web.getThreads().add(test.cpu(1));
		assertEquals(List.of(), test.findings("MK-DEV-008"));
	}

	@Test
	void idsMissing() {
		PciDevice device = test.device("0000:01:00.0", 1);
		web.getDevices().add(device);
		device.setVendorId(null);
		assertEquals("Device 0000:01:00.0 of \"web\" has no vendor and device id, which dialect V1 must state", test.finding("MK-DEV-009").message());
		test.plan.setDialect(Dialect.H);
		assertEquals(List.of(), test.findings("MK-DEV-009"));
	}

	@ParameterizedTest
	@CsvSource({ "0000:17:00.0,0", "10000:e1:1f.7,0", "17:00.0,1", "0000:17:20.0,1", "0000:17:00.8,1", "eth0,1", ",1" })
	void addressForm(String address, int findings) {
		PciDevice device = test.device("0000:01:00.0", 1);
		web.getDevices().add(device);
		device.setAddress(address);
		assertEquals(findings, test.findings("MK-DEV-010").size());
	}

	@Test
	void networkNames() {
		PciDevice one = network("0000:01:00.0", 1);
		PciDevice two = network("0000:02:00.0", 2);
		web.getDevices().add(one);
		net.getDevices().add(two);
		named(one, "enp1s0");
		assertEquals(List.of(), test.findings("MK-DEV-011"));
		named(two, "enp1s0");
		assertEquals("The network name \"enp1s0\" is the name of devices 0000:01:00.0 and 0000:02:00.0, but an alias names one device;"
				+ " \"web\" and \"net\" will choose another name", test.finding("MK-DEV-011").message());
		two.getOsDevices().getFirst().setName("a-very-long-name-0");
		assertEquals("The network name \"a-very-long-name-0\" of device 0000:02:00.0 has 18 characters, but a network device has 15 at most;"
				+ " \"net\" will choose another name", test.finding("MK-DEV-011").message());
		two.getOsDevices().getFirst().setName("0net");
		assertEquals(1, test.findings("MK-DEV-011").size());
	}

	@Test
	void functionsOfOneDevice() {
		PciDevice one = test.device("0000:01:00.0", null);
		PciDevice two = test.device("0000:01:00.1", null);
		web.getDevices().add(one);
		Finding finding = test.finding("MK-DEV-012");
		assertEquals("Device 0000:01:00.0 of \"web\" and device 0000:01:00.1 of the host are functions of one device, and no IOMMU group tells whether"
				+ " they can be kept apart", finding.message());
		assertEquals(List.of("Give all functions to \"web\"", "Give all functions to the host"), test.fixes("MK-DEV-012"));
		two.setBootCritical(true);
		assertEquals(List.of("Give all functions to the host"), test.fixes("MK-DEV-012"));
		test.plan.getPool().getDevices().add(two);
		assertEquals(List.of(), test.findings("MK-DEV-012"), "nobody uses a spare function");
	}

	@Test
	void platformDevices() {
		PlatformDevice device = MachineFactory.eINSTANCE.createPlatformDevice();
		device.setUid("platform-1");
		device.setName("serial8250");
		test.machine.getPlatformDevices().add(device);
		web.getPlatformDevices().add(device);
		assertEquals(List.of(), test.findings("MK-DEV-013"));
		device.setHardwareId("x".repeat(16));
		assertEquals("Platform device serial8250 of \"web\" has a hardware id of more than 15 characters, so the kernel cannot find it",
				test.finding("MK-DEV-013").message());
		device.setName("y".repeat(32));
		assertEquals(List.of("Give device " + "y".repeat(32) + " to the host"), test.fixes("MK-DEV-013"));
	}

	@Test
	void virtioQueues() {
		VirtioDevice device = test.virtio(web, VirtioKind.NET, "net0");
		device.setQueues(0);
		Finding finding = test.finding("MK-VIO-001");
		assertEquals("The virtio device \"net0\" of \"web\" has 0 queues", finding.message());
		assertEquals(List.of(new FixProposal.SetVirtioQueues("Give the virtio device \"net0\" 2 queues", device.getUid(), 2)), finding.fixes());
		device.setQueues(3);
		assertEquals(List.of(), test.findings("MK-VIO-001"));
		device.setQueues(4);
		assertEquals("The virtio device \"net0\" of \"web\" has 4 queues, but its CPU can serve only 3", test.finding("MK-VIO-001").message());
		assertEquals(Severity.INFO, test.finding("MK-VIO-001").severity());
	}

	@ParameterizedTest
	@CsvSource({ "256,", "1,", "32768,", "0,256", "-4,256", "100,64", "65536,32768" })
	void virtioQueueSize(int size, Integer proposed) {
		VirtioDevice device = test.virtio(web, VirtioKind.BLOCK, null);
		device.setQueueSize(size);
		assertEquals(proposed == null ? List.of() : List.of("Make it " + proposed + " entries"), test.fixes("MK-VIO-002"));
	}

	@Test
	void virtioNames() {
		test.virtio(web, VirtioKind.NET, "net0");
		test.virtio(net, VirtioKind.NET, "net0");
		assertEquals(List.of(), test.findings("MK-VIO-003"), "of different kernels");
		VirtioDevice last = test.virtio(web, VirtioKind.BLOCK, "net0");
		Finding finding = test.finding("MK-VIO-003");
		assertEquals("2 virtio devices of \"web\" are named \"net0\"", finding.message());
		assertEquals(List.of(new FixProposal.RenameVirtioDevice("Rename the last one to \"net0-2\"", last.getUid(), "net0-2")), finding.fixes());
	}

	@Test
	void virtioNeedsDialectV1() {
		test.virtio(web, VirtioKind.NET, "net0");
		assertEquals(List.of(), test.findings("MK-VIO-004"));
		test.plan.setDialect(Dialect.H);
		assertEquals("Dialect H has no virtio devices, so those of \"web\" will be missing", test.finding("MK-VIO-004").message());
	}
}
