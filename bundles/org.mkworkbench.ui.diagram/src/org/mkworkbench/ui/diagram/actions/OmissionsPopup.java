// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.actions;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.mkworkbench.ui.diagram.figures.DiagramStyle;

/** What could not be pasted and why. It goes with the next click elsewhere or Esc, and stops nobody from working on. */
final class OmissionsPopup extends PopupDialog {
	private static final int WIDTH = 330;
	private static final int MOST_LINES = 12;
	private static final int MARGIN = 16;

	private final Control diagram;
	private final DiagramStyle style;
	private final List<String> omissions;

	private OmissionsPopup(Control diagram, DiagramStyle style, String title, List<String> omissions) {
		// Resizable ones have a border.
		super(diagram.getShell(), SWT.TOOL | SWT.ON_TOP | SWT.RESIZE, true, false, false, false, false, title, Messages.Clip_popupHint);
		this.diagram = diagram;
		this.style = style;
		this.omissions = omissions;
	}

	static void open(Control diagram, DiagramStyle style, String title, List<String> omissions) {
		// Without a window of its own on the screen there is nobody to read it.
		if (diagram.isVisible()) {
			new OmissionsPopup(diagram, style, title, omissions).open();
		}
	}

	@Override
	protected Color getBackground() {
		return style.cardFill();
	}

	@Override
	protected Color getForeground() {
		return style.text();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Text text = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setText(omissions.stream().map(omission -> "• " + omission).collect(Collectors.joining("\n")));
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, Math.min(MOST_LINES, omissions.size() + 1) * text.getLineHeight()).applyTo(text);
		return text;
	}

	/** In the lower left corner of the diagram, away from the cards. */
	@Override
	protected Point getInitialLocation(Point size) {
		Rectangle area = diagram.getBounds();
		Point corner = diagram.getParent().toDisplay(area.x, area.y + area.height);
		return new Point(corner.x + MARGIN, corner.y - size.y - MARGIN);
	}
}
