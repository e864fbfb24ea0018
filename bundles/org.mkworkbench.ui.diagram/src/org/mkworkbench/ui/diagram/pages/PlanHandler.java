// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.pages;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.ui.diagram.DesignEditor;

/** The commands about plans in the main menu, for the active plan of the active editor. */
public final class PlanHandler extends AbstractHandler implements IElementUpdater {
	private static final String PREFIX = "org.mkworkbench.ui.diagram.plan.";
	/** The command whose name depends on the plan. */
	public static final String LOCK = PREFIX + "lock";

	@Override
	public Object execute(ExecutionEvent event) {
		if (!(HandlerUtil.getActiveEditor(event) instanceof DesignEditor editor) || editor.plans() == null) {
			return null;
		}
		PlanActs acts = editor.plans();
		Plan plan = acts.active();
		String act = event.getCommand().getId().substring(PREFIX.length());
		if (act.equals("new")) {
			acts.create();
		} else if (plan != null) {
			switch (act) {
			case "duplicate" -> acts.duplicate(plan);
			case "rename" -> acts.rename(plan);
			case "lock" -> acts.setLocked(plan, !plan.isLocked());
			case "delete" -> acts.delete(plan);
			case "compare" -> acts.compareWith(null);
			default -> throw new IllegalStateException("No act for the command " + event.getCommand().getId());
			}
		}
		return null;
	}

	/** Only the lock has a name that changes. */
	@Override
	public void updateElement(UIElement element, Map parameters) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IEditorPart editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
		Plan plan = editor instanceof DesignEditor design && design.plans() != null ? design.plans().active() : null;
		element.setText(plan != null && plan.isLocked() ? Messages.Plan_unlock : Messages.Plan_lock);
	}
}
