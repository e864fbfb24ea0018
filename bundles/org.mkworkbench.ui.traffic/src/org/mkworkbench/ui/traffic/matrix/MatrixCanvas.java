// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.matrix;

import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.mkworkbench.engine.traffic.query.MatrixAnswer.Party;
import org.mkworkbench.ui.theme.Theme;
import org.mkworkbench.ui.traffic.drawing.Look;
import org.mkworkbench.ui.traffic.drawing.Painter;
import org.mkworkbench.ui.traffic.drawing.SwtPainter;
import org.mkworkbench.ui.traffic.matrix.MatrixPicture.Marks;
import org.mkworkbench.ui.traffic.matrix.MatrixPicture.Place;

/** The matrix on the screen: pointing, clicking, keys, zoom and scrolling. */
final class MatrixCanvas extends Canvas {
	/** What acts on the matrix lead to. */
	interface Acts {
		/** A cell was clicked, or Enter pressed on it. @param adding with the key for adding */
		void pick(Party sender, Party receiver, boolean adding);

		/** Nothing is to be picked any more. */
		void letGo();

		/** A kernel is to be shown as its CPUs, or as one again. */
		void toggle(int kernelId);

		/** Another cell is pointed at or focused. */
		void chosen();
	}

	private static final double ZOOM_STEP = 1.25;
	private static final double MOST_ZOOM = 64;

	private final PairPicks picks;
	private final Acts acts;
	private MatrixContents contents;
	private MatrixGeometry geometry;
	private Place hovered;
	private Place focused;
	private double zoom = 1;

	MatrixCanvas(Composite parent, PairPicks picks, Acts acts) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.H_SCROLL | SWT.V_SCROLL);
		this.picks = picks;
		this.acts = acts;
		getHorizontalBar().setVisible(false);
		getVerticalBar().setVisible(false);
		getHorizontalBar().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> redraw()));
		getVerticalBar().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> redraw()));
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.MouseMove, event -> hover(placeAt(event.x, event.y)));
		addListener(SWT.MouseExit, event -> hover(null));
		addListener(SWT.MouseDown, this::mouseDown);
		addListener(SWT.MouseVerticalWheel, this::wheel);
		addListener(SWT.Resize, event -> layOut());
		addListener(SWT.FocusIn, event -> focusIn());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.Traverse, this::traverse);
		addKeyListener(KeyListener.keyPressedAdapter(this::key));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = spoken();
			}
		});
	}

	/** @param now null for nothing */
	void show(MatrixContents now) {
		Party row = partyOf(focused == null ? -1 : focused.row());
		Party column = partyOf(focused == null ? -1 : focused.column());
		contents = now;
		hovered = inside(hovered) ? hovered : null;
		if (row != null && column != null && now != null) {
			int toRow = now.axis().find(row);
			int toColumn = now.axis().find(column);
			focused = toRow < 0 || toColumn < 0 ? null : new Place(toRow, toColumn);
		}
		focused = inside(focused) ? focused : null;
		layOut();
	}

	/** The party of a row or column; null for that of the totals and beyond. */
	private Party partyOf(int index) {
		return contents == null || index < 0 || index >= contents.axis().size() ? null : contents.axis().entries().get(index).party();
	}

	MatrixContents contents() {
		return contents;
	}

	/** What the card tells about: pointed at, else focused; null for none. */
	Place chosen() {
		return hovered != null ? hovered : focused;
	}

	/** Sender and receiver of {@link #chosen}; null if there is none, or it is a total. */
	Party[] chosenPair() {
		Place place = chosen();
		Party sender = place == null ? null : partyOf(place.row());
		Party receiver = place == null ? null : partyOf(place.column());
		return sender == null || receiver == null ? null : new Party[] { sender, receiver };
	}

	/** Screen reader text: the chosen pair, its figures and whether it filters. */
	String spoken() {
		Place place = chosen();
		if (place == null || !inside(place)) {
			return Messages.MatrixCanvas_name;
		}
		StringBuilder text = new StringBuilder(contents.title(place.row(), place.column()));
		contents.details(place.row(), place.column()).forEach(line -> text.append(", ").append(line.getKey()).append(' ').append(line.getValue()));
		Party[] pair = chosenPair();
		if (pair != null && !picks.isEmpty() && picks.contains(pair[0], pair[1])) {
			text.append(Messages.MatrixCanvas_picked);
		}
		return text.toString();
	}

	private boolean inside(Place place) {
		return contents != null && place != null && place.row() >= 0 && place.column() >= 0 && place.row() < contents.size() && place.column() < contents.size();
	}

	private void layOut() {
		geometry = null;
		if (contents != null && !contents.isEmpty()) {
			GC gc = new GC(this);
			try {
				Rectangle area = getClientArea();
				geometry = MatrixGeometry.of(contents, new SwtPainter(gc), area.width, area.height, zoom);
			} finally {
				gc.dispose();
			}
			adjust(getHorizontalBar(), geometry.length(), geometry.width());
			adjust(getVerticalBar(), geometry.length(), geometry.height());
		}
		redraw();
	}

	private static void adjust(ScrollBar bar, int length, int shown) {
		boolean needed = length > shown;
		if (needed) {
			bar.setValues(Math.min(bar.getSelection(), length - shown), 0, length, shown, 24, Math.max(1, shown));
		} else {
			bar.setSelection(0);
		}
		if (bar.getVisible() != needed) {
			bar.setVisible(needed);
		}
	}

	private int scrollX() {
		return geometry.scrollsX() ? getHorizontalBar().getSelection() : 0;
	}

	private int scrollY() {
		return geometry.scrollsY() ? getVerticalBar().getSelection() : 0;
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		SwtPainter painter = new SwtPainter(gc);
		Look look = Look.of(Theme.isDark());
		if (contents == null) {
			painter.fillRectangle(0, 0, area.width, area.height, look.ground());
			return;
		}
		MatrixGeometry where = geometry == null ? MatrixGeometry.of(contents, painter, area.width, area.height, zoom) : geometry;
		Marks marks = geometry == null ? Marks.NONE : new Marks(hovered, focused, isFocusControl(), picks, scrollX(), scrollY());
		new MatrixPicture(painter, look, contents, where, marks).paint(area.width, area.height);
	}

	/** The whole matrix for a picture. */
	void paint(Painter painter, Point size) {
		if (contents != null) {
			MatrixGeometry fit = MatrixGeometry.of(contents, painter, size.x, size.y, 1);
			new MatrixPicture(painter, Look.of(Theme.isDark()), contents, fit, new Marks(null, focused, false, picks, 0, 0)).paint(size.x, size.y);
		}
	}

	private Place placeAt(int x, int y) {
		if (geometry == null || x < geometry.left() || y < geometry.top() || x >= geometry.left() + geometry.width() || y >= geometry.top() + geometry.height()) {
			return null;
		}
		int row = geometry.index(contents.axis(), contents.size(), y - geometry.top() + scrollY());
		int column = geometry.index(contents.axis(), contents.size(), x - geometry.left() + scrollX());
		return row < 0 || column < 0 ? null : new Place(row, column);
	}

	/** Kernel whose name or bar is at a place beside or above the grid; -1 for none. */
	int kernelAt(int x, int y) {
		if (geometry == null) {
			return -1;
		}
		boolean beside = x < geometry.left() && y >= geometry.top() && y < geometry.top() + geometry.height();
		boolean above = y < geometry.top() && y > geometry.top() / 3 && x >= geometry.left() && x < geometry.left() + geometry.width();
		int place = beside ? y - geometry.top() + scrollY() : x - geometry.left() + scrollX();
		int index = beside || above ? geometry.index(contents.axis(), contents.axis().size(), place) : -1;
		return index < 0 ? -1 : contents.axis().groups().get(contents.axis().entries().get(index).group()).kernelId();
	}

	private void hover(Place place) {
		if (!Objects.equals(place, hovered)) {
			hovered = place;
			redraw();
			acts.chosen();
		}
	}

	private void mouseDown(Event event) {
		setFocus();
		Place place = placeAt(event.x, event.y);
		if (place != null) {
			focus(place);
		}
		if (event.button == 1) {
			int kernel = kernelAt(event.x, event.y);
			if (kernel >= 0) {
				acts.toggle(kernel);
			} else if (place != null) {
				pick(place, (event.stateMask & SWT.MOD1) != 0);
			}
		}
	}

	/** A total has no filter of its own. */
	private void pick(Place place, boolean adding) {
		Party sender = partyOf(place.row());
		Party receiver = partyOf(place.column());
		if (sender != null && receiver != null) {
			acts.pick(sender, receiver, adding);
			redraw();
		}
	}

	private void focusIn() {
		if (focused == null && contents != null && !contents.isEmpty()) {
			focused = new Place(0, 0);
		}
		redraw();
	}

	private void focus(Place place) {
		focused = place;
		reveal();
		redraw();
		getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
		getAccessible().setFocus(ACC.CHILDID_SELF);
		acts.chosen();
	}

	/** Scrolls so that the focused cell is seen. */
	private void reveal() {
		if (geometry != null) {
			reveal(getHorizontalBar(), geometry.start(contents.axis(), focused.column()), geometry.width(), geometry.scrollsX());
			reveal(getVerticalBar(), geometry.start(contents.axis(), focused.row()), geometry.height(), geometry.scrollsY());
		}
	}

	private void reveal(ScrollBar bar, int start, int shown, boolean scrolls) {
		if (scrolls) {
			bar.setSelection(Math.clamp(bar.getSelection(), Math.max(0, start + geometry.cell() + 2 - shown), Math.max(0, start - 1)));
		}
	}

	/** Tab leaves the matrix, arrow keys and Enter do not. */
	private void traverse(Event event) {
		switch (event.detail) {
		case SWT.TRAVERSE_ARROW_NEXT, SWT.TRAVERSE_ARROW_PREVIOUS, SWT.TRAVERSE_RETURN -> event.doit = false;
		case SWT.TRAVERSE_ESCAPE -> event.doit = picks.isEmpty();
		default -> event.doit = true;
		}
	}

	private void key(KeyEvent event) {
		if (contents == null || contents.isEmpty()) {
			return;
		}
		Place from = focused == null ? new Place(0, 0) : focused;
		int last = contents.size() - 1;
		boolean all = (event.stateMask & SWT.MOD1) != 0;
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> move(from.row(), all ? 0 : from.column() - 1);
		case SWT.ARROW_RIGHT -> move(from.row(), all ? last : from.column() + 1);
		case SWT.ARROW_UP -> move(all ? 0 : from.row() - 1, from.column());
		case SWT.ARROW_DOWN -> move(all ? last : from.row() + 1, from.column());
		case SWT.HOME -> move(all ? 0 : from.row(), 0);
		case SWT.END -> move(all ? last : from.row(), last);
		case SWT.PAGE_UP -> move(groupBefore(from.row()), from.column());
		case SWT.PAGE_DOWN -> move(groupAfter(from.row()), from.column());
		case SWT.CR, SWT.KEYPAD_CR -> pick(from, all);
		case SWT.ESC -> acts.letGo();
		case SWT.KEYPAD_ADD -> zoom(ZOOM_STEP);
		case SWT.KEYPAD_SUBTRACT -> zoom(1 / ZOOM_STEP);
		default -> character(event.character, from);
		}
	}

	private void character(char typed, Place from) {
		switch (typed) {
		case '+', '=' -> zoom(ZOOM_STEP);
		case '-' -> zoom(1 / ZOOM_STEP);
		case '0' -> fit();
		case ' ' -> {
			Party row = partyOf(from.row());
			if (row != null && row.kernelId() >= 0) {
				acts.toggle(row.kernelId());
			}
		}
		default -> {
			// no key of the matrix
		}
		}
	}

	private void move(int row, int column) {
		Place to = new Place(row, column);
		if (inside(to)) {
			hovered = null;
			focus(to);
		}
	}

	/** First row of the group before that of a row. */
	private int groupBefore(int row) {
		MatrixAxis axis = contents.axis();
		int group = row >= axis.size() ? axis.groups().size() : axis.entries().get(row).group();
		return axis.groups().get(Math.max(0, group - 1)).begin();
	}

	private int groupAfter(int row) {
		MatrixAxis axis = contents.axis();
		int group = row >= axis.size() ? axis.groups().size() : axis.entries().get(row).group() + 1;
		return group >= axis.groups().size() ? contents.size() - 1 : axis.groups().get(group).begin();
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0) {
			event.doit = false;
			zoom(event.count > 0 ? ZOOM_STEP : 1 / ZOOM_STEP);
		}
	}

	/** Larger or smaller cells; what is in the middle stays there. */
	void zoom(double factor) {
		if (geometry == null) {
			return;
		}
		int before = geometry.cell();
		double wanted = zoom;
		// Cells are whole points: go on until something changes.
		for (int i = 0; i < 8 && wanted * factor >= 1 && wanted * factor <= MOST_ZOOM; i++) {
			wanted *= factor;
			zoom = wanted;
			double middleX = (scrollX() + geometry.width() / 2.0) / geometry.length();
			double middleY = (scrollY() + geometry.height() / 2.0) / geometry.length();
			layOut();
			getHorizontalBar().setSelection((int) (middleX * geometry.length() - geometry.width() / 2.0));
			getVerticalBar().setSelection((int) (middleY * geometry.length() - geometry.height() / 2.0));
			if (geometry.cell() != before) {
				return;
			}
		}
		if (factor < 1 && zoom > 1) {
			fit();
		}
	}

	void fit() {
		zoom = 1;
		layOut();
	}
}
