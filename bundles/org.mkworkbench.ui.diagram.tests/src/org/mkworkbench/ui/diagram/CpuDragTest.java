// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;
import org.mkworkbench.edit.AssignThreadsCommand;
import org.mkworkbench.model.Ownership.Owner;
import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.ui.diagram.editparts.CardEditPart;
import org.mkworkbench.ui.diagram.tools.ThreadMarqueeTool;

/** CPUs, cores and packages are selected and dragged to their kernels. */
class CpuDragTest extends DiagramTestCase {
	@Test
	void aDragOntoAKernelIsOneStepThatCanBeUndone() {
		TestDesigns design = TestDesigns.threeKernels();
		TestViewer viewer = open(design);
		SpawnedKernel rt = design.plan().getKernels().get(1);
		HardwareThread moved = design.threads(30, 30).getFirst();
		viewer.drag(viewer.middle(moved), viewer.middle(rt));
		assertEquals(7, rt.getThreads().size());
		assertEquals(Owner.KERNEL, design.ownership().ownerOf(moved));
		assertEquals(viewer.view.style().kernel(rt.getColour(), true), tile(viewer, moved).view().owner());
		design.commandStack().undo();
		assertEquals(6, rt.getThreads().size());
		assertEquals(viewer.view.style().pool(), tile(viewer, moved).view().owner());
		design.commandStack().redo();
		assertEquals(7, rt.getThreads().size());
		assertFalse(((org.eclipse.emf.common.command.BasicCommandStack) design.commandStack()).getUndoCommand().getLabel().isBlank());
	}

	@Test
	void aMarqueeSelectsWhatTheNextDragTakes() {
		TestDesigns design = TestDesigns.threeKernels();
		TestViewer viewer = open(design);
		SpawnedKernel rt = design.plan().getKernels().get(1);
		Point from = viewer.at(design.threads(32, 32).getFirst(), 0.3, -0.1);
		Point to = viewer.at(design.threads(35, 35).getFirst(), 0.7, 1.1);
		viewer.drag(from, to);
		assertEquals(design.threads(32, 35), viewer.view.selectedThreads());
		viewer.drag(viewer.middle(design.threads(33, 33).getFirst()), viewer.middle(rt));
		assertEquals(10, rt.getThreads().size());
		design.commandStack().undo();
		assertEquals(6, rt.getThreads().size());
	}

	@Test
	void aMarqueeMayBeginBeyondTheLastFigure() {
		TestDesigns design = TestDesigns.threeKernels();
		TestViewer viewer = open(design);
		Point corner = viewer.at(design.design().getMachine().getChildren().getLast(), 1, 1);
		viewer.drag(new Point(corner.x + 10, Math.max(corner.y + 20, 850)), viewer.at(design.threads(47, 47).getFirst(), 0.5, 0.5));
		assertEquals(design.threads(47, 47), viewer.view.selectedThreads());
		assertEquals(1, viewer.view.selectedObjects().size(), "CPUs, not the boxes around them");
	}

	@Test
	void theMarqueeToolGrowsTheSelectionWithCtrl() {
		TestDesigns design = TestDesigns.threeKernels();
		TestViewer viewer = open(design);
		viewer.view.viewer().getEditDomain().setActiveTool(new ThreadMarqueeTool());
		viewer.drag(viewer.middle(design.threads(0, 0).getFirst()), viewer.middle(design.threads(1, 1).getFirst()));
		assertEquals(design.threads(0, 1), viewer.view.selectedThreads());
		viewer.view.viewer().getEditDomain().loadDefaultTool();
		viewer.click(viewer.middle(design.threads(5, 5).getFirst()), SWT.MOD1);
		assertEquals(3, viewer.view.selectedThreads().size());
	}

	@Test
	void thePackageHeaderTakesTheWholePackage() {
		TestDesigns design = new TestDesigns(TestMachines.largeServer());
		SpawnedKernel kernel = design.kernel("big", KernelRole.GENERAL, 200, 200);
		TestViewer viewer = open(design);
		EObject socket = design.design().getMachine().getChildren().get(1);
		viewer.drag(viewer.at(socket, 0.5, 0.012), viewer.middle(kernel));
		assertEquals(192 + 1, kernel.getThreads().size());
	}

	@Test
	void aCoreOfTwoThreadsMovesAsOne() {
		TestDesigns design = new TestDesigns(TestMachines.laptop());
		SpawnedKernel kernel = design.kernel("web", KernelRole.GENERAL, 12, 13);
		TestViewer viewer = open(design);
		EObject core = design.threads(2, 2).getFirst().eContainer();
		viewer.click(viewer.at(core, 0.5, 0.01), 0);
		assertEquals(design.threads(2, 3), viewer.view.selectedThreads());
		viewer.drag(viewer.at(core, 0.5, 0.01), viewer.middle(kernel));
		assertEquals(4, kernel.getThreads().size());
	}

	@Test
	void droppingOnEmptyCanvasMakesAKernelThere() {
		TestDesigns design = new TestDesigns(TestMachines.twoSockets());
		TestViewer viewer = open(design);
		Point place = new Point(1100, 700);
		viewer.drag(viewer.middle(design.threads(8, 8).getFirst()), place);
		SpawnedKernel made = design.plan().getKernels().getFirst();
		assertEquals(design.threads(8, 8), made.getThreads());
		assertNotNull(made.getBounds());
		Rectangle box = card(viewer, made).getFigure().getBounds().getCopy();
		card(viewer, made).getFigure().translateToAbsolute(box);
		assertTrue(box.contains(place.x, place.y), box + " is not where the drop was");
		design.commandStack().undo();
		assertTrue(design.plan().getKernels().isEmpty());
		assertNull(card(viewer, made));
	}

	@Test
	void marksOfACardCanBeDraggedBackToTheMachine() {
		TestDesigns design = TestDesigns.threeKernels();
		TestViewer viewer = open(design);
		SpawnedKernel net = design.plan().getKernels().get(2);
		HardwareThread second = net.getThreads().get(1);
		viewer.view.zoom().setZoom(1);
		viewer.settle();
		Point mark = mark(viewer, net, 1);
		viewer.drag(mark, viewer.at(design.design().getMachine().getChildren().get(0), 0.99, 0.5));
		assertEquals(3, net.getThreads().size());
		assertEquals(Owner.HOST, design.ownership().ownerOf(second));
	}

	@Test
	void aRefusedDropChangesNothingAndEscapeCancels() {
		TestDesigns design = TestDesigns.threeKernels();
		TestViewer viewer = open(design);
		SpawnedKernel web = design.plan().getKernels().get(0);
		viewer.drag(viewer.middle(web.getThreads().get(2)), viewer.middle(web));
		assertFalse(design.commandStack().canUndo(), "it was there already");
		viewer.dragTo(viewer.middle(design.threads(0, 0).getFirst()), viewer.middle(web));
		org.eclipse.swt.widgets.Event escape = new org.eclipse.swt.widgets.Event();
		escape.type = SWT.KeyDown;
		escape.keyCode = SWT.ESC;
		escape.character = SWT.ESC;
		viewer.view.control().notifyListeners(SWT.KeyDown, escape);
		viewer.drop(viewer.middle(web));
		assertFalse(design.commandStack().canUndo(), "Esc cancels the drag");
		// The next drag works.
		viewer.drag(viewer.middle(design.threads(1, 1).getFirst()), viewer.middle(web));
		assertEquals(13, web.getThreads().size());
	}

	@Test
	void aPlaceNearTheStartIsNoDrop() {
		TestDesigns design = TestDesigns.threeKernels();
		TestViewer viewer = open(design);
		HardwareThread spare = design.threads(40, 40).getFirst();
		Point start = viewer.middle(spare);
		viewer.drag(start, new Point(start.x + 12, start.y + 3));
		assertFalse(design.commandStack().canUndo());
	}

	@Test
	void oneCommandMeansOneRefresh() {
		TestDesigns design = TestDesigns.threeKernels();
		TestViewer viewer = open(design);
		SpawnedKernel rt = design.plan().getKernels().get(1);
		int before = viewer.view.scene().refresh().passes();
		design.commandStack().execute(AssignThreadsCommand.toKernel(design.plan(), design.threads(30, 47), rt));
		viewer.settle();
		assertEquals(before + 1, viewer.view.scene().refresh().passes());
		rt.setName("a");
		rt.setName("b");
		rt.setName("c");
		viewer.settle();
		assertEquals(before + 2, viewer.view.scene().refresh().passes(), "changes outside commands come together as well");
		assertEquals("c", card(viewer, rt).getFigure().view().name());
	}

	@Test
	void aPackageOfALargeMachineCanBeDraggedAbout() {
		TestDesigns design = new TestDesigns(TestMachines.largeServer());
		design.kernel("big", KernelRole.GENERAL, 200, 200);
		TestViewer viewer = open(design);
		Point from = viewer.at(design.design().getMachine().getChildren().get(0), 0.5, 0.012);
		viewer.mouse(SWT.MouseMove, from, 0, 0);
		viewer.mouse(SWT.MouseDown, from, 1, 0);
		int steps = 100;
		long start = System.nanoTime();
		for (int step = 1; step <= steps; step++) {
			viewer.mouse(SWT.MouseMove, new Point(from.x + 7 * step, from.y + 3 * step), 0, SWT.BUTTON1);
			while (viewer.display.readAndDispatch()) {
				// draws what the move damaged
			}
		}
		long millis = (System.nanoTime() - start) / 1_000_000;
		viewer.drop(new Point(1200, 800));
		assertEquals(192, design.plan().getKernels().stream().mapToInt(kernel -> kernel.getThreads().size()).max().orElseThrow());
		System.out.println("a move with 192 of 384 threads: " + millis / (double) steps + " ms");
	}

	private static Point mark(TestViewer viewer, SpawnedKernel kernel, int index) {
		CardEditPart part = card(viewer, kernel);
		Rectangle box = part.getFigure().getBounds();
		for (int y = box.y; y < box.bottom(); y++) {
			for (int x = box.x; x < box.right(); x++) {
				if (part.getFigure().markAt(x, y) == index) {
					org.eclipse.draw2d.geometry.Point place = new org.eclipse.draw2d.geometry.Point(x + 3, y + 3);
					part.getFigure().translateToAbsolute(place);
					return new Point(place.x, place.y);
				}
			}
		}
		throw new AssertionError("no mark " + index);
	}
}
