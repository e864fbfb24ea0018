// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.pages;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.mkworkbench.ui.diagram.DesignEditor;

/** The plans of the active editor, to show one of them. */
public final class PlansMenu extends CompoundContributionItem {
	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IEditorPart editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
		if (!(editor instanceof DesignEditor design) || design.plans() == null) {
			return new IContributionItem[0];
		}
		MenuManager plans = new MenuManager();
		design.plans().fillPlans(plans);
		IContributionItem[] items = plans.getItems();
		plans.removeAll();
		return items;
	}
}
