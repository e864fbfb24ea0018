// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.mkworkbench.model.Alignment;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.ui.diagram.bars.BarMenus;
import org.mkworkbench.ui.diagram.bars.MemoryStep;
import org.mkworkbench.ui.diagram.editparts.MemoryBarEditPart;

class BarMenusTest extends DiagramTestCase {
	private final TestDesigns design = TestDesigns.threeKernels();
	private final SpawnedKernel web = design.plan().getKernels().get(0);
	private final SpawnedKernel rt = design.plan().getKernels().get(1);
	private final SpawnedKernel net = design.plan().getKernels().get(2);
	private final NumaNode first = design.design().getMachine().getNumaNodes().get(0);

	private static IMenuManager menu(TestViewer viewer) {
		MenuManager menu = new MenuManager();
		BarMenus.fill(menu, viewer.view.viewer());
		return menu;
	}

	/** An entry by the names on the way to it. */
	private static IAction entry(IMenuManager menu, String... names) {
		for (IContributionItem item : menu.getItems()) {
			if (names.length > 1 && item instanceof MenuManager sub && sub.getMenuText().equals(names[0])) {
				return entry(sub, Arrays.copyOfRange(names, 1, names.length));
			}
			if (names.length == 1 && item instanceof ActionContributionItem action && action.getAction().getText().equals(names[0])) {
				return action.getAction();
			}
		}
		throw new AssertionError(names[0] + " is not in " + Arrays.toString(menu.getItems()));
	}

	private TestViewer openWithPart(EObject owner) {
		TestViewer viewer = open(design);
		viewer.view.select(List.of(first), false);
		MemoryBarEditPart bar = (MemoryBarEditPart) viewer.view.scene().partOf(viewer.view.viewer(), first);
		for (int i = 0; i < bar.memory().parts().size(); i++) {
			if (bar.owner(bar.memory().parts().get(i)) == owner) {
				bar.setCurrent(i);
				return viewer;
			}
		}
		throw new AssertionError("no part");
	}

	/** Types into the dialog that an act opens and presses a button; a dialog blocks, so this has to be asked for before. */
	private static void answer(TestViewer viewer, String text, boolean allowed, int button) {
		viewer.display.asyncExec(() -> {
			Shell dialog = Arrays.stream(viewer.display.getShells()).filter(shell -> shell.isVisible() && shell.getData() instanceof TitleAreaDialog).findFirst().orElse(null);
			if (dialog == null) {
				viewer.display.timerExec(50, () -> answer(viewer, text, allowed, button));
				return;
			}
			boolean enabled = !allowed;
			try {
				find(dialog, Text.class).stream().filter(field -> (field.getStyle() & SWT.READ_ONLY) == 0).findFirst().orElseThrow().setText(text);
				enabled = button(dialog, IDialogConstants.OK_ID).isEnabled();
				if (enabled && button == IDialogConstants.OK_ID) {
					button(dialog, button).notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
				}
			} finally {
				if (!dialog.isDisposed()) {
					dialog.close();
				}
			}
			assertEquals(allowed, enabled, text);
		});
	}

	private static Button button(Shell dialog, int id) {
		return find(dialog, Button.class).stream().filter(each -> Integer.valueOf(id).equals(each.getData())).findFirst().orElseThrow();
	}

	private static <T extends Control> List<T> find(Composite parent, Class<T> type) {
		List<T> found = new java.util.ArrayList<>();
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child)) {
				found.add(type.cast(child));
			} else if (child instanceof Composite composite) {
				found.addAll(find(composite, type));
			}
		}
		return found;
	}

	@Test
	void aSizeIsTypedAndChecked() {
		TestViewer viewer = openWithPart(web);
		answer(viewer, "12 apples", false, IDialogConstants.CANCEL_ID);
		entry(menu(viewer), "Set Size of web...").run();
		answer(viewer, "1000", false, IDialogConstants.CANCEL_ID);
		entry(menu(viewer), "Set Size of web...").run();
		assertFalse(design.commandStack().canUndo());
		answer(viewer, "1.5GiB", true, IDialogConstants.OK_ID);
		entry(menu(viewer), "Set Size of web...").run();
		assertEquals(3L << 29, web.getMemory().getFirst().getBytes());
		design.commandStack().undo();
		assertEquals(64L << 30, web.getMemory().getFirst().getBytes());
		assertFalse(design.commandStack().canUndo());
	}

	@Test
	void aBaseAddressIsSetAndForgotten() {
		TestViewer viewer = openWithPart(net);
		assertFalse(entry(menu(viewer), "Let Kernel Choose Base Address").isEnabled());
		answer(viewer, "0x100000001", false, IDialogConstants.CANCEL_ID);
		entry(menu(viewer), "Set Base Address...").run();
		answer(viewer, "0x100000000", true, IDialogConstants.OK_ID);
		entry(menu(viewer), "Set Base Address...").run();
		assertEquals(0x100000000L, net.getMemory().getFirst().getBase());
		entry(menu(viewer), "Let Kernel Choose Base Address").run();
		assertNull(net.getMemory().getFirst().getBase());
	}

	@Test
	void memoryMovesToWhomeverIsChosen() {
		TestViewer viewer = openWithPart(net);
		entry(menu(viewer), "Move Memory of net to", "rt").run();
		assertEquals(16L << 30, rt.getMemory().stream().filter(grant -> grant.getNode() == first).findFirst().orElseThrow().getBytes());
		design.commandStack().undo();
		viewer.settle();
		entry(menu(viewer), "Move Memory of net to", "Node 1").run();
		assertEquals("node-1", net.getMemory().getFirst().getNode().getUid());
		design.commandStack().undo();
		viewer.settle();
		entry(menu(viewer), "Move Memory of net to", "Host Kernel").run();
		assertTrue(net.getMemory().isEmpty());
	}

	@Test
	void theHostAsksHowMuchItGives() {
		TestViewer viewer = openWithPart(null);
		assertFalse(entry(menu(viewer), "Set Size...").isEnabled(), "what the host has is what remains");
		answer(viewer, "2 GiB", true, IDialogConstants.OK_ID);
		entry(menu(viewer), "Move Memory of host to", "net...").run();
		assertEquals(18L << 30, net.getMemory().getFirst().getBytes());
	}

	@Test
	void theStepIsChosen() {
		TestViewer viewer = openWithPart(web);
		assertTrue(entry(menu(viewer), "Alignment", "128 MiB (hot-add blocks)").isChecked());
		entry(menu(viewer), "Alignment", "1 GiB (giant pages)").run();
		assertEquals(Alignment.GIANT_PAGE, viewer.view.viewer().getProperty(MemoryStep.PROPERTY));
	}

	@Test
	void waysAreTypedAndCleared() {
		Cache cache = MachineIndex.lastLevelCache(design.threads(0, 0).getFirst()).orElseThrow();
		cache.setWays(12);
		TestViewer viewer = open(design);
		viewer.view.select(List.of(cache), false);
		answer(viewer, "2-4,8", false, IDialogConstants.CANCEL_ID);
		entry(menu(viewer), "Cache Ways of web", "Give Ways...").run();
		answer(viewer, "ways", false, IDialogConstants.CANCEL_ID);
		entry(menu(viewer), "Cache Ways of web", "Give Ways...").run();
		answer(viewer, "8-12", false, IDialogConstants.CANCEL_ID);
		entry(menu(viewer), "Cache Ways of web", "Give Ways...").run();
		answer(viewer, "8-11", true, IDialogConstants.OK_ID);
		entry(menu(viewer), "Cache Ways of web", "Give Ways...").run();
		assertEquals(0xf00L, web.getLlcWayMask());
		answer(viewer, "0x0f", true, IDialogConstants.OK_ID);
		entry(menu(viewer), "Cache Ways of net", "Give Ways...").run();
		assertEquals(0x0fL, net.getLlcWayMask());
		entry(menu(viewer), "Cache Ways of web", "Clear").run();
		assertNull(web.getLlcWayMask());
		assertFalse(entry(menu(viewer), "Cache Ways of web", "Clear").isEnabled());
	}

	@Test
	void otherSelectionsHaveNoSuchEntries() {
		TestViewer viewer = open(design);
		viewer.view.select(List.of(web), false);
		assertEquals(0, menu(viewer).getItems().length);
	}
}
