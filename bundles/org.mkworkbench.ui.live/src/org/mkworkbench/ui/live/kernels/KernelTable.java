// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.kernels;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.mkworkbench.ui.theme.Theme;
import org.mkworkbench.ui.traffic.drawing.Ink;
import org.mkworkbench.ui.traffic.drawing.Look;

/** Kernels line by line, sorted by the column a person clicked. */
final class KernelTable {
	private static final int SWATCH = 12;
	/** Least width of what tells of events and errors, in average characters; the rest is in the tool tip. */
	private static final int TEXT_CHARACTERS = 22;
	/** Room around a heading and beside the arrow that shows the order. */
	private static final int HEADING_PADDING = 30;
	/** Texts as long as they usually get, which widths are made for. */
	private static final Map<KernelColumn, String> USUAL = Map.ofEntries(Map.entry(KernelColumn.KERNEL, "a-long-name"), Map.entry(KernelColumn.STATE, "active, not up"),
			Map.entry(KernelColumn.CPUS, "24-29,36-41"), Map.entry(KernelColumn.MEMORY, "303.9 GiB"), Map.entry(KernelColumn.SENT, "≈ 999,999 /s"),
			Map.entry(KernelColumn.RECEIVED, "≈ 999,999 /s"), Map.entry(KernelColumn.BYTES_OUT, "999.9 MB/s"), Map.entry(KernelColumn.BYTES_IN, "999.9 MB/s"),
			Map.entry(KernelColumn.DROPPED, "118,204 · 999 /s"), Map.entry(KernelColumn.INTERRUPTS, "12 %, max 99 %"), Map.entry(KernelColumn.BUSY, "12 %, max 99 %"),
			Map.entry(KernelColumn.UPTIME, "59.999 s"), Map.entry(KernelColumn.LAST_EVENT, "SHUTDOWN acknowledged at 1,234.567 ms"),
			Map.entry(KernelColumn.LAST_ERROR, "start refused: EBUSY, the kexec lock is taken"));

	private final Table table;
	private final Map<Ink, Image> swatches = new HashMap<>();
	private final IntFunction<Ink> colours;
	private List<KernelFacts> kernels = List.of();
	private KernelColumn sorted = KernelColumn.KERNEL;
	private boolean down;

	/** @param colours owner colour by kernel id */
	KernelTable(Composite parent, IntFunction<Ink> colours) {
		this.colours = colours;
		table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		GC gc = new GC(table);
		for (KernelColumn column : KernelColumn.values()) {
			TableColumn shown = new TableColumn(table, column.number() ? SWT.RIGHT : SWT.LEFT);
			shown.setText(column.title());
			int room = column == KernelColumn.KERNEL ? SWATCH + HEADING_PADDING : 18;
			shown.setWidth(Math.max(gc.textExtent(column.title()).x + HEADING_PADDING, gc.textExtent(USUAL.get(column)).x + room));
			shown.setMoveable(true);
			shown.addListener(SWT.Selection, event -> sortBy(column));
		}
		int least = (int) (gc.getFontMetrics().getAverageCharacterWidth() * TEXT_CHARACTERS);
		gc.dispose();
		table.addListener(SWT.Resize, event -> fit(least));
		table.setToolTipText("");
		table.addListener(SWT.MouseMove, event -> table.setToolTipText(toolTip(event.x, event.y)));
		table.setSortColumn(table.getColumn(0));
		table.setSortDirection(SWT.UP);
		table.addDisposeListener(event -> {
			swatches.values().forEach(Image::dispose);
			swatches.clear();
		});
	}

	/** The two columns of texts share what numbers leave, so that errors can be read without scrolling. */
	private void fit(int least) {
		int used = 0;
		for (KernelColumn column : KernelColumn.values()) {
			used += column == KernelColumn.LAST_EVENT || column == KernelColumn.LAST_ERROR ? 0 : table.getColumn(column.ordinal()).getWidth();
		}
		int each = Math.max(least, (table.getClientArea().width - used) / 2);
		table.getColumn(KernelColumn.LAST_EVENT.ordinal()).setWidth(each);
		table.getColumn(KernelColumn.LAST_ERROR.ordinal()).setWidth(each);
	}

	/** What may not fit its cell, and what ≈ stands for; null for nothing. */
	private String toolTip(int x, int y) {
		TableItem item = table.getItem(new Point(x, y));
		if (item == null) {
			return null;
		}
		for (KernelColumn column : KernelColumn.values()) {
			if (item.getBounds(column.ordinal()).contains(x, y)) {
				String text = item.getText(column.ordinal());
				return text.isEmpty() ? null : text.startsWith("≈") ? NLS.bind(Messages.KernelTable_about, text) : text;
			}
		}
		return null;
	}

	/** A second click turns the order round. Numbers begin with the largest. */
	void sortBy(KernelColumn column) {
		down = column == sorted ? !down : column.number();
		sorted = column;
		table.setSortColumn(table.getColumn(column.ordinal()));
		table.setSortDirection(down ? SWT.DOWN : SWT.UP);
		show(kernels);
	}

	void show(List<KernelFacts> newKernels) {
		KernelFacts chosen = selected();
		kernels = newKernels.stream().sorted(sorted.order(down)).toList();
		if (kernels.size() != table.getItemCount()) {
			table.setRedraw(false);
			table.setItemCount(kernels.size());
			table.setRedraw(true);
		}
		for (int i = 0; i < kernels.size(); i++) {
			update(table.getItem(i), kernels.get(i));
		}
		if (chosen != null && (selected() == null || selected().id() != chosen.id())) {
			table.deselectAll();
			for (int i = 0; i < kernels.size(); i++) {
				if (kernels.get(i).id() == chosen.id()) {
					table.setSelection(i);
				}
			}
		}
	}

	/** Only texts that changed are set: setting a text repaints the whole line. */
	private void update(TableItem item, KernelFacts kernel) {
		for (KernelColumn column : KernelColumn.values()) {
			String text = column.text(kernel);
			if (!text.equals(item.getText(column.ordinal()))) {
				item.setText(column.ordinal(), text);
			}
		}
		Image swatch = swatches.computeIfAbsent(colours.apply(kernel.id()), KernelTable.this::swatch);
		if (item.getImage(0) != swatch) {
			item.setImage(0, swatch);
		}
		Color alarm = colour(Look.of(Theme.isDark()).alarm());
		alarmed(item, KernelColumn.DROPPED, kernel.dropping() ? alarm : null);
		alarmed(item, KernelColumn.LAST_ERROR, alarm);
	}

	private static void alarmed(TableItem item, KernelColumn column, Color wanted) {
		item.setForeground(column.ordinal(), wanted);
	}

	private Image swatch(Ink ink) {
		return new Image(table.getDisplay(), (gc, width, height) -> {
			gc.setBackground(colour(ink));
			gc.fillRectangle(0, 0, width, height);
		}, SWATCH, SWATCH);
	}

	private static Color colour(Ink ink) {
		return new Color(ink.rgb() >> 16 & 0xff, ink.rgb() >> 8 & 0xff, ink.rgb() & 0xff);
	}

	Table table() {
		return table;
	}

	/** In the order shown. */
	List<KernelFacts> kernels() {
		return kernels;
	}

	/** Null for none. */
	KernelFacts selected() {
		int index = table.getSelectionIndex();
		return index < 0 || index >= kernels.size() ? null : kernels.get(index);
	}
}
