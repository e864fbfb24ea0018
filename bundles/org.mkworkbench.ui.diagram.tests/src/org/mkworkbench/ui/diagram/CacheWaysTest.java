// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
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
		assertTrue(part(viewer, first).getFigure().view().toolTip().contains("web: ways 4-7 · 12 MiB"), part(viewer, first).getFigure().view().toolTip());
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

	private static Point cell(TestViewer viewer, Cache cache, int way) {
		return place(viewer, cache, part(viewer, cache).getFigure().cellBounds(way).getCenter());
	}

	/** The left edge of a way. */
	private static Point edge(TestViewer viewer, Cache cache, int way) {
		return place(viewer, cache, part(viewer, cache).getFigure().cellBounds(way).getLeft());
	}

	private static Point place(TestViewer viewer, Cache cache, org.eclipse.draw2d.geometry.Point inside) {
		part(viewer, cache).getFigure().translateToAbsolute(inside);
		return new Point(inside.x, inside.y);
	}

	private static void key(TestViewer viewer, int code, int modifiers) {
		Event event = new Event();
		event.type = SWT.KeyDown;
		event.keyCode = code;
		event.character = code < 128 ? (char) code : 0;
		event.stateMask = modifiers;
		viewer.view.control().notifyListeners(SWT.KeyDown, event);
		viewer.settle();
	}

	@Test
	void aDragDrawsTheWaysOfTheSelectedKernel() {
		TestViewer viewer = open(design);
		viewer.click(viewer.at(net, 0.6, 0.12), 0);
		viewer.dragTo(cell(viewer, first, 6), cell(viewer, first, 3));
		assertEquals(List.of(viewer.view.style().kernel(net.getColour(), false)), cells(viewer, first).get(4).owners(), "the strip shows what a drop would do");
		assertNull(net.getLlcWayMask());
		viewer.drop(cell(viewer, first, 3));
		assertEquals(0x78L, net.getLlcWayMask());
		assertEquals(List.of(net), viewer.view.selectedObjects(), "the kernel stays selected");
		design.commandStack().undo();
		viewer.settle();
		assertNull(net.getLlcWayMask());
		assertFalse(design.commandStack().canUndo());
		assertEquals(List.of(viewer.view.style().host()), cells(viewer, first).get(4).owners());
	}

	@Test
	void withoutASelectedKernelTheOneOfTheFirstCellIsMeant() {
		web.setLlcWayMask(0x0fL);
		TestViewer viewer = open(design);
		viewer.drag(cell(viewer, first, 2), cell(viewer, first, 7));
		assertEquals(0xfcL, web.getLlcWayMask());
	}

	@Test
	void anEdgeWidensAndNarrows() {
		web.setLlcWayMask(0x0f0L);
		TestViewer viewer = open(design);
		viewer.drag(edge(viewer, first, 8), edge(viewer, first, 10));
		assertEquals(0x3f0L, web.getLlcWayMask());
		viewer.drag(edge(viewer, first, 4), edge(viewer, first, 14));
		assertEquals(0x200L, web.getLlcWayMask(), "one way stays");
	}

	@Test
	void overlapsAreShownBeforeTheDrop() {
		web.setLlcWayMask(0x0f0L);
		TestViewer viewer = open(design);
		viewer.click(viewer.at(net, 0.6, 0.12), 0);
		viewer.dragTo(cell(viewer, first, 6), cell(viewer, first, 9));
		assertTrue(cells(viewer, first).get(6).conflict());
		key(viewer, SWT.ESC, 0);
		viewer.drop(cell(viewer, first, 9));
		assertFalse(cells(viewer, first).get(6).conflict());
		assertNull(net.getLlcWayMask());
	}

	@Test
	void aLockedPlanRefuses() {
		web.setLlcWayMask(0x0f0L);
		design.plan().setLocked(true);
		TestViewer viewer = open(design);
		viewer.drag(cell(viewer, first, 4), cell(viewer, first, 9));
		assertEquals(0x0f0L, web.getLlcWayMask());
		assertFalse(design.commandStack().canUndo());
	}

	@Test
	void keysMoveAndGrowTheWays() {
		web.setLlcWayMask(0x0f0L);
		TestViewer viewer = open(design);
		viewer.click(cell(viewer, first, 5), 0);
		assertEquals(List.of(first), viewer.view.selectedObjects());
		assertEquals(web, part(viewer, first).kernel());
		key(viewer, SWT.ARROW_RIGHT, 0);
		assertEquals(0x1e0L, web.getLlcWayMask());
		key(viewer, SWT.ARROW_RIGHT, SWT.SHIFT);
		assertEquals(0x3e0L, web.getLlcWayMask());
		key(viewer, SWT.ARROW_LEFT, SWT.SHIFT);
		key(viewer, SWT.ARROW_LEFT, 0);
		assertEquals(0x0f0L, web.getLlcWayMask());
		key(viewer, SWT.DEL, 0);
		assertNull(web.getLlcWayMask());
		key(viewer, SWT.ARROW_RIGHT, 0);
		assertEquals(1L, web.getLlcWayMask(), "the first that nobody has");
		key(viewer, SWT.SPACE, 0);
		assertEquals(net, part(viewer, first).kernel());
		key(viewer, SWT.ARROW_RIGHT, 0);
		assertEquals(2L, net.getLlcWayMask());
		key(viewer, SWT.SPACE, 0);
		assertNull(part(viewer, first).kernel());
		key(viewer, SWT.DEL, 0);
		assertEquals(2L, net.getLlcWayMask());
	}
}
