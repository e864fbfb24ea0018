// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mkworkbench.ui.commands.ActiveDesign;
import org.mkworkbench.ui.run.RunChoices;
import org.mkworkbench.ui.run.RunSession;
import org.mkworkbench.ui.run.scenario.RunStart;

/** Runs the active plan with the scenario that was chosen last. */
public final class RunHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		ActiveDesign.of(window).filter(RunSession.get()::canStart)
				.ifPresent(document -> RunStart.run(window, document, document.activePlan(), RunChoices.of(document)));
		return null;
	}
}
