// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.commands;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.mkworkbench.ui.run.RecordAround;
import org.mkworkbench.ui.run.RunListener;
import org.mkworkbench.ui.run.RunRecording;
import org.mkworkbench.ui.run.RunSession;

/** Waits for something to record around, in this run or the next one; once more: no longer. */
public final class RecordAroundHandler extends AbstractHandler implements IElementUpdater, RunListener {
	private static final String COMMAND = "org.mkworkbench.ui.command.recordAround";

	private RecordAround last = RecordAround.USUAL;

	public RecordAroundHandler() {
		RunSession.get().addListener(this);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		RunRecording recording = RunSession.get().recording();
		if (recording.around().isPresent()) {
			recording.setAround(null);
			return null;
		}
		RecordAroundDialog dialog = new RecordAroundDialog(HandlerUtil.getActiveShell(event), last);
		if (dialog.open() == Window.OK) {
			last = dialog.chosen();
			recording.setAround(last);
		}
		return null;
	}

	@Override
	@SuppressWarnings("rawtypes")
	public void updateElement(UIElement element, Map parameters) {
		element.setChecked(RunSession.get().recording().around().isPresent());
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
