// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.problems;

import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** Column with the place of a finding: its main element, and the plan in a design with several. */
public final class PlaceField extends MarkerField {
	private static final int CHARACTERS = 14;

	@Override
	public String getValue(MarkerItem item) {
		return item.getAttributeValue(IMarker.LOCATION, "");
	}

	@Override
	public int getDefaultColumnWidth(Control control) {
		return CHARACTERS * control.getFont().getFontData()[0].getHeight();
	}
}
