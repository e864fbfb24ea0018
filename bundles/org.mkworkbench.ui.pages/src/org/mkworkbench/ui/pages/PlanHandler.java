// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.pages;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mkworkbench.model.design.Plan;

/** The commands about plans in the main menu, for the active plan of the active editor. */
public class PlanHandler extends AbstractHandler {
	private static final String PREFIX = "org.mkworkbench.ui.diagram.plan.";
	/** The command of {@link LockPlanHandler}. */
	public static final String LOCK = PREFIX + "lock";

	@Override
	public Object execute(ExecutionEvent event) {
		PlanActs acts = Adapters.adapt(HandlerUtil.getActiveEditor(event), PlanActs.class);
		if (acts == null) {
			return null;
		}
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
}
