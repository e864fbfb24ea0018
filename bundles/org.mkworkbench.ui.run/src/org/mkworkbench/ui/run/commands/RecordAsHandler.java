// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.commands;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mkworkbench.ui.run.RunSession;

/** Records the run, or the next one, into a file that is asked for. */
public final class RecordAsHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		FileDialog dialog = new FileDialog(HandlerUtil.getActiveShell(event), SWT.SAVE | SWT.SHEET);
		dialog.setText(Messages.RecordAsHandler_title);
		dialog.setFilterExtensions(new String[] { "*.mkrec" });
		dialog.setFilterNames(new String[] { Messages.RecordAsHandler_recordings });
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			RunSession.get().recording().record(Path.of(chosen.toLowerCase(Locale.ROOT).endsWith(".mkrec") ? chosen : chosen + ".mkrec"));
		}
		return null;
	}
}
