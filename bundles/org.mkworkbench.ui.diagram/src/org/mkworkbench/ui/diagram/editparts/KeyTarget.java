// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.editparts;

import org.eclipse.swt.events.KeyEvent;

/** An edit part that wants some keys for itself while it has the focus. */
public interface KeyTarget {
	/** @return false when the diagram should do with the key what it does elsewhere */
	boolean keyPressed(KeyEvent event);
}
