// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineContributionItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.EditorActionBarContributor;
import org.mkworkbench.ui.diagram.actions.EditorActions;

/** Connects undo, delete, rename and so on of the workbench's menus and keys with the active editor, and says in the status line whether it can be edited. */
public final class DesignEditorContributor extends EditorActionBarContributor {
	private static final int WIDTH = 16;

	private final StatusLineContributionItem state = new StatusLineContributionItem("org.mkworkbench.ui.diagram.state", WIDTH);
	private IEditorPart active;

	@Override
	public void setActiveEditor(IEditorPart part) {
		active = part;
		for (String id : EditorActions.ids()) {
			getActionBars().setGlobalActionHandler(id, part instanceof DesignEditor editor ? editor.action(id) : null);
		}
		getActionBars().updateActionBars();
		if (part instanceof DesignEditor editor) {
			update(editor);
		}
	}

	@Override
	public void contributeToStatusLine(IStatusLineManager manager) {
		manager.add(state);
	}

	/** To be called when the editor may be read-only or its plan locked now. */
	void update(DesignEditor editor) {
		if (editor == active) {
			state.setText(editor.stateText());
		}
	}
}
