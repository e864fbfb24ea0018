// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.mkworkbench.edit.KernelClip;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.ui.diagram.actions.KernelClipboard;

/** Copy, cut, paste and duplicate of kernels in a diagram. */
class KernelClipboardTest extends DiagramTestCase {
	private final List<String> said = new ArrayList<>();

	private KernelClipboard clipboard(TestDesigns design, TestViewer viewer) {
		return new KernelClipboard(design, viewer.view, (text, problem) -> said.add((problem ? "! " : "") + text));
	}

	/** The box about what was left out is not modal; the test only has to put it away. */
	private static void closeOthers(TestViewer viewer) {
		for (Shell shell : viewer.shell.getShells()) {
			shell.dispose();
		}
	}

	@Test
	void aCopiedKernelComesWithEverythingInAnotherDesign() {
		TestDesigns from = TestDesigns.threeKernels();
		SpawnedKernel rt = from.plan().getKernels().get(1);
		TestDesigns to = new TestDesigns(TestMachines.twoSockets());
		TestViewer viewer = open(to);
		KernelClipboard clipboard = clipboard(to, viewer);
		assertTrue(clipboard.canPaste());
		clipboard.paste(KernelClip.copy(List.of(rt)));
		SpawnedKernel pasted = to.plan().getKernels().getFirst();
		assertEquals("rt", pasted.getName());
		assertEquals(6, pasted.getThreads().size());
		assertEquals(List.of(pasted), viewer.view.selectedObjects(), "what was pasted is selected");
		assertEquals(List.of("\"rt\" pasted"), said);
		to.commandStack().undo();
		assertTrue(to.plan().getKernels().isEmpty());
		assertFalse(to.commandStack().canUndo());
	}

	@Test
	void aDuplicateLeavesWhatOnlyOneCanHaveAndSaysSo() {
		TestDesigns design = TestDesigns.threeKernels();
		TestViewer viewer = open(design);
		KernelClipboard clipboard = clipboard(design, viewer);
		SpawnedKernel web = design.plan().getKernels().get(0);
		assertFalse(clipboard.canDuplicate(), "nothing is selected");
		viewer.view.select(List.of(web), false);
		clipboard.duplicate();
		closeOthers(viewer);
		assertEquals(4, design.plan().getKernels().size());
		assertEquals("web2", design.plan().getKernels().getLast().getName());
		assertEquals(12, web.getThreads().size());
		assertTrue(design.plan().getKernels().getLast().getThreads().isEmpty());
		assertTrue(said.getLast().contains("left out"), said.getLast());
	}

	@Test
	void cutTakesTheKernelAwayInOneStep() {
		TestDesigns design = TestDesigns.threeKernels();
		TestViewer viewer = open(design);
		KernelClipboard clipboard = clipboard(design, viewer);
		viewer.view.select(List.of(design.plan().getKernels().get(2)), false);
		assertTrue(clipboard.canCut());
		clipboard.cut();
		assertEquals(2, design.plan().getKernels().size());
		design.commandStack().undo();
		assertEquals(3, design.plan().getKernels().size());
		assertFalse(design.commandStack().canUndo());
	}

	@Test
	void otherTextAndLockedPlansAreRefusedInWords() {
		TestDesigns design = TestDesigns.threeKernels();
		TestViewer viewer = open(design);
		KernelClipboard clipboard = clipboard(design, viewer);
		clipboard.paste("some words");
		assertEquals("! The clipboard has no kernels: copy some in a diagram or Outline first", said.getLast());
		String clip = KernelClip.copy(design.plan().getKernels());
		design.plan().setLocked(true);
		assertFalse(clipboard.canPaste());
		assertFalse(clipboard.canCut());
		clipboard.paste(clip);
		assertTrue(said.getLast().startsWith("! ") && said.getLast().contains("locked"), said.getLast());
		assertFalse(design.commandStack().canUndo());
	}
}
