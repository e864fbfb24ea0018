// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.recording;

import org.eclipse.swt.widgets.Display;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.ui.run.Speed;
import org.mkworkbench.ui.run.traffic.TimeView;

/** Moves the moment that is looked at, and the visible window with it, through a recording. UI thread only. */
final class Playback {
	private static final int PERIOD_MILLIS = 33;
	private static final double NANOS_PER_SECOND = 1e9;
	/** Where in the visible window the moment stays while it plays. */
	private static final double PLACE = 0.7;

	private final Display display;
	private final TimeView times;
	private final TimeWindow span;
	private final Runnable changed;
	private Speed speed = Speed.REAL_TIME;
	private boolean playing;
	private long lastTick;
	private double position;

	/** @param changed called when playing begins or ends */
	Playback(Display display, TimeView times, TimeWindow span, Runnable changed) {
		this.display = display;
		this.times = times;
		this.span = span;
		this.changed = changed;
	}

	boolean isPlaying() {
		return playing;
	}

	Speed speed() {
		return speed;
	}

	/** @param wanted recorded seconds per second; {@link Speed#MAXIMUM} goes to the end at once */
	void setSpeed(Speed wanted) {
		speed = wanted;
	}

	/** The moment looked at, the beginning if there is none. */
	long moment() {
		return times.selection().isPresent() ? times.markerB() : span.begin();
	}

	/** From the moment on; from the beginning if it is at the end. */
	void play() {
		if (!playing) {
			playing = true;
			position = moment() >= span.end() ? span.begin() : moment();
			lastTick = System.nanoTime();
			changed.run();
			display.timerExec(PERIOD_MILLIS, this::timer);
		}
	}

	void pause() {
		if (playing) {
			playing = false;
			changed.run();
		}
	}

	private void timer() {
		if (playing) {
			long now = System.nanoTime();
			tick((now - lastTick) / NANOS_PER_SECOND);
			lastTick = now;
			if (playing) {
				display.timerExec(PERIOD_MILLIS, this::timer);
			}
		}
	}

	/** Goes on by some time of the wall clock. */
	void tick(double seconds) {
		// Somebody may have gone elsewhere meanwhile, by a click in a view.
		if (times.selection().isPresent() && Math.abs(times.markerB() - position) > 1) {
			position = times.markerB();
		}
		position = Math.min(span.end(), position + seconds * NANOS_PER_SECOND * speed.factor());
		goTo((long) position);
		if (position >= span.end()) {
			pause();
		}
	}

	/** Looks at a moment, and has it in sight. */
	void goTo(long moment) {
		long within = Math.clamp(moment, span.begin(), span.end());
		position = within;
		times.select(within, within);
		TimeWindow visible = times.visible();
		long length = visible.nanos();
		if (playing || !visible.contains(within)) {
			long begin = Math.clamp(within - (long) (length * PLACE), span.begin(), Math.max(span.begin(), span.end() - length));
			if (begin != visible.begin()) {
				times.show(new TimeWindow(begin, begin + length));
			}
		}
	}
}
