// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** {@link Cells} as a native table: sorted by a click on a header, rows made as they come into sight, a tooltip for texts that are cut off. */
final class CellTable {
	private static final int HEADING_PADDING = 24;

	private final Composite holder;
	private final Table table;
	private Cells cells = new Cells(List.of(), List.of());
	private List<Cells.Row> shown = List.of();
	private String filter = "";
	private int order = -1;
	private boolean descending;

	CellTable(Composite parent, String name) {
		holder = new Composite(parent, SWT.NONE);
		table = new Table(holder, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		table.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = name));
		table.addListener(SWT.MouseMove, event -> tell(new Point(event.x, event.y)));
		table.addListener(SWT.SetData, event -> {
			TableItem item = (TableItem) event.item;
			int index = table.indexOf(item);
			if (index >= 0 && index < shown.size()) {
				item.setText(shown.get(index).texts().toArray(String[]::new));
			}
		});
	}

	/** The whole text of a cell that is cut off. */
	private void tell(Point place) {
		TableItem item = table.getItem(place);
		String tip = null;
		for (int i = 0; item != null && i < table.getColumnCount(); i++) {
			if (item.getBounds(i).contains(place)) {
				GC gc = new GC(table);
				tip = gc.textExtent(item.getText(i)).x > item.getTextBounds(i).width ? item.getText(i) : null;
				gc.dispose();
			}
		}
		if (!Objects.equals(tip, table.getToolTipText())) {
			table.setToolTipText(tip);
		}
	}

	/** To be laid out by the parent. */
	Composite control() {
		return holder;
	}

	Control table() {
		return table;
	}

	int rowCount() {
		return shown.size();
	}

	/** Shows other contents; the order stays when the columns are the same. */
	void show(Cells now) {
		if (!now.columns().equals(cells.columns())) {
			makeColumns(now.columns());
		}
		cells = now;
		fill();
	}

	void filter(String text) {
		filter = text;
		fill();
	}

	private void makeColumns(List<Cells.Column> columns) {
		table.setRedraw(false);
		for (TableColumn old : table.getColumns()) {
			old.dispose();
		}
		order = -1;
		TableColumnLayout layout = new TableColumnLayout();
		holder.setLayout(layout);
		GC gc = new GC(table);
		int average = (int) gc.getFontMetrics().getAverageCharacterWidth();
		for (int i = 0; i < columns.size(); i++) {
			Cells.Column column = columns.get(i);
			TableColumn made = new TableColumn(table, column.number() ? SWT.RIGHT : SWT.LEFT);
			made.setText(column.title());
			int place = i;
			made.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sort(place)));
			layout.setColumnData(made, new ColumnWeightData(column.weight(), Math.max(gc.textExtent(column.title()).x + HEADING_PADDING, column.weight() * average), true));
		}
		gc.dispose();
		table.setRedraw(true);
		holder.layout(true, true);
	}

	/** Figures begin with the largest; a third call goes back to the order in which they came. */
	private void sort(int column) {
		boolean first = cells.columns().get(column).number();
		if (order != column) {
			order = column;
			descending = first;
		} else if (descending == first) {
			descending = !first;
		} else {
			order = -1;
			descending = false;
		}
		table.setSortColumn(order < 0 ? null : table.getColumn(order));
		table.setSortDirection(order < 0 ? SWT.NONE : descending ? SWT.DOWN : SWT.UP);
		fill();
	}

	private void fill() {
		shown = cells.columns().isEmpty() ? List.of() : cells.shown(filter, order, descending);
		table.setItemCount(shown.size());
		table.clearAll();
	}

	/** Puts the selected rows, or all, on the clipboard. */
	void copy() {
		List<Cells.Row> rows = new ArrayList<>();
		for (int index : table.getSelectionIndices()) {
			rows.add(shown.get(index));
		}
		copy(table, Cells.copyText(rows.isEmpty() ? shown : rows));
	}

	static void copy(Control control, String text) {
		if (!text.isEmpty()) {
			Clipboard clipboard = new Clipboard(control.getDisplay());
			try {
				clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			} finally {
				clipboard.dispose();
			}
		}
	}
}
