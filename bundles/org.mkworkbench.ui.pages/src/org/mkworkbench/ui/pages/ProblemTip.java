// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.pages;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolTip;

/** A balloon that says what is wrong with a field, and goes by itself. */
final class ProblemTip {
	private ProblemTip() {
	}

	static void show(Control field, String problem) {
		ToolTip tip = new ToolTip(field.getShell(), SWT.BALLOON | SWT.ICON_WARNING);
		tip.setMessage(problem);
		Point size = field.getSize();
		tip.setLocation(field.toDisplay(size.x / 2, size.y));
		tip.setVisible(true);
		field.addDisposeListener(event -> tip.dispose());
	}
}
