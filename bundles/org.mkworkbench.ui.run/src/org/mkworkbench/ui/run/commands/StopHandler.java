// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.mkworkbench.ui.run.RunSession;

/** Ends the run, or gives up preparing it. */
public final class StopHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		RunSession.get().stop();
		return null;
	}
}
