// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.traffic;

import java.util.Optional;

import org.mkworkbench.engine.traffic.query.TimeWindow;

/**
 * The time that all views share: a selection between the markers A and B, and the window that timelines show. While it follows, the window
 * keeps its length and ends where the source ends. UI thread only.
 */
public final class TimeView {
	/** Length of a window that nobody chose: one second. */
	static final long USUAL_NANOS = 1_000_000_000L;

	private final Runnable onSelection;
	private final Runnable onWindow;
	private long markerA;
	private long markerB;
	private boolean selected;
	private TimeWindow visible = new TimeWindow(0, USUAL_NANOS);
	private boolean following = true;

	/** @param onSelection and onWindow called after changes */
	public TimeView(Runnable onSelection, Runnable onWindow) {
		this.onSelection = onSelection;
		this.onWindow = onWindow;
	}

	/** From the earlier marker to the later one; a moment if both are the same; empty if nothing is selected. */
	public Optional<TimeWindow> selection() {
		return selected ? Optional.of(TimeWindow.between(markerA, markerB)) : Optional.empty();
	}

	/** Where the selection was begun. */
	public long markerA() {
		return markerA;
	}

	/** Where it was ended: the moment looked at. */
	public long markerB() {
		return markerB;
	}

	/** Selects from A to B, which may lie before A. */
	public void select(long a, long b) {
		if (!selected || a != markerA || b != markerB) {
			selected = true;
			markerA = a;
			markerB = b;
			onSelection.run();
		}
	}

	/** Selects a moment and has timelines show it: the window moves there if it lies elsewhere, and follows the end no more. */
	public void goTo(long moment) {
		if (!visible.contains(moment)) {
			long begin = Math.max(0, moment - visible.nanos() / 2);
			show(new TimeWindow(begin, begin + visible.nanos()));
		}
		follow(false);
		select(moment, moment);
	}

	public void selectNothing() {
		if (selected) {
			selected = false;
			onSelection.run();
		}
	}

	/** What timelines show. */
	public TimeWindow visible() {
		return visible;
	}

	/** Shows a window and stops following. */
	public void show(TimeWindow window) {
		if (!window.equals(visible) || following) {
			visible = window;
			following = false;
			onWindow.run();
		}
	}

	public boolean following() {
		return following;
	}

	public void follow(boolean wanted) {
		if (following != wanted) {
			following = wanted;
			onWindow.run();
		}
	}

	/** Another source: nothing is selected, and the window is the usual one at its beginning, or at the end that moves. */
	void begin(boolean follow) {
		selected = false;
		visible = new TimeWindow(0, USUAL_NANOS);
		following = follow;
	}

	/** Becomes like another one, without telling anybody. */
	void take(TimeView other) {
		selected = other.selected;
		markerA = other.markerA;
		markerB = other.markerB;
		visible = other.visible;
		following = other.following;
	}

	/** The source has come to an end that is later: the window goes along if it follows. */
	public void endMoved(long begin, long end) {
		if (following) {
			long length = visible.nanos();
			TimeWindow moved = end - begin <= length ? new TimeWindow(begin, begin + length) : new TimeWindow(end - length, end);
			if (!moved.equals(visible)) {
				visible = moved;
				onWindow.run();
			}
		}
	}
}
