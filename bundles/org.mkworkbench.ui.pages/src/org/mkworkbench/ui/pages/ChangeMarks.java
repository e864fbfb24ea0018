// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.pages;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.mkworkbench.edit.PlanComparison.Change;

/** Plus, minus and a double arrow for what is added, removed and changed: the shape says it, the colour repeats it. Disposed with a control. */
final class ChangeMarks extends PaintedImages<Change> {
	private static final int SIZE = 16;

	ChangeMarks(Control control, boolean dark) {
		super(control, dark, SIZE, SIZE);
	}

	static String word(Change change) {
		return switch (change) {
		case ADDED -> Messages.Compare_added;
		case REMOVED -> Messages.Compare_removed;
		case CHANGED -> Messages.Compare_changed;
		};
	}

	@Override
	void draw(GC gc, Change change) {
		Color colour = new Color(switch (change) {
		case ADDED -> isDark() ? new RGB(0x56, 0xC9, 0x8D) : new RGB(0x00, 0x7A, 0x4D);
		case REMOVED -> isDark() ? new RGB(0xFF, 0x7B, 0x72) : new RGB(0xC6, 0x22, 0x1A);
		case CHANGED -> isDark() ? new RGB(0x6E, 0xA2, 0xF5) : new RGB(0x1A, 0x5F, 0xD0);
		});
		gc.setAntialias(SWT.ON);
		gc.setForeground(colour);
		gc.setLineWidth(2);
		int middle = SIZE / 2;
		switch (change) {
		case ADDED -> {
			gc.drawLine(3, middle, 13, middle);
			gc.drawLine(middle, 3, middle, 13);
		}
		case REMOVED -> gc.drawLine(3, middle, 13, middle);
		case CHANGED -> {
			gc.drawLine(2, middle, 14, middle);
			gc.drawPolyline(new int[] { 6, 4, 2, middle, 6, 12 });
			gc.drawPolyline(new int[] { 10, 4, 14, middle, 10, 12 });
		}
		}
	}
}
