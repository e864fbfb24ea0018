// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.policies;

import org.eclipse.gef.editpolicies.SelectionEditPolicy;
import org.mkworkbench.ui.diagram.figures.Selectable;

/** The blue outline of a selected figure, drawn by the figure itself: hundreds of selected tiles need no handles. */
public final class OutlinePolicy extends SelectionEditPolicy {
	@Override
	protected void showSelection() {
		((Selectable) getHostFigure()).setSelected(true);
	}

	@Override
	protected void hideSelection() {
		((Selectable) getHostFigure()).setSelected(false);
	}
}
