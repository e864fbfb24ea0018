// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mkworkbench.model.DesignFile;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.machine.CpuGroup;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Info;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.MemoryKind;
import org.mkworkbench.model.machine.NoteKind;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.OsDeviceKind;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.SourcedElement;

/** Imports hwloc files of real machines and compares with counts that another program made. */
class HwlocFilesTest {
	/** Name in expected.json and the name {@link TestData#counts} uses. */
	private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("Core", "Core"), Map.entry("Die", "Die"), Map.entry("Group",
			"CpuGroup"),
			Map.entry("L1Cache", "L1"), Map.entry("L1iCache", "L1i"), Map.entry("L2Cache", "L2"), Map.entry("L3Cache", "L3"),
			Map.entry("NUMANode", "NumaNode"), Map.entry("Package", "Package"), Map.entry("OSDev", "OsDevice"), Map.entry("PCIDev", "PciDevice"),
			Map.entry("Bridge", "PciBridge"), Map.entry("MemCache", "MemorySideCache"), Map.entry("Misc", "MemoryModule"));

	@TestFactory
	Stream<DynamicTest> everyFileHasTheExpectedCounts() throws Exception {
		Path folder = TestData.folder("hwloc");
		Map<?, ?> expected = (Map<?, ?>) Json.parse(Files.readString(folder.resolve("expected.json")));
		assertTrue(expected.size() >= 24);
		return expected.entrySet().stream().map(entry -> DynamicTest.dynamicTest((String) entry.getKey(),
				() -> compare(MachineImports.importMachine(folder.resolve((String) entry.getKey()).toString()), (Map<?, ?>) entry.getValue())));
	}

	private static void compare(Machine machine, Map<?, ?> expected) throws Exception {
		Map<String, Integer> counts = TestData.counts(machine);
		Map<?, ?> objects = (Map<?, ?>) expected.get("counts");
		KINDS.forEach((name, kind) -> assertEquals(number(objects.get(name)), counts.getOrDefault(kind, 0).longValue(), name));
		List<HardwareThread> threads = MachineIndex.threadsBelow(machine);
		assertEquals(number(objects.get("PU")), threads.stream().filter(HardwareThread::isOnline).count());
		assertEquals(number(expected.get("complete_weight")), threads.size());
		assertEquals(number(expected.get("allowed_weight")), threads.stream().filter(thread -> thread.isOnline() && thread.isAllowed()).count());
		assertEquals(number(expected.get("total_local_memory")), machine.getNumaNodes().stream().filter(node -> node.getBytes() != null)
				.mapToLong(NumaNode::getBytes).sum());
		((Map<?, ?>) expected.get("numa")).forEach((index, facts) -> compare(machine, Integer.parseInt((String) index), (Map<?, ?>) facts));
		Set<String> addresses = machine.getPciDevices().stream().map(PciDevice::getAddress).collect(Collectors.toSet());
		((List<?>) expected.get("pci")).forEach(address -> assertTrue(addresses.contains(address), address + " missing in " + addresses));
		compareTables(machine, expected);
		roundTrip(machine);
	}

	private static void compare(Machine machine, int index, Map<?, ?> facts) {
		NumaNode node = new MachineIndex(machine).node(index).orElseThrow();
		assertEquals(number(facts.get("cpus")), node.getThreads().stream().filter(HardwareThread::isOnline).count());
		assertEquals(facts.get("subtype"), node.getSubtype());
		long bytes = number(facts.get("local_memory"));
		assertEquals(bytes == 0 ? null : Long.valueOf(bytes), node.getBytes());
	}

	private static void compareTables(Machine machine, Map<?, ?> expected) {
		List<?> distances = (List<?>) expected.get("distances");
		boolean named = machine.getNotes().stream().anyMatch(note -> note.getKind() == NoteKind.IGNORED && note.getMessage()
				.contains("distances"));
		assertEquals(distances.size(), machine.getDistances().size() + (named ? 1 : 0));
		machine.getDistances().forEach(matrix -> assertEquals(matrix.getObjects().size(), matrix.getValues().size()));
		List<?> kinds = (List<?>) expected.get("cpukinds");
		assertEquals(kinds.size() > 1 ? kinds.size() : 0, machine.getCpuKinds().size());
		assertEquals(((List<?>) expected.get("memattrs")).size(), machine.getMemoryAttributes().size());
		Set<Long> sizes = kinds.stream().map(kind -> number(((Map<?, ?>) kind).get("cpus"))).collect(Collectors.toCollection(TreeSet::new));
		machine.getCpuKinds().forEach(kind -> assertTrue(sizes.contains((long) kind.getThreads().size())));
	}

	private static void roundTrip(Machine machine) throws Exception {
		byte[] bytes = DesignFile.write(Designs.create("d", EcoreUtil.copy(machine)));
		Machine again = DesignFile.read(bytes, "d.multikernel").getMachine();
		assertEquals(TestData.counts(machine), TestData.counts(again));
	}

	private static long number(Object value) {
		return value == null ? 0 : value instanceof String text ? Long.parseLong(text) : ((Number) value).longValue();
	}

	@Test
	void versions2And3OfOneMachineAreEqual() throws Exception {
		Machine two = load("cxlmem+dax.v2.xml");
		Machine three = load("cxlmem+dax.v3.xml");
		for (Machine machine : List.of(two, three)) {
			machine.getSources().forEach(source -> {
				source.setLocation(null);
				source.setDetail(null);
			});
			machine.getNotes().removeIf(note -> note.getKind() == NoteKind.IGNORED);
			machine.getNotes().forEach(note -> note.setLine(null));
			machine.eAllContents().forEachRemaining(HwlocFilesTest::sortInfos);
			sortInfos(machine);
		}
		assertEquals(two.getPciDevices().size(), 7);
		assertTrue(EcoreUtil.equals(two, three), () -> difference(two, three));
	}

	private static void sortInfos(EObject object) {
		if (object instanceof SourcedElement element) {
			List<Info> sorted = new ArrayList<>(element.getInfos());
			sorted.sort(Comparator.comparing(Info::getName));
			element.getInfos().clear();
			element.getInfos().addAll(sorted);
		}
	}

	private static String difference(Machine one, Machine other) {
		return new TreeMap<>(TestData.counts(one)) + " / " + new TreeMap<>(TestData.counts(other)) + one.getInfos().stream()
				.map(i -> i.getName() + "=" + i.getValue())
				.toList() + other.getInfos().stream().map(i -> i.getName() + "=" + i.getValue()).toList();
	}

	@Test
	void bigMachineLoadsFast() throws Exception {
		load("AMD-19h-Zen4-2xEpyc-9654.xml");
		long before = System.nanoTime();
		Machine machine = load("AMD-19h-Zen4-2xEpyc-9654.xml");
		long millis = (System.nanoTime() - before) / 1_000_000;
		assertEquals(384, MachineIndex.threadsBelow(machine).size());
		assertEquals("2 × EPYC 9654", machine.getName());
		assertTrue(millis < 1000, millis + " ms");
	}

	@Test
	void offlineThreadsGoWhereTheyWere() throws Exception {
		Machine machine = load("16em64t-4s2c2t-offlines.xml");
		HardwareThread offline = new MachineIndex(machine).thread(8).orElseThrow();
		assertEquals(false, offline.isOnline());
		assertTrue(offline.isAllowed());
		// complete_cpuset 0x101 of the core: CPU 8 is the second thread of CPU 0
		assertEquals(List.of(0, 8), MachineIndex.siblings(offline).stream().map(HardwareThread::getOsIndex).toList());
		assertNotNull(TestData.note(machine, NoteKind.WARNING, "2,5,7-11,13-14"));
	}

	@Test
	void cgroupKeepsThreadsAway() throws Exception {
		Machine machine = load("32amd64-4s2n4c-cgroup2.xml");
		HardwareThread kept = new MachineIndex(machine).thread(20).orElseThrow();
		assertEquals(false, kept.isOnline() || kept.isAllowed());
		assertTrue(TestData.hasNote(machine, NoteKind.WARNING, "cgroup /uid_2008"));
	}

	@Test
	void kindsOfCoresAreRanked() throws Exception {
		Machine machine = load("20em64t-hybrid-1p6c2t+2ca4co1t.v2.xml");
		HardwareThread big = new MachineIndex(machine).thread(0).orElseThrow();
		HardwareThread small = new MachineIndex(machine).thread(12).orElseThrow();
		assertEquals("Performance", big.getKind().getName());
		assertEquals("Efficiency", small.getKind().getName());
		assertTrue(big.getKind().getEfficiency() > small.getKind().getEfficiency());
		assertEquals(5000, big.getKind().getMaxFrequencyMHz());
	}

	@Test
	void heterogeneousMemoryAndItsBandwidth() throws Exception {
		Machine machine = load("64intel64-heteromem.xml");
		MachineIndex index = new MachineIndex(machine);
		assertEquals(MemoryKind.HBM, index.node(7).orElseThrow().getKind());
		// CPU 0 is near node 0 (DRAM) and node 7 (HBM); ordinary memory goes first
		assertEquals(0, MachineIndex.nodeOf(index.thread(0).orElseThrow()).orElseThrow().getOsIndex());
		assertEquals(2, index.thread(0).orElseThrow().getNumaNodes().size());
		var value = machine.getMemoryAttributes().getFirst().getValues().stream().filter(each -> each.getTarget().getOsIndex() == 7)
				.findFirst().orElseThrow();
		assertEquals(90000, value.getValue());
		assertEquals("0-3,16-19,32-35,48-51", value.getInitiators().toString());
	}

	@Test
	void memorySideCacheBelongsToItsNode() throws Exception {
		NumaNode node = new MachineIndex(load("memorysidecaches.xml")).node(0).orElseThrow();
		assertEquals(103079215104L, node.getMemoryCaches().getFirst().getSize());
		assertEquals(1, node.getMemoryCaches().getFirst().getWays());
	}

	@Test
	void distancesBetweenDifferentKindsOfObjects() throws Exception {
		var matrix = load("power8gpudistances.xml").getDistances().stream().filter(each -> each.getObjectType() == null).findFirst()
				.orElseThrow();
		assertEquals("NVLinkBandwidth", matrix.getName());
		assertEquals(6, matrix.getObjects().size());
		assertEquals("Package", matrix.getObjects().get(4).eClass().getName());
	}

	@Test
	void distancesFollowTheirOwnOrder() throws Exception {
		var matrix = load("16amd64-4distances.xml").getDistances().getFirst();
		assertEquals(List.of(1, 0, 2, 5, 4, 3, 6, 7), matrix.getObjects().stream().map(object -> ((NumaNode) object).getOsIndex()).toList());
		for (int i = 0; i < 8; i++) {
			assertEquals(10, matrix.getValues().get(i, i));
		}
	}

	@Test
	void devicesHangUnderBridgesAndCarryNames() throws Exception {
		MachineIndex index = new MachineIndex(load("32em64t-2n8c2t-pci-normalio.xml"));
		PciDevice card = index.device("0000:81:00.0").orElseThrow();
		assertEquals(0x8086, card.getVendorId());
		assertEquals(0x1521, card.getDeviceId());
		assertEquals(0x0200, card.getClassCode());
		assertEquals(0x00d9, card.getSubsystemVendorId());
		assertEquals("I350 Gigabit Network Connection", card.getDeviceName());
		assertEquals(1, card.getNode().getOsIndex());
		assertEquals("eth0", card.getOsDevices().getFirst().getName());
		assertEquals(OsDeviceKind.NETWORK, card.getOsDevices().getFirst().getKind());
		assertTrue(card.getBridge().getBridge().isHost());
		assertNull(card.getIommuGroup());
		assertTrue(TestData.hasNote(index.machine(), NoteKind.WARNING, "0000:04:00.0 occurs a second time"));
	}

	@Test
	void clustersAreGroups() throws Exception {
		Machine machine = load("128arm-2pa2n8cluster4co.v2.xml");
		CpuGroup group = MachineIndex.enclosing(new MachineIndex(machine).thread(0).orElseThrow(), CpuGroup.class).orElseThrow();
		assertEquals(222, group.getKind());
		assertEquals(4, MachineIndex.threadsBelow(group).size());
	}

	private static Machine load(String name) throws ImportException {
		return MachineImports.importMachine(TestData.folder("hwloc").resolve(name).toString());
	}
}
