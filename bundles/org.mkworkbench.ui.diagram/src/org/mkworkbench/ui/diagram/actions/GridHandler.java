// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.actions;

import org.mkworkbench.ui.diagram.DiagramSwitch;

/** Shows and hides the grid. */
public final class GridHandler extends SwitchHandler {
	public GridHandler() {
		super(DiagramSwitch.GRID);
	}
}
