// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.sequence;

import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** All fields of the chosen message. */
final class DetailTable extends Composite {
	private final Table table;

	DetailTable(Composite parent) {
		super(parent, SWT.NONE);
		table = new Table(this, SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		TableColumnLayout columns = new TableColumnLayout();
		setLayout(columns);
		column(columns, Messages.DetailTable_field, 2);
		column(columns, Messages.DetailTable_value, 3);
		show(List.of());
	}

	private void column(TableColumnLayout columns, String title, int weight) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(title);
		columns.setColumnData(column, new ColumnWeightData(weight, 60, true));
	}

	void show(List<Map.Entry<String, String>> fields) {
		table.setRedraw(false);
		if (fields.isEmpty()) {
			table.removeAll();
			new TableItem(table, SWT.NONE).setText(new String[] { "", Messages.DetailTable_nothing });
			table.setRedraw(true);
			return;
		}
		table.setItemCount(fields.size());
		for (int i = 0; i < fields.size(); i++) {
			TableItem item = table.getItem(i);
			item.setText(new String[] { fields.get(i).getKey(), fields.get(i).getValue() });
		}
		table.setRedraw(true);
	}

	/** For tests. */
	Table table() {
		return table;
	}
}
