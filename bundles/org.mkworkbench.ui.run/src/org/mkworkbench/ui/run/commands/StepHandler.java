// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.commands;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.mkworkbench.ui.run.RunListener;
import org.mkworkbench.ui.run.RunSession;

/** Has the paused run go on by the step chosen last. The text says how far. */
public final class StepHandler extends AbstractHandler implements IElementUpdater, RunListener {
	private static final String COMMAND = "org.mkworkbench.ui.command.step";

	private String shown = "";

	public StepHandler() {
		RunSession.get().addListener(this);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		RunSession.get().step();
		return null;
	}

	@Override
	@SuppressWarnings("rawtypes")
	public void updateElement(UIElement element, Map parameters) {
		String text = NLS.bind(Messages.StepHandler_step, RunSession.get().stepSize().label());
		element.setText(text);
		element.setTooltip(text);
	}

	@Override
	public void stateChanged() {
		String now = RunSession.get().stepSize().label();
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		if (commands != null && !now.equals(shown)) {
			shown = now;
			commands.refreshElements(COMMAND, null);
		}
	}

	@Override
	public void dispose() {
		RunSession.get().removeListener(this);
		super.dispose();
	}
}
