// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mkworkbench.model.DesignFile;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.machine.CpuKind;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.NoteKind;
import org.mkworkbench.model.machine.PciDevice;

/** Archives of /proc and /sys: real ones, well-made ones, hostile ones and damaged ones. */
class ArchiveTest {
	@TempDir
	Path folder;

	private Machine read(byte[] bytes) throws IOException, ImportException {
		Path file = folder.resolve("archive.tar");
		Files.write(file, bytes);
		return MachineImports.importMachine(file.toString());
	}

	private static Machine sample(String name) throws ImportException {
		return MachineImports.importMachine(TestData.folder("sysfs").resolve(name + ".tar.bz2").toString());
	}

	private static List<Long> physicalIds(Machine machine) {
		return MachineIndex.threadsBelow(machine).stream().map(HardwareThread::getPhysicalId).toList();
	}

	@Test
	void sameMachineFromEveryForm() throws Exception {
		byte[] plain = LinuxFiles.server().tar("gathered/");
		Machine machine = read(plain);
		assertEquals(8, MachineIndex.threadsBelow(machine).size());
		assertEquals(7, new MachineIndex(machine).device("0000:01:00.0").orElseThrow().getIommuGroup());
		assertTrue(EcoreUtil.equals(machine, read(LinuxFiles.server().tar(""))));
		assertTrue(EcoreUtil.equals(machine, read(LinuxFiles.server().tar("./"))));
		assertTrue(EcoreUtil.equals(machine, read(LinuxFiles.gzip(plain))));
		assertTrue(EcoreUtil.equals(machine, read(LinuxFiles.bzip2(plain))));
		Path root = folder.resolve("root");
		Machine unpacked = MachineImports.importMachine(LinuxFiles.server().writeTo(root));
		unpacked.getSources().getFirst().setLocation(machine.getSources().getFirst().getLocation());
		assertTrue(EcoreUtil.equals(machine, unpacked));
	}

	@Test
	void entriesThatClimbOutAreRefused() {
		for (String name : List.of("../evil", "x/../../evil", "sys/../../../etc/passwd")) {
			ImportException refused = assertThrows(ImportException.class, () -> read(LinuxFiles.server().file(name, "x").tar("")));
			assertTrue(refused.problem().contains("refused for safety"), refused.getMessage());
		}
		assertFalse(Files.exists(folder.resolveSibling("evil")));
	}

	@Test
	void absoluteNamesAndLinksStayInside() throws Exception {
		Machine machine = read(LinuxFiles.server().tar("/"));
		assertEquals(8, MachineIndex.threadsBelow(machine).size());
		LinuxFiles hostile = LinuxFiles.server().without("proc/cpuinfo").link("proc/cpuinfo", "/../../../../../../../../proc/cpuinfo");
		Machine without = read(hostile.tar("top/"));
		assertTrue(physicalIds(without).stream().allMatch(id -> id == null), "the computer's own cpuinfo was read through a link");
		assertTrue(TestData.hasNote(without, NoteKind.MISSING, "no /proc/cpuinfo"));
	}

	@Test
	void bombsAreRefused() throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes) {
			{
				def.setLevel(Deflater.BEST_SPEED);
			}
		}) {
			gzip.write(Arrays.copyOf(LinuxFiles.server().file("sys/zero", "").tar(""), 20_480));
			byte[] zeros = new byte[1 << 20];
			byte[] header = Arrays.copyOf(new LinuxFiles().bytes("sys/z", new byte[1 << 20]).tar(""), 512);
			for (int megabyte = 0; megabyte < 600; megabyte++) {
				gzip.write(header);
				gzip.write(zeros);
			}
		}
		ImportException refused = assertThrows(ImportException.class, () -> read(bytes.toByteArray()));
		assertTrue(refused.problem().contains("MiB"), refused.getMessage());
		ImportException large = assertThrows(ImportException.class, () -> read(LinuxFiles.gzip(new LinuxFiles().bytes("sys/large",
				new byte[33 << 20]).tar(""))));
		assertTrue(large.problem().contains("larger than"), large.getMessage());
	}

	@Test
	void otherFilesAreRefusedWithARemedy() throws Exception {
		assertTrue(assertThrows(ImportException.class, () -> read(new byte[] { (byte) 0xfd, '7', 'z', 'X', 'Z', 0, 1, 2 })).remedy()
				.contains("xz -d"));
		assertTrue(assertThrows(ImportException.class, () -> read(new byte[0])).problem().contains("empty"));
		assertTrue(assertThrows(ImportException.class, () -> read("just text\n".repeat(100).getBytes())).problem().contains("archive"));
		assertTrue(assertThrows(ImportException.class, () -> read(new LinuxFiles().file("home/x", "1").tar(""))).problem()
				.contains("neither proc nor sys"));
		assertTrue(assertThrows(ImportException.class, () -> read(new LinuxFiles().file("sys/x", "1").tar(""))).problem()
				.contains("no sys/devices/system/cpu"));
	}

	/** Whatever the damage, the import ends with a machine that can be saved or with a message. */
	@Test
	void damagedArchivesNeverBreakTheImport() throws Exception {
		Random random = new Random(4711);
		byte[] plain = LinuxFiles.server().tar("");
		int machines = 0;
		for (int round = 0; round < 200; round++) {
			byte[] damaged = random.nextInt(4) == 0 ? Arrays.copyOf(plain, random.nextInt(plain.length)) : plain.clone();
			for (int change = 0; change < 20 && damaged.length > 0; change++) {
				damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
			}
			machines += survives(damaged) ? 1 : 0;
		}
		assertTrue(machines > 0);
	}

	/** The archive is sound and the files in it are not: the readers of /proc and /sys are what gets tested. */
	@Test
	void damagedFilesNeverBreakTheImport() throws Exception {
		Random random = new Random(815);
		List<String> nonsense = List.of("", "-1", "99999999999999999999", "0x", "0-", "5-3", "0-65535", "abc", "\0\u0080", "0,0,0",
				"ffffffff,ffffffff", "1 2 3",
				"Node 0 MemTotal: 99999999999999999999999 kB", "65536", "-9223372036854775808", "fffffffffffffffff-0 : System RAM", "ffffffffffffffff-0 : System RAM");
		int machines = 0;
		for (int round = 0; round < 200; round++) {
			LinuxFiles files = LinuxFiles.server();
			List<String> names = new ArrayList<>(files.files().keySet());
			for (int change = random.nextInt(12) + 1; change > 0; change--) {
				String name = names.get(random.nextInt(names.size()));
				switch (random.nextInt(4)) {
				case 0 -> files.without(name);
				case 1 -> files.without(name).link(name, "/" + names.get(random.nextInt(names.size())));
				default -> files.file(name, nonsense.get(random.nextInt(nonsense.size())));
				}
			}
			machines += survives(files.tar("")) ? 1 : 0;
		}
		assertTrue(machines > 150, machines + " of 200");
	}

	private boolean survives(byte[] archive) throws IOException {
		try {
			DesignFile.read(DesignFile.write(Designs.create("d", read(archive))), "d");
			return true;
		} catch (ImportException e) {
			assertTrue(e.getMessage().contains("archive.tar") && !e.remedy().isEmpty());
			return false;
		}
	}

	@Test
	void hybridLaptop() throws Exception {
		Machine machine = sample("20em64t-hybrid-1p6c2t+2ca4co1t");
		assertEquals("Core i7-1370P", machine.getName());
		assertEquals(20, physicalIds(machine).size());
		assertEquals(List.of(0L, 1L, 8L, 9L), physicalIds(machine).subList(0, 4));
		assertEquals(48L, new MachineIndex(machine).thread(12).orElseThrow().getPhysicalId());
		assertEquals(50L, new MachineIndex(machine).thread(13).orElseThrow().getPhysicalId());
		assertEquals(List.of("Efficiency", "Performance"), machine.getCpuKinds().stream().map(CpuKind::getName).toList());
		assertEquals(List.of(8, 12), machine.getCpuKinds().stream().map(kind -> kind.getThreads().size()).toList());
		var counts = TestData.counts(machine);
		assertEquals(List.of(14, 14, 14, 8, 1), List.of(counts.get("Core"), counts.get("L1"), counts.get("L1i"), counts.get("L2"),
				counts.get("L3")));
	}

	@Test
	void bothImportersSeeTheSameTree() throws Exception {
		Path hwloc = TestData.folder("hwloc");
		for (List<String> pair : List.of(List.of("20em64t-hybrid-1p6c2t+2ca4co1t", "20em64t-hybrid-1p6c2t+2ca4co1t.v2.xml"),
				List.of("nvidia-dgx-gb10", "nvidia-dgx-gb10.xml"),
				List.of("40intel64-2g2n4c+pcilocality", "40intel64-2g2n4c+pcilocality.xml"), List.of("2arm-2c", "2arm-2c.v2.xml"))) {
			var fromFiles = TestData.counts(sample(pair.get(0)));
			var fromXml = TestData.counts(MachineImports.importMachine(hwloc.resolve(pair.get(1)).toString()));
			for (String kind : List.of("Package", "Core", "HardwareThread", "L1", "L1i", "L2", "L3", "NumaNode", "PciDevice", "PciBridge",
					"OsDevice", "CpuKind")) {
				assertEquals(fromXml.get(kind), fromFiles.get(kind), pair.get(0) + " " + kind);
			}
		}
	}

	@Test
	void offlineCpus() throws Exception {
		Machine machine = sample("offline-cpu0-node0");
		MachineIndex index = new MachineIndex(machine);
		assertEquals(24, index.threads().size());
		assertEquals("4-20", MachineIndex.cpuSet(index.threads().stream().filter(HardwareThread::isOnline).toList()).toString());
		assertEquals(1, machine.getNumaNodes().size());
		assertEquals("1,3,5,7,9,11,13,15,17,19,21,23", MachineIndex.cpuSet(machine.getNumaNodes().getFirst().getThreads()).toString());
	}

	@Test
	void cpusetKeepsThreadsAway() throws Exception {
		MachineIndex index = new MachineIndex(sample("16amd64-8n2c-cpusets"));
		assertEquals("7-11", MachineIndex.cpuSet(index.threads().stream().filter(thread -> !thread.isAllowed()).toList()).toString());
		assertEquals(8, index.nodes().size());
		assertFalse(index.thread(4).orElseThrow().isOnline());
	}

	@Test
	void pciWithLocality() throws Exception {
		MachineIndex index = new MachineIndex(sample("40intel64-2g2n4c+pcilocality"));
		assertEquals(40, index.threads().stream().filter(thread -> thread.getPhysicalId() != null).map(HardwareThread::getPhysicalId)
				.distinct().count());
		PciDevice card = index.device("0000:43:00.0").orElseThrow();
		assertEquals(List.of("ib0", "qib0"), card.getOsDevices().stream().map(os -> os.getName()).sorted().toList());
		assertEquals("holds the root file system", index.device("0000:01:00.0").orElseThrow().getBootCriticalReason());
		assertEquals(4, index.machine().getDistances().getFirst().getValues().size());
		assertTrue(TestData.hasNote(index.machine(), NoteKind.MISSING, "IOMMU group"));
	}

	@Test
	void heterogeneousMemory() throws Exception {
		MachineIndex index = new MachineIndex(sample("fakeheteromemtiers"));
		assertEquals(List.of(0, 1, 2, 4, 6, 8, 9), index.nodes().stream().map(node -> node.getOsIndex()).toList());
		assertTrue(index.node(9).orElseThrow().getThreads().isEmpty());
		assertEquals(8, index.machine().getPlatformDevices().size());
		assertFalse(index.machine().getMemoryAttributes().isEmpty());
	}

	@Test
	void armWithTwoKindsOfCores() throws Exception {
		Machine machine = sample("nvidia-dgx-gb10");
		assertEquals("aarch64", machine.getArchitecture());
		assertEquals("Cortex-X925 + Cortex-A725", machine.getName());
		assertEquals(List.of(10, 10), machine.getCpuKinds().stream().map(kind -> kind.getThreads().size()).toList());
		assertTrue(TestData.hasNote(machine, NoteKind.MISSING, "no CPU has a physical id"));
	}

	@Test
	void smallArm() throws Exception {
		Machine machine = sample("2arm-2c");
		assertEquals(2, MachineIndex.threadsBelow(machine).size());
		assertEquals(280840L << 10, machine.getNumaNodes().getFirst().getBytes());
	}
}
