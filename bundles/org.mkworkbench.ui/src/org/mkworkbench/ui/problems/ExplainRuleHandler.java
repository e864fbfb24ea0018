// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.problems;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;

/** Opens the help page of the rule behind the selected problem. */
public final class ExplainRuleHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		IMarker marker = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
				? Adapters.adapt(selection.getFirstElement(), IMarker.class) : null;
		String rule = marker == null ? "" : marker.getAttribute(ProblemMarkers.RULE_ID, "");
		if (rule.isEmpty()) {
			StatusManager.getManager().handle(Status.info(Messages.ExplainRule_none), StatusManager.SHOW);
		} else {
			PlatformUI.getWorkbench().getHelpSystem().displayHelpResource("/org.mkworkbench.app/help/rules/" + rule + ".html");
		}
		return null;
	}
}
