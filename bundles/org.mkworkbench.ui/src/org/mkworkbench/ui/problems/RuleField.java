// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.problems;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** Column with the id of the rule. */
public final class RuleField extends MarkerField {
	private static final int CHARACTERS = 11;

	@Override
	public String getValue(MarkerItem item) {
		return item.getAttributeValue(ProblemMarkers.RULE_ID, "");
	}

	@Override
	public int getDefaultColumnWidth(Control control) {
		return CHARACTERS * control.getFont().getFontData()[0].getHeight();
	}
}
