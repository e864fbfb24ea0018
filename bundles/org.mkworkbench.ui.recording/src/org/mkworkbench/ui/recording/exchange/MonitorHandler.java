// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.recording.exchange;

import java.io.IOException;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.eclipse.ui.statushandlers.StatusManager;

/** Begins and ends to watch this computer; the menu shows whether it is watched. */
public final class MonitorHandler extends AbstractHandler implements IElementUpdater {
	/** There is one computer. UI thread only. */
	private static Monitor monitor;

	@Override
	public Object execute(ExecutionEvent event) {
		if (monitor != null) {
			monitor.stop();
			monitor = null;
		} else {
			try {
				monitor = new Monitor(PlatformUI.getWorkbench().getDisplay());
				monitor.start();
			} catch (IOException e) {
				StatusManager.getManager().handle(Status.error(NLS.bind(Messages.Monitor_impossible, e.getMessage()), e), StatusManager.SHOW);
			}
		}
		PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(event.getCommand().getId(), null);
		return null;
	}

	@Override
	@SuppressWarnings("rawtypes")
	public void updateElement(UIElement element, Map parameters) {
		element.setChecked(monitor != null);
	}
}
