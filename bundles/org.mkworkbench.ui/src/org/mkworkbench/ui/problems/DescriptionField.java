// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.problems;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** Column with severity, what is wrong and what to do. Sorts errors first, then by words. */
public final class DescriptionField extends MarkerField {
	private static final int CHARACTERS = 54;

	@Override
	public String getValue(MarkerItem item) {
		String finding = item.getAttributeValue(ProblemMarkers.FINDING, "");
		return finding.isEmpty() ? item.getAttributeValue(IMarker.MESSAGE, "")
				: finding + ". " + item.getAttributeValue(ProblemMarkers.REMEDY, "") + ".";
	}

	@Override
	public int compare(MarkerItem one, MarkerItem other) {
		int severity = severity(other) - severity(one);
		return severity != 0 ? severity : super.compare(one, other);
	}

	@Override
	public void update(ViewerCell cell) {
		super.update(cell);
		MarkerItem item = (MarkerItem) cell.getElement();
		// a row without marker is a category
		cell.setImage(item.getMarker() == null ? null : annotateImage(item, image(severity(item))));
	}

	private static int severity(MarkerItem item) {
		return item.getAttributeValue(IMarker.SEVERITY, -1);
	}

	private static Image image(int severity) {
		String id = switch (severity) {
		case IMarker.SEVERITY_ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
		case IMarker.SEVERITY_WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
		default -> ISharedImages.IMG_OBJS_INFO_TSK;
		};
		return PlatformUI.getWorkbench().getSharedImages().getImage(id);
	}

	@Override
	public int getDefaultColumnWidth(Control control) {
		return CHARACTERS * control.getFont().getFontData()[0].getHeight();
	}
}
