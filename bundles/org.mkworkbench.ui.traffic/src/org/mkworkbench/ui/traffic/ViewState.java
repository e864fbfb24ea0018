// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic;

import java.util.Optional;

import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.query.TrafficFilter;

/**
 * What a view shows, as it was when it asked. Immutable.
 *
 * @param selection begin = end for a moment
 * @param end of what there is, in nanoseconds
 * @param width of the view's canvas in pixels
 * @param following whether the window goes along with the end
 */
public record ViewState(Optional<TimeWindow> selection, TimeWindow visible, TrafficFilter filter, long begin, long end, int width, boolean following) {
	/** The selection if it has a length, else the whole source. */
	public TimeWindow chosen() {
		return selection.filter(window -> window.nanos() > 0).orElse(new TimeWindow(begin, Math.max(begin, end)));
	}
}
