// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.policies;

import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;
import org.mkworkbench.ui.diagram.figures.Selectable;

/** Handles at both ends of a selected channel, and its blue line. */
public final class ChannelEndsPolicy extends ConnectionEndpointEditPolicy {
	@Override
	protected void showSelection() {
		super.showSelection();
		((Selectable) getHostFigure()).setSelected(true);
	}

	@Override
	protected void hideSelection() {
		super.hideSelection();
		((Selectable) getHostFigure()).setSelected(false);
	}
}
