// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the export wizard. */
public final class ExportHandler extends AbstractHandler {
	private static final String WIZARD = "org.mkworkbench.ui.wizards.export";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		try {
			ActiveDesign.openWizard(window.getWorkbench().getExportWizardRegistry(), WIZARD, window, HandlerUtil.getCurrentSelection(event));
		} catch (CoreException e) {
			throw new ExecutionException(NLS.bind(Messages.Wizard_notOpened, e.getStatus().getMessage()), e);
		}
		return null;
	}
}
