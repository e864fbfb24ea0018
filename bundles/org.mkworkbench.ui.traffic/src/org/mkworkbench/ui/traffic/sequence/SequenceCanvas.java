// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.sequence;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

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
import org.mkworkbench.engine.traffic.query.SequenceAnswer.Message;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.ui.theme.Theme;
import org.mkworkbench.ui.traffic.drawing.Look;
import org.mkworkbench.ui.traffic.drawing.Painter;
import org.mkworkbench.ui.traffic.drawing.Painter.Style;
import org.mkworkbench.ui.traffic.drawing.SwtPainter;

/** Shows a scene, scrolls it, and lets a person choose messages by mouse and keyboard and drag lifelines to other places. */
final class SequenceCanvas extends Canvas {
	private static final double ZOOM_STEP = 1.25;
	private static final double LEAST_ZOOM = 1 / 64.0;
	private static final double MOST_ZOOM = 64;
	/** A drag begins when the mouse is further away than that. */
	private static final int DRAG = 5;
	private static final int LINE = (int) TimeScale.ROW;

	private final Lifelines lifelines;
	private final IntConsumer onSelect;
	private TrafficLayout layout;
	private List<Message> messages = List.of();
	private SequenceScene scene;
	private boolean compressed = true;
	private double zoom = 1;
	private int selected = -1;
	private MessageSearch search = MessageSearch.NOTHING;
	private Optional<TimeWindow> selection = Optional.empty();
	private Lifeline dragged;
	private int dragFrom;
	private int dropAt = -1;
	private String nothing = Messages.SequenceCanvas_none;

	/** @param onSelect hears of messages a person chose, by index */
	SequenceCanvas(Composite parent, Lifelines lifelines, IntConsumer onSelect) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL | SWT.H_SCROLL);
		this.lifelines = lifelines;
		this.onSelect = onSelect;
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.Resize, event -> arrange());
		addListener(SWT.MouseDown, this::pressed);
		addListener(SWT.MouseMove, this::moved);
		addListener(SWT.MouseUp, this::released);
		addListener(SWT.MouseVerticalWheel, this::wheel);
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		addKeyListener(KeyListener.keyPressedAdapter(this::key));
		getVerticalBar().addListener(SWT.Selection, event -> redraw());
		getHorizontalBar().addListener(SWT.Selection, event -> redraw());
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = selected < 0 ? Messages.SequenceCanvas_name : new MessageTexts(layout).sentence(messages.get(selected));
			}
		});
	}

	/** Shows other messages; the one that was chosen stays so if it is among them. */
	void show(TrafficLayout newLayout, List<Message> newMessages) {
		Message before = selected < 0 ? null : messages.get(selected);
		double top = before == null || scene == null ? 0 : scene.arrow(selected).map(SequenceScene.Arrow::fromY).orElse(0.0) - getVerticalBar().getSelection();
		layout = newLayout;
		messages = newMessages;
		selected = before == null ? -1 : find(before);
		search = search.text().isEmpty() ? search : MessageSearch.of(search.text(), messages, new MessageTexts(layout));
		arrange();
		if (selected >= 0) {
			scene.arrow(selected).ifPresent(arrow -> scrollTo(arrow.fromY() - top));
		}
	}

	private int find(Message wanted) {
		for (int i = 0; i < messages.size(); i++) {
			Message message = messages.get(i);
			if (message.sentNanos() == wanted.sentNanos() && message.number() == wanted.number() && message.fromCpu() == wanted.fromCpu()) {
				return i;
			}
		}
		return -1;
	}

	/** What is said when there is no message. */
	void ifNothing(String words) {
		nothing = words;
	}

	/** Lifelines, scale or size have changed. */
	void arrange() {
		if (layout == null) {
			return;
		}
		lifelines.update(layout, messages);
		scene = new SequenceScene(layout, messages, lifelines, new TimeScale(messages, compressed, zoom), getClientArea().width);
		bar(getVerticalBar(), scene.height() + SequenceScene.HEADS, getClientArea().height, LINE);
		bar(getHorizontalBar(), scene.width(), getClientArea().width, LINE);
		redraw();
	}

	private static void bar(ScrollBar bar, double content, int page, int step) {
		int whole = (int) Math.ceil(content);
		bar.setVisible(whole > page);
		bar.setValues(Math.clamp(bar.getSelection(), 0, Math.max(0, whole - page)), 0, Math.max(1, whole), Math.clamp(page, 1, Math.max(1, whole)), step, Math.max(step, page - 2 * step));
	}

	private void scrollTo(double y) {
		getVerticalBar().setSelection((int) Math.max(0, y));
		redraw();
	}

	void scrollToBegin() {
		scrollTo(0);
	}

	void scrollToEnd() {
		scrollTo(Integer.MAX_VALUE);
	}

	SequenceScene scene() {
		return scene;
	}

	TrafficLayout trafficLayout() {
		return layout;
	}

	List<Message> messages() {
		return messages;
	}

	int selected() {
		return selected;
	}

	void compressed(boolean wanted) {
		if (compressed != wanted) {
			compressed = wanted;
			keepingSelected();
		}
	}

	private void zoom(double factor) {
		if (!compressed) {
			zoom = Math.clamp(zoom * factor, LEAST_ZOOM, MOST_ZOOM);
			keepingSelected();
		}
	}

	private void keepingSelected() {
		arrange();
		reveal();
	}

	/** What was found of a text. */
	void search(MessageSearch found) {
		search = found;
		redraw();
	}

	MessageSearch search() {
		return search;
	}

	/** The time selected in all views. */
	void selection(Optional<TimeWindow> window) {
		selection = window;
		redraw();
	}

	/** Chooses a message without telling anybody; -1 for none. */
	void choose(int index) {
		selected = index;
		reveal();
		redraw();
	}

	private void chooseAndTell(int index) {
		if (index >= 0 && index < messages.size()) {
			choose(index);
			getAccessible().setFocus(index);
			onSelect.accept(index);
		}
	}

	private void reveal() {
		if (selected < 0 || scene == null) {
			return;
		}
		scene.arrow(selected).ifPresent(arrow -> {
			int page = getClientArea().height - (int) SequenceScene.HEADS;
			double top = arrow.fromY() - TimeScale.ROW;
			int now = getVerticalBar().getSelection();
			if (top < now || arrow.fromY() + TimeScale.ROW > now + page) {
				scrollTo(arrow.fromY() - page / 2.0);
			}
			revealAcross(Math.min(arrow.fromX(), arrow.toX()), Math.max(arrow.fromX(), arrow.toX()));
		});
	}

	private void revealAcross(double left, double right) {
		double room = getClientArea().width - scene.axis();
		double margin = scene.headWidth() / 2;
		int now = getHorizontalBar().getSelection();
		if (left - margin < now + scene.axis()) {
			getHorizontalBar().setSelection((int) Math.max(0, left - margin - scene.axis()));
		} else if (right + margin > now + scene.axis() + room) {
			getHorizontalBar().setSelection((int) Math.min(left - margin - scene.axis(), right + margin - scene.axis() - room));
		}
	}

	/** The next or previous message in which the text that is searched occurs. @return whether there is one */
	boolean goToFound(boolean forward) {
		int next = search.next(selected, forward);
		chooseAndTell(next);
		return next >= 0;
	}

	/** The answer to the chosen message, or what it answers. @return whether there is one */
	boolean goToPair() {
		int pair = selected < 0 || scene == null ? -1 : scene.pair(selected);
		chooseAndTell(pair);
		return pair >= 0;
	}

	/** The message at a point of the canvas, -1 if there is none. */
	int messageAt(int x, int y) {
		if (scene == null || y < SequenceScene.HEADS) {
			return -1;
		}
		return scene.messageAt(x < scene.axis() ? x : x + getHorizontalBar().getSelection(), y - SequenceScene.HEADS + getVerticalBar().getSelection());
	}

	/** The lifeline whose head or line is at a point, null if there is none. */
	Lifeline lifelineAt(int x, int y) {
		int column = scene == null || x < scene.axis() ? -1 : scene.column(x + getHorizontalBar().getSelection());
		boolean near = column >= 0 && (y < SequenceScene.HEADS || Math.abs(scene.x(column) - x - getHorizontalBar().getSelection()) < DRAG);
		return near ? scene.lines().get(column) : null;
	}

	private void pressed(Event event) {
		setFocus();
		if (event.y < SequenceScene.HEADS) {
			dragged = event.button == 1 ? lifelineAt(event.x, event.y) : null;
			dragFrom = event.x;
		} else {
			chooseAndTell(messageAt(event.x, event.y));
		}
	}

	private void moved(Event event) {
		if (dragged == null) {
			boolean hand = messageAt(event.x, event.y) >= 0 || event.y < SequenceScene.HEADS && lifelineAt(event.x, event.y) != null;
			setCursor(hand ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
			int at = messageAt(event.x, event.y);
			String text = at < 0 ? null : new MessageTexts(layout).sentence(messages.get(at));
			if (!java.util.Objects.equals(text, getToolTipText())) {
				setToolTipText(text);
			}
		} else if (dropAt >= 0 || Math.abs(event.x - dragFrom) > DRAG) {
			int at = scene.gap(event.x + getHorizontalBar().getSelection());
			if (at != dropAt) {
				dropAt = at;
				redraw();
			}
		}
	}

	private void released(Event event) {
		if (dragged != null && dropAt >= 0) {
			int from = scene.lines().indexOf(dragged);
			lifelines.move(dragged, dropAt > from ? dropAt - 1 : dropAt);
			arrange();
		}
		dragged = null;
		dropAt = -1;
		redraw();
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0) {
			event.doit = false;
			zoom(event.count > 0 ? ZOOM_STEP : 1 / ZOOM_STEP);
		}
	}

	private void key(KeyEvent event) {
		if (scene == null) {
			return;
		}
		int page = Math.max(1, (getClientArea().height - (int) SequenceScene.HEADS) / LINE - 1);
		switch (event.keyCode) {
		case SWT.ARROW_UP -> chooseAndTell(scene.neighbour(selected, -1));
		case SWT.ARROW_DOWN -> chooseAndTell(scene.neighbour(selected, 1));
		case SWT.PAGE_UP -> chooseAndTell(scene.neighbour(selected, -page));
		case SWT.PAGE_DOWN -> chooseAndTell(scene.neighbour(selected, page));
		case SWT.HOME -> chooseAndTell(scene.neighbour(-1, 1));
		case SWT.END -> chooseAndTell(scene.neighbour(-1, -1));
		case SWT.ARROW_LEFT -> across(-1);
		case SWT.ARROW_RIGHT -> across(1);
		case SWT.CR, SWT.KEYPAD_CR -> goToPair();
		case SWT.ESC -> dragged = null;
		default -> {
			switch (event.character) {
			case '+', '=' -> zoom(ZOOM_STEP);
			case '-' -> zoom(1 / ZOOM_STEP);
			default -> event.doit = true;
			}
		}
		}
	}

	private void across(int steps) {
		getHorizontalBar().setSelection(Math.max(0, getHorizontalBar().getSelection() + steps * (int) scene.spacing()));
		redraw();
	}

	private void paint(GC gc) {
		Point size = new Point(getClientArea().width, getClientArea().height);
		draw(new SwtPainter(gc), size);
	}

	/** What is seen, at another size if need be. */
	void draw(Painter painter, Point size) {
		Look look = Look.of(Theme.isDark());
		if (scene == null) {
			painter.fillRectangle(0, 0, size.x, size.y, look.ground());
			return;
		}
		SequencePainter.paint(painter, scene,
				new SequencePainter.Sight(getHorizontalBar().getSelection(), getVerticalBar().getSelection(), size.x, size.y, selected, search, dropAt, selection), look);
		if (scene.arrows().isEmpty()) {
			double x = SequenceScene.AXIS + 16;
			painter.fillRectangle(x - 4, SequenceScene.HEADS + 12, painter.textWidth(nothing, Style.PLAIN) + 8, painter.textHeight(Style.PLAIN) + 8, look.ground());
			painter.text(nothing, x, SequenceScene.HEADS + 16, look.faint(), Style.PLAIN);
		}
	}
}
