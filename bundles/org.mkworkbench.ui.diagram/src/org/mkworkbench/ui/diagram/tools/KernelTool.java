// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.tools;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.tools.CreationTool;
import org.mkworkbench.edit.CreateKernelCommand;
import org.mkworkbench.ui.diagram.EmfCommand;

/** Makes a kernel, selects it and opens its name for editing. */
public final class KernelTool extends CreationTool {
	/** A pen, a finger or a pointer that jumps presses where no motion was seen before; GEF's tool would then do nothing. */
	@Override
	protected boolean handleButtonDown(int button) {
		if (button == 1 && isInState(STATE_INITIAL)) {
			updateTargetRequest();
			updateTargetUnderMouse();
			setCurrentCommand(getCommand());
		}
		return super.handleButtonDown(button);
	}

	@Override
	protected void performCreation(int button) {
		EditPartViewer viewer = getCurrentViewer();
		CreateKernelCommand command = getCurrentCommand() instanceof EmfCommand wrapped && wrapped.command() instanceof CreateKernelCommand create ? create : null;
		executeCurrentCommand();
		if (command == null || command.kernel() == null) {
			return;
		}
		viewer.getControl().getDisplay().asyncExec(() -> {
			Object part = viewer.getControl() == null || viewer.getControl().isDisposed() ? null : viewer.getEditPartRegistry().get(command.kernel());
			if (part instanceof EditPart card) {
				viewer.select(card);
				card.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
			}
		});
	}
}
