// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.pages;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;

/** The plans of the active editor, to show one of them. */
public final class PlansMenu extends CompoundContributionItem {
	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IEditorPart editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
		PlanActs acts = editor == null ? null : Adapters.adapt(editor, PlanActs.class);
		if (acts == null) {
			return new IContributionItem[0];
		}
		MenuManager plans = new MenuManager();
		acts.fillPlans(plans);
		IContributionItem[] items = plans.getItems();
		plans.removeAll();
		return items;
	}
}
