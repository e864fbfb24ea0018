// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.scenario;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** F1 in a dialog. GTK asks for help with Shift+F1 only, and the binding of the workbench is for its windows. */
final class HelpKey {
	private HelpKey() {
	}

	/** @param shell has a help context */
	static void install(Shell shell) {
		if (!"gtk".equals(SWT.getPlatform())) {
			return;
		}
		Listener key = event -> {
			if (event.keyCode == SWT.F1 && event.stateMask == 0 && event.widget instanceof Control control && !control.isDisposed() && control.getShell() == shell) {
				event.type = SWT.None;
				shell.notifyListeners(SWT.Help, new Event());
			}
		};
		shell.getDisplay().addFilter(SWT.KeyDown, key);
		shell.addDisposeListener(event -> event.display.removeFilter(SWT.KeyDown, key));
	}
}
