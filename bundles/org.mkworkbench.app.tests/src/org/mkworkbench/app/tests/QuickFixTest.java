// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.mkworkbench.edit.CreateKernelCommand;
import org.mkworkbench.edit.SetValueCommand;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.ui.problems.ProblemMarkers;
import org.mkworkbench.ui.problems.ProblemsView;
import org.mkworkbench.validation.Severity;

/** Ctrl+1: fixes with a preview, for what is selected in the diagram and for a row of the Problems view. */
class QuickFixTest extends WorkbenchTestCase {
	private static final long GIB = 1L << 30;

	/** The kernels "a" and "b", which differ in everything but what the test changes. */
	private OpenDesign twoKernels(IFile file) {
		OpenDesign design = open(file);
		design.execute(new CreateKernelCommand(design.plan(), null, design.threads(4, 7)).named("a").withMemory(design.node(0), GIB));
		design.execute(new CreateKernelCommand(design.plan(), null, design.threads(8, 11)).named("b").withMemory(design.node(0), GIB));
		design.settle();
		return design;
	}

	/** Gives both kernels the same id. */
	private static int sameId(OpenDesign design) {
		int id = design.kernel("a").getId();
		design.execute(new SetValueCommand(design.kernel("b"), DesignPackage.Literals.SPAWNED_KERNEL__ID, id, "Set id"));
		awaitErrors(design, 1);
		return id;
	}

	private static void awaitErrors(OpenDesign design, int count) {
		UiThread.waitUntil(count + " errors are found", LIMIT, () -> design.document().isValidated()
				&& design.document().findings().stream().filter(finding -> finding.severity() == Severity.ERROR).count() == count);
	}

	private static Shell popup() {
		return Arrays.stream(UiThread.display().getShells()).filter(shell -> shell != window().getShell() && shell.isVisible()
				&& find(shell, StyledText.class, text -> true) != null && find(shell, Table.class, table -> true) != null).findFirst().orElse(null);
	}

	/** Presses Ctrl+1 and waits until the list of fixes takes keys. */
	private Shell openPopup() {
		robot.control('1');
		UiThread.waitUntil("the fixes are shown", LIMIT, () -> popup() != null && choices(popup()).isFocusControl());
		return UiThread.call(QuickFixTest::popup);
	}

	private static Table choices(Shell popup) {
		return find(popup, Table.class, table -> true);
	}

	private static String preview(Shell popup) {
		return UiThread.call(() -> find(popup, StyledText.class, text -> true).getText());
	}

	@Test
	void aFixIsShownBeforeItIsDoneAndUndoBringsTheProblemBack() throws Exception {
		OpenDesign design = twoKernels(designFile("diagram", PRESET));
		SpawnedKernel second = design.kernel("b");
		int id = sameId(design);
		Command before = design.lastAct();
		design.click(design.title(second));
		UiThread.waitUntil("the kernel is selected", LIMIT, () -> design.view().selectedObjects().equals(List.of(second)));
		Shell popup = openPopup();
		String preview = preview(popup);
		assertTrue(preview.contains("What changes:") && preview.contains("\u2022"), preview);
		assertEquals(id, UiThread.call(second::getId), "nothing is changed by looking");
		robot.type(Keys.ENTER);
		assertClosed(popup);
		awaitErrors(design, 0);
		assertNotEquals(design.kernel("a").getId(), UiThread.call(second::getId));
		robot.control('z');
		UiThread.waitUntil("Ctrl+Z takes the fix back", LIMIT, () -> second.getId().equals(id));
		assertSame(before, design.lastAct(), "the fix was one step");
		awaitErrors(design, 1);
	}

	@Test
	void aRowOfTheProblemsViewIsFixed() throws Exception {
		IFile file = designFile("problems", PRESET);
		OpenDesign design = twoKernels(file);
		sameId(design);
		Command before = design.lastAct();
		clickProblem(file);
		Shell popup = openPopup();
		robot.type(Keys.ESCAPE);
		assertClosed(popup);
		assertSame(before, design.lastAct(), "Escape changes nothing");
		clickProblem(file);
		popup = openPopup();
		robot.type(Keys.ENTER);
		assertClosed(popup);
		awaitErrors(design, 0);
		UiThread.waitUntil("the marker is gone", LIMIT, () -> error(file) == null);
	}

	private static IMarker error(IFile file) throws Exception {
		return Arrays.stream(file.findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_ZERO))
				.filter(marker -> marker.getAttribute(IMarker.SEVERITY, -1) == IMarker.SEVERITY_ERROR).findFirst().orElse(null);
	}

	/** Selects the row of the only error. */
	private void clickProblem(IFile file) {
		UiThread.run(() -> page().showView(ProblemsView.ID));
		robot.click(UiThread.settled("the row of the error", () -> {
			IMarker marker = error(file);
			Tree tree = find(window().getShell(), Tree.class, each -> each.isVisible() && each.getColumnCount() >= 4 && "Rule".equals(each.getColumn(2).getText()));
			if (marker == null || tree == null || tree.getItemCount() == 0) {
				return null;
			}
			TreeItem row = Arrays.stream(tree.getItems()).filter(item -> marker.getAttribute(IMarker.MESSAGE, "").contains(item.getText(0))
					&& !item.getText(0).isEmpty()).findFirst().orElse(null);
			if (row == null) {
				return null;
			}
			Rectangle box = row.getBounds(0);
			return tree.toDisplay(box.x + 40, box.y + box.height / 2);
		}));
	}

	@Test
	void allProblemsOfAKindAreFixedInOneStep() throws Exception {
		OpenDesign design = twoKernels(designFile("all", PRESET));
		SpawnedKernel first = design.kernel("a");
		SpawnedKernel second = design.kernel("b");
		design.execute(new SetValueCommand(first, DesignPackage.Literals.KERNEL__NAME, "web shop", "Rename"));
		design.execute(new SetValueCommand(second, DesignPackage.Literals.KERNEL__NAME, "data base", "Rename"));
		awaitErrors(design, 2);
		Command before = design.lastAct();
		design.click(design.title(first));
		UiThread.waitUntil("the kernel is selected", LIMIT, () -> design.view().selectedObjects().equals(List.of(first)));
		Shell popup = openPopup();
		int place = UiThread.call(() -> Arrays.stream(choices(popup).getItems()).map(TableItem::getText).toList().indexOf(
				Arrays.stream(choices(popup).getItems()).map(TableItem::getText).filter(text -> text.startsWith("Fix all 2")).findFirst().orElseThrow()));
		for (int step = 0; step < place; step++) {
			robot.type(Keys.DOWN);
		}
		UiThread.waitUntil("the fix of all is chosen", LIMIT, () -> choices(popup).getSelectionIndex() == place);
		String preview = preview(popup);
		assertTrue(preview.contains("web shop") && preview.contains("data base"), preview);
		robot.type(Keys.ENTER);
		assertClosed(popup);
		awaitErrors(design, 0);
		robot.control('z');
		UiThread.waitUntil("Ctrl+Z takes both back", LIMIT, () -> "web shop".equals(first.getName()) && "data base".equals(second.getName()));
		assertSame(before, design.lastAct(), "the fix was one step");
	}
}
