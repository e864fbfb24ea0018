// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange;

import java.util.Objects;

import org.mkworkbench.engine.traffic.query.TimeWindow;

/**
 * The part of a store that is exported.
 *
 * @param window events and notes of these times; an interval of a CPU belongs to the moment of its end
 * @param filter asked for events about messages and interrupts; others always pass, so that lanes and states remain
 */
public record Selection(TimeWindow window, EventFilter filter) {
	/** Everything there is. */
	public static final Selection ALL = new Selection(new TimeWindow(Long.MIN_VALUE, Long.MAX_VALUE), EventFilter.ALL);

	public Selection {
		Objects.requireNonNull(window, "window");
		Objects.requireNonNull(filter, "filter");
	}
}
