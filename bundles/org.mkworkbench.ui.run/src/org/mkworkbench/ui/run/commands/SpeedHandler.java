// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.mkworkbench.ui.run.RunSession;
import org.mkworkbench.ui.run.Speed;

/** Sets the speed of the run and of those to come. */
public final class SpeedHandler extends AbstractHandler {
	static final String COMMAND = "org.mkworkbench.ui.command.speed";
	static final String FACTOR = "org.mkworkbench.ui.command.speed.factor";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		String text = event.getParameter(FACTOR);
		if (text == null) {
			return null;
		}
		try {
			RunSession.get().setSpeed(Speed.parse(text));
		} catch (IllegalArgumentException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
		return null;
	}
}
