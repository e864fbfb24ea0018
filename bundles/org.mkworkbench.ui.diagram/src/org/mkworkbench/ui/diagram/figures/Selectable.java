// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.figures;

/** A figure that shows itself whether it is selected. */
public interface Selectable {
	void setSelected(boolean selected);
}
