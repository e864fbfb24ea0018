// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.mkworkbench.edit.CreateKernelCommand;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;

/** Several plans of one design: duplicated, compared, locked; kernels copied from one to another. */
class PlansTest extends WorkbenchTestCase {
	private static final long GIB = 1L << 30;

	/** A design with the kernel "web", which has CPUs 4-7. */
	private OpenDesign withKernel(String file) throws Exception {
		OpenDesign design = open(designFile(file, PRESET));
		design.execute(new CreateKernelCommand(design.plan(), null, design.threads(4, 7)).named("web").withMemory(design.node(0), GIB));
		design.settle();
		return design;
	}

	private Plan newPlan(OpenDesign design, char mnemonic, String title) {
		Plan before = UiThread.call(design::plan);
		design.choosePlanAct(mnemonic);
		Shell question = dialog(title);
		press(question, "OK");
		assertClosed(question);
		UiThread.waitUntil("another plan is the active one", LIMIT, () -> design.plan() != before);
		design.settle();
		return UiThread.call(design::plan);
	}

	// compare

	@Test
	void theComparePageListsWhatWasChangedInTheCopyOfAPlan() throws Exception {
		OpenDesign design = withKernel("compare");
		Plan original = design.plan();
		Plan copy = newPlan(design, 'd', "Duplicate Plan");
		assertEquals(List.of(original, copy), UiThread.call(() -> List.copyOf(design.document().design().getPlans())));
		SpawnedKernel web = design.kernel("web");
		assertNotSame(original.getKernels().getFirst(), web);
		design.select(design.threads(8, 9));
		robot.type('1');
		UiThread.waitUntil("the copy has two more CPUs", LIMIT, () -> web.getThreads().equals(design.threads(4, 9)));
		assertEquals(design.threads(4, 7), UiThread.call(() -> List.copyOf(original.getKernels().getFirst().getThreads())), "the original stays as it was");
		design.turnTo("Compare");
		UiThread.waitUntil("the page lists the difference", LIMIT, () -> comparison() != null && row("4-7", "4-9") != null);
		robot.doubleClick(UiThread.settled("the row of the difference", () -> {
			TreeItem row = row("4-7", "4-9");
			Rectangle box = row.getBounds(0);
			return row.getParent().toDisplay(box.x + box.width / 2, box.y + box.height / 2);
		}));
		UiThread.waitUntil("the diagram shows what differs", LIMIT, () -> design.editor.isDiagramShown() && !design.view().selectedObjects().isEmpty());
		assertTrue(UiThread.call(() -> design.view().selectedObjects().contains(web) || design.view().selectedThreads().containsAll(design.document().index()
				.threads().stream().filter(thread -> thread.getOsIndex() == 8).toList())), () -> UiThread.call(() -> design.view().selectedObjects()).toString());
		design.click(design.title(web));
		robot.control('z');
		UiThread.waitUntil("Ctrl+Z takes the CPUs back", LIMIT, () -> web.getThreads().size() == 4);
		robot.control('z');
		UiThread.waitUntil("Ctrl+Z takes the copy back", LIMIT, () -> design.plan() == original);
		assertEquals(List.of(original), UiThread.call(() -> List.copyOf(design.document().design().getPlans())));
	}

	/** The tree of the Compare page. */
	private static Tree comparison() {
		return find(window().getShell(), Tree.class, tree -> tree.isVisible() && tree.getColumnCount() == 4 && "Change".equals(tree.getColumn(1).getText()));
	}

	/** A row by what it says of both plans. */
	private static TreeItem row(String left, String right) {
		return Arrays.stream(comparison().getItems()).flatMap(top -> Arrays.stream(top.getItems()))
				.filter(item -> item.getText(2).contains(left) && item.getText(3).contains(right)).findFirst().orElse(null);
	}

	// clipboard

	@Test
	void aKernelIsCopiedIntoAnotherPlan() throws Exception {
		OpenDesign design = withKernel("paste");
		Plan original = design.plan();
		design.click(design.title(design.kernel("web")));
		UiThread.waitUntil("the kernel is selected", LIMIT, () -> design.view().selectedObjects().equals(List.of(design.plan().getKernels().getFirst())));
		robot.control('c');
		UiThread.waitUntil("the workbench says so", LIMIT, () -> statusLine().contains("copied"));
		Plan fresh = newPlan(design, 'n', "New Plan");
		assertEquals(List.of(), UiThread.call(() -> List.copyOf(fresh.getKernels())));
		Command before = design.lastAct();
		design.click(design.emptyPlace());
		robot.control('v');
		UiThread.waitUntil("the kernel is pasted", LIMIT, () -> fresh.getKernels().size() == 1);
		SpawnedKernel pasted = design.kernel("web");
		assertEquals(design.threads(4, 7), UiThread.call(() -> List.copyOf(pasted.getThreads())));
		assertEquals(GIB, UiThread.call(() -> pasted.getMemory().getFirst().getBytes()));
		assertEquals(1, UiThread.call(() -> original.getKernels().size()), "the original stays");
		robot.control('z');
		UiThread.waitUntil("Ctrl+Z takes it away", LIMIT, () -> fresh.getKernels().isEmpty());
		assertSame(before, design.lastAct(), "the paste was one step");
	}

	@Test
	void aKernelIsCopiedIntoAnotherDesign() throws Exception {
		OpenDesign design = withKernel("from");
		design.click(design.title(design.kernel("web")));
		UiThread.waitUntil("the kernel is selected", LIMIT, () -> design.view().selectedObjects().equals(List.of(design.plan().getKernels().getFirst())));
		robot.control('c');
		UiThread.waitUntil("the workbench says so", LIMIT, () -> statusLine().contains("copied"));
		OpenDesign other = open(designFile("to", "hybrid-laptop"));
		other.click(other.emptyPlace());
		robot.control('v');
		UiThread.waitUntil("the kernel is pasted", LIMIT, () -> other.plan().getKernels().size() == 1);
		assertEquals(other.threads(4, 7), UiThread.call(() -> List.copyOf(other.kernel("web").getThreads())), "CPUs go by their numbers");
	}

	// lock

	@Test
	void aLockedPlanRefusesWithAWord() throws Exception {
		OpenDesign design = withKernel("lock");
		SpawnedKernel web = design.kernel("web");
		design.choosePlanAct('l');
		UiThread.waitUntil("the plan is locked", LIMIT, () -> design.plan().isLocked());
		Command lock = design.lastAct();
		design.select(design.threads(8, 8));
		UiThread.waitUntil("the status line tells of the CPU", LIMIT, () -> !statusLine().contains("is locked"));
		robot.type('1');
		UiThread.waitUntil("the status line says why nothing happens", LIMIT, () -> statusLine().contains("locked"));
		robot.drag(design.middle(design.threads(9, 9).getFirst()), design.middle(web));
		design.click(design.title(web));
		UiThread.waitUntil("the kernel is selected", LIMIT, () -> design.view().selectedObjects().equals(List.of(web)));
		robot.type(Keys.DELETE);
		design.settle();
		assertEquals(List.of(web), UiThread.call(() -> List.copyOf(design.plan().getKernels())));
		assertEquals(design.threads(4, 7), UiThread.call(() -> List.copyOf(web.getThreads())));
		assertSame(lock, design.lastAct(), "nothing was done that undo would have to take back");
		design.choosePlanAct('l');
		UiThread.waitUntil("the plan is open again", LIMIT, () -> !design.plan().isLocked());
		design.select(design.threads(8, 8));
		robot.type('1');
		UiThread.waitUntil("the kernel gets the CPU", LIMIT, () -> web.getThreads().size() == 5);
	}
}
