// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.ui.diagram.editparts.CacheWaysEditPart;
import org.mkworkbench.ui.diagram.figures.CacheWaysFigure;
import org.mkworkbench.ui.diagram.figures.Mark;

class CacheWaysTest extends DiagramTestCase {
	/** Three kernels on two sockets whose caches have 15 ways, of which devices share the last two. */
	private final TestDesigns design = TestDesigns.threeKernels();
	private final SpawnedKernel web = design.plan().getKernels().get(0);
	private final SpawnedKernel rt = design.plan().getKernels().get(1);
	private final SpawnedKernel net = design.plan().getKernels().get(2);
	private final Cache first = cache(0);
	private final Cache second = cache(24);

	private Cache cache(int thread) {
		Cache cache = MachineIndex.lastLevelCache(design.threads(thread, thread).getFirst()).orElseThrow();
		cache.setWays(15);
		cache.setSharedWays(0x6000L);
		return cache;
	}

	private static CacheWaysEditPart part(TestViewer viewer, Cache cache) {
		return (CacheWaysEditPart) viewer.view.scene().partOf(viewer.view.viewer(), cache);
	}

	private static List<CacheWaysFigure.Cell> cells(TestViewer viewer, Cache cache) {
		return part(viewer, cache).getFigure().view().cells();
	}

	@Test
	void stripsShowWhoHasWhichWay() {
		web.setLlcWayMask(0x0f0L);
		net.setLlcWayMask(0x180L);
		TestViewer viewer = open(design);
		assertEquals(15, cells(viewer, first).size());
		assertEquals(List.of(viewer.view.style().host()), cells(viewer, first).get(0).owners());
		assertEquals(List.of(viewer.view.style().kernel(web.getColour(), false)), cells(viewer, first).get(4).owners());
		assertEquals(2, cells(viewer, first).get(7).owners().size());
		assertTrue(cells(viewer, first).get(7).conflict());
		assertEquals(Mark.ERROR, part(viewer, first).getFigure().view().mark());
		assertTrue(cells(viewer, first).get(14).shared());
		assertFalse(cells(viewer, first).get(12).shared());
		assertEquals(List.of(viewer.view.style().host()), cells(viewer, second).get(4).owners(), "web does not run below the other cache");
		assertTrue(part(viewer, first).getFigure().view().toolTip().contains("web: 0xf0"), part(viewer, first).getFigure().view().toolTip());
	}

	@Test
	void stripsFollowChangesAndAreSelected() {
		TestViewer viewer = open(design);
		assertEquals(Mark.NONE, part(viewer, second).getFigure().view().mark());
		rt.setLlcWayMask(0x7c00L);
		viewer.settle();
		assertEquals(List.of(viewer.view.style().kernel(rt.getColour(), true)), cells(viewer, second).get(10).owners());
		viewer.click(viewer.at(second, 0.1, 0.5), 0);
		assertEquals(List.of(second), viewer.view.selectedObjects());
		assertTrue(viewer.view.reveal(first.getUid()));
		assertEquals(List.of(first), viewer.view.selectedObjects());
		second.setWays(12);
		viewer.settle();
		assertEquals(12, cells(viewer, second).size());
	}

	@Test
	void machinesWithoutKnownWaysHaveNoStrip() {
		Machine machine = design.design().getMachine();
		MachineIndex.threadsBelow(machine).forEach(thread -> MachineIndex.lastLevelCache(thread).ifPresent(cache -> cache.setWays(null)));
		TestViewer viewer = open(design);
		assertTrue(viewer.view.viewer().getEditPartRegistry().values().stream().noneMatch(CacheWaysEditPart.class::isInstance));
	}
}
