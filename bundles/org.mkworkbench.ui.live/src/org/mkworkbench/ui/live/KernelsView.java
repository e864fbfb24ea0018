// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import org.mkworkbench.engine.KernelSnapshot;
import org.mkworkbench.ui.run.RunSession;
import org.mkworkbench.ui.theme.Theme;

/** State, resources and traffic of every kernel of the current run. */
public final class KernelsView extends LiveView {
	/** View id. */
	public static final String ID = "org.mkworkbench.ui.live.kernels";

	/** Columns with numbers, which are right-aligned. */
	private static final Set<Integer> NUMBERS = Set.of(3, 4, 5, 6, 7, 8);
	private static final int[] WEIGHTS = { 12, 8, 16, 9, 11, 11, 10, 10, 8, 30 };
	private static final int DROPPED = 8;
	/** Room around a heading, so that it is never clipped. */
	private static final int HEADING_PADDING = 28;

	private final Map<RGB, Image> swatches = new HashMap<>();
	private Table table;

	public KernelsView() {
		super(Messages.KernelsView_invitation);
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite holder = new Composite(parent, SWT.NONE);
		table = new Table(holder, SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		TableColumnLayout columns = new TableColumnLayout();
		holder.setLayout(columns);
		GC gc = new GC(table);
		for (int i = 0; i < KernelRow.COLUMNS.size(); i++) {
			TableColumn column = new TableColumn(table, NUMBERS.contains(i) ? SWT.RIGHT : SWT.LEFT);
			column.setText(KernelRow.COLUMNS.get(i));
			columns.setColumnData(column, new ColumnWeightData(WEIGHTS[i], gc.textExtent(KernelRow.COLUMNS.get(i)).x + HEADING_PADDING, true));
		}
		gc.dispose();
		new KernelMenu(table, this::selected);
		return holder;
	}

	private KernelSnapshot selected() {
		int index = table.getSelectionIndex();
		return window().latest() == null || index < 0 || index >= window().latest().kernels().size() ? null : window().latest().kernels().get(index);
	}

	@Override
	protected void show() {
		List<KernelRow> rows = KernelRow.of(window(), new StepEvents(RunSession.get().log()));
		if (rows.size() != table.getItemCount()) {
			table.setRedraw(false);
			table.setItemCount(rows.size());
			table.setRedraw(true);
		}
		for (int i = 0; i < rows.size(); i++) {
			update(table.getItem(i), rows.get(i));
		}
	}

	/** Only texts that changed are set: setting a text repaints the whole line. */
	private void update(TableItem item, KernelRow row) {
		for (int column = 0; column < row.cells().size(); column++) {
			String text = row.cells().get(column);
			if (!text.equals(item.getText(column))) {
				item.setText(column, text);
			}
		}
		Image swatch = swatches.computeIfAbsent(KernelColours.border(row.id(), Theme.isDark()), this::swatch);
		if (item.getImage(0) != swatch) {
			item.setImage(0, swatch);
		}
		item.setForeground(DROPPED, row.dropping() ? item.getDisplay().getSystemColor(Theme.isDark() ? SWT.COLOR_RED : SWT.COLOR_DARK_RED) : null);
	}

	private Image swatch(RGB rgb) {
		return new Image(Display.getCurrent(), (gc, width, height) -> fill(gc, rgb, width, height), 12, 12);
	}

	private static void fill(GC gc, RGB rgb, int width, int height) {
		gc.setBackground(new Color(rgb));
		gc.fillRectangle(0, 0, width, height);
	}

	@Override
	protected Control focusControl() {
		return table;
	}

	@Override
	public void dispose() {
		swatches.values().forEach(Image::dispose);
		swatches.clear();
		super.dispose();
	}
}
