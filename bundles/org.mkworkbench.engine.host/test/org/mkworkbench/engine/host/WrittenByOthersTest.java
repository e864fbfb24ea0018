// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mkworkbench.engine.host.Blobs.GIB;
import static org.mkworkbench.engine.host.Blobs.MIB;
import static org.mkworkbench.engine.host.HostErrors.assertApplied;
import static org.mkworkbench.engine.host.HostErrors.assertErrno;
import static org.mkworkbench.engine.host.HostErrors.assertFailed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mkworkbench.devicetree.DeviceTree;
import org.mkworkbench.devicetree.FlattenedDeviceTree;

/**
 * Blobs that kerf 0.1 and dtc wrote, and the same as far as the rules go that dialect V1's documents give as examples. Where the folder of
 * test data is not at hand (-Dmkworkbench.data or MKWORKBENCH_DATA) there is nothing to do.
 */
class WrittenByOthersTest {
	private static final Path DATA = data();

	private static Path data() {
		String data = System.getProperty("mkworkbench.data", System.getenv("MKWORKBENCH_DATA"));
		return data == null || data.isEmpty() ? null : Path.of(data, "devicetree");
	}

	private static byte[] blob(String name) {
		try {
			return Files.readAllBytes(DATA.resolve(name));
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	/** 32 CPUs with the ids 0 to 31, 32 GiB on one node. */
	private static HostMachine machine() {
		List<HostCpu> cpus = new ArrayList<>();
		for (int n = 0; n < 32; n++) {
			cpus.add(new HostCpu(n, n, 0, 0, n, 0, true, n == 0));
		}
		return new HostMachine("example", 4096, 128 * MIB, cpus, List.of(new HostNode(0, 32 * GIB)),
				List.of(new HostPciDevice("0000:09:00.0", 0x1af4, 0x1041, 0), new HostPciDevice("0000:0a:00.0", 0x144d, 0xa808, 0),
						new HostPciDevice("0000:01:00.0", 0x8086, 0x1572, 0)));
	}

	@Test
	void examplesOfDialectV1() throws HostError {
		if (DATA == null) {
			return;
		}
		SimulatedHost host = new SimulatedHost(machine());
		host.writeDeviceTree(blob("v1-dialect/baseline.dtb"));
		assertEquals(List.of(4L, 5L, 6L, 7L), host.freePoolCpus());
		Transaction create = assertApplied(host.writeOverlay(blob("v1-dialect/overlay-create-and-feed.dtbo")));
		assertEquals("create compute: 1 CPU, 256MB; then +1 CPU, +1 PCI", create.resources());
		HostInstance compute = host.instances().getFirst();
		assertEquals(new HostInstance(3, "compute", InstanceState.READY, List.of(4L, 5L), compute.memory(), List.of("0000:09:00.0"), "created"), compute);
		DeviceTree tree = FlattenedDeviceTree.read(host.instanceDeviceTree("compute"));
		assertEquals("/pci@9/pci@0,0", tree.require("/aliases").string("enp9s0"));
		Transaction pool = assertApplied(host.writeOverlay(blob("v1-dialect/overlay-pool.dtbo")));
		assertEquals(List.of(6L, 20L), host.freePoolCpus());
		assertEquals("/pci@a/pci@0,0", FlattenedDeviceTree.read(host.deviceTree()).require("/aliases").string("nvme0"));
		assertApplied(host.writeOverlay(blob("v1-dialect/overlay-remove.dtbo")));
		assertEquals(List.of(), host.instances());
		host.removeTransaction(pool.id());
		assertEquals(List.of(4L, 5L, 6L, 7L), host.freePoolCpus());
		Ownership.check(host);
	}

	@Test
	void blobsOfKerf01() throws HostError {
		if (DATA == null) {
			return;
		}
		SimulatedHost host = new SimulatedHost(machine(), Dialect.H);
		// kerf takes this one; the kernel wants the ids of every PCI function.
		assertErrno("EINVAL", "nvme0 needs a property \"vendor-id\"", () -> host.writeDeviceTree(blob("verified/baseline-kerf01-dtc.dtb")));
		DeviceTree baseline = FlattenedDeviceTree.read(blob("verified/baseline-kerf01-dtc.dtb"));
		baseline.require("/resources/devices/nvme0").setU32("vendor-id", 0x144d).setU32("device-id", 0xa808);
		host.writeDeviceTree(FlattenedDeviceTree.write(baseline));
		assertEquals(List.of(new MemoryRegion(0x80000000L, 0x380000000L, 0)), host.poolMemory());
		assertEquals(8, host.freePoolCpus().size());
		assertEquals(List.of("0000:01:00.0"), host.freePoolDevices(), "there is no 0000:02:00.0");
		assertApplied(host.writeOverlay(blob("verified/create-overlay-kerf01.dtbo")));
		HostInstance web = host.instances().getFirst();
		assertEquals(List.of(4L, 5L, 6L, 7L), web.cpus());
		assertEquals(2 * GIB, web.memoryBytes());
		assertFailed("EINVAL", "\"web\"", host.writeOverlay(blob("verified/update-overlay-kerf01.dtbo")));
		assertFailed("ENOENT", "\"web\"", host.writeOverlay(blob("verified/delete-overlay-kerf01.dtbo")));
		Ownership.check(host);
	}

	/** Its device has no type: skipped, with a warning. */
	@Test
	void theBaselineKerf01Wrote() throws HostError {
		if (DATA == null) {
			return;
		}
		SimulatedHost host = new SimulatedHost(machine(), Dialect.H);
		host.writeDeviceTree(blob("verified/baseline-written-by-kerf01.dtb"));
		assertEquals(28, host.freePoolCpus().size());
		assertEquals(List.of(), host.freePoolDevices());
		assertEquals("warning: /resources/devices/0 has no device-type and is skipped", host.log().getFirst());
	}

	@Test
	void neitherDialectTakesTheOthers() {
		if (DATA == null) {
			return;
		}
		SimulatedHost v1 = new SimulatedHost(machine());
		assertErrno("EINVAL", "no longer accepted; use memory@N", () -> v1.writeDeviceTree(blob("verified/baseline-kerf01-dtc.dtb")));
		SimulatedHost h = new SimulatedHost(machine(), Dialect.H);
		assertErrno("ENODEV", "memory-base", () -> h.writeDeviceTree(blob("v1-dialect/baseline.dtb")));
	}
}
