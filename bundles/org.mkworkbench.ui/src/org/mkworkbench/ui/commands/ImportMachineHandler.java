// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the import wizard for machines. */
public final class ImportMachineHandler extends AbstractHandler {
	private static final String WIZARD = "org.mkworkbench.ui.wizards.importMachine";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		try {
			ActiveDesign.openWizard(window.getWorkbench().getImportWizardRegistry(), WIZARD, window, HandlerUtil.getCurrentSelection(event));
		} catch (CoreException e) {
			throw new ExecutionException(NLS.bind(Messages.Wizard_notOpened, e.getStatus().getMessage()), e);
		}
		return null;
	}
}
