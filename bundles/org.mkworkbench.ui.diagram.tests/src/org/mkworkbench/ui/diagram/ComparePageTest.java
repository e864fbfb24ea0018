// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mkworkbench.edit.DuplicatePlanCommand;
import org.mkworkbench.ui.pages.ComparePage;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.machine.HardwareThread;

/** The comparison of two plans in a plain shell. */
class ComparePageTest extends DiagramTestCase {
	private final List<List<String>> revealed = new ArrayList<>();
	private Shell shell;

	private ComparePage open(TestDesigns design) {
		shell = new Shell(display());
		shell.setLayout(new FillLayout());
		ComparePage page = new ComparePage(shell, design, new ComparePage.Site() {
			@Override
			public void showInDiagram(List<String> uids) {
				revealed.add(uids);
			}

			@Override
			public void duplicatePlan() {
				design.commandStack().execute(new DuplicatePlanCommand(design.plan(), "copy"));
			}
		}, false);
		shell.setSize(1100, 600);
		shell.open();
		page.setShown(true);
		while (display().readAndDispatch()) {
			// until nothing is left
		}
		return page;
	}

	@AfterEach
	void close() {
		if (shell != null) {
			shell.dispose();
		}
	}

	/** A second plan in which CPU 30 went to rt and net is gone. */
	private static Plan changed(TestDesigns design) {
		design.commandStack().execute(new DuplicatePlanCommand(design.plan(), "copy"));
		Plan copy = design.design().getPlans().get(1);
		copy.getPool().getThreads().removeAll(design.threads(30, 30));
		copy.getKernels().get(1).getThreads().addAll(design.threads(30, 30));
		copy.getChannels().remove(1);
		copy.getKernels().remove(2);
		return copy;
	}

	private static List<String> texts(TreeItem item) {
		return List.of(item.getText(0), item.getText(1), item.getText(2), item.getText(3));
	}

	private static TreeItem subject(ComparePage page, String name) {
		return Arrays.stream(page.tree().getItems()).filter(item -> item.getText().equals(name)).findFirst().orElseThrow();
	}

	@Test
	void onePlanAloneOffersACopy() {
		TestDesigns design = TestDesigns.threeKernels();
		ComparePage page = open(design);
		assertTrue(page.message().contains("one plan only"), page.message());
		assertFalse(page.swap().getEnabled());
		design.commandStack().execute(new DuplicatePlanCommand(design.plan(), "copy"));
		page.refresh();
		assertTrue(page.message().endsWith("do not differ."), page.message());
		assertEquals("copy - active", page.rightChoice().getText(), "the active plan stands on the right");
	}

	@Test
	void differencesStandUnderTheirSubjects() {
		TestDesigns design = TestDesigns.threeKernels();
		changed(design);
		ComparePage page = open(design);
		assertNull(page.message());
		TreeItem cpus = subject(page, "rt").getItem(0);
		assertEquals(List.of("CPUs", "changed", "24-29", "24-30"), texts(cpus));
		assertNotNull(cpus.getImage(1));
		TreeItem net = subject(page, "net").getItem(0);
		assertEquals("removed", net.getText(1));
		assertEquals("none", net.getText(3));
		List<HardwareThread> moved = new ArrayList<>(design.threads(16, 19));
		moved.addAll(design.threads(30, 30));
		assertEquals(moved, List.copyOf(page.moved()), "what the two pictures point out");
	}

	@Test
	void swappedPlansSwapTheirDifferences() {
		TestDesigns design = TestDesigns.threeKernels();
		changed(design);
		ComparePage page = open(design);
		page.swap().notifyListeners(SWT.Selection, new Event());
		assertEquals(List.of("CPUs", "changed", "24-30", "24-29"), texts(subject(page, "rt").getItem(0)));
		assertEquals("added", subject(page, "net").getItem(0).getText(1));
	}

	@Test
	void aDoubleClickShowsWhatTheDifferenceIsAbout() {
		TestDesigns design = TestDesigns.threeKernels();
		changed(design);
		ComparePage page = open(design);
		page.tree().setSelection(subject(page, "rt").getItem(0));
		page.tree().notifyListeners(SWT.DefaultSelection, new Event());
		assertTrue(revealed.getLast().contains("cpu-30"), revealed.toString());
	}

	@Test
	void aPlanThatIsDeletedMakesRoomForAnother() {
		TestDesigns design = TestDesigns.threeKernels();
		changed(design);
		ComparePage page = open(design);
		design.commandStack().undo();
		page.refresh();
		assertTrue(page.message().contains("one plan only"), page.message());
	}
}
