// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import org.mkworkbench.engine.traffic.IpiEvent;

/**
 * Puts the events of a message together: those that were sent or ended in a window and pass a filter. What is counted and not seen is no message.
 */
final class MessageJoin {
	/** Gets a message. */
	@FunctionalInterface
	interface Target {
		/**
		 * @param words one of its events, from which all but the times is to be taken
		 * @param end when it was handled, -1 if it was not
		 * @param outcome ordinal
		 */
		void message(long[] words, int at, long sent, long end, int outcome);
	}

	private static final int IN_FLIGHT = Outcome.IN_FLIGHT.ordinal();

	private final TimeWindow window;
	private final TrafficFilter filter;
	private final Target target;
	private final boolean flightMatters;
	private final InFlight inFlight = new InFlight();

	MessageJoin(TimeWindow window, TrafficFilter filter, Target target) {
		this.window = window;
		this.filter = filter;
		this.target = target;
		this.flightMatters = filter.acceptsFate(IN_FLIGHT, -1) || filter.acceptsFate(Outcome.LOST.ordinal(), -1)
				|| filter.coversFate(Outcome.DELIVERED.ordinal(), 0, Long.MAX_VALUE) != FilterTerm.NONE;
	}

	/** Whether events after the window may still tell something. */
	boolean open() {
		return inFlight.numbered() > 0;
	}

	/** Any event, in order; those after the window only tell how messages ended. */
	void event(long[] words, int at) {
		int kind = IpiEvent.kind(words, at);
		if (!IpiEvent.isMessage(kind) || kind == IpiEvent.COUNT) {
			return;
		}
		long time = IpiEvent.time(words, at);
		boolean within = window.contains(time);
		if (kind == IpiEvent.SENT) {
			if (within && flightMatters && filter.acceptsMessage(words, at)) {
				inFlight.put(words, at);
			}
			return;
		}
		boolean ends = kind == IpiEvent.DELIVERED || kind == IpiEvent.LOST;
		boolean known = ends && inFlight.take(IpiEvent.number(words, at)) >= 0;
		if (!known && !within || !filter.acceptsMessage(words, at)) {
			return;
		}
		long sent = ends ? IpiEvent.sent(words, at) : time;
		int outcome = TrafficFilter.outcome(kind);
		if (filter.acceptsFate(outcome, TrafficFilter.latency(words, at))) {
			target.message(words, at, sent, kind == IpiEvent.DELIVERED || kind == IpiEvent.DOORBELL ? time : -1, outcome);
		}
	}

	/** No more events come: what is left is in flight. */
	void finish() {
		if (filter.acceptsFate(IN_FLIGHT, -1)) {
			inFlight.visit((words, at) -> target.message(words, at, IpiEvent.time(words, at), -1, IN_FLIGHT));
		}
	}
}
