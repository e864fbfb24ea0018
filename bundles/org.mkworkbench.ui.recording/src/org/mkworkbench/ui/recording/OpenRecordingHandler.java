// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.recording;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;

/** Asks for recordings and opens them. */
public final class OpenRecordingHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI | SWT.SHEET);
		dialog.setText(Messages.OpenRecording_title);
		dialog.setFilterExtensions(new String[] { "*.mkrec", "*" });
		dialog.setFilterNames(new String[] { Messages.OpenRecording_recordings, Messages.OpenRecording_all });
		dialog.setFilterPath(ResourcesPlugin.getWorkspace().getRoot().getLocation().toOSString());
		if (dialog.open() == null) {
			return null;
		}
		for (String name : dialog.getFileNames()) {
			try {
				IDE.openEditor(window.getActivePage(), EFS.getLocalFileSystem().fromLocalFile(Path.of(dialog.getFilterPath(), name).toFile()).toURI(), RecordingEditor.ID, true);
			} catch (PartInitException e) {
				StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
			}
		}
		return null;
	}
}
