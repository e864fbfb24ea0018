// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.latency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.mkworkbench.engine.traffic.query.LatencyAnswer.By;

/** Rows of latencies: sorted by a click on a header; a row keeps being selected while figures change. */
final class LatencyTable {
	private static final int HEADING_PADDING = 40;

	private final Table table;
	private final Runnable onSelection;
	private final Consumer<LatencyRow> onFilter;
	private final Set<LatencyRow.Key> selected = new LinkedHashSet<>();
	private List<LatencyColumn> columns = List.of();
	private List<LatencyRow> given = List.of();
	private List<LatencyRow> shown = List.of();
	private By by;
	private LatencyColumn order = LatencyColumn.COUNT;
	private boolean descending = true;

	/** @param onFilter a row was clicked alone, or Enter pressed on it */
	LatencyTable(Composite parent, Runnable onSelection, Consumer<LatencyRow> onFilter) {
		this.onSelection = onSelection;
		this.onFilter = onFilter;
		table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		table.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = Messages.LatencyTable_name));
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Selection, event -> select());
		table.addListener(SWT.DefaultSelection, event -> filter());
		table.addListener(SWT.MouseDown, this::click);
	}

	Table table() {
		return table;
	}

	/** Up to as many as can be compared, in the order of the table. */
	List<LatencyRow> selection() {
		return shown.stream().filter(row -> selected.contains(row.key())).limit(HistogramPicture.MOST_ROWS).toList();
	}

	void show(By kind, List<LatencyRow> rows) {
		if (kind != by) {
			by = kind;
			selected.clear();
			makeColumns();
		}
		given = rows;
		refill();
	}

	private void refill() {
		Comparator<LatencyRow> comparator = order.order();
		List<LatencyRow> sorted = new ArrayList<>(given);
		sorted.sort(descending ? comparator.reversed() : comparator);
		boolean same = sorted.equals(shown);
		shown = sorted;
		if (same) {
			return;
		}
		if (table.getItemCount() != shown.size()) {
			table.setItemCount(shown.size());
		}
		table.clearAll();
		int[] indexes = java.util.stream.IntStream.range(0, shown.size()).filter(i -> selected.contains(shown.get(i).key())).toArray();
		if (!java.util.Arrays.equals(indexes, table.getSelectionIndices())) {
			table.setSelection(indexes);
		}
	}

	private void makeColumns() {
		table.setRedraw(false);
		for (TableColumn old : table.getColumns()) {
			old.dispose();
		}
		columns = LatencyColumn.of(by);
		if (!columns.contains(order)) {
			order = LatencyColumn.COUNT;
			descending = true;
		}
		GC gc = new GC(table);
		for (LatencyColumn column : columns) {
			TableColumn made = new TableColumn(table, column.isNumber() ? SWT.RIGHT : SWT.LEFT);
			made.setText(column.title());
			String sample = column == LatencyColumn.COUNT ? "1,000,000" : column.isNumber() ? "99.99 µs" : column == LatencyColumn.TYPE ? "NETWORK VSOCK_PKT" : "network 1";
			made.setWidth(Math.max(gc.textExtent(column.title()).x + HEADING_PADDING, gc.textExtent(sample).x + 18));
			made.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sort(column)));
		}
		gc.dispose();
		showOrder();
		shown = List.of();
		table.setItemCount(0);
		table.setRedraw(true);
	}

	/** Numbers begin with the largest, names with the first. */
	private void sort(LatencyColumn column) {
		descending = column == order ? !descending : column.isNumber();
		order = column;
		showOrder();
		refill();
	}

	private void showOrder() {
		table.setSortColumn(table.getColumn(columns.indexOf(order)));
		table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
	}

	private void fill(Event event) {
		TableItem item = (TableItem) event.item;
		int index = event.index;
		if (index >= 0 && index < shown.size()) {
			item.setText(columns.stream().map(column -> column.text(shown.get(index))).toArray(String[]::new));
		}
	}

	private void select() {
		selected.clear();
		for (int index : table.getSelectionIndices()) {
			if (index < shown.size()) {
				selected.add(shown.get(index).key());
			}
		}
		onSelection.run();
	}

	/** A click without keys filters; with them rows are compared. A click beside the rows lets them go. */
	private void click(Event event) {
		TableItem item = table.getItem(new Point(event.x, event.y));
		if (item == null) {
			table.deselectAll();
			select();
		} else if (event.button == 1 && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
			int index = table.indexOf(item);
			if (index >= 0 && index < shown.size()) {
				onFilter.accept(shown.get(index));
			}
		}
	}

	private void filter() {
		List<LatencyRow> rows = selection();
		if (rows.size() == 1) {
			onFilter.accept(rows.getFirst());
		}
	}

	void selectNothing() {
		table.deselectAll();
		select();
	}
}
