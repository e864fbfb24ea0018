// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.EditPart;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.mkworkbench.model.Ownership.Owner;
import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.ui.diagram.editparts.CardEditPart;
import org.mkworkbench.ui.diagram.editparts.ChannelEditPart;
import org.mkworkbench.ui.document.PlanInput;

/** The diagram without a mouse. */
class KeyboardTest extends DiagramTestCase {
	private final List<String> said = new ArrayList<>();

	private TestViewer listening(PlanInput input) {
		TestViewer viewer = open(input);
		viewer.view.acts().setVoice((text, problem) -> said.add((problem ? "! " : "") + text));
		return viewer;
	}

	private static EditPart focus(TestViewer viewer) {
		return viewer.view.viewer().getFocusEditPart();
	}

	private static HardwareThread focused(TestViewer viewer) {
		return (HardwareThread) focus(viewer).getAdapter(HardwareThread.class);
	}

	@Test
	void everyCpuOfALargeMachineIsReachedByArrows() {
		TestDesigns design = new TestDesigns(TestMachines.fourNodes());
		TestViewer viewer = listening(design);
		viewer.key(SWT.ARROW_RIGHT, 0);
		assertEquals(design.threads(0, 0), viewer.view.selectedThreads(), "the first arrow goes to the first CPU");
		java.util.Set<HardwareThread> seen = new java.util.HashSet<>();
		java.util.ArrayDeque<HardwareThread> open = new java.util.ArrayDeque<>(design.threads(0, 0));
		while (!open.isEmpty()) {
			HardwareThread from = open.poll();
			if (seen.add(from)) {
				for (int arrow : new int[] { SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.ARROW_UP, SWT.ARROW_DOWN }) {
					viewer.view.select(List.of(from), false);
					for (int step = 0; step < 8; step++) {
						viewer.key(arrow, 0);
						if (focus(viewer).getAdapter(HardwareThread.class) instanceof HardwareThread thread && thread != from) {
							open.add(thread);
							break;
						}
					}
				}
			}
		}
		assertEquals(32, seen.size());
	}

	@Test
	void aNewSelectionTakesTheFocusAlong() {
		TestDesigns design = TestDesigns.threeKernels();
		TestViewer viewer = listening(design);
		viewer.click(viewer.middle(design.threads(1, 1).getFirst()), 0);
		viewer.key(SWT.ARROW_RIGHT, SWT.MOD1);
		EditPart walked = focus(viewer);
		assertTrue(walked.hasFocus());
		viewer.view.select(design.threads(5, 5), false);
		assertFalse(walked.hasFocus(), "no frame stays behind");
		assertEquals(design.threads(5, 5).getFirst(), focused(viewer));
		viewer.key(SWT.ARROW_RIGHT, SWT.MOD1);
		walked = focus(viewer);
		viewer.click(viewer.middle(design.plan().getKernels().getFirst()), 0);
		assertFalse(walked.hasFocus());
		assertInstanceOf(CardEditPart.class, focus(viewer));
	}

	@Test
	void arrowsLeadFromCpusToCardsAndBack() {
		TestDesigns design = TestDesigns.threeKernels();
		TestViewer viewer = listening(design);
		viewer.view.select(design.threads(7, 7), false);
		viewer.key(SWT.ARROW_RIGHT, 0);
		assertInstanceOf(CardEditPart.class, focus(viewer));
		viewer.key(SWT.ARROW_LEFT, 0);
		assertEquals(design.threads(7, 7), viewer.view.selectedThreads());
	}

	@Test
	void aWalkDownKeepsItsColumn() {
		TestDesigns design = TestDesigns.threeKernels();
		TestViewer viewer = listening(design);
		viewer.view.select(design.threads(6, 6), false);
		HardwareThread below = null;
		for (int step = 0; step < 12 && (below == null || below.getOsIndex() < 24); step++) {
			viewer.key(SWT.ARROW_DOWN, 0);
			below = focus(viewer).getAdapter(HardwareThread.class) instanceof HardwareThread thread ? thread : below;
		}
		assertEquals(30, below.getOsIndex(), "straight down in the second package");
	}

	@Test
	void homeAndEndGoToTheEdges() {
		TestDesigns design = TestDesigns.threeKernels();
		TestViewer viewer = listening(design);
		viewer.view.select(design.threads(10, 10), false);
		viewer.key(SWT.HOME, 0);
		assertEquals(design.threads(8, 8), viewer.view.selectedThreads());
		viewer.key(SWT.END, 0);
		assertEquals(design.threads(15, 15), viewer.view.selectedThreads());
		viewer.key(SWT.END, SWT.MOD1);
		assertEquals(design.threads(47, 47), viewer.view.selectedThreads());
		viewer.key(SWT.HOME, SWT.MOD1);
		assertEquals(design.threads(0, 0), viewer.view.selectedThreads());
	}

	@Test
	void ctrlMovesTheFocusAloneAndSpaceToggles() {
		TestDesigns design = TestDesigns.threeKernels();
		TestViewer viewer = listening(design);
		viewer.view.select(design.threads(2, 2), false);
		viewer.key(SWT.ARROW_RIGHT, SWT.MOD1);
		viewer.key(SWT.ARROW_RIGHT, SWT.MOD1);
		assertEquals(design.threads(2, 2), viewer.view.selectedThreads());
		assertEquals(4, focused(viewer).getOsIndex());
		viewer.key(' ', SWT.MOD1);
		assertEquals(List.of(2, 4), viewer.view.selectedThreads().stream().map(HardwareThread::getOsIndex).toList());
		viewer.key(' ', SWT.MOD1);
		assertEquals(design.threads(2, 2), viewer.view.selectedThreads());
	}

	@Test
	void shiftExtends() {
		TestDesigns design = TestDesigns.threeKernels();
		TestViewer viewer = listening(design);
		viewer.view.select(design.threads(4, 4), false);
		viewer.key(SWT.ARROW_RIGHT, SWT.MOD2);
		viewer.key(SWT.ARROW_RIGHT, SWT.MOD2);
		assertEquals(design.threads(4, 6), viewer.view.selectedThreads());
	}

	@Test
	void tabGoesThroughTheGroupsAndOut() {
		TestDesigns design = TestDesigns.threeKernels();
		TestViewer viewer = listening(design);
		viewer.key(SWT.TAB, 0);
		assertEquals(0, focused(viewer).getOsIndex());
		boolean second = false;
		boolean card = false;
		boolean channel = false;
		EditPart before = null;
		for (int step = 0; step < 60 && before != focus(viewer); step++) {
			before = focus(viewer);
			viewer.key(SWT.TAB, 0);
			second |= focus(viewer).getAdapter(HardwareThread.class) instanceof HardwareThread thread && thread.getOsIndex() == 24;
			card |= focus(viewer) instanceof CardEditPart;
			channel |= focus(viewer) instanceof ChannelEditPart;
		}
		assertTrue(second && card && channel, second + " " + card + " " + channel);
		assertTrue(leaves(viewer, SWT.TRAVERSE_TAB_NEXT), "Tab leaves the diagram at its end");
		assertFalse(leaves(viewer, SWT.TRAVERSE_TAB_PREVIOUS));
		viewer.key(SWT.TAB, SWT.MOD2);
		assertFalse(before == focus(viewer), "and back");
	}

	/** Whether a key takes the focus out of the diagram. */
	private static boolean leaves(TestViewer viewer, int traversal) {
		org.eclipse.swt.widgets.Event event = new org.eclipse.swt.widgets.Event();
		event.detail = traversal;
		event.doit = true;
		viewer.view.control().notifyListeners(SWT.Traverse, event);
		return event.doit;
	}

	@Test
	void digitsAssignTheSelection() {
		TestDesigns design = TestDesigns.threeKernels();
		TestViewer viewer = listening(design);
		SpawnedKernel rt = design.plan().getKernels().get(1);
		viewer.view.select(design.threads(30, 31), false);
		viewer.key('2', 0);
		assertEquals(8, rt.getThreads().size());
		assertEquals("CPUs 30-31 → rt", said.getLast());
		viewer.key('0', 0);
		assertEquals(6, rt.getThreads().size());
		assertEquals(Owner.HOST, design.ownership().ownerOf(design.threads(30, 30).getFirst()));
		viewer.key('p', 0);
		assertEquals(Owner.POOL, design.ownership().ownerOf(design.threads(30, 30).getFirst()));
		for (int step = 0; step < 3; step++) {
			design.commandStack().undo();
		}
		assertFalse(design.commandStack().canUndo(), "each was one step");
		viewer.key('9', 0);
		assertEquals("! There is no kernel 9: the plan has 3", said.getLast());
		viewer.view.viewer().deselectAll();
		viewer.key('1', 0);
		assertEquals("! Select CPUs or devices first", said.getLast());
		viewer.view.select(design.threads(24, 25), false);
		viewer.key('2', 0);
		assertEquals("! Nothing would change", said.getLast());
		assertFalse(design.commandStack().canUndo());
	}

	@Test
	void aLockedPlanSaysSo() {
		TestDesigns design = TestDesigns.threeKernels();
		design.plan().setLocked(true);
		TestViewer viewer = listening(design);
		viewer.view.select(design.threads(30, 31), false);
		viewer.key('1', 0);
		assertTrue(said.getLast().startsWith("! Plan ") && said.getLast().endsWith("is locked"), said.getLast());
		viewer.key('n', 0);
		assertEquals(3, design.plan().getKernels().size());
		assertTrue(said.getLast().endsWith("is locked"), said.getLast());
	}

	@Test
	void nMakesAKernelOfTheSelection() {
		TestDesigns design = new TestDesigns(TestMachines.twoSockets());
		TestViewer viewer = listening(design);
		viewer.view.select(design.threads(4, 6), false);
		viewer.key('1', 0);
		assertEquals("! There is no kernel 1 yet: N makes one of the selected CPUs", said.getLast());
		viewer.key('n', 0);
		assertEquals(design.threads(4, 6), design.plan().getKernels().getFirst().getThreads());
		assertInstanceOf(CardEditPart.class, focus(viewer));
		design.commandStack().undo();
		assertTrue(design.plan().getKernels().isEmpty());
	}

	@Test
	void devicesAndCpusGoTogetherInOneStep() {
		TestDesigns design = TestDesigns.threeKernels();
		SpawnedKernel rt = design.plan().getKernels().get(1);
		var card = design.design().getMachine().getPciDevices().get(3);
		Assignment both = new Assignment(design.plan(), design.threads(30, 30), List.of(card));
		TestViewer viewer = listening(design);
		assertTrue(viewer.view.acts().assign(both, rt));
		assertEquals("CPU 30 and device 0000:98:00.0 → rt", said.getLast());
		assertTrue(rt.getDevices().contains(card));
		assertEquals(7, rt.getThreads().size());
		design.commandStack().undo();
		assertFalse(rt.getDevices().contains(card));
		assertEquals(6, rt.getThreads().size());
		assertFalse(design.commandStack().canUndo());
		design.commandStack().redo();
		assertTrue(rt.getDevices().contains(card));
	}

	@Test
	void enterOpensTheProperties() {
		TestDesigns design = TestDesigns.threeKernels();
		TestViewer viewer = listening(design);
		viewer.view.acts().setProperties(() -> said.add("properties"));
		viewer.view.select(design.threads(4, 4), false);
		viewer.key(SWT.CR, 0);
		assertEquals("properties", said.getLast());
	}

	@Test
	void theFocusIsFramedWhereItIsNotSelected() {
		TestDesigns design = new TestDesigns(TestMachines.twoSockets());
		design.kernel("web", KernelRole.GENERAL, 4, 5);
		TestViewer viewer = listening(design);
		viewer.view.select(design.threads(2, 2), false);
		var layer = ((org.eclipse.gef.editparts.LayerManager) viewer.view.viewer().getRootEditPart())
				.getLayer(org.eclipse.gef.LayerConstants.SCALED_FEEDBACK_LAYER);
		assertEquals(0, layer.getChildren().size());
		viewer.key(SWT.ARROW_RIGHT, SWT.MOD1);
		assertEquals(1, layer.getChildren().size());
		viewer.key(SWT.ARROW_RIGHT, 0);
		assertEquals(0, layer.getChildren().size());
		assertNotNull(focused(viewer));
	}
}
