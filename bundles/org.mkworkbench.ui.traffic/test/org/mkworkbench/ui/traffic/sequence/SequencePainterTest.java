// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mkworkbench.engine.host.message.MessageType;
import org.mkworkbench.engine.traffic.query.Outcome;
import org.mkworkbench.engine.traffic.query.SequenceAnswer.Message;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.ui.traffic.drawing.Look;
import org.mkworkbench.ui.traffic.drawing.RecordingPainter;
import org.mkworkbench.ui.traffic.sequence.SequencePainter.Sight;
import org.mkworkbench.ui.traffic.sequence.SequenceScene.Arrow;

class SequencePainterTest {
	private final Look look = Look.of(false);

	private RecordingPainter paint(SequenceScene scene, int selected, double x, double y) {
		RecordingPainter painter = new RecordingPainter();
		SequencePainter.paint(painter, scene, new Sight(x, y, 900, 500, selected, MessageSearch.NOTHING, -1, Optional.empty()), look);
		assertTrue(painter.balanced());
		return painter;
	}

	@Test
	void nothingIsStillHeadsAndLifelines() {
		RecordingPainter painter = paint(Traffic.scene(Traffic.layout(3), List.of(), 900), -1, 0, 0);
		assertTrue(painter.texts().containsAll(List.of("host", "k1", "k2")));
		assertTrue(painter.of("polygon").isEmpty());
	}

	@Test
	void arrowsSlantFromSendToHandle() {
		SequenceScene scene = Traffic.scene(Traffic.layout(2), Traffic.pair(), 900);
		Arrow request = scene.arrow(0).orElseThrow();
		assertTrue(request.rightwards() && request.toY() > request.fromY());
		assertFalse(scene.arrow(1).orElseThrow().rightwards());
		RecordingPainter painter = paint(scene, -1, 0, 0);
		painter.text("RESOURCE CPU_ADD cpu 12 node 0");
		painter.text("0.001 000 ms");
		painter.text("+9.00 µs");
		assertEquals(1, painter.of("dashed").size(), "the answer");
		assertEquals(2, painter.of("polygon").size(), "heads of arrows");
	}

	@Test
	void aSelectedPairShowsItsRoundTrip() {
		SequenceScene scene = Traffic.scene(Traffic.layout(2), Traffic.pair(), 900);
		for (int selected = 0; selected < 2; selected++) {
			RecordingPainter painter = paint(scene, selected, 0, 0);
			painter.text("round trip 12.5 µs");
			assertEquals(look.selection(), painter.of("dashed").getFirst().ink());
			assertEquals(2, painter.of("polygon").stream().filter(act -> act.ink().equals(look.selection())).count());
		}
		assertTrue(paint(scene, -1, 0, 0).texts().stream().noneMatch(text -> text.startsWith("round trip")));
	}

	@ParameterizedTest
	@EnumSource(value = Outcome.class, names = { "DROPPED", "LOST", "REFUSED" })
	void whatIsLostEndsInACrossBeforeTheReceiverAndSaysSo(Outcome outcome) {
		SequenceScene scene = Traffic.scene(Traffic.layout(2), List.of(Traffic.message(1, 10, -1, 0, 1, outcome)), 900);
		assertTrue(scene.arrow(0).orElseThrow().toX() < scene.x(1));
		RecordingPainter painter = paint(scene, -1, 0, 0);
		assertTrue(painter.of("polygon").isEmpty());
		assertEquals(3, painter.of("line").stream().filter(act -> act.ink().equals(look.alarm())).count(), "arrow and cross");
		assertTrue(painter.texts().stream().anyMatch(text -> text.strip().equals(MessageTexts.trouble(scene.messages().getFirst()))), painter.texts().toString());
	}

	@Test
	void longTextsGoOnAcrossOtherLifelines() {
		Message message = new Message(1, 0, 50, 1, 0, 2, 0, MessageType.DEVICE_ADD, 84, Outcome.DELIVERED, Map.of("driver", "a_driver_with_a_long_name_indeed"), 0, 0, false);
		SequenceScene scene = Traffic.scene(Traffic.layout(4), List.of(message), 900);
		RecordingPainter.Act text = paint(scene, -1, 0, 0).text("RESOURCE DEVICE_ADD driver a_driver_with_a_long_name_indeed");
		assertEquals(scene.x(0) + 8, text.numbers()[0], 1e-6);
	}

	@Test
	void timeoutsAreInWords() {
		Message message = new Message(1, 0, 50, 0, 1, 0, 2, MessageType.CPU_ADD, 24, Outcome.DELIVERED, Map.of(), 0, 0, true);
		assertTrue(paint(Traffic.scene(Traffic.layout(2), List.of(message), 900), -1, 0, 0).texts().contains("no answer in time  "));
	}

	@Test
	void unknownSendersAndMessagesToOneselfAreDrawn() {
		List<Message> messages = List.of(Traffic.delivered(1, 0, 10, -1, 1), Traffic.delivered(2, 20, 30, 1, 1), Traffic.delivered(3, 40, 50, 1, -1));
		SequenceScene scene = Traffic.scene(Traffic.layout(2), messages, 900);
		assertEquals(3, scene.arrows().size());
		assertTrue(scene.arrow(1).orElseThrow().toItself());
		assertFalse(scene.arrow(0).orElseThrow().foundFrom());
		assertEquals(3, paint(scene, -1, 0, 0).of("polygon").size());
	}

	@Test
	void headsStayWhileTheRestScrolls() {
		List<Message> many = new ArrayList<>();
		for (int i = 0; i < 2000; i++) {
			many.add(Traffic.delivered(i + 1, i * 1000L, i * 1000L + 300, i % 16, (i + 3) % 16));
		}
		SequenceScene scene = Traffic.scene(Traffic.layout(16), many, 900);
		assertTrue(scene.width() > 900, "16 lifelines need to scroll");
		RecordingPainter top = paint(scene, -1, 0, 0);
		RecordingPainter far = paint(scene, -1, 0, scene.height() - 400);
		assertEquals(top.text("host").numbers()[1], far.text("host").numbers()[1]);
		assertTrue(far.acts.size() < 2_000, "only what is seen is drawn: " + far.acts.size());
		far.text("1.999 000 ms");
		assertTrue(paint(scene, -1, scene.width() - 900, 0).texts().contains("k15"));
	}

	@Test
	void clicksFindArrowsTextsAndTheAxis() {
		SequenceScene scene = Traffic.scene(Traffic.layout(2), Traffic.pair(), 900);
		Arrow request = scene.arrow(0).orElseThrow();
		assertEquals(0, scene.messageAt((request.fromX() + request.toX()) / 2, (request.fromY() + request.toY()) / 2));
		assertEquals(0, scene.messageAt(request.fromX() + 20, request.fromY() - 8), "its text");
		assertEquals(1, scene.messageAt(50, scene.arrow(1).orElseThrow().fromY() - 3), "its time");
		assertEquals(-1, scene.messageAt(request.fromX() - 60, request.fromY() - 60));
	}

	@Test
	void keysGoFromMessageToMessageAndStopAtTheEnds() {
		List<Message> messages = new ArrayList<>(Traffic.pair());
		messages.add(Traffic.delivered(20, 20_000, 21_000, 2, 0));
		Lifelines lines = new Lifelines();
		lines.update(Traffic.layout(3), messages);
		lines.hide(lines.shown().get(1));
		SequenceScene scene = new SequenceScene(Traffic.layout(3), messages, lines, new TimeScale(messages, true, 1), 900);
		assertEquals(2, scene.left());
		assertEquals(2, scene.neighbour(-1, 1));
		assertEquals(2, scene.neighbour(2, 1));
		SequenceScene all = Traffic.scene(Traffic.layout(3), messages, 900);
		assertEquals(0, all.neighbour(-1, 1));
		assertEquals(2, all.neighbour(-1, -1));
		assertEquals(1, all.neighbour(0, 1));
		assertEquals(0, all.neighbour(0, -1));
		assertEquals(2, all.neighbour(0, 100));
		assertEquals(1, all.nearest(11_000));
		assertEquals(-1, Traffic.scene(Traffic.layout(3), List.of(), 900).neighbour(-1, 1));
	}

	@Test
	void foundTextsAreUnderlinedAndTheSelectedTimeIsABand() {
		SequenceScene scene = Traffic.scene(Traffic.layout(2), Traffic.pair(), 900);
		RecordingPainter painter = new RecordingPainter();
		MessageSearch search = MessageSearch.of("ack", scene.messages(), new MessageTexts(scene.layout()));
		SequencePainter.paint(painter, scene, new Sight(0, 0, 900, 500, -1, search, 1, Optional.of(new TimeWindow(1_000, 10_000))), Look.of(true));
		assertEquals(1, painter.of("fill").stream().filter(act -> act.ink().equals(SequencePainter.found(Look.of(true)))).count());
		assertEquals(1, painter.of("fill").stream().filter(act -> act.ink().equals(Look.of(true).selection().withAlpha(28))).count());
	}
}
