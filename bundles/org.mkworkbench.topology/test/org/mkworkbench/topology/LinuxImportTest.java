// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mkworkbench.model.DesignFile;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.CacheWays;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.Provenance;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.MachinePackage;
import org.mkworkbench.model.machine.MemoryRange;
import org.mkworkbench.model.machine.NoteKind;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.RangeKind;

class LinuxImportTest {
	@TempDir
	Path folder;

	private Machine read(LinuxFiles files) throws Exception {
		return MachineImports.importMachine(files.writeTo(Files.createTempDirectory(folder, "root")));
	}

	@Test
	void serverFromADirectory() throws Exception {
		Machine machine = read(LinuxFiles.server());
		Map<String, Integer> counts = TestData.counts(machine);
		assertEquals("2 × Xeon Gold 5418Y", machine.getName());
		assertEquals("x86_64", machine.getArchitecture());
		for (Map.Entry<String, Integer> entry : Map.of("Package", 2, "Core", 4, "HardwareThread", 8, "L1", 4, "L1i", 4, "L2", 4, "L3", 2,
				"NumaNode", 2).entrySet()) {
			assertEquals(entry.getValue(), counts.get(entry.getKey()), entry.getKey());
		}
		assertEquals(4096, machine.getPageSize());
		assertTrue(Provenance.isAssumed(machine, MachinePackage.Literals.MACHINE__PAGE_SIZE));
		assertEquals(128L << 20, machine.getMemoryBlockSize());
		assertEquals(21, machine.getDistances().getFirst().getValues().get(0, 1));
		assertEquals(2L << 20, machine.getNumaNodes().getFirst().getPageCounts().getFirst().getSize());
		assertEquals(7, machine.getNumaNodes().getFirst().getPageCounts().getFirst().getCount());
		assertTrue(TestData.hasNote(machine, NoteKind.IGNORED, "CPUs 8-15"));
	}

	@Test
	void physicalIdsAndOfflineCpus() throws Exception {
		MachineIndex index = new MachineIndex(read(LinuxFiles.server()));
		assertEquals(0x42, index.thread(3).orElseThrow().getPhysicalId());
		assertEquals(0x41, index.thread(6).orElseThrow().getPhysicalId());
		HardwareThread offline = index.thread(5).orElseThrow();
		assertFalse(offline.isOnline());
		assertNull(offline.getPhysicalId());
		// The link from the node is there although its list leaves offline CPUs out
		assertEquals(0, offline.getNumaNodes().getFirst().getOsIndex());
		assertTrue(TestData.hasNote(index.machine(), NoteKind.MISSING, "offline CPU 5 has no physical id"));
	}

	@Test
	void pciDevices() throws Exception {
		MachineIndex index = new MachineIndex(read(LinuxFiles.server()));
		PciDevice disk = index.device("0000:01:00.0").orElseThrow();
		assertEquals("nvme", disk.getDriver());
		assertEquals(7, disk.getIommuGroup());
		assertEquals(0x0108, disk.getClassCode());
		assertEquals(7.877, disk.getLinkSpeed(), 0.001);
		assertEquals("0000:00:1c.0", disk.getBridge().getAddress());
		assertTrue(disk.getBridge().getBridge().isHost());
		assertEquals(1 << 20, disk.getOsDevices().getFirst().getSize());
		assertTrue(disk.isBootCritical());
		assertEquals("holds the root file system", disk.getBootCriticalReason());
		PciDevice card = index.device("0000:80:01.0").orElseThrow();
		assertEquals(64, card.getTotalVfs());
		assertEquals(1, card.getActiveVfs());
		assertEquals(1, card.getNode().getOsIndex());
		assertEquals("carries the default route of the network", card.getBootCriticalReason());
		PciDevice function = index.device("0000:80:01.1").orElseThrow();
		assertEquals(card, function.getPhysicalFunction());
		assertNull(function.getNode());
		assertFalse(function.isBootCritical());
	}

	private static Cache lastLevel(Machine machine) {
		return MachineIndex.lastLevelCache(new MachineIndex(machine).thread(0).orElseThrow()).orElseThrow();
	}

	@Test
	void cacheWaysOfResctrl() throws Exception {
		Cache cache = lastLevel(read(LinuxFiles.server()));
		assertEquals(15, cache.getWays());
		assertNull(cache.getSharedWays(), "resctrl is not mounted");
		Machine machine = read(LinuxFiles.server().file("sys/fs/resctrl/info/L3/cbm_mask", "7fff").file("sys/fs/resctrl/info/L3/shareable_bits", "6000"));
		assertEquals(List.of(0x6000L, 0x6000L), CacheWays.lastLevel(machine).stream().map(Cache::getSharedWays).toList());
		assertFalse(TestData.hasNote(machine, NoteKind.IGNORED, "resctrl"));
		Machine fewer = read(LinuxFiles.server().file("sys/fs/resctrl/info/L3DATA/cbm_mask", "7ff"));
		assertEquals(11, lastLevel(fewer).getWays());
		assertNull(lastLevel(fewer).getSharedWays());
		assertTrue(TestData.hasNote(fewer, NoteKind.IGNORED, "2 L3 caches have 15 ways, but resctrl divides them into 11; 11 is kept"));
	}

	@Test
	void brokenCacheWays() throws Exception {
		for (String mask : List.of("f0f", "ffe", "0")) {
			Machine machine = read(LinuxFiles.server().file("sys/fs/resctrl/info/L3/cbm_mask", mask));
			assertEquals(15, lastLevel(machine).getWays());
			assertTrue(TestData.hasNote(machine, NoteKind.WARNING, "is not a run of ones from bit 0"), mask);
		}
		for (String mask : List.of("0x7ff", "123456789", "ways")) {
			Machine machine = read(LinuxFiles.server().file("sys/fs/resctrl/info/L3/cbm_mask", mask));
			assertEquals(15, lastLevel(machine).getWays());
			assertTrue(TestData.hasNote(machine, NoteKind.WARNING, "should be a mask in hexadecimal"), mask);
		}
		Machine machine = read(LinuxFiles.server().file("sys/fs/resctrl/info/L3/cbm_mask", "7fff").file("sys/fs/resctrl/info/L3/shareable_bits", "?"));
		assertNull(lastLevel(machine).getSharedWays());
	}

	@Test
	void memoryRanges() throws Exception {
		Machine machine = read(LinuxFiles.server());
		List<MemoryRange> ranges = machine.getMemoryRanges();
		assertEquals(List.of(RangeKind.RESERVED, RangeKind.SYSTEM_RAM, RangeKind.OTHER, RangeKind.SYSTEM_RAM, RangeKind.MULTIKERNEL_POOL),
				ranges.stream().map(MemoryRange::getKind).toList());
		assertEquals(0x1000, ranges.get(1).getBase());
		assertEquals(0x7fff000, ranges.get(1).getSize());
		assertEquals(0, ranges.get(1).getNode().getOsIndex());
		assertEquals(1, ranges.get(3).getNode().getOsIndex());
		assertEquals(1, ranges.get(4).getNode().getOsIndex());
	}

	@Test
	void hiddenAddressesAreNoticed() throws Exception {
		Machine machine = read(LinuxFiles.server().file("proc/iomem", "00000000-00000000 : Reserved\n00000000-00000000 : System RAM"));
		assertTrue(machine.getMemoryRanges().isEmpty());
		assertTrue(TestData.hasNote(machine, NoteKind.MISSING, "shows only zeros"));
	}

	@Test
	void allowedCpus() throws Exception {
		Machine machine = read(LinuxFiles.server().file("proc/self/status", "Name:\tx\nCpus_allowed_list:\t0-2"));
		assertEquals(List.of(3, 4, 6, 7), MachineIndex.threadsBelow(machine).stream().filter(thread -> !thread.isAllowed())
				.map(HardwareThread::getOsIndex).sorted().toList());
	}

	@Test
	void onlyNetworkCardIsBootCritical() throws Exception {
		Machine machine = read(LinuxFiles.server().without("proc/net"));
		assertEquals("is the only network card", new MachineIndex(machine).device("0000:80:01.0").orElseThrow().getBootCriticalReason());
	}

	@Test
	void physicalIdsOfArmFromTheDeviceTreeAndFromAcpi() throws Exception {
		LinuxFiles files = new LinuxFiles().file("sys/devices/system/cpu/online", "0-1").file("proc/cpuinfo",
				"processor\t: 0\nCPU implementer\t: 0x41\nCPU architecture: 8\nCPU part\t: 0xd0c\n\nprocessor\t: 1\nCPU implementer\t: 0x41\nCPU architecture: 8\nCPU part\t: 0xd0c\n");
		files.bytes("sys/devices/system/cpu/cpu0/of_node/reg", new byte[] { 0, 0, 0, 1, 0, 0, 2, 0 });
		ByteBuffer madt = ByteBuffer.allocate(44 + 80).order(ByteOrder.LITTLE_ENDIAN);
		madt.put(44, (byte) 11).put(45, (byte) 80).putInt(52, 77).putLong(44 + 68, 0x120100L);
		files.file("sys/devices/system/cpu/cpu1/firmware_node/uid", "77").bytes("sys/firmware/acpi/tables/APIC", madt.array());
		Machine machine = read(files);
		MachineIndex index = new MachineIndex(machine);
		assertEquals("aarch64", machine.getArchitecture());
		assertEquals(0x1_0000_0200L, index.thread(0).orElseThrow().getPhysicalId());
		assertEquals(0x120100L, index.thread(1).orElseThrow().getPhysicalId());
		assertEquals("Neoverse N1", machine.getName());
		assertTrue(TestData.hasNote(machine, NoteKind.MISSING, "page size"));
		assertTrue(TestData.hasNote(machine, NoteKind.WARNING, "one NUMA node"));
		assertNull(machine.getPageSize());
	}

	@Test
	void hartIdsOfRiscV() throws Exception {
		Machine machine = read(new LinuxFiles().file("sys/devices/system/cpu/online", "0-1").file("proc/cpuinfo",
				"processor\t: 0\nhart\t\t: 2\nisa\t\t: rv64imafdc\n\nprocessor\t: 1\nhart\t\t: 1\nisa\t\t: rv64imafdc\n"));
		assertEquals("riscv64", machine.getArchitecture());
		assertEquals(2, new MachineIndex(machine).thread(0).orElseThrow().getPhysicalId());
	}

	@Test
	void oneIdForTwoCpusIsNoId() throws Exception {
		Machine machine = read(new LinuxFiles().file("sys/devices/system/cpu/online", "0-1").file("proc/cpuinfo",
				"processor: 0\napicid: 4\n\nprocessor: 1\napicid: 4\n"));
		assertNull(new MachineIndex(machine).thread(1).orElseThrow().getPhysicalId());
		assertTrue(TestData.hasNote(machine, NoteKind.WARNING, "both have the physical id 4"));
	}

	@Test
	void hybridIntelByPmu() throws Exception {
		Machine machine = read(LinuxFiles.server().file("sys/devices/cpu_core/cpus", "0-3").file("sys/devices/cpu_atom/cpus", "4,6-7"));
		assertEquals(List.of("Efficiency", "Performance"), machine.getCpuKinds().stream().map(kind -> kind.getName()).toList());
		assertEquals(3, machine.getCpuKinds().getFirst().getThreads().size());
	}

	@Test
	void overlappingCachesAreLeftOut() throws Exception {
		Machine machine = read(LinuxFiles.server().file("sys/devices/system/cpu/cpu2/cache/index3/shared_cpu_list", "1-2"));
		assertTrue(TestData.hasNote(machine, NoteKind.WARNING, "overlaps"));
		assertEquals(8, MachineIndex.threadsBelow(machine).size());
	}

	@Test
	void directoriesWithoutASystemAreRefused() {
		ImportException empty = assertThrows(ImportException.class, () -> MachineImports.importMachine(folder.toString()));
		assertTrue(empty.getMessage().contains("no sys/devices/system/cpu") && !empty.remedy().isEmpty());
		assertTrue(assertThrows(ImportException.class, () -> MachineImports.importMachine(folder.resolve("none").toString())).problem()
				.contains("no such file"));
		assertTrue(assertThrows(ImportException.class, () -> MachineImports.importMachine("preset:vax")).remedy().contains("hybrid-laptop"));
	}

	@Test
	void cancelling() throws Exception {
		String root = LinuxFiles.server().writeTo(folder);
		ImportProgress impatient = new ImportProgress() {
			private int steps;

			@Override
			public void step(String task) {
				steps++;
			}

			@Override
			public boolean cancelled() {
				return steps >= 2;
			}
		};
		assertTrue(assertThrows(ImportException.class, () -> MachineImports.importMachine(root, impatient)).problem().contains("cancelled"));
	}

	@Test
	void symbolicLinksStayInside() throws Exception {
		Path secret = Files.createTempFile("mkw", "secret");
		try {
			Files.writeString(secret, "0-3\n");
			LinuxFiles files = LinuxFiles.server().without("sys/devices/system/cpu/possible").link("sys/devices/system/cpu/possible",
					secret.toString())
					.without("sys/class/net").link("sys/class/net/loop", "loop").link("sys/class/net/up", "../../../../../../../../" + secret);
			Machine machine = read(files);
			assertFalse(TestData.hasNote(machine, NoteKind.IGNORED, "has room"));
			assertEquals(1, machine.getPciDevices().stream().filter(device -> !device.getOsDevices().isEmpty()).count());
		} finally {
			Files.delete(secret);
		}
	}

	@Test
	void thisComputer() throws Exception {
		Assumptions.assumeTrue(Files.isDirectory(Path.of("/sys/devices/system/cpu")) && Files.isReadable(Path.of("/proc/cpuinfo")));
		Machine machine = MachineImports.importMachine("local");
		List<HardwareThread> online = MachineIndex.threadsBelow(machine).stream().filter(HardwareThread::isOnline).toList();
		assertTrue(online.size() >= Runtime.getRuntime().availableProcessors());
		assertFalse(machine.getNumaNodes().isEmpty());
		assertFalse(machine.getName().isEmpty());
		Machine again = DesignFile.read(DesignFile.write(Designs.create("d", EcoreUtil.copy(machine))), "d").getMachine();
		assertTrue(EcoreUtil.equals(machine, again));
	}
}
