// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.recording.exchange;

import java.io.IOException;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mkworkbench.engine.exchange.linux.ProcMonitor;
import org.mkworkbench.ui.run.traffic.TrafficSession;

/** Begins and ends to watch this computer; the menu shows whether it is watched. */
public final class MonitorHandler extends AbstractHandler implements IElementUpdater {
	private static final String COMMAND = "org.mkworkbench.ui.command.monitor";
	/** There is one computer. UI thread only. */
	private static Monitor monitor;

	@Override
	public Object execute(ExecutionEvent event) {
		if (monitor != null) {
			monitor.stop();
			monitor = null;
		} else {
			try {
				ProcMonitor computer = ProcMonitor.ofThisMachine();
				Display display = PlatformUI.getWorkbench().getDisplay();
				monitor = new Monitor(computer.layout(), computer::sample, TrafficSession.get(), display::asyncExec, MonitorHandler::failed);
				monitor.start();
			} catch (IOException e) {
				StatusManager.getManager().handle(Status.error(NLS.bind(Messages.Monitor_impossible, e.getMessage()), e), StatusManager.SHOW);
			}
		}
		refresh();
		return null;
	}

	private static void failed(Exception reason) {
		monitor = null;
		refresh();
		String words = reason.getMessage() == null ? reason.getClass().getSimpleName() : reason.getMessage();
		StatusManager.getManager().handle(Status.error(NLS.bind(Messages.Monitor_ended, words), reason), StatusManager.SHOW);
	}

	private static void refresh() {
		PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(COMMAND, null);
	}

	@Override
	@SuppressWarnings("rawtypes")
	public void updateElement(UIElement element, Map parameters) {
		element.setChecked(monitor != null);
	}
}
