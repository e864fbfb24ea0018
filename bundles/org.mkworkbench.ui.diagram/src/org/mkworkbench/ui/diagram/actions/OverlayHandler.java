// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.actions;

import org.mkworkbench.ui.diagram.DiagramSwitch;

/** Switches traffic on the diagram on and off. */
public final class OverlayHandler extends SwitchHandler {
	public OverlayHandler() {
		super(DiagramSwitch.OVERLAY);
	}
}
