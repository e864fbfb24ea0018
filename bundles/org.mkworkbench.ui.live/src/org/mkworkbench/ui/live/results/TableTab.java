// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.results;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A table of figures with a field that filters it. */
final class TableTab {
	private final Composite page;
	private final CellTable table;
	private final Label nothing;
	private final String empty;

	/** @param empty what to say when there are no figures of this kind */
	TableTab(Composite parent, String name, String empty) {
		this.empty = empty;
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(6, 6).applyTo(page);
		Text filter = new Text(page, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
		filter.setMessage(Messages.Results_filter);
		filter.setData("name", Messages.Results_filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		nothing = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(nothing);
		table = new CellTable(page, name);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		filter.addModifyListener(event -> table.filter(filter.getText()));
		filter.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				table.table().setFocus();
			}
		}));
	}

	Composite control() {
		return page;
	}

	CellTable table() {
		return table;
	}

	Control focusControl() {
		return table.table();
	}

	void show(Cells cells) {
		table.show(cells);
		boolean none = cells.rows().isEmpty();
		nothing.setText(none ? empty : "");
		((GridData) nothing.getLayoutData()).exclude = !none;
		nothing.setVisible(none);
		page.layout();
	}
}
