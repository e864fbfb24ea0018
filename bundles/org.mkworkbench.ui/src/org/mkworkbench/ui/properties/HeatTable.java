// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.properties;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.mkworkbench.model.machine.DistanceMatrix;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.picture.OwnerColours;
import org.mkworkbench.ui.theme.OwnershipPalette;
import org.mkworkbench.ui.theme.Theme;

/** Distances between NUMA nodes: the farther, the deeper the blue. Rows are where the CPU is, columns where the memory is. */
final class HeatTable extends Canvas {
	private static final int LARGEST_CELL = 44;
	private static final int SMALLEST_CELL = 16;
	private static final int NEAR_LIGHT = 0xF4F8FC;
	private static final int FAR_LIGHT = 0x08519C;
	private static final int NEAR_DARK = 0x262B33;
	private static final int FAR_DARK = 0x6BAED6;

	private final Consumer<NumaNode> chosen;
	private DistanceMatrix matrix;
	private Set<NumaNode> marked = Set.of();
	private Point focus = new Point(0, 0);

	HeatTable(Composite parent, Consumer<NumaNode> chosen) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.chosen = chosen;
		setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		addPaintListener(this::paint);
		addMouseListener(MouseListener.mouseDownAdapter(this::click));
		addKeyListener(KeyListener.keyPressedAdapter(this::key));
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.MouseMove, event -> setToolTipText(text(cell(event.x, event.y))));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = matrix == null ? Messages.Distances_unknown : text(focus);
			}
		});
	}

	void show(DistanceMatrix shown, Set<NumaNode> nodes) {
		matrix = shown;
		marked = nodes;
		focus = new Point(Math.clamp(focus.x, 0, Math.max(0, size() - 1)), Math.clamp(focus.y, 0, Math.max(0, size() - 1)));
		redraw();
	}

	private int size() {
		return matrix == null ? 0 : Math.min(matrix.getObjects().size(), matrix.getValues().size());
	}

	private List<NumaNode> nodes() {
		return matrix.getObjects().stream().limit(size()).map(NumaNode.class::cast).toList();
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		int side = size() * LARGEST_CELL + header();
		return new Point(widthHint == SWT.DEFAULT ? side : widthHint, heightHint == SWT.DEFAULT ? side : heightHint);
	}

	private int header() {
		return 30;
	}

	private int cellSize() {
		Rectangle area = getClientArea();
		int room = Math.min(area.width, area.height) - header() - 2;
		return size() == 0 ? LARGEST_CELL : Math.clamp(room / size(), SMALLEST_CELL, LARGEST_CELL);
	}

	/** Column and row, or null outside of the cells. */
	private Point cell(int x, int y) {
		int cell = cellSize();
		if (matrix == null || x < header() || y < header()) {
			return null;
		}
		Point place = new Point((x - header()) / cell, (y - header()) / cell);
		return place.x < size() && place.y < size() ? place : null;
	}

	private String text(Point cell) {
		if (cell == null || matrix == null) {
			return null;
		}
		List<NumaNode> nodes = nodes();
		return NLS.bind(Messages.Distances_cell,
				new Object[] { number(nodes.get(cell.y)), number(nodes.get(cell.x)), matrix.getValues().get(cell.y, cell.x) });
	}

	private static String number(NumaNode node) {
		return node.getOsIndex() == null ? "?" : node.getOsIndex().toString();
	}

	private void click(MouseEvent event) {
		setFocus();
		Point cell = cell(event.x, event.y);
		if (cell == null && matrix != null) {
			int index = event.y < header() ? (event.x - header()) / cellSize() : event.x < header() ? (event.y - header()) / cellSize() : -1;
			cell = index >= 0 && index < size() ? new Point(index, index) : null;
		}
		if (cell != null) {
			focus = cell;
			redraw();
			chosen.accept(nodes().get(cell.x));
		}
	}

	private void key(KeyEvent event) {
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> focus.x = Math.max(0, focus.x - 1);
		case SWT.ARROW_RIGHT -> focus.x = Math.min(size() - 1, focus.x + 1);
		case SWT.ARROW_UP -> focus.y = Math.max(0, focus.y - 1);
		case SWT.ARROW_DOWN -> focus.y = Math.min(size() - 1, focus.y + 1);
		case SWT.CR, SWT.KEYPAD_CR, ' ' -> {
			if (size() > 0) {
				chosen.accept(nodes().get(focus.x));
			}
		}
		default -> {
			return;
		}
		}
		redraw();
	}

	private void paint(PaintEvent event) {
		if (size() == 0) {
			return;
		}
		GC gc = event.gc;
		// The theme colours the parent after this table was made.
		setBackground(getParent().getBackground());
		setForeground(getParent().getForeground());
		gc.setBackground(getBackground());
		gc.fillRectangle(getClientArea());
		boolean dark = Theme.isDark();
		int cell = cellSize();
		long least = Long.MAX_VALUE;
		long most = Long.MIN_VALUE;
		for (int row = 0; row < size(); row++) {
			for (int column = 0; column < size(); column++) {
				least = Math.min(least, matrix.getValues().get(row, column));
				most = Math.max(most, matrix.getValues().get(row, column));
			}
		}
		List<NumaNode> nodes = nodes();
		for (int i = 0; i < size(); i++) {
			gc.setForeground(getForeground());
			gc.setBackground(getBackground());
			centre(gc, number(nodes.get(i)), header() + i * cell, header() - 22, cell, 20);
			centre(gc, number(nodes.get(i)), 4, header() + i * cell, header() - 8, cell);
			if (marked.contains(nodes.get(i))) {
				gc.setBackground(new Color(OwnershipPalette.selection(dark)));
				gc.fillRectangle(header() + i * cell + 2, header() - 4, cell - 4, 3);
				gc.fillRectangle(header() - 4, header() + i * cell + 2, 3, cell - 4);
			}
		}
		for (int row = 0; row < size(); row++) {
			for (int column = 0; column < size(); column++) {
				long value = matrix.getValues().get(row, column);
				double share = most == least ? 0 : Math.sqrt((double) (value - least) / (most - least));
				RGB fill = OwnershipPalette.rgb(OwnerColours.mix(dark ? FAR_DARK : FAR_LIGHT, dark ? NEAR_DARK : NEAR_LIGHT, share));
				gc.setBackground(new Color(fill));
				gc.fillRectangle(header() + column * cell + 1, header() + row * cell + 1, cell - 2, cell - 2);
				gc.setForeground(new Color(OwnershipPalette.contrast(fill, new RGB(255, 255, 255)) > OwnershipPalette.contrast(fill, new RGB(31, 35, 40))
						? new RGB(255, 255, 255) : new RGB(31, 35, 40)));
				String text = String.valueOf(value);
				if (gc.textExtent(text).x < cell - 2) {
					centre(gc, text, header() + column * cell, header() + row * cell, cell, cell);
				}
			}
		}
		if (isFocusControl()) {
			gc.setForeground(new Color(OwnershipPalette.selection(dark)));
			gc.setLineWidth(2);
			gc.drawRectangle(header() + focus.x * cell + 1, header() + focus.y * cell + 1, cell - 2, cell - 2);
		}
	}

	private static void centre(GC gc, String text, int x, int y, int width, int height) {
		Point size = gc.textExtent(text);
		gc.drawText(text, x + (width - size.x) / 2, y + (height - size.y) / 2, true);
	}
}
