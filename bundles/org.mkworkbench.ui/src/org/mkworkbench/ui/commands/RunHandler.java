// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mkworkbench.ui.run.RunSession;

/** Runs the active plan. */
public final class RunHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		ActiveDesign.of(window).filter(RunSession.get()::canStart).ifPresent(document -> {
			LiveSwitch.onNextRun(window);
			RunSession.get().start(document);
		});
		return null;
	}
}
