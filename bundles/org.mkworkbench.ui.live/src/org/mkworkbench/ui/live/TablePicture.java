// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.mkworkbench.ui.traffic.drawing.Ink;
import org.mkworkbench.ui.traffic.drawing.Look;
import org.mkworkbench.ui.traffic.drawing.Painter;
import org.mkworkbench.ui.traffic.drawing.Painter.Style;

/** Draws all lines of a table, also those scrolled out of sight, for pictures. UI thread. */
public final class TablePicture {
	private static final int PADDING = 6;
	private static final int ROW = 24;
	private static final int STRIPE = 4;

	/** Colour of a line's stripe, by index; null for none. */
	@FunctionalInterface
	public interface Stripes {
		Ink of(int line);
	}

	private TablePicture() {
	}

	/** Size in points that all lines and columns need. */
	public static Point size(Table table) {
		int width = 0;
		for (TableColumn column : table.getColumns()) {
			width += column.getWidth();
		}
		return new Point(Math.max(1, width), ROW * (table.getItemCount() + 1));
	}

	public static void paint(Painter painter, Point size, Table table, Stripes stripes, Look look) {
		painter.fillRectangle(0, 0, size.x, size.y, look.ground());
		double x = 0;
		for (int place : table.getColumnOrder()) {
			TableColumn column = table.getColumn(place);
			boolean right = (column.getStyle() & SWT.RIGHT) != 0;
			cell(painter, column.getText(), x, 0, column.getWidth(), right, look.faint(), Style.BOLD);
			for (int line = 0; line < table.getItemCount(); line++) {
				TableItem item = table.getItem(line);
				double indent = 0;
				Ink stripe = place == 0 ? stripes.of(line) : null;
				if (stripe != null) {
					painter.fillRectangle(x + 2, ROW * (line + 1) + 3, STRIPE, ROW - 6, stripe);
					indent = STRIPE + 4;
				}
				cell(painter, item.getText(place), x + indent, ROW * (line + 1), column.getWidth() - indent, right, look.text(), Style.PLAIN);
			}
			x += column.getWidth();
		}
		for (int line = 1; line <= table.getItemCount(); line++) {
			painter.line(0, ROW * line - 0.5, size.x, ROW * line - 0.5, look.grid(), 1);
		}
	}

	private static void cell(Painter painter, String text, double x, double y, double width, boolean right, Ink ink, Style style) {
		if (width < 2 * PADDING) {
			return;
		}
		double textWidth = painter.textWidth(text, style);
		painter.clip(x + PADDING, y, width - 2 * PADDING + 1, ROW);
		painter.text(text, right ? Math.max(x + PADDING, x + width - PADDING - textWidth) : x + PADDING, y + (ROW - painter.textHeight(style)) / 2, ink, style);
		painter.unclip();
	}
}
