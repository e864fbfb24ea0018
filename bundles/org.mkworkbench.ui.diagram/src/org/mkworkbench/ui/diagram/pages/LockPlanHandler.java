// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.pages;

import java.util.Map;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.ui.diagram.DesignEditor;

/** The one command about plans whose name depends on the plan. A class of its own: an updater is asked for each command it handles. */
public final class LockPlanHandler extends PlanHandler implements IElementUpdater {
	@Override
	@SuppressWarnings("rawtypes")
	public void updateElement(UIElement element, Map parameters) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IEditorPart editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
		Plan plan = editor instanceof DesignEditor design && design.plans() != null ? design.plans().active() : null;
		element.setText(plan != null && plan.isLocked() ? Messages.Plan_unlock : Messages.Plan_lock);
	}
}
