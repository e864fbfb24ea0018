// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.pages;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** The headers of a table: their widths and the order of the rows, which are kept from one session to the next. */
final class ColumnOrder<R> {
	private static final String ORDER = "order";
	private static final String DESCENDING = "descending";
	private static final int LEAST_WIDTH = 24;

	private final List<Column<R>> columns;
	private final Table table;
	private final IDialogSettings settings;
	private int first;
	private boolean descending;

	/** @param chosen gets the number of a header that was clicked */
	ColumnOrder(List<Column<R>> columns, Table table, IDialogSettings settings, IntConsumer chosen) {
		this.columns = columns;
		this.table = table;
		this.settings = settings;
		first = Math.max(0, columns.stream().map(Column::id).toList().indexOf(settings.get(ORDER)));
		descending = settings.getBoolean(DESCENDING);
		for (int i = 0; i < columns.size(); i++) {
			Column<R> column = columns.get(i);
			TableColumn made = new TableColumn(table, column.number() ? SWT.RIGHT : SWT.LEFT);
			made.setText(column.title());
			made.setWidth(width(column));
			int index = i;
			made.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen.accept(index)));
			made.addControlListener(ControlListener.controlResizedAdapter(event -> settings.put("width." + column.id(), made.getWidth())));
		}
		show();
	}

	private int width(Column<R> column) {
		try {
			return Math.max(LEAST_WIDTH, settings.getInt("width." + column.id()));
		} catch (NumberFormatException e) {
			return column.width();
		}
	}

	/** A second call turns the order around. */
	void sortBy(int column) {
		descending = column == first && !descending;
		first = column;
		settings.put(ORDER, columns.get(first).id());
		settings.put(DESCENDING, descending);
		show();
	}

	private void show() {
		table.setSortColumn(table.getColumn(first));
		table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
	}

	Comparator<R> comparator() {
		Comparator<R> comparator = columns.get(first).order();
		return descending ? comparator.reversed() : comparator;
	}

	/** The place of a column, -1 where there is none. */
	int indexOf(String id) {
		return columns.stream().map(Column::id).toList().indexOf(id);
	}
}
