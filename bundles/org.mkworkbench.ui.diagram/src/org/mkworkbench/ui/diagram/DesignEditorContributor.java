// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.EditorActionBarContributor;
import org.mkworkbench.ui.diagram.actions.EditorActions;

/** Connects undo, delete, rename and so on of the workbench's menus and keys with the active editor. */
public final class DesignEditorContributor extends EditorActionBarContributor {
	@Override
	public void setActiveEditor(IEditorPart part) {
		for (String id : EditorActions.ids()) {
			getActionBars().setGlobalActionHandler(id, part instanceof DesignEditor editor ? editor.action(id) : null);
		}
		getActionBars().updateActionBars();
	}
}
