// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mkworkbench.edit.AssumePhysicalIdsCommand;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.machine.HardwareThread;

/** Takes Linux numbers as physical ids after a person agreed. One undo step. */
public final class AssumePhysicalIdsHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		ActiveDesign.of(HandlerUtil.getActiveWorkbenchWindow(event)).ifPresent(document -> {
			if (confirm(HandlerUtil.getActiveShell(event), document.design())) {
				document.execute(new AssumePhysicalIdsCommand(document.design()));
			}
		});
		return null;
	}

	/** Says what will happen and what it is worth, and asks. */
	public static boolean confirm(Shell shell, Design design) {
		long missing = MachineIndex.threadsBelow(design.getMachine()).stream().map(HardwareThread::getPhysicalId).filter(id -> id == null).count();
		return MessageDialog.open(MessageDialog.WARNING, shell, Messages.AssumePhysicalIdsHandler_title,
				missing == 1 ? Messages.AssumePhysicalIdsHandler_one : NLS.bind(Messages.AssumePhysicalIdsHandler_many, missing),
				SWT.SHEET, Messages.AssumePhysicalIdsHandler_set, Messages.AssumePhysicalIdsHandler_cancel) == 0;
	}
}
