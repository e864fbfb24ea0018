// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.actions;

import org.mkworkbench.ui.diagram.DiagramSwitch;

/** Switches snapping to other cards on and off. */
public final class SnapHandler extends SwitchHandler {
	public SnapHandler() {
		super(DiagramSwitch.SNAP);
	}
}
