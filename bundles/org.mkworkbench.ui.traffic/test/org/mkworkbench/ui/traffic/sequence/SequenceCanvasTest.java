// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mkworkbench.engine.traffic.query.Outcome;
import org.mkworkbench.engine.traffic.query.SequenceAnswer.Message;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.ui.traffic.drawing.SvgPainter;
import org.mkworkbench.ui.traffic.drawing.SwtPainter;
import org.mkworkbench.ui.traffic.sequence.SequenceScene.Arrow;

/** What a person does to a sequence, in a plain shell. */
class SequenceCanvasTest {
	private final Lifelines lifelines = new Lifelines();
	private final List<Integer> chosen = new ArrayList<>();
	private Shell shell;
	private SequenceCanvas canvas;

	@BeforeEach
	void open() {
		shell = new Shell(Display.getDefault());
		shell.setLayout(new FillLayout());
		canvas = new SequenceCanvas(shell, lifelines, chosen::add);
		shell.setSize(900, 500);
		shell.open();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private static List<Message> many() {
		List<Message> many = new ArrayList<>();
		Outcome[] outcomes = Outcome.values();
		for (int i = 0; i < 2000; i++) {
			Outcome outcome = i % 5 == 0 ? outcomes[i / 5 % outcomes.length] : Outcome.DELIVERED;
			many.add(Traffic.message(i + 1, i * 1000L, outcome == Outcome.DELIVERED ? i * 1000L + 300 : -1, i % 16, (i + 3) % 16, outcome));
		}
		return many;
	}

	private void key(int code) {
		Event event = new Event();
		event.keyCode = code;
		canvas.notifyListeners(SWT.KeyDown, event);
	}

	private void mouse(int type, double x, double y) {
		Event event = new Event();
		event.button = 1;
		event.x = (int) x;
		event.y = (int) y;
		canvas.notifyListeners(type, event);
	}

	private ImageData picture() {
		Point size = new Point(canvas.getClientArea().width, canvas.getClientArea().height);
		Image image = new Image(shell.getDisplay(), size.x, size.y);
		GC gc = new GC(image);
		try {
			canvas.draw(new SwtPainter(gc), size);
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	@Test
	void emptyOneAndManyAreDrawn() {
		picture();
		canvas.show(Traffic.layout(2), List.of());
		ImageData empty = picture();
		canvas.show(Traffic.layout(2), List.of(Traffic.delivered(1, 0, 100, 0, 1)));
		ImageData one = picture();
		canvas.show(Traffic.layout(16), many());
		ImageData all = picture();
		assertTrue(!java.util.Arrays.equals(empty.data, one.data) && !java.util.Arrays.equals(one.data, all.data));
		try (SvgPainter svg = new SvgPainter(shell.getDisplay(), 800, 400)) {
			canvas.draw(svg, new Point(800, 400));
			assertTrue(svg.document().contains("k3"));
		}
	}

	@Test
	void keysGoThroughMessagesAndScroll() {
		canvas.show(Traffic.layout(16), many());
		key(SWT.ARROW_DOWN);
		key(SWT.ARROW_DOWN);
		key(SWT.ARROW_UP);
		assertEquals(List.of(0, 1, 0), chosen);
		key(SWT.END);
		assertEquals(1999, canvas.selected());
		assertTrue(canvas.getVerticalBar().getSelection() > 1000);
		Arrow last = canvas.scene().arrow(1999).orElseThrow();
		double y = last.fromY() - canvas.getVerticalBar().getSelection() + SequenceScene.HEADS;
		assertTrue(y > SequenceScene.HEADS && y < canvas.getClientArea().height, "the chosen message is seen");
		key(SWT.PAGE_UP);
		assertTrue(canvas.selected() < 1990);
		key(SWT.HOME);
		assertEquals(0, canvas.selected());
	}

	@Test
	void enterGoesToTheAnswerAndBack() {
		canvas.show(Traffic.layout(2), Traffic.pair());
		key(SWT.HOME);
		key(SWT.CR);
		assertEquals(1, canvas.selected());
		key(SWT.CR);
		assertEquals(0, canvas.selected());
	}

	@Test
	void aClickChoosesAndTheChoiceOutlivesAnAnswer() {
		canvas.show(Traffic.layout(2), Traffic.pair());
		Arrow answer = canvas.scene().arrow(1).orElseThrow();
		mouse(SWT.MouseDown, (answer.fromX() + answer.toX()) / 2, SequenceScene.HEADS + (answer.fromY() + answer.toY()) / 2);
		assertEquals(List.of(1), chosen);
		List<Message> later = new ArrayList<>(List.of(Traffic.delivered(3, 10, 20, 1, 0)));
		later.addAll(Traffic.pair());
		canvas.show(Traffic.layout(2), later);
		assertEquals(2, canvas.selected());
		canvas.show(Traffic.layout(2), List.of());
		assertEquals(-1, canvas.selected());
	}

	@Test
	void lifelinesAreDraggedByTheirHeads() {
		canvas.show(Traffic.layout(3), Traffic.pair());
		double from = canvas.scene().x(0);
		double to = canvas.scene().x(2) + 30;
		mouse(SWT.MouseDown, from, 20);
		mouse(SWT.MouseMove, to, 20);
		mouse(SWT.MouseUp, to, 20);
		assertEquals(List.of("k1", "k2", "host"), lifelines.shown().stream().map(Lifeline::name).toList());
		mouse(SWT.MouseDown, from, 20);
		mouse(SWT.MouseUp, from, 20);
		assertEquals("k1", lifelines.shown().getFirst().name(), "a click moves nothing");
		assertNull(canvas.lifelineAt(20, 20));
		assertTrue(chosen.isEmpty());
	}

	@Test
	void toScaleIsHigherAndZooms() {
		List<Message> gap = List.of(Traffic.delivered(1, 0, 100, 0, 1), Traffic.delivered(2, 300, 400, 0, 1), Traffic.delivered(3, 500, 600, 0, 1),
				Traffic.delivered(4, 90_000, 90_100, 0, 1));
		canvas.show(Traffic.layout(2), gap);
		double compressed = canvas.scene().height();
		canvas.compressed(false);
		double scaled = canvas.scene().height();
		assertTrue(scaled > 10 * compressed);
		Event plus = new Event();
		plus.character = '+';
		canvas.notifyListeners(SWT.KeyDown, plus);
		assertTrue(canvas.scene().height() > scaled);
	}

	@Test
	void theFindBarGoesFromMatchToMatch() {
		canvas.show(Traffic.layout(16), many());
		canvas.selection(Optional.of(new TimeWindow(0, 5_000)));
		canvas.search(MessageSearch.of("lost k7", canvas.messages(), new MessageTexts(canvas.trafficLayout())));
		assertTrue(canvas.goToFound(true));
		int first = canvas.selected();
		assertTrue(canvas.goToFound(true));
		assertNotEquals(first, canvas.selected());
		assertTrue(canvas.goToFound(false));
		assertEquals(first, canvas.selected());
		picture();
	}
}
