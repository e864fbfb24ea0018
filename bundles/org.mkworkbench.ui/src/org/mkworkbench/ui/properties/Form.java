// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.properties;

import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;

/** Rows of label and field, aligned in two columns, in the look of the tabbed page. */
final class Form {
	private static final int LABEL_WIDTH = 108;
	private static final int FIELD_WIDTH = 160;

	private final Composite parent;
	private final TabbedPropertySheetWidgetFactory factory;

	Form(Composite parent, TabbedPropertySheetWidgetFactory factory) {
		this.parent = parent;
		this.factory = factory;
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).spacing(gap(), 6).applyTo(parent);
	}

	/** Room for the mark of a mistake between label and field. */
	private static int gap() {
		return FieldDecorationRegistry.getDefault().getMaximumDecorationWidth() + 4;
	}

	void label(String text) {
		CLabel label = factory.createCLabel(parent, text);
		label.setMargins(0, 3, 0, 3);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(LABEL_WIDTH, SWT.DEFAULT).applyTo(label);
	}

	TextField text(String label, TextField.Edit edit) {
		label(label);
		Text text = factory.createText(parent, "");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(text);
		return new TextField(text, label, edit);
	}

	/** A value that is only shown, but can be selected and copied. */
	Text fact(String label) {
		label(label);
		Text text = factory.createText(parent, "", SWT.READ_ONLY);
		text.setData("FormWidgetFactory.drawBorder", Boolean.FALSE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(text);
		return text;
	}

	CCombo choice(String label) {
		label(label);
		CCombo combo = factory.createCCombo(parent, SWT.READ_ONLY | SWT.FLAT | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(combo);
		return combo;
	}
}
