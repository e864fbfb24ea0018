// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.timeline;

import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.ui.run.traffic.TimeView;

/**
 * Selecting, zooming and panning with mouse and keys in a drawing over time: a click selects a moment, a drag a stretch; the wheel with Ctrl and
 * the keys W and S zoom, A and D pan; arrow keys move the moment, with Shift they extend the stretch; Esc selects nothing.
 */
public final class TimeGestures {
	/** What is drawn over time. */
	public interface Drawing {
		/** Where times are; null if there is nothing. */
		TimeScale scale();

		/** x of the scale's begin, in points of the control. */
		int left();

		/** Whether a place is over the scale. */
		boolean holds(int x, int y);

		TimeView times();

		/** What there is. */
		TimeWindow bounds();
	}

	private static final double ZOOM = 0.7;
	private static final double PAN_SHARE = 0.15;
	private static final int CLICK = 3;

	private final Supplier<Drawing> drawing;
	private int pressedX;
	private long pressedTime;
	private boolean pressed;

	/** Listens to a control until it is disposed. */
	public static TimeGestures of(Control control, Drawing drawing) {
		TimeGestures gestures = new TimeGestures(() -> drawing);
		control.addListener(SWT.MouseDown, gestures::down);
		control.addListener(SWT.MouseMove, gestures::move);
		control.addListener(SWT.MouseUp, event -> gestures.pressed = false);
		control.addListener(SWT.MouseVerticalWheel, gestures::wheel);
		control.addListener(SWT.KeyDown, gestures::key);
		return gestures;
	}

	private TimeGestures(Supplier<Drawing> drawing) {
		this.drawing = drawing;
	}

	private long time(int x) {
		Drawing now = drawing.get();
		return now.scale().timeAt(Math.clamp(x - now.left(), 0, now.scale().width()));
	}

	private void down(Event event) {
		Drawing now = drawing.get();
		if (event.button == 1 && now.scale() != null && now.holds(event.x, event.y)) {
			pressed = true;
			pressedX = event.x;
			pressedTime = time(event.x);
			boolean extend = (event.stateMask & SWT.MOD2) != 0 && now.times().selection().isPresent();
			now.times().select(extend ? now.times().markerA() : pressedTime, pressedTime);
		}
	}

	private void move(Event event) {
		if (pressed && (event.stateMask & SWT.BUTTON1) != 0 && Math.abs(event.x - pressedX) > CLICK && drawing.get().scale() != null) {
			drawing.get().times().select(pressedTime, time(event.x));
		}
	}

	private void wheel(Event event) {
		Drawing now = drawing.get();
		if ((event.stateMask & SWT.MOD1) != 0 && now.scale() != null) {
			event.doit = false;
			zoom(event.count > 0 ? ZOOM : 1 / ZOOM, event.x - now.left());
		}
	}

	private void zoom(double factor, double x) {
		Drawing now = drawing.get();
		now.times().show(wanted(now).zoomed(factor, x, now.bounds()));
	}

	/** The window that was asked for last, which may not be drawn yet: several turns of the wheel or strokes of a key add up. */
	private static TimeScale wanted(Drawing now) {
		return TimeScale.of(now.times().visible(), now.scale().width());
	}

	private void key(Event event) {
		Drawing now = drawing.get();
		if (now.scale() == null || (event.stateMask & (SWT.MOD1 | SWT.MOD3)) != 0) {
			return;
		}
		TimeScale scale = now.scale();
		switch (event.keyCode) {
		case 'w', '+', SWT.KEYPAD_ADD -> zoom(ZOOM, middle(scale));
		case 's', '-', SWT.KEYPAD_SUBTRACT -> zoom(1 / ZOOM, middle(scale));
		case 'a' -> now.times().show(wanted(now).panned(-PAN_SHARE * scale.width(), now.bounds()));
		case 'd' -> now.times().show(wanted(now).panned(PAN_SHARE * scale.width(), now.bounds()));
		case SWT.ARROW_LEFT -> step(-1, event.stateMask);
		case SWT.ARROW_RIGHT -> step(1, event.stateMask);
		case SWT.ESC -> now.times().selectNothing();
		default -> {
			// no key of the time
		}
		}
	}

	/** Around the moment that is selected if it can be seen. */
	private double middle(TimeScale scale) {
		TimeView times = drawing.get().times();
		double x = times.selection().isPresent() ? scale.x(times.markerB()) : -1;
		return x >= 0 && x <= scale.width() ? x : scale.width() / 2.0;
	}

	private void step(int points, int stateMask) {
		Drawing now = drawing.get();
		TimeView times = now.times();
		boolean any = times.selection().isPresent();
		long from = any ? times.markerB() : now.scale().timeAt(now.scale().width() / 2.0);
		long by = Math.max(1, Math.round(now.scale().nanosPerPoint())) * points;
		long to = any ? Math.clamp(from + by, now.bounds().begin(), Math.max(now.bounds().begin(), now.bounds().end())) : from;
		times.select((stateMask & SWT.MOD2) != 0 && any ? times.markerA() : to, to);
		TimeWindow revealed = TimeScale.revealing(now.scale().window(), to, now.bounds());
		if (!revealed.equals(now.scale().window())) {
			times.show(revealed);
		}
	}
}
