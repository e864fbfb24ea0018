// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.actions;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.mkworkbench.ui.diagram.DesignEditor;

/** Gives the selection of the diagram to an owner, for keys that people define themselves. */
public final class AssignHandler extends AbstractHandler {
	/** "1" to "9" for kernels in the order of the plan, "0" for the host, or {@link #POOL}. */
	static final String OWNER = "org.mkworkbench.ui.diagram.command.assign.owner";
	static final String POOL = "pool";

	@Override
	public Object execute(ExecutionEvent event) {
		DesignEditor editor = AssignItems.editor();
		String owner = event.getParameter(OWNER);
		if (editor != null && POOL.equals(owner)) {
			editor.diagram().acts().assignToPool();
		} else if (editor != null && owner != null && owner.matches("\\d")) {
			editor.diagram().acts().assign(Integer.parseInt(owner));
		}
		return null;
	}
}
