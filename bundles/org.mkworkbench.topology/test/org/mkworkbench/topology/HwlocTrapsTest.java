// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mkworkbench.model.DesignFile;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.CpuGroup;
import org.mkworkbench.model.machine.Die;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.NoteKind;
import org.mkworkbench.model.machine.OsDeviceKind;
import org.mkworkbench.topology.internal.hwloc.HwlocImporter;

/** Hand-written hwloc XML: everything that a careless importer gets wrong. */
class HwlocTrapsTest {
	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE topology SYSTEM \"hwloc2.dtd\">\n";
	private static final String SETS = "cpuset=\"%1$s\" complete_cpuset=\"%1$s\" nodeset=\"0x1\" complete_nodeset=\"0x1\"";

	private static String sets(String cpus) {
		return SETS.formatted(cpus);
	}

	private static String pu(int number) {
		return "<object type=\"PU\" os_index=\"%d\" %s/>\n".formatted(number, sets("0x" + Integer.toHexString(1 << number)));
	}

	private static String core(int number) {
		return "<object type=\"Core\" os_index=\"%d\" %s>%s</object>\n".formatted(number, sets("0x" + Integer.toHexString(1 << number)),
				pu(number));
	}

	private static String machine(String cpus, String content) {
		return "<object type=\"Machine\" %s allowed_cpuset=\"%s\">\n%s</object>\n".formatted(sets(cpus), cpus, content);
	}

	private static String topology(String version, String content) {
		return HEAD + "<topology version=\"" + version + "\">\n" + content + "</topology>\n";
	}

	private static Machine read(String xml) throws ImportException {
		return HwlocImporter.read(xml.getBytes(StandardCharsets.UTF_8), "test.xml");
	}

	private static ImportException refused(String xml) {
		return assertThrows(ImportException.class, () -> read(xml));
	}

	@Test
	void smallestFile() throws ImportException {
		Machine machine = read(topology("2.0", machine("0x3", core(0) + core(1))));
		assertEquals(List.of("cpu-0", "cpu-1"), MachineIndex.threadsBelow(machine).stream().map(HardwareThread::getUid).toList());
		assertEquals("cpu-0", machine.getBootThread().getUid());
		for (String missing : List.of("physical id", "physical addresses", "no PCI device")) {
			assertTrue(TestData.hasNote(machine, NoteKind.MISSING, missing), missing);
		}
		assertFalse(TestData.hasNote(machine, NoteKind.WARNING, ""));
	}

	@Test
	void oldAndNewVersionsAreRefusedWithARemedy() {
		ImportException old = refused("<topology>\n<object type=\"Machine\"/></topology>");
		assertTrue(old.getMessage().startsWith("test.xml:1: this is hwloc XML version 1"), old.getMessage());
		assertTrue(old.remedy().contains("lstopo -i old.xml --of xml"));
		assertTrue(refused(topology("4.0", machine("0x1", pu(0)))).getMessage().contains("version 4.0"));
		assertTrue(refused(topology("1.11", machine("0x1", pu(0)))).remedy().contains("lstopo"));
		assertTrue(refused(topology("zwei", machine("0x1", pu(0)))).problem().contains("zwei"));
		assertTrue(refused("<topologydiff/>").remedy().contains("hwloc-patch"));
		assertTrue(refused("<html/>").problem().contains("<html>"));
	}

	@Test
	void filesWithoutAMachineAreRefused() {
		assertTrue(refused(topology("2.0", "")).problem().contains("no objects"));
		assertTrue(refused(topology("2.0", "<object type=\"Package\"/>")).problem().contains("Package"));
		assertTrue(refused(topology("2.0", machine("0x1", ""))).problem().contains("no CPU"));
		assertEquals(4, refused(HEAD + "<topology version=\"2.0\">\n<object type=\"Machine\"><oops</topology>").line());
	}

	@Test
	void entitiesAndInnerSubsetsAreRefused(@TempDir Path folder) throws Exception {
		Path secret = folder.resolve("secret");
		Files.writeString(secret, "TOP-SECRET");
		String body = "<topology version=\"2.0\"><object type=\"Machine\" name=\"x\">&leak;</object></topology>";
		ImportException external = refused("<!DOCTYPE topology [<!ENTITY leak SYSTEM \"" + secret.toUri() + "\">]>" + body);
		assertTrue(external.problem().contains("refused for safety"));
		assertFalse(external.getMessage().contains("TOP-SECRET"));
		assertThrows(ImportException.class, () -> read("<!DOCTYPE topology SYSTEM \"" + secret.toUri() + "\">" + body));
		StringBuilder bomb = new StringBuilder("<!DOCTYPE topology [<!ENTITY a0 \"aaaaaaaaaa\">");
		for (int i = 1; i < 12; i++) {
			bomb.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
		}
		assertTrue(refused(bomb + "]><topology version=\"2.0\"><object type=\"Machine\" name=\"&a11;\"/></topology>").problem()
				.contains("refused"));
		// The same in UTF-16, where the early check sees nothing
		byte[] wide = ("<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE topology [<!ENTITY leak SYSTEM \"" + secret.toUri() + "\">]>"
				+ body)
				.getBytes(StandardCharsets.UTF_16);
		assertThrows(ImportException.class, () -> HwlocImporter.read(wide, "wide.xml"));
	}

	@Test
	void anyDocumentTypeOrNoneIsFineAndNotLoaded() throws ImportException {
		String body = "<topology version=\"3.0\">" + machine("0x1", pu(0)) + "</topology>";
		assertNotNull(read(body));
		assertNotNull(read("<!DOCTYPE topology SYSTEM \"http://192.0.2.1/never.dtd\">" + body));
		assertNotNull(read("<!DOCTYPE topology PUBLIC \"x\" \"file:///does/not/exist\">" + body));
	}

	@Test
	void typesThatMeanGroupsAndDies() throws ImportException {
		Machine machine = read(topology("2.0", machine("0x1f", "<object type=\"Tile\" " + sets("0x1") + ">" + pu(0)
				+ "</object><object type=\"Module\" " + sets("0x2") + ">"
				+ pu(1) + "</object><object type=\"Cluster\" " + sets("0x4") + ">" + pu(2)
						+ "</object><object type=\"Group\" kind=\"104\" " + sets("0x8") + ">" + pu(3)
				+ "</object><object type=\"Group\" kind=\"0\" subtype=\"Die\" " + sets("0x10") + ">" + pu(4) + "</object>")));
		assertEquals(List.of(103, 102, 222), machine.getChildren().stream().filter(CpuGroup.class::isInstance)
				.map(group -> ((CpuGroup) group).getKind()).toList());
		assertEquals(2, machine.getChildren().stream().filter(Die.class::isInstance).count());
	}

	@Test
	void unknownTypesLiftTheirContent() throws ImportException {
		Machine machine = read(topology("3.0", machine("0x3", "<object type=\"Wafer\" " + sets("0x3") + ">\n" + core(0) + core(1)
				+ "</object><zebra/>")
				+ "<zebra/><zebra/>"));
		assertEquals(2, MachineIndex.threadsBelow(machine).size());
		assertEquals(5, TestData.note(machine, NoteKind.IGNORED, "Wafer").getLine());
		assertTrue(TestData.hasNote(machine, NoteKind.IGNORED, "<zebra> is ignored (3 times"));
	}

	@Test
	void oddObjectsBecomeWarningsWithLines() throws ImportException {
		Machine machine = read(topology("2.0", machine("0x7", core(0) + pu(0) + "<object type=\"PU\" " + sets("0x2")
				+ "/>\n<object type=\"PU\" os_index=\"2\" "
				+ sets("0x3") + "/>\n<object type=\"PU\"/>\n<object/>\n<object type=\"Core\" os_index=\"x\" " + sets("0xf0") + "/>\n")));
		assertEquals(List.of(0, 1, 2), MachineIndex.threadsBelow(machine).stream().map(HardwareThread::getOsIndex).toList());
		assertEquals(7, TestData.note(machine, NoteKind.WARNING, "CPU 0 occurs a second time").getLine());
		for (String text : List.of("taken from its cpuset", "should hold itself", "without a number", "without a type", "not a number",
				"that the object around it has not")) {
			assertNotNull(TestData.note(machine, NoteKind.WARNING, text).getLine(), text);
		}
	}

	@Test
	void threadsInsideThreadsAndMachinesInsideMachines() throws ImportException {
		Machine machine = read(topology("2.0", machine("0x7", "<object type=\"PU\" os_index=\"0\" " + sets("0x1") + ">" + pu(1)
				+ "</object><object type=\"Machine\" "
				+ sets("0x4") + ">" + pu(2) + "</object>")));
		assertEquals(3, machine.getChildren().size());
		assertTrue(TestData.hasNote(machine, NoteKind.WARNING, "put beside it"));
		assertTrue(TestData.hasNote(machine, NoteKind.IGNORED, "inside a machine"));
	}

	@Test
	void setsWithEmptyAndInfiniteWords() throws ImportException {
		Machine machine = read(topology("2.0", "<object type=\"Machine\" cpuset=\"0x1,,0x0\" complete_cpuset=\"0xf...f,0x1,,0x0\" nodeset=\"0xf...f\">"
				+ "<object type=\"PU\" os_index=\"64\" cpuset=\"0x00000001,,0x0\"/></object>"));
		assertEquals(64, MachineIndex.threadsBelow(machine).getFirst().getOsIndex());
		assertTrue(TestData.hasNote(machine, NoteKind.WARNING, "infinite"));
		assertTrue(TestData.hasNote(read(topology("2.0", machine("0xz", pu(0)))), NoteKind.WARNING, "\"0xz\""));
	}

	@ParameterizedTest
	@CsvSource({ "2.0,0,dax0.0,,MEMORY", "2.0,0,sda,,STORAGE", "2.0,0,mem0,CXLMem,MEMORY", "2.0,1,card0,,GPU", "2.0,2,eth0,,NETWORK",
			"2.0,3,mlx5_0,,INFINIBAND",
			"2.0,4,dma0,,DMA", "2.0,5,cuda0,CUDA,COPROCESSOR", "3.0,1,sda,,STORAGE", "3.0,2,dax0.0,,MEMORY", "3.0,3,mem0,CXLMem,MEMORY", "3.0,4,card0,,GPU",
			"3.0,12,cuda0,CUDA,COPROCESSOR", "3.0,16,eth0,,NETWORK", "3.0,48,usnic_0,,INFINIBAND", "3.0,64,dma0,,DMA", "3.0,0,x,,OTHER", "2.0,9,x,,OTHER" })
	void kindsOfDevicesDifferByVersion(String version, int type, String name, String subtype, OsDeviceKind kind) throws ImportException {
		Machine machine = read(topology(version, machine("0x1", pu(0)
				+ "<object type=\"PCIDev\" pci_busid=\"10000:01:00.0\" pci_type=\"0108 [144d:a80a]\">"
				+ "<object type=\"OSDev\" name=\"%s\" %s osdev_type=\"%d\"/></object>".formatted(name, subtype == null ? "" : "subtype=\""
						+ subtype + "\"", type))));
		assertEquals(kind, machine.getPciDevices().getFirst().getOsDevices().getFirst().getKind());
		assertEquals("10000:01:00.0", machine.getPciDevices().getFirst().getAddress());
		assertEquals(0x0108, machine.getPciDevices().getFirst().getClassCode());
		assertNull(machine.getPciDevices().getFirst().getRevision());
	}

	@Test
	void unknownIsNeverZero() throws ImportException {
		Machine machine = read(topology("2.0", machine("0x1", "<object type=\"NUMANode\" os_index=\"0\" local_memory=\"0\" " + sets("0x1")
				+ "/><object type=\"L2Cache\" "
				+ "cache_size=\"0\" cache_linesize=\"0\" cache_associativity=\"0\" cache_type=\"0\" " + sets("0x1") + ">" + pu(0)
						+ "</object>")));
		Cache cache = (Cache) machine.getChildren().getFirst();
		assertNull(cache.getSize());
		assertNull(cache.getLineSize());
		assertNull(cache.getWays());
		assertNull(cache.getInclusive());
		assertNull(machine.getNumaNodes().getFirst().getBytes());
		assertTrue(TestData.hasNote(machine, NoteKind.MISSING, "memory size"));
	}

	@Test
	void inclusiveIsAnAttributeIn3AndAnInfoIn2() throws ImportException {
		String two = "<object type=\"L2Cache\" cache_associativity=\"-1\" %s><info name=\"Inclusive\" value=\"1\"/>%s</object>".formatted(sets("0x1"), pu(0));
		String three = "<object type=\"L2Cache\" cache_associativity=\"-1\" cache_inclusive=\"1\" %s>%s</object>".formatted(sets("0x1"), pu(0));
		Cache old = (Cache) read(topology("2.0", machine("0x1", two))).getChildren().getFirst();
		Cache now = (Cache) read(topology("3.0", machine("0x1", three))).getChildren().getFirst();
		assertEquals(true, old.getInclusive());
		assertEquals(true, now.getInclusive());
		assertEquals(-1, now.getWays());
		assertTrue(old.getInfos().isEmpty());
	}

	@Test
	void distancesWithoutIndexesOrWithTooFewValues() throws ImportException {
		Machine machine = read(topology("3.0", machine("0x3", pu(0) + pu(1))
				+ "<distances2 type=\"PU\" nbobjs=\"2\" kind=\"5\" indexing=\"os\"><indexes length=\"4\">0 1 </indexes>"
				+ "<u64values length=\"4\">10 20 </u64values><u64values length=\"4\">20 10 </u64values></distances2>\n<distances2 type=\"Core\" nbobjs=\"1\" kind=\"5\" indexing=\"gp\">"
				+ "<indexes length=\"1\">7</indexes><u64values length=\"1\">10</u64values></distances2>\n<distances2 type=\"PU\" nbobjs=\"2\" kind=\"37\" indexing=\"os\">"
				+ "<indexes length=\"4\">0 1 </indexes><u64values length=\"4\">10 </u64values></distances2>"));
		assertEquals(1, machine.getDistances().size());
		assertEquals(20, machine.getDistances().getFirst().getValues().get(0, 1));
		assertTrue(TestData.hasNote(machine, NoteKind.IGNORED, "name the object 7"));
		assertTrue(TestData.hasNote(machine, NoteKind.WARNING, "1 values for 2 objects"));
	}

	@Test
	void nothingIsSkippedSilently() throws ImportException {
		Machine machine = read(topology("3.0", machine("0x1", pu(0)
				+ "<userdata name=\"u\" length=\"1\">x</userdata><object type=\"Misc\" name=\"proc 1\"/>"
				+ "<object type=\"Bridge\" bridge_type=\"0-1\" bridge_pci=\"junk\" cpuset=\"0x1\"><object type=\"PCIDev\" pci_busid=\"junk\" pci_type=\"junk\"/></object>")
				+ "<support name=\"a\"/><memattr name=\"Latency\" flags=\"6\"><memattr_value target_obj_type=\"NUMANode\" target_obj_gp_index=\"99\" value=\"3\"/></memattr>"
				+ "<cpukind/><memtier/><pci_locality/>"));
		for (String text : List.of("userdata", "Misc", "<support>", "target is no NUMA node")) {
			assertTrue(TestData.hasNote(machine, NoteKind.IGNORED, text), text);
		}
		for (String text : List.of("bridge_pci=\"junk\"", "must not", "PCI device without an address", "kind without CPUs", "memory tier",
				"PCI locality")) {
			assertTrue(TestData.hasNote(machine, NoteKind.WARNING, text), text);
		}
	}

	@Test
	void endlessNestingIsRefused() {
		assertTrue(refused(topology("2.0", "<object type=\"Machine\">" + "<object type=\"Group\">".repeat(5000)
				+ "</object>".repeat(5001))).problem().contains("levels"));
	}

	/** Whatever the damage, the import ends with a machine that can be saved or with a message. */
	@Test
	void damagedFilesNeverBreakTheImport() throws Exception {
		byte[] original = topology("3.0", machine("0xf", "<info name=\"Architecture\" value=\"x86_64\"/><object type=\"Package\" os_index=\"0\" gp_index=\"2\" " + sets("0xf")
				+ "><object type=\"NUMANode\" os_index=\"0\" gp_index=\"3\" local_memory=\"1048576\" " + sets("0xf")
						+ "><page_type size=\"4096\" count=\"9\"/></object>"
				+ "<object type=\"L3Cache\" cache_size=\"65536\" depth=\"3\" cache_linesize=\"64\" cache_associativity=\"-1\" cache_type=\"0\" " + sets("0xf") + ">" + core(0)
				+ core(1) + core(2) + core(3) + "</object></object><object type=\"Bridge\" bridge_type=\"0-1\" bridge_pci=\"0000:[00-04]\"><object type=\"PCIDev\" "
				+ "pci_busid=\"0000:00:02.0\" pci_type=\"0200 [8086:10d3] [8086:0000] 00 00\" pci_link_speed=\"0.25\"><object type=\"OSDev\" name=\"eth0\" osdev_type=\"16\"/></object></object>")
				+ "<distances2 type=\"PU\" nbobjs=\"2\" kind=\"5\" name=\"d\" indexing=\"os\"><indexes length=\"4\">0 1 </indexes><u64values length=\"12\">10 20 20 10 </u64values></distances2>"
				+ "<memattr name=\"Bandwidth\" flags=\"5\"><memattr_value target_obj_type=\"NUMANode\" target_obj_gp_index=\"3\" value=\"7\" initiator_cpuset=\"0x3\"/></memattr>"
				+ "<cpukind cpuset=\"0x3\"/><cpukind cpuset=\"0xc\" forced_efficiency=\"1\"/><memtier kinds=\"1\" nodeset=\"0x1\"/>").getBytes(StandardCharsets.UTF_8);
		assertEquals(4, MachineIndex.threadsBelow(HwlocImporter.read(original, "whole.xml")).size());
		Random random = new Random(20250101);
		int machines = 0;
		for (int round = 0; round < 1500; round++) {
			byte[] damaged = damaged(original, random);
			try {
				Machine machine = HwlocImporter.read(damaged, "damaged.xml");
				DesignFile.read(DesignFile.write(Designs.create("d", machine)), "damaged");
				machines++;
			} catch (ImportException e) {
				assertTrue(e.getMessage().startsWith("damaged.xml"), e.getMessage());
			}
		}
		assertTrue(machines > 100, "only " + machines + " of the damaged files were read");
	}

	private static byte[] damaged(byte[] original, Random random) {
		byte[] bytes = original.clone();
		if (random.nextInt(10) == 0) {
			return Arrays.copyOf(bytes, random.nextInt(bytes.length));
		}
		String alphabet = "0123456789abcdefxX.,-:[]\"<> /PUCore\0\u0080";
		for (int change = random.nextInt(4) + 1; change > 0; change--) {
			// Mostly inside the values, so that the XML stays well-formed and the importer is what gets tested
			int at = HEAD.length() + random.nextInt(bytes.length - HEAD.length());
			boolean digit = Character.isLetterOrDigit(bytes[at]);
			if (digit || random.nextInt(20) == 0) {
				bytes[at] = (byte) alphabet.charAt(digit && random.nextInt(10) > 0 ? random.nextInt(16) : random.nextInt(alphabet.length()));
			}
		}
		return bytes;
	}
}
