// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class LaneListTest {
	private static List<String> labels(LaneList list) {
		return list.rows().stream().map(LaneList.Row::label).toList();
	}

	@Test
	void lanesAreUnderTheirKernels() {
		LaneList list = LaneList.of(Samples.LAYOUT, LaneList.ownersAtBegin(Samples.LAYOUT), Set.of(), LaneChoice.ALL);
		assertEquals(List.of("host · CPU 0", "host · CPU 1", "web · CPU 4", "web · CPU 5", "net · CPU 16", "pool · CPU 30"), labels(list));
	}

	@Test
	void aCpuThatChangedHandsMoves() {
		int[] owners = LaneList.ownersAtBegin(Samples.LAYOUT);
		owners[3] = 2;
		LaneList list = LaneList.of(Samples.LAYOUT, owners, Set.of(), LaneChoice.ALL);
		assertTrue(labels(list).contains("net · CPU 5"), labels(list).toString());
	}

	@Test
	void cpusComeByPackageThenNodeThenNumber() {
		LaneList list = LaneList.of(Samples.cpus(512), new int[512], Set.of(), LaneChoice.ALL);
		assertEquals("host · CPU 0", list.rows().getFirst().label());
		// Two packages whose CPUs alternate.
		assertEquals("host · CPU 2", list.rows().get(1).label());
		assertEquals("host · CPU 1", list.rows().get(256).label());
		assertEquals(512, list.rows().size());
	}

	@Test
	void aCollapsedKernelStandsForItsCpus() {
		LaneList list = LaneList.of(Samples.LAYOUT, LaneList.ownersAtBegin(Samples.LAYOUT), Set.of(), LaneChoice.ALL.toggled(1));
		assertEquals(List.of("host · CPU 0", "host · CPU 1", "web", "net · CPU 16", "pool · CPU 30"), labels(list));
		assertSame(list.rows().get(2), list.rowOf(2));
		assertEquals(2, list.indexOf(1));
		assertEquals(List.of(true, false, true, true, true), list.rows().stream().map(LaneList.Row::first).toList());
		assertEquals(List.of(2, 3, 4), LaneList.cpus(list.rows().subList(2, 4)));
		assertEquals(LaneChoice.ALL, LaneChoice.ALL.toggled(1).toggled(1));
	}

	@Test
	void hiddenLanesAreGone() {
		LaneList list = LaneList.of(Samples.LAYOUT, LaneList.ownersAtBegin(Samples.LAYOUT), Set.of(), LaneChoice.ALL.hiding(2).hidingKernel(0));
		assertEquals(List.of("web · CPU 5", "net · CPU 16", "pool · CPU 30"), labels(list));
		assertNull(list.rowOf(0));
		LaneList busy = LaneList.of(Samples.LAYOUT, LaneList.ownersAtBegin(Samples.LAYOUT), Set.of(2), LaneChoice.ALL.onlyTraffic(true));
		assertEquals(List.of("net · CPU 16"), labels(busy));
	}

	@Test
	void rowsTouchAndAreFoundByHeight() {
		for (LaneChoice.Height height : LaneChoice.Height.values()) {
			LaneList list = LaneList.of(Samples.cpus(512), new int[512], Set.of(), LaneChoice.ALL.high(height));
			int y = 0;
			for (int i = 0; i < list.rows().size(); i++) {
				LaneList.Row row = list.rows().get(i);
				assertEquals(y, row.y());
				assertEquals(i, list.indexAt(y));
				assertEquals(i, list.indexAt(y + row.height() - 1));
				y += row.height();
			}
			assertEquals(y, list.height());
			assertEquals(-1, list.indexAt(-1));
			assertEquals(-1, list.indexAt(y));
			assertEquals(1, list.between(0, 1).size());
			assertEquals(list.rows(), list.between(-50, y + 50));
			assertEquals(List.of(), list.between(y, y + 10));
		}
	}

	@Test
	void nothingHasNoRows() {
		LaneList list = LaneList.of(Samples.cpus(0), new int[0], Set.of(), LaneChoice.ALL);
		assertEquals(List.of(), list.rows());
		assertEquals(List.of(), list.between(0, 100));
		assertEquals(-1, list.indexAt(0));
	}
}
