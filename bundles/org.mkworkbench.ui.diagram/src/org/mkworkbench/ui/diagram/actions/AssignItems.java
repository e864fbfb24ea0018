// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.actions;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.mkworkbench.ui.diagram.DesignEditor;

/** The owners of the design in front, in the main menu. */
public final class AssignItems extends CompoundContributionItem {
	/** The design editor in front with a readable design, or null. */
	static DesignEditor editor() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return window != null && window.getActivePage() != null && window.getActivePage().getActiveEditor() instanceof DesignEditor editor
				&& editor.diagram() != null ? editor : null;
	}

	@Override
	protected IContributionItem[] getContributionItems() {
		DesignEditor editor = editor();
		MenuManager menu = new MenuManager();
		if (editor != null) {
			new AssignMenu(editor.diagram().acts()).fill(menu);
		}
		if (menu.isEmpty()) {
			Action nothing = new Action(Messages.Assign_nowhere) {
				// Only says why there is nothing.
			};
			nothing.setEnabled(false);
			return new IContributionItem[] { new ActionContributionItem(nothing) };
		}
		return menu.getItems();
	}
}
