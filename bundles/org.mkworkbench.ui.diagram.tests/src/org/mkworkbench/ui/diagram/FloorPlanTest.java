// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;


import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.topology.MachineImports;
import org.mkworkbench.topology.MachinePresets;
import org.mkworkbench.picture.layout.Area;
import org.mkworkbench.picture.layout.FloorBox;
import org.mkworkbench.picture.layout.FloorBox.Kind;
import org.mkworkbench.picture.layout.FloorPlan;

/** The layout alone: no viewer, no display. */
class FloorPlanTest {
	private static final FloorPlan.TextMeasure TEXT = new FloorPlan.TextMeasure() {
		@Override
		public int small(String text) {
			return text.length() * 7;
		}

		@Override
		public int bold(String text) {
			return text.length() * 8;
		}
	};

	private static Stream<Machine> machines() {
		return Stream.of(TestMachines.twoSockets(), TestMachines.largeServer(), TestMachines.laptop(), TestMachines.tiny(), TestMachines.fourNodes(),
				named("two sockets, ways", TestMachines.withWays(TestMachines.twoSockets(), 20)),
				named("chiplets, ways", TestMachines.withWays(TestMachines.chiplets(), 16)),
				named("chiplets, many ways", TestMachines.withWays(TestMachines.chiplets(), 32)));
	}

	private static Machine named(String name, Machine machine) {
		machine.setName(name);
		return machine;
	}

	@TestFactory
	Stream<DynamicTest> everyThreadHasOneTileInReadingOrder() {
		return machines().map(machine -> DynamicTest.dynamicTest(machine.getName(), () -> {
			FloorPlan plan = new FloorPlan(machine, TEXT);
			List<FloorBox> tiles = tiles(plan.root());
			assertEquals(MachineIndex.threadsBelow(machine), tiles.stream().map(FloorBox::thread).toList());
		}));
	}

	@TestFactory
	Stream<DynamicTest> nothingOverlapsAndChildrenLieInside() {
		return machines().map(machine -> DynamicTest.dynamicTest(machine.getName(), () -> check(new FloorPlan(machine, TEXT).root())));
	}

	/** Third-party files, one test each, none where the folder of test data is not at hand: -Dmkworkbench.data or MKWORKBENCH_DATA. */
	@TestFactory
	Stream<DynamicTest> realMachinesFit() throws IOException {
		String data = System.getProperty("mkworkbench.data", System.getenv("MKWORKBENCH_DATA"));
		List<Path> files = new ArrayList<>();
		if (data != null && Files.isDirectory(Path.of(data, "hwloc"))) {
			try (Stream<Path> found = Files.list(Path.of(data, "hwloc"))) {
				found.filter(file -> file.toString().endsWith(".xml")).sorted().forEach(files::add);
			}
		}
		return files.stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
			Machine machine = MachineImports.importMachine(file.toString());
			FloorPlan plan = new FloorPlan(machine, TEXT);
			assertEquals(MachineIndex.threadsBelow(machine).size(), tiles(plan.root()).size());
			check(plan.root());
		}));
	}

	@TestFactory
	Stream<DynamicTest> presetsFit() {
		return MachinePresets.all().stream().map(preset -> DynamicTest.dynamicTest(preset.name(), () -> {
			Machine machine = MachinePresets.create(preset.name());
			FloorPlan plan = new FloorPlan(machine, TEXT);
			assertEquals(MachineIndex.threadsBelow(machine), tiles(plan.root()).stream().map(FloorBox::thread).toList());
			check(plan.root());
		}));
	}

	private static void check(FloorBox box) {
		List<Area> content = new ArrayList<>();
		box.children().forEach(child -> content.add(child.bounds()));
		box.memorySlots().forEach(slot -> content.add(slot.bounds()));
		box.deviceSlots().forEach(slot -> content.add(slot.bounds()));
		box.cacheSlots().forEach(slot -> content.add(slot.bounds()));
		box.captions().forEach(caption -> content.add(caption.bounds()));
		for (int i = 0; i < content.size(); i++) {
			assertTrue(box.bounds().contains(content.get(i)), box + " does not hold " + content.get(i));
			assertFalse(content.get(i).isEmpty(), "empty: " + content.get(i) + " in " + box);
			for (int j = i + 1; j < content.size(); j++) {
				assertFalse(content.get(i).intersects(content.get(j)), content.get(i) + " and " + content.get(j) + " overlap in " + box);
			}
		}
		for (FloorBox.CacheSlot slot : box.cacheSlots()) {
			int width = slot.cell(0).width;
			assertTrue(width >= 14 && width <= 18, () -> "cells of " + width + " pixels in " + box);
			assertEquals(slot.bounds().right(), slot.cell(slot.ways() - 1).right());
		}
		box.children().forEach(FloorPlanTest::check);
	}

	@Test
	void theSameMachineAlwaysLooksTheSame() {
		Machine machine = TestMachines.largeServer();
		assertEquals(places(new FloorPlan(machine, TEXT).root()), places(new FloorPlan(machine, TEXT).root()));
	}

	private static List<String> places(FloorBox box) {
		List<String> all = new ArrayList<>();
		all.add(box.toString());
		box.children().forEach(child -> all.addAll(places(child)));
		return all;
	}

	@Test
	void levelsAppearWhereTheySayAnything() {
		assertEquals(List.of(Kind.PACKAGE, Kind.THREAD), levels(TestMachines.twoSockets()));
		assertEquals(List.of(Kind.PACKAGE, Kind.CACHE, Kind.CORE, Kind.THREAD), levels(TestMachines.largeServer()));
		assertEquals(List.of(Kind.PACKAGE, Kind.NODE, Kind.THREAD), levels(TestMachines.fourNodes()));
	}

	private static List<Kind> levels(Machine machine) {
		List<Kind> levels = new ArrayList<>();
		for (FloorBox box = new FloorPlan(machine, TEXT).root(); !box.children().isEmpty();) {
			box = box.children().getFirst();
			levels.add(box.kind());
		}
		return levels;
	}

	@Test
	void twentyFourCoresLieInThreeRowsOfEight() {
		List<FloorBox> tiles = new FloorPlan(TestMachines.twoSockets(), TEXT).root().children().getFirst().children();
		assertEquals(8, tiles.stream().filter(tile -> tile.bounds().y == tiles.getFirst().bounds().y).count());
	}

	@Test
	void slowCoresAreLowerAndMarked() {
		List<FloorBox> tiles = tiles(new FloorPlan(TestMachines.laptop(), TEXT).root());
		assertEquals('P', tiles.getFirst().coreKind());
		assertEquals('E', tiles.getLast().coreKind());
		assertTrue(tiles.getLast().bounds().height < tiles.getFirst().bounds().height);
	}

	@Test
	void aPackageWithOneCacheShowsItsWaysUnderTheDevices() {
		FloorBox box = new FloorPlan(TestMachines.withWays(TestMachines.twoSockets(), 15), TEXT).root().children().getFirst();
		FloorBox.CacheSlot slot = box.cacheSlots().getFirst();
		assertEquals(1, box.cacheSlots().size());
		assertEquals(15, slot.ways());
		assertTrue(slot.bounds().y > box.deviceSlots().getLast().bounds().bottom());
		assertTrue(box.captions().stream().anyMatch(caption -> caption.text().equals("LLC ways") && caption.bounds().y == slot.bounds().y));
		assertEquals(3, slot.wayAt(slot.cell(3).x));
		assertEquals(3, slot.wayAt(slot.cell(3).right() - 1));
		assertEquals(0, slot.wayAt(slot.bounds().x - 100));
		assertEquals(14, slot.wayAt(slot.bounds().right() + 100));
	}

	@Test
	void cachesWithBoxesOfTheirOwnShowWaysInsideWhenThereIsRoom() {
		List<FloorBox> small = boxes(new FloorPlan(TestMachines.withWays(TestMachines.chiplets(), 16), TEXT).root(), Kind.CACHE);
		assertEquals(4, small.size());
		small.forEach(box -> assertEquals(List.of(box.object()), box.cacheSlots().stream().map(FloorBox.CacheSlot::cache).toList()));
		FloorBox large = new FloorPlan(TestMachines.withWays(TestMachines.largeServer(), 16), TEXT).root();
		boxes(large, Kind.CACHE).forEach(box -> assertEquals(List.of(), box.cacheSlots()));
		boxes(large, Kind.PACKAGE).forEach(box -> assertEquals(List.of(), box.cacheSlots()));
	}

	/** -1 stands for fully associative; masks have 32 bits. */
	@Test
	void waysThatCannotBePartitionedAreNotShown() {
		for (Integer ways : new Integer[] { null, -1, 0, 33 }) {
			FloorBox root = new FloorPlan(TestMachines.withWays(TestMachines.twoSockets(), ways), TEXT).root();
			root.children().forEach(box -> assertEquals(List.of(), box.cacheSlots()));
		}
	}

	@Test
	void virtualFunctionsFollowTheirDevice() {
		Machine machine = TestMachines.twoSockets();
		TestMachines.addVirtualFunctions(machine, "0000:17:00.0", 4);
		FloorBox box = new FloorPlan(machine, TEXT).root().children().getFirst();
		assertEquals(List.of("17:00.0 E810 25GbE", "VF 0", "VF 1", "VF 2", "VF 3", "65:00.0 NVMe (boot)", "66:00.0 NVMe"),
				box.deviceSlots().stream().map(FloorBox.DeviceSlot::text).toList());
		check(box);
	}

	@Test
	void manyVirtualFunctionsAreCounted() {
		Machine machine = TestMachines.twoSockets();
		TestMachines.addVirtualFunctions(machine, "0000:17:00.0", 17);
		FloorBox box = new FloorPlan(machine, TEXT).root().children().getFirst();
		assertEquals(3, box.deviceSlots().size());
		assertTrue(box.captions().stream().anyMatch(caption -> caption.text().equals("+ 17 VFs")));
		check(box);
	}

	@Test
	void devicesLieInTheOrderOfTheirAddresses() {
		Machine machine = TestMachines.twoSockets();
		machine.getPciDevices().move(0, 2);
		machine.getPciDevices().get(2).setAddress("10000:01:00.0");
		assertEquals(List.of("17:00.0", "66:00.0", "10000:01:00.0"), new FloorPlan(machine, TEXT).root().children().getFirst().deviceSlots().stream()
				.map(slot -> slot.text().split(" ")[0]).toList());
	}

	private static List<FloorBox> boxes(FloorBox box, Kind kind) {
		List<FloorBox> found = new ArrayList<>();
		if (box.kind() == kind) {
			found.add(box);
		}
		box.children().forEach(child -> found.addAll(boxes(child, kind)));
		return found;
	}

	@Test
	void theHeadNamesTheMachine() {
		assertEquals("2 × Intel Xeon Gold 5418Y · 48 CPUs · 2 NUMA nodes · 256 GiB", FloorPlan.summary(TestMachines.twoSockets()));
		assertNotNull(FloorPlan.summary(TestMachines.tiny()));
	}

	private static List<FloorBox> tiles(FloorBox box) {
		List<FloorBox> found = new ArrayList<>();
		if (box.kind() == Kind.THREAD) {
			found.add(box);
		}
		box.children().forEach(child -> found.addAll(tiles(child)));
		return found;
	}
}
