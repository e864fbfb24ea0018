// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.sequence;

import java.util.List;
import java.util.Optional;

import org.mkworkbench.engine.traffic.query.Cancel;
import org.mkworkbench.engine.traffic.query.SequenceAnswer;
import org.mkworkbench.engine.traffic.query.SequenceAnswer.Message;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.query.TrafficFilter;

/**
 * Which messages to ask for when there are more than can be shown: the first ones, those around the moment looked at, or the last ones while
 * the end is followed.
 */
final class MessageQuestion {
	/** Most messages shown at once. */
	static final int LIMIT = 2_000;
	/** Messages shown before the moment looked at. */
	private static final int BEFORE = 20;
	private static final int TRIES = 5;

	/** Asks for messages. */
	@FunctionalInterface
	interface Source {
		SequenceAnswer messages(TimeWindow window, TrafficFilter filter, int limit, Cancel cancel);
	}

	/**
	 * What there is to show.
	 *
	 * @param asked the whole window
	 * @param total messages in it
	 * @param after messages of it later than those shown
	 * @param last whether these are the last ones of it, not the first
	 */
	record Found(TimeWindow asked, long from, List<Message> messages, long total, long after, boolean last, boolean exact) {
		/** Messages of the window before or after those shown. */
		boolean more() {
			return total > messages.size();
		}

		boolean shows(long nanos) {
			return !messages.isEmpty() && nanos >= messages.getFirst().sentNanos() && nanos <= messages.getLast().sentNanos();
		}
	}

	private final Source source;
	private final TrafficFilter filter;
	private final Cancel cancel;

	MessageQuestion(Source source, TrafficFilter filter, Cancel cancel) {
		this.source = source;
		this.filter = filter;
		this.cancel = cancel;
	}

	/** @param before what is shown now, null for nothing: while it holds the moment, the messages stay */
	Found around(TimeWindow window, Optional<Long> moment, Found before) {
		long from = window.begin();
		SequenceAnswer first = source.messages(window, filter, LIMIT, cancel);
		long total = first.messages().size() + first.leftOut();
		if (first.leftOut() > 0 && moment.isPresent() && window.contains(moment.get()) && moment.get() > first.messages().getLast().sentNanos()) {
			boolean stays = before != null && before.asked().equals(window) && before.shows(moment.get());
			long some = window.nanos() / Math.max(1, total / BEFORE);
			from = stays ? before.from() : Math.max(window.begin(), moment.get() - some);
			SequenceAnswer later = source.messages(new TimeWindow(from, window.end()), filter, LIMIT, cancel);
			return new Found(window, from, later.messages(), total, later.leftOut(), false, first.exact() && later.exact());
		}
		return new Found(window, from, first.messages(), total, first.leftOut(), false, first.exact());
	}

	/** The first ones of a window from a moment in it on. */
	Found from(TimeWindow window, long moment) {
		SequenceAnswer first = source.messages(window, filter, LIMIT, cancel);
		long total = first.messages().size() + first.leftOut();
		if (moment <= window.begin() || moment > window.end()) {
			return new Found(window, window.begin(), first.messages(), total, first.leftOut(), false, first.exact());
		}
		SequenceAnswer page = source.messages(new TimeWindow(moment, window.end()), filter, LIMIT, cancel);
		return new Found(window, moment, page.messages(), total, page.leftOut(), false, first.exact() && page.exact());
	}

	/** The last ones of a window. */
	Found last(TimeWindow window) {
		SequenceAnswer answer = source.messages(window, filter, LIMIT, cancel);
		long total = answer.messages().size() + answer.leftOut();
		long length = window.nanos();
		long from = window.begin();
		for (int i = 0; i < TRIES && answer.leftOut() > 0 && length > 1; i++) {
			// Somewhat shorter than the rate asks for, so that bursts need no further try.
			length = Math.max(1, (long) (length * 0.8 * LIMIT / (answer.messages().size() + answer.leftOut())));
			from = window.end() - length;
			answer = source.messages(new TimeWindow(from, window.end()), filter, LIMIT, cancel);
		}
		return new Found(window, from, answer.messages(), total, answer.leftOut(), true, answer.exact());
	}
}
