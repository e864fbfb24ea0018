// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.mkworkbench.model.Alignment;
import org.mkworkbench.model.NodeMemory.Kind;
import org.mkworkbench.model.PoolOverhead;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.ui.diagram.bars.MemoryStep;
import org.mkworkbench.ui.diagram.editparts.MemoryBarEditPart;
import org.mkworkbench.ui.diagram.figures.BarFigure;
import org.mkworkbench.ui.diagram.figures.DragCardFigure;

class MemoryBarTest extends DiagramTestCase {
	private static final long GIB = TestMachines.GIB;
	private static final long BLOCK = 128L << 20;

	private final TestDesigns design = TestDesigns.threeKernels();
	private final SpawnedKernel web = design.plan().getKernels().get(0);
	private final SpawnedKernel rt = design.plan().getKernels().get(1);
	private final SpawnedKernel net = design.plan().getKernels().get(2);
	private final NumaNode first = design.design().getMachine().getNumaNodes().get(0);
	private final NumaNode second = design.design().getMachine().getNumaNodes().get(1);

	private static MemoryBarEditPart bar(TestViewer viewer, NumaNode node) {
		return (MemoryBarEditPart) viewer.view.scene().partOf(viewer.view.viewer(), node);
	}

	private static int index(MemoryBarEditPart bar, EObject owner) {
		for (int i = 0; i < bar.memory().parts().size(); i++) {
			if (bar.owner(bar.memory().parts().get(i)) == owner) {
				return i;
			}
		}
		throw new AssertionError("no part of " + owner);
	}

	/** The middle of the part of an owner. */
	private static Point part(TestViewer viewer, NumaNode node, EObject owner) {
		MemoryBarEditPart bar = bar(viewer, node);
		return place(bar, bar.getFigure().segmentBounds(index(bar, owner)).getCenter());
	}

	/** The right boundary of the part of an owner. */
	private static Point boundary(TestViewer viewer, NumaNode node, EObject owner) {
		MemoryBarEditPart bar = bar(viewer, node);
		Rectangle box = bar.getFigure().segmentBounds(index(bar, owner));
		return place(bar, new org.eclipse.draw2d.geometry.Point(box.right(), box.getCenter().y));
	}

	private static Point place(MemoryBarEditPart bar, org.eclipse.draw2d.geometry.Point inside) {
		org.eclipse.draw2d.geometry.Point place = inside.getCopy();
		bar.getFigure().translateToAbsolute(place);
		return new Point(place.x, place.y);
	}

	private static DragCardFigure card(TestViewer viewer) {
		IFigure layer = LayerManager.Helper.find((EditPart) viewer.view.viewer().getRootEditPart()).getLayer(LayerConstants.FEEDBACK_LAYER);
		return (DragCardFigure) layer.getChildren().stream().filter(DragCardFigure.class::isInstance).findFirst().orElse(null);
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

	private static long bytes(List<MemoryGrant> grants, NumaNode node) {
		return grants.stream().filter(grant -> grant.getNode() == node).mapToLong(MemoryGrant::getBytes).sum();
	}

	private long spare(NumaNode node) {
		return bytes(design.plan().getPool().getMemory(), node);
	}

	private void assertOneStep() {
		assertTrue(design.commandStack().canUndo());
		design.commandStack().undo();
		assertFalse(design.commandStack().canUndo(), "more than one step");
	}

	@Test
	void theBarShowsEveryPart() {
		rt.getMemory().getFirst().setBase(0x2000000000L);
		TestViewer viewer = open(design);
		List<BarFigure.Segment> segments = bar(viewer, second).getFigure().view().segments();
		assertEquals(List.of(Kind.HOST, Kind.KERNEL, Kind.SPARE, Kind.OVERHEAD), bar(viewer, second).memory().parts().stream().map(part -> part.kind()).toList());
		assertEquals(32 * GIB - PoolOverhead.bytesPerNode(), segments.get(0).bytes());
		assertTrue(segments.get(1).pinned());
		assertTrue(segments.get(1).toolTip().contains("0x2000000000"), segments.get(1).toolTip());
		assertFalse(segments.get(2).pinned());
		assertNotNull(segments.get(0).boundary());
		assertTrue(segments.get(1).boundary().contains("8 GiB"), segments.get(1).boundary());
		assertNull(segments.get(2).boundary(), "book-keeping cannot be dragged");
		Rectangle sliver = bar(viewer, second).getFigure().segmentBounds(3);
		assertTrue(sliver.width >= 3, "book-keeping stays visible");
		assertEquals(bar(viewer, second).getFigure().getBounds().right(), sliver.right(), "and inside of the bar");
	}

	@Test
	void aBoundaryMovesBytesInSteps() {
		TestViewer viewer = open(design);
		Point from = boundary(viewer, first, web);
		Point to = new Point(from.x + 7, from.y);
		viewer.dragTo(from, to);
		long shown = bar(viewer, first).getFigure().view().segments().get(1).bytes();
		assertTrue(shown > 64 * GIB, "the bar follows the pointer");
		assertTrue(card(viewer).headline().contains("net → web"), card(viewer).headline());
		assertEquals(64 * GIB, bytes(web.getMemory(), first), "nothing has happened yet");
		viewer.drop(to);
		assertNull(card(viewer));
		assertEquals(shown, bytes(web.getMemory(), first));
		assertEquals(0, shown % BLOCK);
		assertEquals(80 * GIB, bytes(web.getMemory(), first) + bytes(net.getMemory(), first), "what one gets the other loses");
		assertOneStep();
		assertEquals(64 * GIB, bytes(web.getMemory(), first));
		assertEquals(64 * GIB, bar(viewer, first).getFigure().view().segments().get(1).bytes(), "the bar follows the undo");
	}

	@Test
	void theHostsBoundaryKeepsTheKernelOnAStep() {
		TestViewer viewer = open(design);
		Point from = boundary(viewer, second, null);
		viewer.drag(from, new Point(from.x - 23, from.y + 5));
		long now = bytes(rt.getMemory(), second);
		assertTrue(now > 8 * GIB);
		assertEquals(0, now % BLOCK);
		assertEquals(88 * GIB, spare(second));
		assertOneStep();
	}

	@Test
	void aBoundaryDraggedOverTheEndTakesEverything() {
		TestViewer viewer = open(design);
		Point from = boundary(viewer, second, rt);
		viewer.drag(from, new Point(from.x + 900, from.y));
		assertEquals(96 * GIB, bytes(rt.getMemory(), second));
		assertEquals(0, spare(second));
		design.commandStack().undo();
		viewer.settle();
		viewer.drag(boundary(viewer, second, rt), new Point(0, from.y));
		assertEquals(0, bytes(rt.getMemory(), second));
		assertTrue(rt.getMemory().isEmpty());
	}

	@Test
	void theStepCanBeChosen() {
		TestViewer viewer = open(design);
		assertEquals(Alignment.MEMORY_BLOCK, MemoryStep.of(viewer.view.viewer(), design.design().getMachine(), first));
		MemoryStep.choose(viewer.view.viewer(), Alignment.GIANT_PAGE);
		Point from = boundary(viewer, first, web);
		viewer.drag(from, new Point(from.x + 11, from.y));
		assertTrue(bytes(web.getMemory(), first) > 64 * GIB);
		assertEquals(0, bytes(web.getMemory(), first) % GIB);
	}

	@Test
	void shiftTakesAFinerStep() {
		TestViewer viewer = open(design);
		Point from = boundary(viewer, first, web);
		viewer.mouse(SWT.MouseMove, from, 0, 0);
		viewer.mouse(SWT.MouseDown, from, 1, 0);
		Point to = new Point(from.x + 13, from.y);
		viewer.mouse(SWT.MouseMove, new Point(from.x + 8, from.y), 0, SWT.BUTTON1 | SWT.SHIFT);
		viewer.mouse(SWT.MouseMove, to, 0, SWT.BUTTON1 | SWT.SHIFT);
		assertTrue(card(viewer).lines().stream().anyMatch(line -> line.startsWith("Steps of 2 MiB")), card(viewer).lines().toString());
		viewer.drop(to);
		assertEquals(0, bytes(web.getMemory(), first) % (2L << 20));
		assertTrue(bytes(web.getMemory(), first) % BLOCK != 0, "a pixel of this bar is no multiple of a block");
	}

	@Test
	void escapeLeavesTheBarAsItWas() {
		TestViewer viewer = open(design);
		Point from = boundary(viewer, first, web);
		Point to = new Point(from.x + 40, from.y);
		viewer.dragTo(from, to);
		key(viewer, SWT.ESC, 0);
		assertNull(card(viewer));
		assertEquals(64 * GIB, bar(viewer, first).getFigure().view().segments().get(1).bytes());
		viewer.drop(to);
		assertFalse(design.commandStack().canUndo());
		viewer.drag(from, to);
		assertTrue(design.commandStack().canUndo(), "the next drag works");
	}

	@Test
	void aLockedPlanRefusesAndSaysSo() {
		design.plan().setLocked(true);
		TestViewer viewer = open(design);
		Point from = boundary(viewer, first, web);
		Point to = new Point(from.x + 40, from.y);
		viewer.dragTo(from, to);
		assertTrue(card(viewer).headline().contains("locked"), card(viewer).headline());
		viewer.drop(to);
		assertFalse(design.commandStack().canUndo());
		assertEquals(64 * GIB, bytes(web.getMemory(), first));
		assertEquals(64 * GIB, bar(viewer, first).getFigure().view().segments().get(1).bytes());
	}

	@Test
	void aKernelsPartGoesWholeToACard() {
		TestViewer viewer = open(design);
		viewer.drag(part(viewer, first, net), viewer.at(web, 0.6, 0.2));
		assertEquals(80 * GIB, bytes(web.getMemory(), first));
		assertTrue(net.getMemory().isEmpty());
		assertOneStep();
		assertEquals(16 * GIB, bytes(net.getMemory(), first));
		viewer.settle();
		viewer.drag(part(viewer, first, net), viewer.at(design.plan().getPool(), 0.6, 0.2));
		assertEquals(16 * GIB, spare(first));
		design.commandStack().undo();
		viewer.settle();
		viewer.drag(part(viewer, first, net), viewer.at(design.plan().getHostKernel(), 0.6, 0.2));
		assertEquals(0, spare(first));
		assertTrue(net.getMemory().isEmpty());
		assertOneStep();
	}

	@Test
	void aPartGoesToAnotherNode() {
		TestViewer viewer = open(design);
		viewer.drag(part(viewer, first, net), part(viewer, second, null));
		assertEquals(16 * GIB, bytes(net.getMemory(), second));
		assertEquals(0, bytes(net.getMemory(), first));
		assertOneStep();
	}

	@Test
	void theHostGivesAQuarterOrAll() {
		TestViewer viewer = open(design);
		Point target = viewer.at(rt, 0.6, 0.2);
		viewer.drag(part(viewer, second, null), target);
		assertEquals((8 + 7) * GIB, bytes(rt.getMemory(), second), "a quarter of 32 GiB less the book-keeping, in whole GiB");
		assertOneStep();
		viewer.settle();
		viewer.mouse(SWT.MouseMove, part(viewer, second, null), 0, 0);
		viewer.mouse(SWT.MouseDown, part(viewer, second, null), 1, 0);
		viewer.mouse(SWT.MouseMove, new Point(target.x - 20, target.y), 0, SWT.BUTTON1 | SWT.MOD1);
		viewer.mouse(SWT.MouseMove, target, 0, SWT.BUTTON1 | SWT.MOD1);
		viewer.drop(target);
		assertEquals(40 * GIB - PoolOverhead.bytesPerNode(), bytes(rt.getMemory(), second));
	}

	@Test
	void refusedDropsChangeNothing() {
		TestViewer viewer = open(design);
		viewer.dragTo(part(viewer, first, null), part(viewer, second, null));
		assertTrue(card(viewer).headline().contains("host"), card(viewer).headline());
		viewer.drop(part(viewer, second, null));
		viewer.drag(part(viewer, first, web), viewer.at(web, 0.6, 0.2));
		viewer.drag(part(viewer, first, web), new Point(5, 5));
		assertFalse(design.commandStack().canUndo());
	}

	@Test
	void keysMoveTheBoundaryOfTheChosenPart() {
		TestViewer viewer = open(design);
		viewer.click(part(viewer, first, web), 0);
		assertEquals(1, bar(viewer, first).current());
		key(viewer, SWT.ARROW_RIGHT, 0);
		assertEquals(64 * GIB + BLOCK, bytes(web.getMemory(), first));
		key(viewer, SWT.ARROW_LEFT, SWT.SHIFT);
		assertEquals(64 * GIB + BLOCK - (2L << 20), bytes(web.getMemory(), first));
		key(viewer, SWT.ARROW_LEFT, 0);
		assertEquals(64 * GIB, bytes(web.getMemory(), first), "back on a step first");
		key(viewer, SWT.SPACE, 0);
		assertEquals(2, bar(viewer, first).current());
		key(viewer, SWT.ARROW_LEFT, 0);
		assertEquals(16 * GIB + BLOCK, bytes(net.getMemory(), first), "the last part has its left boundary moved");
		for (int i = 0; i < 4; i++) {
			design.commandStack().undo();
		}
		assertFalse(design.commandStack().canUndo());
		key(viewer, SWT.SPACE, 0);
		key(viewer, SWT.SPACE, 0);
		assertEquals(-1, bar(viewer, first).current(), "after the book-keeping comes none");
		key(viewer, SWT.ARROW_RIGHT, 0);
		assertFalse(design.commandStack().canUndo(), "without a chosen part the arrows walk");
	}

	@Test
	void theChosenPartSurvivesChangesOfThePlan() {
		TestViewer viewer = open(design);
		viewer.click(part(viewer, first, net), 0);
		viewer.drag(part(viewer, first, web), viewer.at(rt, 0.6, 0.2));
		viewer.settle();
		bar(viewer, first).setCurrent(index(bar(viewer, first), net));
		design.commandStack().undo();
		viewer.settle();
		assertEquals(net, bar(viewer, first).currentPart().orElseThrow().kernel());
	}

	@Test
	void aLargeMachineHasBarsThatCanBeDragged() {
		TestDesigns large = new TestDesigns(TestMachines.largeServer());
		SpawnedKernel kernel = large.kernel("big", org.mkworkbench.model.design.KernelRole.GENERAL, 200, 210);
		large.memory(kernel, 0, 256);
		TestViewer viewer = open(large);
		NumaNode node = large.design().getMachine().getNumaNodes().get(0);
		Point from = boundary(viewer, node, null);
		viewer.drag(from, new Point(from.x + 20, from.y));
		assertTrue(bytes(kernel.getMemory(), node) < 256 * GIB);
		assertEquals(0, bytes(kernel.getMemory(), node) % BLOCK);
	}
}
