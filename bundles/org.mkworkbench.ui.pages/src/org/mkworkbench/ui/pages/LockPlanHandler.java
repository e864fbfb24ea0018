// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.pages;

import java.util.Map;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.mkworkbench.model.design.Plan;

/** The one command about plans whose name depends on the plan. A class of its own: an updater is asked for each command it handles. */
public final class LockPlanHandler extends PlanHandler implements IElementUpdater {
	@Override
	@SuppressWarnings("rawtypes")
	public void updateElement(UIElement element, Map parameters) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IEditorPart editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
		PlanActs acts = editor == null ? null : Adapters.adapt(editor, PlanActs.class);
		Plan plan = acts == null ? null : acts.active();
		element.setText(plan != null && plan.isLocked() ? Messages.Plan_unlock : Messages.Plan_lock);
	}
}
