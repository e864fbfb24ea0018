// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.commands;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.mkworkbench.ui.run.RunListener;
import org.mkworkbench.ui.run.RunSession;

/** Records the run, or the next one from its beginning; once more: no longer. Asks nothing. */
public final class RecordHandler extends AbstractHandler implements IElementUpdater, RunListener {
	private static final String COMMAND = "org.mkworkbench.ui.command.record";

	public RecordHandler() {
		RunSession.get().addListener(this);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		RunSession.get().recording().set(!RunSession.get().recording().isOn());
		return null;
	}

	@Override
	@SuppressWarnings("rawtypes")
	public void updateElement(UIElement element, Map parameters) {
		RunSession session = RunSession.get();
		boolean on = session.recording().isOn();
		element.setChecked(on);
		element.setTooltip(!on ? session.isActive() ? Messages.RecordHandler_record : Messages.RecordHandler_recordNext
				: session.isActive() ? Messages.RecordHandler_stop : Messages.RecordHandler_waiting);
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
