// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.mkworkbench.engine.traffic.query.Cancel;
import org.mkworkbench.engine.traffic.query.SequenceAnswer;
import org.mkworkbench.engine.traffic.query.SequenceAnswer.Message;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.query.TrafficFilter;
import org.mkworkbench.ui.traffic.sequence.MessageQuestion.Found;

class MessageQuestionTest {
	private static final TimeWindow ALL = new TimeWindow(0, 999_999);

	private int questions;

	/** A message every {@code step} nanoseconds for a millisecond. */
	private MessageQuestion every(int step) {
		List<Message> all = LongStream.range(0, 1_000_000 / step).mapToObj(i -> Traffic.delivered(i + 1, i * step, i * step + 5, 0, 1)).toList();
		return new MessageQuestion((window, filter, limit, cancel) -> {
			questions++;
			List<Message> inside = all.stream().filter(message -> window.contains(message.sentNanos())).toList();
			return new SequenceAnswer(window, inside.stream().limit(limit).toList(), Math.max(0, inside.size() - limit), true);
		}, TrafficFilter.ALL, Cancel.NEVER);
	}

	@Test
	void fewAreAllShown() {
		Found found = every(1_000).around(ALL, Optional.of(500_000L), null);
		assertEquals(1_000, found.messages().size());
		assertFalse(found.more());
		assertEquals(1, questions);
		assertFalse(every(1_000).last(ALL).more());
	}

	@Test
	void ofManyTheFirstAreShown() {
		Found found = every(10).around(ALL, Optional.empty(), null);
		assertEquals(MessageQuestion.LIMIT, found.messages().size());
		assertEquals(100_000, found.total());
		assertEquals(0, found.from());
	}

	@Test
	void aMomentFurtherOnIsShownAndStaysWhereItIs() {
		Found found = every(10).around(ALL, Optional.of(700_000L), null);
		assertTrue(found.shows(700_000) && found.from() < 700_000 && found.from() > 690_000, "from " + found.from());
		Found clicked = every(10).around(ALL, Optional.of(705_000L), found);
		assertEquals(found.from(), clicked.from(), "what is seen does not jump");
		Found back = every(10).around(ALL, Optional.of(1_000L), clicked);
		assertEquals(0, back.from());
		assertEquals(0, every(10).around(ALL, Optional.of(2_000_000L), null).from(), "a moment outside");
	}

	@Test
	void theLastOnesAreShownWhileTheEndIsFollowed() {
		Found found = every(10).last(ALL);
		assertEquals(999_990, found.messages().getLast().sentNanos());
		assertTrue(found.messages().size() > MessageQuestion.LIMIT / 2 && found.last() && found.more());
		assertTrue(questions <= 6);
	}

	@Test
	void aSelectionIsReadFromItsBeginPageByPage() {
		TimeWindow selected = new TimeWindow(100_000, 159_999);
		Found page = every(10).from(selected, selected.begin());
		assertEquals(100_000, page.messages().getFirst().sentNanos());
		assertEquals(MessageQuestion.LIMIT, page.messages().size());
		assertEquals(6_000, page.total());
		assertEquals(4_000, page.after());
		page = every(10).from(selected, page.messages().getLast().sentNanos() + 1);
		assertEquals(120_000, page.messages().getFirst().sentNanos());
		page = every(10).from(selected, page.messages().getLast().sentNanos() + 1);
		assertEquals(159_990, page.messages().getLast().sentNanos());
		assertEquals(0, page.after());
		assertEquals(6_000, page.total());
		assertEquals(100_000, every(10).from(selected, 5).from(), "a page outside of it");
	}
}
