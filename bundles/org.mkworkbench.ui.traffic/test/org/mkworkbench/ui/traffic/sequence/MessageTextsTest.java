// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.mkworkbench.engine.host.message.MessageType;
import org.mkworkbench.engine.traffic.query.Outcome;
import org.mkworkbench.engine.traffic.query.SequenceAnswer.Message;

class MessageTextsTest {
	private final MessageTexts texts = new MessageTexts(Traffic.layout(3));

	@Test
	void labelsNameTypeAndPayload() {
		assertEquals("RESOURCE CPU_ADD cpu 12 node 0", texts.label(Traffic.pair().getFirst()));
		assertEquals("NETWORK DATA_READY · 64 B", texts.label(Traffic.delivered(1, 0, 1, 0, 1)));
	}

	@Test
	void longHexIsLeftOutOfLabelsButNotOfDetails() {
		Message message = new Message(1, 0, 1, 0, 1, 0, 2, MessageType.USER, 64, Outcome.DELIVERED, Map.of("data", "00 11 22 33 44 55 66 77 88 99 aa bb cc dd ee ff"), 0, 0, false);
		assertEquals("USER", texts.label(message));
		assertTrue(texts.details(message, null).contains(Map.entry("data", "00 11 22 33 44 55 66 77 88 99 aa bb cc dd ee ff")));
	}

	@Test
	void detailsTellOfThePair() {
		List<Message> pair = Traffic.pair();
		List<Map.Entry<String, String>> details = texts.details(pair.get(1), pair.get(0));
		assertTrue(details.contains(Map.entry("Answers message", "7")), details.toString());
		assertTrue(details.contains(Map.entry("Round trip", "12.500 µs")), details.toString());
		assertTrue(details.contains(Map.entry("From", "k1 CPU 2 (physical id 102)")), details.toString());
		assertEquals(12_500, MessageTexts.roundTrip(pair.get(0), pair.get(1)));
	}

	@Test
	void whatWentWrongIsInWords() {
		assertEquals("dropped, ring full", MessageTexts.trouble(Traffic.message(1, 0, -1, 0, 1, Outcome.DROPPED)));
		assertEquals("", MessageTexts.trouble(Traffic.delivered(1, 0, 1, 0, 1)));
		assertEquals("in flight · no answer in time", MessageTexts.trouble(new Message(1, 0, -1, 0, 1, 0, 2, MessageType.CPU_ADD, 24, Outcome.IN_FLIGHT, Map.of(), 0, 0, true)));
	}

	@Test
	void tablesAreQuotedAsSpreadsheetsWantIt() {
		Message message = new Message(1, 0, -1, 0, -1, 0, -1, MessageType.USER, 3, Outcome.LOST, Map.of("text", "a,\"b\""), 0, 0, false);
		List<String> lines = texts.csv(List.of(message)).lines().toList();
		assertEquals("1,0,,,host,unknown,0,,USER,3,lost,\"text=a,\"\"b\"\"\",,,no", lines.get(1));
		assertEquals(lines.get(0).split(",").length, 15);
	}

	@Test
	void aSearchFindsTypePayloadKernelAndOutcomeInAnyCase() {
		List<Message> messages = List.of(Traffic.pair().get(0), Traffic.message(8, 2, -1, 2, 1, Outcome.DROPPED), Traffic.pair().get(1));
		assertEquals(List.of(0), MessageSearch.of("cpu_add CPU 12", messages, texts).found());
		assertEquals(List.of(1), MessageSearch.of("ring FULL", messages, texts).found());
		assertEquals(List.of(0, 2), MessageSearch.of("host", messages, texts).found());
		assertEquals(List.of(), MessageSearch.of("  ", messages, texts).found());
		MessageSearch two = MessageSearch.of("resource", messages, texts);
		assertEquals(0, two.next(-1, true));
		assertEquals(2, two.next(0, true));
		assertEquals(0, two.next(2, true), "round the end");
		assertEquals(2, two.next(0, false));
		assertEquals(-1, MessageSearch.NOTHING.next(0, true));
		assertEquals(2, two.position(2));
	}
}
