// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.recording;

import java.util.Optional;
import java.util.function.LongConsumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.recording.TrafficNote;
import org.mkworkbench.ui.run.traffic.TimeView;
import org.mkworkbench.ui.theme.Theme;
import org.mkworkbench.ui.traffic.Quantities;
import org.mkworkbench.ui.traffic.drawing.Ink;
import org.mkworkbench.ui.traffic.drawing.Look;
import org.mkworkbench.ui.traffic.drawing.Painter;
import org.mkworkbench.ui.traffic.drawing.SwtPainter;

/**
 * A whole recording as a strip: messages over time on a logarithmic scale, drops in alarm colour, marks above. The visible window is a frame
 * that can be dragged by its bar or its edges; a click looks at a moment, a drag selects. Arrow keys move the moment.
 */
final class Overview extends Canvas {
	private static final int MARGIN = 12;
	private static final int MARKS = 14;
	/** A strip that is higher says no more. */
	private static final int HIGHEST = 220;
	private static final int GRIP = 10;
	private static final int EDGE = 5;
	private static final int SMALLEST_HANDLE = 8;

	private final TimeView times;
	private OverviewData data;
	private LongConsumer goTo = moment -> { };
	private Drag drag = Drag.NOTHING;
	private long dragFrom;
	private TimeWindow dragWindow;

	private enum Drag {
		NOTHING, SELECT, MOVE, BEGIN, END
	}

	Overview(Composite parent, TimeView times) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.times = times;
		addPaintListener(event -> {
			Rectangle area = getClientArea();
			SwtPainter painter = new SwtPainter(event.gc);
			painter.fillRectangle(0, 0, area.width, area.height, Look.of(Theme.isDark()).ground());
			paint(painter, area.width, stripHeight());
		});
		addListener(SWT.MouseDown, this::press);
		addListener(SWT.MouseMove, this::move);
		addListener(SWT.MouseUp, event -> drag = Drag.NOTHING);
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = describe();
			}
		});
	}

	/** @param goingTo takes the moments that a person chooses */
	void show(OverviewData shown, LongConsumer goingTo) {
		data = shown;
		goTo = goingTo;
		redraw();
	}

	Optional<OverviewData> data() {
		return Optional.ofNullable(data);
	}

	private String describe() {
		if (data == null) {
			return Messages.Overview_name;
		}
		String moment = times.selection().isPresent() ? Quantities.moment(times.markerB()) : Messages.Overview_noMoment;
		return NLS.bind(Messages.Overview_described, new Object[] { moment, Quantities.moment(times.visible().begin()), Quantities.moment(times.visible().end()) });
	}

	// where things are

	private int plotWidth() {
		return Math.max(1, getClientArea().width - 2 * MARGIN);
	}

	private int stripHeight() {
		return Math.min(HIGHEST, getClientArea().height);
	}

	/** Columns that fit. */
	int columns() {
		return plotWidth();
	}

	private double xOf(long time, double width) {
		return MARGIN + (double) (time - data.span().begin()) / data.span().nanos() * width;
	}

	private long timeAt(int x) {
		double share = Math.clamp((x - MARGIN) / (double) plotWidth(), 0, 1);
		return data.span().begin() + Math.round(share * data.span().nanos());
	}

	// the mouse and the keys

	private void press(Event event) {
		setFocus();
		if (data == null || event.button != 1) {
			return;
		}
		drag = dragAt(event.x, event.y);
		dragFrom = timeAt(event.x);
		dragWindow = times.visible();
		if (drag == Drag.SELECT) {
			goTo.accept(dragFrom);
		}
	}

	private Drag dragAt(int x, int y) {
		double left = xOf(times.visible().begin(), plotWidth());
		double right = Math.max(left + SMALLEST_HANDLE, xOf(times.visible().end(), plotWidth()));
		if (y >= stripHeight() - MARGIN - GRIP && x >= left - EDGE && x <= right + EDGE) {
			return right - left > 4 * EDGE && Math.abs(x - left) <= EDGE ? Drag.BEGIN : right - left > 4 * EDGE && Math.abs(x - right) <= EDGE ? Drag.END : Drag.MOVE;
		}
		return Drag.SELECT;
	}

	private void move(Event event) {
		if (data == null) {
			return;
		}
		long now = timeAt(event.x);
		switch (drag) {
		case NOTHING -> {
			Drag possible = dragAt(event.x, event.y);
			setCursor(getDisplay().getSystemCursor(possible == Drag.SELECT ? SWT.CURSOR_ARROW : possible == Drag.MOVE ? SWT.CURSOR_HAND : SWT.CURSOR_SIZEWE));
			setToolTipText(toolTip(event.x, event.y, now));
		}
		case SELECT -> {
			if (now != dragFrom) {
				times.select(dragFrom, now);
			}
		}
		case MOVE -> {
			long begin = Math.clamp(dragWindow.begin() + now - dragFrom, data.span().begin(), Math.max(data.span().begin(), data.span().end() - dragWindow.nanos()));
			times.show(new TimeWindow(begin, begin + dragWindow.nanos()));
		}
		case BEGIN -> times.show(new TimeWindow(Math.min(now, dragWindow.end() - 1), dragWindow.end()));
		case END -> times.show(new TimeWindow(dragWindow.begin(), Math.max(now, dragWindow.begin() + 1)));
		}
	}

	private String toolTip(int x, int y, long time) {
		if (y < MARGIN + MARKS) {
			TrafficNote near = null;
			for (TrafficNote mark : data.marks()) {
				if (Math.abs(xOf(mark.timeNanos(), plotWidth()) - x) <= EDGE) {
					near = mark;
				}
			}
			if (near != null) {
				return Quantities.moment(near.timeNanos()) + "\n" + near.text();
			}
		}
		int column = Math.clamp(x - MARGIN, 0, data.messages().length - 1);
		double share = data.span().nanos() / (double) data.messages().length;
		String rate = Quantities.rate(data.messages()[column] / share * 1e9);
		return data.dropped()[column] < 0.5 ? NLS.bind(Messages.Overview_rate, Quantities.moment(time), rate)
				: NLS.bind(Messages.Overview_rateDropped, new Object[] { Quantities.moment(time), rate, Quantities.count(Math.round(data.dropped()[column])) });
	}

	private void key(Event event) {
		if (data == null) {
			return;
		}
		long moment = times.selection().isPresent() ? times.markerB() : data.span().begin();
		long step = Math.max(1, times.visible().nanos() / ((event.stateMask & SWT.SHIFT) != 0 ? 10 : 100));
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> goTo.accept(moment - step);
		case SWT.ARROW_RIGHT -> goTo.accept(moment + step);
		case SWT.HOME -> goTo.accept(data.span().begin());
		case SWT.END -> goTo.accept(data.span().end());
		case SWT.ESC -> times.selectNothing();
		default -> { /* for others */ }
		}
	}

	// drawing

	void paint(Painter painter, int width, int height) {
		Look look = Look.of(Theme.isDark());
		painter.fillRectangle(0, 0, width, height, look.ground());
		if (data == null) {
			painter.text(Messages.Overview_reading, MARGIN, MARGIN, look.faint(), Painter.Style.PLAIN);
			return;
		}
		double plot = width - 2.0 * MARGIN;
		double axis = painter.textHeight(Painter.Style.SMALL) + 4;
		double top = MARGIN + (data.marks().isEmpty() ? 0 : MARKS);
		double bottom = height - MARGIN - GRIP - axis;
		if (plot < 20 || bottom - top < 8) {
			return;
		}
		bars(painter, look, plot, top, bottom);
		painter.line(MARGIN, bottom, MARGIN + plot, bottom, look.grid(), 1);
		axis(painter, look, plot, bottom + 3);
		marks(painter, look, plot, bottom);
		selection(painter, look, plot, top, bottom);
		window(painter, look, plot, top, height - MARGIN - GRIP);
		if (isFocusControl()) {
			painter.drawRectangle(2, 2, width - 4.0, height - 4.0, look.selection(), 1);
		}
	}

	private void bars(Painter painter, Look look, double plot, double top, double bottom) {
		double most = 0;
		for (double count : data.messages()) {
			most = Math.max(most, count);
		}
		if (most <= 0) {
			painter.text(Messages.Overview_noMessages, MARGIN, top, look.faint(), Painter.Style.PLAIN);
			return;
		}
		double scale = (bottom - top) / Math.log1p(most);
		double step = plot / data.messages().length;
		Ink ink = look.ground().mixed(look.selection(), 0.45);
		for (int column = 0; column < data.messages().length; column++) {
			double count = data.messages()[column];
			if (count > 0) {
				double height = Math.max(1, Math.log1p(count) * scale);
				painter.fillRectangle(MARGIN + column * step, bottom - height, Math.max(1, step), height, ink);
				if (data.dropped()[column] > 0) {
					// Drops are few: seen in any case.
					painter.fillRectangle(MARGIN + column * step, bottom - Math.max(4, Math.log1p(data.dropped()[column]) * scale), Math.max(1, step),
							Math.max(4, Math.log1p(data.dropped()[column]) * scale), look.alarm());
				}
			}
		}
	}

	private void axis(Painter painter, Look look, double plot, double y) {
		String begin = Quantities.moment(data.span().begin());
		String end = Quantities.moment(data.span().end());
		painter.text(begin, MARGIN, y, look.faint(), Painter.Style.SMALL);
		painter.text(end, MARGIN + plot - painter.textWidth(end, Painter.Style.SMALL), y, look.faint(), Painter.Style.SMALL);
	}

	private void marks(Painter painter, Look look, double plot, double bottom) {
		for (TrafficNote mark : data.marks()) {
			double x = xOf(mark.timeNanos(), plot);
			double y = MARGIN + 2;
			boolean error = mark.severity() == TrafficNote.Severity.ERROR;
			Ink ink = error ? look.alarm() : mark.kind() == TrafficNote.Kind.BOOKMARK ? look.selection() : look.text();
			painter.line(x, y + 6, x, bottom, ink.withAlpha(110), 1);
			// Told apart by shape too: a cross for errors, a flag for bookmarks, a triangle for steps.
			if (error) {
				painter.line(x - 4, y, x + 4, y + 8, ink, 2);
				painter.line(x - 4, y + 8, x + 4, y, ink, 2);
			} else if (mark.kind() == TrafficNote.Kind.BOOKMARK) {
				painter.fillPolygon(new double[] { x, y, x + 8, y + 3, x, y + 7 }, ink);
			} else {
				painter.fillPolygon(new double[] { x - 4, y, x + 4, y, x, y + 7 }, ink);
			}
		}
	}

	private void selection(Painter painter, Look look, double plot, double top, double bottom) {
		TimeWindow chosen = times.selection().orElse(null);
		if (chosen == null) {
			return;
		}
		double left = xOf(chosen.begin(), plot);
		double right = xOf(chosen.end(), plot);
		if (right - left >= 1) {
			painter.fillRectangle(left, top, right - left, bottom - top, look.selection().withAlpha(56));
			painter.line(left, top - 4, left, bottom, look.selection(), 1);
		}
		double moment = xOf(times.markerB(), plot);
		painter.line(moment, top - 8, moment, bottom, look.selection(), 2);
	}

	private void window(Painter painter, Look look, double plot, double top, double gripTop) {
		double left = Math.clamp(xOf(times.visible().begin(), plot), MARGIN, MARGIN + plot);
		double right = Math.clamp(Math.max(left + SMALLEST_HANDLE, xOf(times.visible().end(), plot)), left + SMALLEST_HANDLE, MARGIN + plot + SMALLEST_HANDLE);
		painter.fillRectangle(MARGIN, gripTop + 3, plot, GRIP - 5.0, look.grid());
		painter.drawRectangle(left, top, right - left, gripTop - top, look.faint(), 1);
		painter.fillRoundRectangle(left, gripTop, right - left, GRIP, 6, look.faint());
	}
}
