// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.transactions;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.mkworkbench.picture.DiagramColours;
import org.mkworkbench.ui.live.transactions.PlanDifference.Line;
import org.mkworkbench.ui.live.transactions.PlanDifference.Mark;
import org.mkworkbench.ui.theme.Theme;

/** What the plan gives kernels and what they have, side by side; differences in words. */
final class DifferenceTable {
	private static final String[] USUAL = { "a-long-name", "Memory", "24-29,36-41", "24-29,36-41", "≠ more: 12-13, missing: 4" };

	private final Table table;

	DifferenceTable(Composite parent) {
		table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		String[] titles = { Messages.DifferenceTable_kernel, Messages.DifferenceTable_resource, Messages.DifferenceTable_planned, Messages.DifferenceTable_actual,
				Messages.DifferenceTable_difference };
		GC gc = new GC(table);
		for (int i = 0; i < titles.length; i++) {
			TableColumn column = new TableColumn(table, SWT.LEFT);
			column.setText(titles[i]);
			column.setWidth(Math.max(gc.textExtent(titles[i]).x, gc.textExtent(USUAL[i]).x) + 20);
		}
		gc.dispose();
	}

	void show(List<Line> lines) {
		if (lines.size() != table.getItemCount()) {
			table.setItemCount(lines.size());
		}
		int rgb = DiagramColours.of(Theme.isDark()).warning();
		Color warning = new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			boolean again = i > 0 && lines.get(i - 1).kernel().equals(line.kernel());
			String mark = switch (line.mark()) {
			case SAME -> Messages.DifferenceTable_same;
			case MORE -> "+ " + line.words();
			case LESS -> "− " + line.words();
			case OTHER -> "≠ " + line.words();
			};
			String resource = switch (line.resource()) {
			case CPUS -> Messages.DifferenceTable_cpus;
			case MEMORY -> Messages.DifferenceTable_memory;
			case DEVICES -> Messages.DifferenceTable_devices;
			};
			String[] cells = { again ? "" : line.kernel(), resource, line.planned(), line.actual(), mark };
			TableItem item = table.getItem(i);
			for (int cell = 0; cell < cells.length; cell++) {
				if (!cells[cell].equals(item.getText(cell))) {
					item.setText(cell, cells[cell]);
				}
			}
			item.setForeground(cells.length - 1, line.mark() == Mark.SAME ? null : warning);
		}
	}

	Table table() {
		return table;
	}
}
