// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.console;

import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.ui.theme.Theme;
import org.mkworkbench.ui.traffic.drawing.Look;
import org.mkworkbench.ui.traffic.drawing.Painter;
import org.mkworkbench.ui.traffic.drawing.SwtPainter;

/** Shows lines; draws only those that are seen, so that millions of them are as quick as ten. */
final class ConsoleCanvas extends Canvas {
	private static final int SIDE_STEP = 40;

	private final LongConsumer onSelect;
	private final Runnable onFollow;
	private TrafficLayout layout;
	private ConsoleLog.Shown lines;
	/** Lines chosen, as places among all lines; -1 for none. */
	private int anchor = -1;
	private int caret = -1;
	private boolean following = true;
	private boolean split;
	private Optional<TimeWindow> selection = Optional.empty();
	private ConsolePainter painted;
	private String nothing = "";

	/** @param onSelect hears of the time of a line that was chosen @param onFollow hears when following begins or ends by scrolling */
	ConsoleCanvas(Composite parent, LongConsumer onSelect, Runnable onFollow) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL | SWT.H_SCROLL);
		this.onSelect = onSelect;
		this.onFollow = onFollow;
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.Resize, event -> arrange());
		addListener(SWT.MouseDown, this::pressed);
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		addKeyListener(KeyListener.keyPressedAdapter(this::key));
		getVerticalBar().addListener(SWT.Selection, event -> {
			follow(atEnd());
			redraw();
		});
		getHorizontalBar().addListener(SWT.Selection, event -> redraw());
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				int index = index(caret);
				event.result = index < 0 ? Messages.ConsoleCanvas_name : new ConsoleTexts(layout).line(lines.line(index)).replace('\t', ' ');
			}
		});
	}

	/** @param newLines null for none @param ifNothing what is said when there is no line */
	void show(TrafficLayout newLayout, ConsoleLog.Shown newLines, String ifNothing) {
		layout = newLayout;
		lines = newLines;
		nothing = ifNothing;
		arrange();
		if (following) {
			scrollTo(Integer.MAX_VALUE);
		}
	}

	private int size() {
		return lines == null ? 0 : lines.size();
	}

	private void arrange() {
		int rows = rows();
		ScrollBar bar = getVerticalBar();
		bar.setVisible(size() > rows);
		bar.setValues(Math.clamp(bar.getSelection(), 0, Math.max(0, size() - rows)), 0, Math.max(1, size()), Math.clamp(rows, 1, Math.max(1, size())), 3, Math.max(1, rows - 1));
		if (following) {
			bar.setSelection(Math.max(0, size() - rows));
		}
		redraw();
	}

	private int rows() {
		if (layout == null || lines == null) {
			return 1;
		}
		GC gc = new GC(this);
		try {
			return painter(new SwtPainter(gc), area()).rows();
		} finally {
			gc.dispose();
		}
	}

	private Point area() {
		return new Point(getClientArea().width, getClientArea().height);
	}

	private ConsolePainter painter(Painter painter, Point size) {
		int a = index(anchor);
		int b = index(caret);
		int from = a < 0 || b < 0 ? 0 : Math.min(a, b);
		int to = a < 0 || b < 0 ? -1 : Math.max(a, b);
		ConsolePainter.Sight sight = new ConsolePainter.Sight(getVerticalBar().getSelection(), getHorizontalBar().getSelection(), size.x, size.y, from, to, split, selection);
		return new ConsolePainter(painter, lines, layout, sight, Look.of(Theme.isDark()));
	}

	/** Index of a place among all lines, -1 if it is not shown. */
	private int index(int place) {
		if (lines == null || place < 0) {
			return -1;
		}
		int index = lines.index(place);
		return index < lines.size() && lines.place(index) == place ? index : -1;
	}

	private void paint(GC gc) {
		draw(new SwtPainter(gc), area());
		if (painted != null) {
			across(painted.contentWidth());
		}
	}

	/** Lines may be longer than those seen so far. */
	private void across(double content) {
		ScrollBar bar = getHorizontalBar();
		int width = Math.max(1, getClientArea().width);
		int whole = (int) Math.max(Math.ceil(content), bar.getSelection() + width);
		if (whole != bar.getMaximum() || width != bar.getThumb()) {
			bar.setValues(bar.getSelection(), 0, Math.max(1, whole), Math.min(width, whole), SIDE_STEP, Math.max(SIDE_STEP, width - SIDE_STEP));
			boolean needed = whole > width;
			if (bar.getVisible() != needed) {
				bar.setVisible(needed);
			}
		}
	}

	/** What is seen, at another size if need be. */
	void draw(Painter painter, Point size) {
		Look look = Look.of(Theme.isDark());
		painted = null;
		if (layout == null || size() == 0) {
			painter.fillRectangle(0, 0, size.x, size.y, look.ground());
			painter.text(nothing, 12, 10, look.faint(), Painter.Style.PLAIN);
			return;
		}
		painted = painter(painter, size);
		painted.paint();
	}

	// what a person does

	private void pressed(Event event) {
		setFocus();
		int index = painted == null ? -1 : painted.lineAt(event.y);
		if (index >= 0 && (event.button == 1 || !isChosen(index))) {
			choose(index, (event.stateMask & SWT.SHIFT) != 0);
		}
	}

	private boolean isChosen(int index) {
		int a = index(anchor);
		int b = index(caret);
		return a >= 0 && b >= 0 && index >= Math.min(a, b) && index <= Math.max(a, b);
	}

	private void choose(int index, boolean extend) {
		if (index < 0 || index >= size()) {
			return;
		}
		caret = lines.place(index);
		if (!extend || anchor < 0) {
			anchor = caret;
		}
		follow(false);
		reveal(index);
		getAccessible().setFocus(index);
		onSelect.accept(lines.line(index).nanos());
	}

	private void key(KeyEvent event) {
		int rows = rows();
		int at = index(caret);
		boolean extend = (event.stateMask & SWT.SHIFT) != 0;
		int from = at < 0 ? getVerticalBar().getSelection() - 1 : at;
		switch (event.keyCode) {
		case SWT.ARROW_UP -> choose(Math.max(0, at < 0 ? from : from - 1), extend);
		case SWT.ARROW_DOWN -> choose(Math.min(size() - 1, from + 1), extend);
		case SWT.PAGE_UP -> choose(Math.max(0, from - rows + 1), extend);
		case SWT.PAGE_DOWN -> choose(Math.min(size() - 1, from + rows - 1), extend);
		case SWT.HOME -> choose(0, extend);
		case SWT.END -> choose(size() - 1, extend);
		case SWT.ARROW_LEFT -> aside(-SIDE_STEP);
		case SWT.ARROW_RIGHT -> aside(SIDE_STEP);
		default -> {
			if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'a') {
				chooseAll();
			}
		}
		}
	}

	private void aside(int step) {
		ScrollBar bar = getHorizontalBar();
		bar.setSelection(Math.clamp(bar.getSelection() + step, 0, Math.max(0, bar.getMaximum() - bar.getThumb())));
		redraw();
	}

	void chooseAll() {
		if (size() > 0) {
			anchor = lines.place(0);
			caret = lines.place(size() - 1);
			redraw();
		}
	}

	/** Chooses the last line at or before a moment, without telling anybody. */
	void goTo(long nanos) {
		int index = lines == null ? -1 : lines.at(nanos);
		int now = index(caret);
		if (index < 0 || now >= 0 && lines.line(now).nanos() == nanos) {
			return;
		}
		caret = lines.place(index);
		anchor = caret;
		follow(false);
		reveal(index);
	}

	private void reveal(int index) {
		int rows = rows();
		int first = getVerticalBar().getSelection();
		if (index < first || index >= first + rows) {
			// A line beside the one reached by keys, else in the middle.
			scrollTo(index == first - 1 ? index : index == first + rows ? index - rows + 1 : index - rows / 2);
		}
		redraw();
	}

	private void scrollTo(int first) {
		getVerticalBar().setSelection(Math.clamp(first, 0, Math.max(0, size() - rows())));
		redraw();
	}

	private boolean atEnd() {
		return getVerticalBar().getSelection() >= size() - rows();
	}

	boolean following() {
		return following;
	}

	/** Whether new lines are scrolled to. */
	void follow(boolean wanted) {
		if (wanted != following) {
			following = wanted;
			if (wanted) {
				scrollTo(Integer.MAX_VALUE);
			}
			onFollow.run();
		}
	}

	void split(boolean wanted) {
		split = wanted;
		getHorizontalBar().setSelection(0);
		arrange();
	}

	/** The time selected in all views. */
	void selection(Optional<TimeWindow> window) {
		selection = window;
		redraw();
	}

	/** The chosen lines, or all if none is chosen, each ended by a line feed. */
	String text() {
		return textLater().get();
	}

	/** The same of what is shown and chosen now, to be made by any thread: a million lines take their time. */
	Supplier<String> textLater() {
		if (size() == 0) {
			return () -> "";
		}
		int a = index(anchor);
		int b = index(caret);
		boolean none = a < 0 || b < 0;
		int first = none ? 0 : Math.min(a, b);
		int last = none ? size() - 1 : Math.max(a, b);
		ConsoleTexts texts = new ConsoleTexts(layout);
		ConsoleLog.Shown chosen = lines;
		return () -> {
			StringBuilder text = new StringBuilder();
			for (int i = first; i <= last; i++) {
				text.append(texts.line(chosen.line(i))).append('\n');
			}
			return text.toString();
		};
	}

	/** For tests. */
	int chosenLine() {
		return index(caret);
	}
}
