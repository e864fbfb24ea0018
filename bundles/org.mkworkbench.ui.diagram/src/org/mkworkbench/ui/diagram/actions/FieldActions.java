// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.actions;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;

/** A field of the editor while it has the focus: keys such as Del are for its text, not for what is selected in the diagram. */
final class FieldActions {
	private FieldActions() {
	}

	/** The field in which a person types, or null. */
	static Text field() {
		Control focus = Display.getCurrent() == null ? null : Display.getCurrent().getFocusControl();
		return focus instanceof Text text ? text : null;
	}

	/** What Del does in a field. */
	static void delete(Text field) {
		Point selection = field.getSelection();
		if (selection.x == selection.y) {
			field.setSelection(selection.x, Math.min(field.getCharCount(), selection.x + 1));
		}
		field.insert("");
	}
}
