// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.properties;

import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;
import org.mkworkbench.ui.theme.Theme;

/** Fields with their label above, so that they have the whole width of a narrow view. */
final class Form {
	/** Small, so that nothing is cut off in a narrow view; fields grow with it. */
	private static final int FIELD_WIDTH = 60;
	private static final int LONG_LINES = 3;

	private static final RGB EDGE = new RGB(0x6B, 0x72, 0x7C);

	private final Composite parent;
	private final TabbedPropertySheetWidgetFactory factory;

	Form(Composite parent, TabbedPropertySheetWidgetFactory factory) {
		this.parent = parent;
		this.factory = factory;
		parent.setBackgroundMode(SWT.INHERIT_DEFAULT);
		// Room for the mark of a mistake before each field.
		int left = FieldDecorationRegistry.getDefault().getMaximumDecorationWidth() + 4;
		GridLayoutFactory.fillDefaults().extendedMargins(left, 12, 6, 8).spacing(0, 2).applyTo(parent);
		parent.addPaintListener(event -> edges(event.gc));
	}

	/** In dark themes a text field has nearly the colour of what is around it. */
	private void edges(GC gc) {
		if (Theme.isDark()) {
			gc.setForeground(new Color(EDGE));
			for (Control child : parent.getChildren()) {
				if (child instanceof Text && child.isVisible()) {
					Rectangle box = child.getBounds();
					gc.drawRectangle(box.x - 1, box.y - 1, box.width + 1, box.height + 1);
				}
			}
		}
	}

	private void label(String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().indent(0, 4).applyTo(label);
	}

	/** A line of text below a field. */
	Label note() {
		Label label = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	TextField text(String label, TextField.Edit edit) {
		label(label);
		Text text = factory.createText(parent, "");
		place(text);
		return new TextField(text, label, edit);
	}

	/** A long text of one line, wrapped. */
	TextField longText(String label, TextField.Edit edit) {
		label(label);
		Text text = factory.createText(parent, "", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).hint(FIELD_WIDTH, LONG_LINES * text.getLineHeight()).applyTo(text);
		return new TextField(text, label, edit);
	}

	/** A value that is only shown, but can be selected and copied. */
	StyledText fact(String label) {
		label(label);
		// A Text would look like a field to type in.
		StyledText text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
		text.setCaret(null);
		text.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		// The theme colours the parent after this text was made, and again when the person chooses another theme.
		text.addListener(SWT.Resize, event -> {
			text.setBackground(parent.getBackground());
			text.setForeground(parent.getForeground());
		});
		text.setData("name", label);
		place(text);
		return text;
	}

	/** A list of rows, of which some are in sight. */
	org.eclipse.swt.widgets.List list(String label, int rows) {
		label(label);
		org.eclipse.swt.widgets.List list = new org.eclipse.swt.widgets.List(parent, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
		list.setData("name", label);
		GridDataFactory.fillDefaults().grab(true, false).hint(FIELD_WIDTH, rows * list.getItemHeight()).applyTo(list);
		return list;
	}

	/** A push button below a field. */
	Button button(String text) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
		return button;
	}

	Button check(String text) {
		Button button = new Button(parent, SWT.CHECK);
		button.setText(text);
		GridDataFactory.fillDefaults().indent(0, 6).applyTo(button);
		return button;
	}

	Combo choice(String label) {
		label(label);
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		place(combo);
		return combo;
	}

	/** Takes a field and its label in or out; the parent must be laid out anew afterwards. */
	static void show(Control field, boolean shown) {
		Control before = null;
		for (Control control : field.getParent().getChildren()) {
			if (control == field) {
				for (Control part : new Control[] { before, field }) {
					part.setVisible(shown);
					((GridData) part.getLayoutData()).exclude = !shown;
				}
			}
			before = control;
		}
	}

	private static void place(Control field) {
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(field);
	}
}
