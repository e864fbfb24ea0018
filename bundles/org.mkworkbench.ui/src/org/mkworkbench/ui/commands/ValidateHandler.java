// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.commands;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mkworkbench.ui.document.DesignDocument;
import org.mkworkbench.ui.problems.ProblemMarkers;
import org.mkworkbench.ui.problems.ProblemsView;

/** Validates the design of the active editor, or the selected files, and shows the Problems view. */
public final class ValidateHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		List<IFile> files = HandlerUtil.getActivePart(event) instanceof IEditorPart ? List.of() : ActiveDesign.files(HandlerUtil.getCurrentSelection(event));
		if (files.isEmpty()) {
			ActiveDesign.of(window).ifPresent(DesignDocument::validateNow);
		}
		for (IFile file : files) {
			DesignDocument.of(file).ifPresentOrElse(DesignDocument::validateNow, () -> ProblemMarkers.check(file));
		}
		try {
			window.getActivePage().showView(ProblemsView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
		return null;
	}
}
