// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.scenario;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mkworkbench.ui.commands.ActiveDesign;

/** Opens the dialog with the scenarios of the design. */
public final class RunConfigurationsHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		ActiveDesign.of(window).ifPresent(document -> new RunConfigurationsDialog(window, document, null).open());
		return null;
	}
}
