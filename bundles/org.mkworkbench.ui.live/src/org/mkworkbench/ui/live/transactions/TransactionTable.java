// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.transactions;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.mkworkbench.picture.DiagramColours;
import org.mkworkbench.ui.theme.Theme;
import org.mkworkbench.ui.traffic.Quantities;
import org.mkworkbench.ui.traffic.drawing.Look;

/** Transactions line by line. */
final class TransactionTable {
	private static final int STATUS = 2;
	private static final int TROUBLE = 5;
	private static final String[] USUAL = { "roll back tx_12", "1,234.567 890 ms", "✗ removed", "/instances/web", "create web: 12 CPUs, 64G; then +1 PCI device", "EBUSY: CPU 4 (0x8) is in use by web" };

	private final Table table;
	private List<TransactionRow> rows = List.of();

	TransactionTable(Composite parent) {
		table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		String[] titles = { Messages.TransactionTable_id, Messages.TransactionTable_time, Messages.TransactionTable_status, Messages.TransactionTable_target,
				Messages.TransactionTable_resources, Messages.TransactionTable_trouble };
		GC gc = new GC(table);
		for (int i = 0; i < titles.length; i++) {
			TableColumn column = new TableColumn(table, i == 1 ? SWT.RIGHT : SWT.LEFT);
			column.setText(titles[i]);
			column.setWidth(Math.max(gc.textExtent(titles[i]).x, gc.textExtent(USUAL[i]).x) + 20);
		}
		gc.dispose();
	}

	void show(List<TransactionRow> newRows) {
		rows = newRows;
		if (rows.size() != table.getItemCount()) {
			table.setRedraw(false);
			table.setItemCount(rows.size());
			table.setRedraw(true);
		}
		for (int i = 0; i < rows.size(); i++) {
			update(table.getItem(i), rows.get(i));
		}
	}

	private static void update(TableItem item, TransactionRow row) {
		String[] cells = cells(row);
		for (int i = 0; i < cells.length; i++) {
			if (!cells[i].equals(item.getText(i))) {
				item.setText(i, cells[i]);
			}
		}
		Color alarm = colour(Look.of(Theme.isDark()).alarm().rgb());
		Color warning = colour(DiagramColours.of(Theme.isDark()).warning());
		item.setForeground(STATUS, row.failed() ? alarm : null);
		item.setForeground(TROUBLE, row.failed() ? alarm : row.warnings().isEmpty() ? null : warning);
	}

	private static Color colour(int rgb) {
		return new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
	}

	private static String[] cells(TransactionRow row) {
		String mark = row.applied() ? "✓ " : row.failed() ? "✗ " : row.status().equals(TransactionRow.REMOVED) ? "↩ " : "… ";
		String name = row.attempt() ? NLS.bind(Messages.TransactionTable_attempt, row.id()) : "tx_" + row.id();
		return new String[] { name, Quantities.moment(row.nanos()), mark + (row.attempt() ? Messages.TransactionTable_attemptFailed : row.status()), row.field("target"), row.field("resources"),
				Stream.concat(Stream.of(row.trouble()), row.warnings().stream()).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · ")) };
	}

	Table table() {
		return table;
	}

	List<TransactionRow> rows() {
		return rows;
	}

	/** Null for none. */
	TransactionRow selected() {
		int index = table.getSelectionIndex();
		return index < 0 || index >= rows.size() ? null : rows.get(index);
	}

	String csv() {
		StringBuilder text = new StringBuilder("id,time_ns,status,target,resources,errno,error,warnings\r\n");
		for (TransactionRow row : rows) {
			text.append(Stream.of(row.attempt() ? "roll back tx_" + row.id() : "tx_" + row.id(), Long.toString(row.nanos()), row.status(), row.field("target"), row.field("resources"), row.field("errno"), row.field("error"),
					String.join("; ", row.warnings())).map(TransactionTable::quoted).collect(Collectors.joining(","))).append("\r\n");
		}
		return text.toString();
	}

	private static String quoted(String cell) {
		return cell.indexOf(',') < 0 && cell.indexOf('"') < 0 ? cell : '"' + cell.replace("\"", "\"\"") + '"';
	}
}
