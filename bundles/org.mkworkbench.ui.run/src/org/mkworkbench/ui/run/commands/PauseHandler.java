// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.commands;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.mkworkbench.ui.Images;
import org.mkworkbench.ui.run.RunListener;
import org.mkworkbench.ui.run.RunSession;

/** Holds the run, or lets it go on. Text and icon say which. */
public final class PauseHandler extends AbstractHandler implements IElementUpdater, RunListener {
	private static final String COMMAND = "org.mkworkbench.ui.command.pause";

	public PauseHandler() {
		RunSession.get().addListener(this);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (RunSession.get().isPaused()) {
			RunSession.get().resume();
		} else {
			RunSession.get().pause();
		}
		return null;
	}

	@Override
	@SuppressWarnings("rawtypes")
	public void updateElement(UIElement element, Map parameters) {
		boolean paused = RunSession.get().isPaused();
		element.setText(paused ? Messages.PauseHandler_resume : Messages.PauseHandler_pause);
		element.setTooltip(paused ? Messages.PauseHandler_resumeHint : Messages.PauseHandler_pauseHint);
		element.setIcon((paused ? Images.RESUME : Images.PAUSE).descriptor());
	}

	@Override
	public void stateChanged() {
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		if (commands != null) {
			commands.refreshElements(COMMAND, null);
		}
	}

	@Override
	public void dispose() {
		RunSession.get().removeListener(this);
		super.dispose();
	}
}
