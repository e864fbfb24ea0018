// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live;

import java.util.List;
import java.util.Map;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.mkworkbench.ui.theme.OwnershipPalette;
import org.mkworkbench.ui.theme.Theme;
import org.mkworkbench.ui.traffic.drawing.LogScale;
import org.mkworkbench.ui.traffic.Quantities;

/**
 * Draws a kernel × kernel matrix with a logarithmic colour scale, its legend and a card of exact figures. The mouse or the arrow keys
 * choose a cell; a click pins it, Esc lets it go.
 */
final class MatrixCanvas extends Canvas {
	private static final int MARGIN = 16;
	private static final int BAR = 6;
	private static final int GAP = 8;
	private static final int MIN_CELL = 18;
	private static final int MAX_CELL = 72;
	private static final int CARD_WIDTH = 264;
	private static final int LEGEND_HEIGHT = 48;
	/** As many as a pair with traffic has. */
	private static final int DETAIL_LINES = 8;
	private static final Point NOWHERE = new Point(-1, -1);

	private MatrixData data;
	/** Cell under the mouse and cell pinned, as column and row. */
	private Point hovered = NOWHERE;
	private Point pinned = NOWHERE;
	private MatrixLayout layout;

	MatrixCanvas(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.MouseMove, event -> hover(cellAt(event.x, event.y)));
		addListener(SWT.MouseExit, event -> hover(NOWHERE));
		addListener(SWT.MouseDown, event -> {
			setFocus();
			pin(cellAt(event.x, event.y));
		});
		addListener(SWT.Resize, event -> redraw());
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
		addKeyListener(KeyListener.keyPressedAdapter(this::key));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = describe();
			}
		});
	}

	void show(MatrixData newData) {
		data = newData;
		redraw();
	}

	MatrixData data() {
		return data;
	}

	/** Screen reader text: the chosen pair and its figures. */
	private String describe() {
		Point cell = chosen();
		if (data == null || !inside(cell)) {
			return Messages.MatrixCanvas_name;
		}
		StringBuilder text = new StringBuilder(data.title(cell.y, cell.x));
		data.details(cell.y, cell.x).forEach(line -> text.append(", ").append(line.getKey()).append(' ').append(line.getValue()));
		return text.toString();
	}

	private Point chosen() {
		return hovered.equals(NOWHERE) ? pinned : hovered;
	}

	private boolean inside(Point cell) {
		return data != null && cell.x >= 0 && cell.y >= 0 && cell.x < data.size() && cell.y < data.size();
	}

	private void hover(Point cell) {
		if (!cell.equals(hovered)) {
			hovered = cell;
			redraw();
		}
	}

	private void pin(Point cell) {
		pinned = cell.equals(pinned) ? NOWHERE : cell;
		redraw();
		getAccessible().setFocus(0);
	}

	private void key(KeyEvent event) {
		if (data == null || data.size() == 0) {
			return;
		}
		Point from = inside(pinned) ? pinned : new Point(0, 0);
		Point to = switch (event.keyCode) {
		case SWT.ARROW_LEFT -> new Point(from.x - 1, from.y);
		case SWT.ARROW_RIGHT -> new Point(from.x + 1, from.y);
		case SWT.ARROW_UP -> new Point(from.x, from.y - 1);
		case SWT.ARROW_DOWN -> new Point(from.x, from.y + 1);
		case SWT.ESC -> NOWHERE;
		default -> from;
		};
		if (inside(to) || to.equals(NOWHERE)) {
			hovered = NOWHERE;
			pinned = to;
			redraw();
		}
	}

	private Point cellAt(int x, int y) {
		if (data == null || layout == null) {
			return NOWHERE;
		}
		int column = Math.floorDiv(x - layout.left(), layout.cell());
		int row = Math.floorDiv(y - layout.top(), layout.cell());
		Point cell = new Point(column, row);
		return inside(cell) ? cell : NOWHERE;
	}

	/** Where the grid and the legend with its card are, and how large a cell is, in pixels. */
	private record MatrixLayout(int left, int top, int cell, int legendX, int legendY, int legendWidth) {
	}

	/** Legend and card go beside or below the grid, where they leave more room for it. */
	private MatrixLayout layOut(GC gc) {
		Rectangle area = getClientArea();
		int line = gc.getFontMetrics().getHeight();
		int names = data.kernels().stream().mapToInt(kernel -> gc.textExtent(kernel.name()).x).max().orElse(0);
		int left = MARGIN + Math.min(names, 160) + 2 * GAP + BAR;
		int top = MARGIN + 2 * line + 3 * GAP + BAR;
		int width = area.width - left - MARGIN;
		int height = area.height - top - line - 2 * GAP;
		int size = Math.max(1, data.size());
		int beside = Math.min(width - CARD_WIDTH - 2 * MARGIN, height) / size;
		int below = Math.min(width, height - LEGEND_HEIGHT - cardHeight(line, DETAIL_LINES) - 2 * MARGIN) / size;
		int cell = Math.clamp(Math.max(beside, below), MIN_CELL, MAX_CELL);
		boolean isBeside = Math.min(beside, MAX_CELL) >= Math.min(below, MAX_CELL);
		int legendX = isBeside ? left + size * cell + 2 * MARGIN : MARGIN;
		int legendY = isBeside ? top - GAP : top + size * cell + line + 2 * GAP + MARGIN;
		return new MatrixLayout(left, top, cell, legendX, legendY, Math.clamp(area.width - legendX - MARGIN, 80, CARD_WIDTH));
	}

	private static int cardHeight(int lineHeight, int lines) {
		return 2 * GAP + (lineHeight + 5) * (lines + 1) + 4;
	}

	private void paint(GC gc) {
		boolean dark = Theme.isDark();
		OwnershipPalette.Swatch ground = OwnershipPalette.pool(dark);
		gc.setBackground(new Color(ground.fill()));
		gc.fillRectangle(getClientArea());
		if (data == null || data.size() == 0) {
			return;
		}
		gc.setAntialias(SWT.ON);
		layout = layOut(gc);
		LogScale scale = LogScale.of(data.largest(), data.largest());
		paintHeadings(gc, new Color(ground.text()), dark);
		paintCells(gc, scale, dark);
		paintOutline(gc, pinned, 3);
		paintOutline(gc, hovered, 2);
		paintLegend(gc, scale, dark);
		paintCard(gc, dark, layout.legendX(), layout.legendY() + LEGEND_HEIGHT);
		gc.setForeground(faint(dark));
		gc.drawText(data.totals(), MARGIN, layout.top() + data.size() * layout.cell() + GAP, true);
	}

	private static Color color(int rgb) {
		return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
	}

	/** Secondary text with at least 4.5:1 on the view's background. */
	private static Color faint(boolean dark) {
		return color(dark ? 0xA9B1BC : 0x5B6470);
	}

	private static Color grid(boolean dark) {
		return color(dark ? 0x4A515B : 0xD5DAE0);
	}

	private void paintHeadings(GC gc, Color text, boolean dark) {
		gc.setForeground(faint(dark));
		gc.drawText(NLS.bind(Messages.MatrixCanvas_heading, data.metric().label), MARGIN, MARGIN, true);
		int nameY = layout.top() - GAP - BAR - GAP - gc.getFontMetrics().getHeight();
		int cell = layout.cell();
		for (int i = 0; i < data.size(); i++) {
			gc.setBackground(new Color(KernelColours.border(data.kernels().get(i).id(), dark)));
			gc.fillRectangle(layout.left() + i * cell + 1, layout.top() - GAP - BAR, cell - 2, BAR);
			gc.fillRectangle(layout.left() - GAP - BAR, layout.top() + i * cell + 1, BAR, cell - 2);
			gc.setForeground(text);
			String column = Texts.shorten(gc, data.kernels().get(i).name(), cell - 2);
			gc.drawText(column, layout.left() + i * cell + (cell - gc.textExtent(column).x) / 2, nameY, true);
			String row = Texts.shorten(gc, data.kernels().get(i).name(), layout.left() - MARGIN - 2 * GAP - BAR);
			Point extent = gc.textExtent(row);
			gc.drawText(row, layout.left() - 2 * GAP - BAR - extent.x, layout.top() + i * cell + (cell - extent.y) / 2, true);
		}
	}

	private void paintCells(GC gc, LogScale scale, boolean dark) {
		int cell = layout.cell();
		for (int row = 0; row < data.size(); row++) {
			for (int column = 0; column < data.size(); column++) {
				double value = data.value(row, column);
				int x = layout.left() + column * cell;
				int y = layout.top() + row * cell;
				int rgb = scale.rgb(value, dark);
				gc.setBackground(color(rgb));
				gc.fillRectangle(x, y, cell, cell);
				gc.setForeground(grid(dark));
				gc.drawRectangle(x, y, cell, cell);
				String text = Quantities.compact(value);
				Point extent = gc.textExtent(text);
				if (extent.x <= cell - 4) {
					gc.setForeground(color(LogScale.wantsDarkText(rgb) ? 0x000000 : 0xFFFFFF));
					gc.drawText(text, x + (cell - extent.x) / 2, y + (cell - extent.y) / 2, true);
				}
				if (data.hasDrops(row, column)) {
					paintDropMark(gc, x, y);
				}
			}
		}
	}

	/** A corner, so that drops are seen without telling colours apart. */
	private void paintDropMark(GC gc, int x, int y) {
		int right = x + layout.cell();
		gc.setBackground(color(0xC62828));
		gc.fillPolygon(new int[] { right - 9, y, right, y, right, y + 9 });
	}

	private void paintOutline(GC gc, Point cell, int width) {
		if (!inside(cell)) {
			return;
		}
		gc.setForeground(new Color(OwnershipPalette.selection(Theme.isDark())));
		gc.setLineWidth(width);
		gc.drawRectangle(layout.left() + cell.x * layout.cell(), layout.top() + cell.y * layout.cell(), layout.cell(), layout.cell());
		gc.setLineWidth(1);
	}

	private void paintLegend(GC gc, LogScale scale, boolean dark) {
		int x = layout.legendX();
		int y = layout.legendY();
		int width = layout.legendWidth();
		for (int i = 0; i < width; i++) {
			gc.setForeground(color(scale.rgb(scale.value((double) i / width), dark)));
			gc.drawLine(x + i, y, x + i, y + 11);
		}
		gc.setForeground(grid(dark));
		gc.drawRectangle(x, y, width, 12);
		gc.setForeground(faint(dark));
		int step = scale.decades() > 6 ? 3 : scale.decades() > 3 ? 2 : 1;
		for (int decade = 0; decade <= scale.decades(); decade += step) {
			String text = Quantities.compact(Math.pow(10, decade));
			int tick = x + width * decade / scale.decades();
			gc.drawLine(tick, y + 12, tick, y + 15);
			int textX = Math.clamp(tick - gc.textExtent(text).x / 2, x, Math.max(x, x + width - gc.textExtent(text).x));
			gc.drawText(text, textX, y + 16, true);
		}
	}

	private void paintCard(GC gc, boolean dark, int x, int y) {
		Point cell = chosen();
		int line = gc.getFontMetrics().getHeight() + 5;
		if (!inside(cell)) {
			gc.setForeground(faint(dark));
			gc.drawText(Messages.MatrixCanvas_point, x, y, true);
			return;
		}
		List<Map.Entry<String, String>> lines = data.details(cell.y, cell.x);
		int height = cardHeight(gc.getFontMetrics().getHeight(), lines.size());
		gc.setBackground(color(dark ? 0x31363D : 0xFFFFFF));
		gc.fillRoundRectangle(x, y, CARD_WIDTH, height, 8, 8);
		gc.setForeground(color(dark ? 0x6B737D : 0xB4BAC2));
		gc.drawRoundRectangle(x, y, CARD_WIDTH, height, 8, 8);
		gc.setForeground(color(dark ? 0xFFFFFF : 0x1B1F24));
		gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		gc.drawText(Texts.shorten(gc, data.title(cell.y, cell.x), CARD_WIDTH - 2 * GAP), x + 12, y + GAP, true);
		gc.setFont(getFont());
		int textY = y + GAP + line + 4;
		for (Map.Entry<String, String> entry : lines) {
			gc.setForeground(faint(dark));
			gc.drawText(entry.getKey(), x + 12, textY, true);
			gc.setForeground(color(dark ? 0xFFFFFF : 0x1B1F24));
			gc.drawText(entry.getValue(), x + CARD_WIDTH - 12 - gc.textExtent(entry.getValue()).x, textY, true);
			textY += line;
		}
	}
}
