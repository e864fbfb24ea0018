// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mkworkbench.model.CacheWays;
import org.mkworkbench.model.DesignFile;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.IommuGroups;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.Provenance;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.Core;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.MachinePackage;
import org.mkworkbench.model.machine.MemoryRange;
import org.mkworkbench.model.machine.NoteKind;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.RangeKind;
import org.mkworkbench.model.machine.SourceKind;

class MachinePresetsTest {
	static Stream<String> names() {
		return MachinePresets.all().stream().map(MachinePreset::name);
	}

	@ParameterizedTest
	@MethodSource("names")
	void presetsAreComplete(String name) throws Exception {
		Machine machine = MachinePresets.create(name);
		List<HardwareThread> threads = MachineIndex.threadsBelow(machine);
		assertUnique(threads.stream().map(HardwareThread::getOsIndex).toList());
		assertUnique(threads.stream().map(HardwareThread::getPhysicalId).toList());
		assertUnique(machine.getPciDevices().stream().map(PciDevice::getAddress).toList());
		assertTrue(threads.stream().anyMatch(thread -> thread.getOsIndex().longValue() != thread.getPhysicalId()),
				"physical ids equal Linux numbers");
		threads.forEach(thread -> {
			assertEquals(1, thread.getNumaNodes().size());
			assertTrue(MachineIndex.enclosing(thread, Core.class).isPresent());
			assertTrue(Provenance.isAssumed(thread, MachinePackage.Literals.HARDWARE_THREAD__PHYSICAL_ID));
		});
		assertEquals(SourceKind.PRESET, machine.getSource().getKind());
		assertTrue(machine.getPciDevices().stream().allMatch(device -> device.getIommuGroup() != null && device.getNode() != null
				&& device.getBridge() != null));
		assertEquals(2, machine.getPciDevices().stream().filter(PciDevice::isBootCritical)
				.filter(device -> device.getBootCriticalReason() != null).count());
		assertFalse(machine.getNotes().stream().anyMatch(note -> note.getKind() == NoteKind.MISSING), () -> machine.getNotes().getFirst()
				.getMessage());
		assertEquals(MachinePresets.all().stream().filter(preset -> preset.name().equals(name)).findFirst().orElseThrow().label().split(" ")[0],
				machine.getName().replace("Ampere ", "").split(" ")[0]);
		memoryIsSound(machine);
		Machine again = DesignFile.read(DesignFile.write(Designs.create("d", EcoreUtil.copy(machine))), "d").getMachine();
		assertTrue(EcoreUtil.equals(machine, again));
		assertEquals(name, MachineImports.importMachine("preset:" + name).getSource().getLocation());
	}

	private static void assertUnique(List<?> values) {
		Set<Object> seen = new HashSet<>();
		values.forEach(value -> {
			assertNotNull(value);
			assertTrue(seen.add(value), value + " twice");
		});
	}

	private static void memoryIsSound(Machine machine) {
		long end = 0;
		for (MemoryRange range : machine.getMemoryRanges()) {
			assertTrue(range.getBase() >= end, "ranges overlap or are out of order at " + Long.toHexString(range.getBase()));
			assertTrue(range.getSize() > 0 && range.getSize() % machine.getPageSize() == 0);
			end = range.getBase() + range.getSize();
		}
		for (NumaNode node : machine.getNumaNodes()) {
			long known = machine.getMemoryRanges().stream().filter(range -> range.getKind() == RangeKind.SYSTEM_RAM && range.getNode() == node)
					.mapToLong(MemoryRange::getSize).sum();
			assertTrue(known <= node.getBytes() && node.getBytes() - known < 1 << 21, node.getOsIndex() + ": " + known + " of "
					+ node.getBytes());
		}
	}

	@Test
	void shapes() {
		assertEquals(List.of(48, 384, 20, 128), names().map(name -> MachineIndex.threadsBelow(MachinePresets.create(name)).size()).toList());
		assertEquals(List.of(2, 2, 1, 4), names().map(name -> MachinePresets.create(name).getNumaNodes().size()).toList());
	}

	@Test
	void epycNumbers() {
		MachineIndex index = new MachineIndex(MachinePresets.create("2x-epyc-9654"));
		HardwareThread thread = index.thread(96).orElseThrow();
		assertEquals(256, thread.getPhysicalId());
		assertEquals(List.of(96, 288), MachineIndex.siblings(thread).stream().map(HardwareThread::getOsIndex).toList());
		assertEquals(16, MachineIndex.threadsBelow(MachineIndex.lastLevelCache(thread).orElseThrow()).size());
		assertEquals(1, MachineIndex.nodeOf(thread).orElseThrow().getOsIndex());
	}

	@Test
	void hybridLaptopSharesGroupsAndKinds() {
		Machine machine = MachinePresets.create("hybrid-laptop");
		MachineIndex index = new MachineIndex(machine);
		assertEquals(index.device("0000:00:1f.0").orElseThrow().getIommuGroup(), index.device("0000:00:1f.4").orElseThrow().getIommuGroup());
		assertEquals("Efficiency", index.thread(19).orElseThrow().getKind().getName());
		assertEquals(62, index.thread(19).orElseThrow().getPhysicalId());
	}

	@Test
	void serversHaveSomethingToDivide() {
		Machine xeon = MachinePresets.create("2x-xeon-gold-5418y");
		List<Cache> caches = CacheWays.lastLevel(xeon);
		assertEquals(2, caches.size());
		CacheWays ways = CacheWays.of(caches.getFirst()).orElseThrow();
		assertEquals("ways 13-14 · 6 MiB", ways.text(ways.sharedMask()));
		assertTrue(Provenance.isAssumed(caches.getFirst(), MachinePackage.Literals.CACHE__SHARED_WAYS));
		assertEquals(24, CacheWays.lastLevel(MachinePresets.create("2x-epyc-9654")).size());
		assertEquals(0, CacheWays.lastLevel(MachinePresets.create("arm-server-128")).size(), "its level 2 belongs to one core each");
		for (Machine machine : List.of(xeon, MachinePresets.create("2x-epyc-9654"))) {
			List<PciDevice> functions = machine.getPciDevices().stream().filter(device -> device.getPhysicalFunction() != null).toList();
			assertTrue(functions.size() >= 4);
			functions.forEach(function -> assertEquals(List.of(function), IommuGroups.group(function)));
		}
	}

	@Test
	void unknownPreset() {
		assertThrows(IllegalArgumentException.class, () -> MachinePresets.create("vax"));
	}
}
