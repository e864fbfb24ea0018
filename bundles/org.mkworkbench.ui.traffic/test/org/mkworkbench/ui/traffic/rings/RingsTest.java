// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.rings;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.mkworkbench.engine.traffic.query.RingAnswer;
import org.mkworkbench.engine.traffic.query.RingAnswer.Ring;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.engine.traffic.recording.TrafficLayout.Kernel;
import org.mkworkbench.ui.run.traffic.TimeView;
import org.mkworkbench.ui.traffic.drawing.Look;
import org.mkworkbench.ui.traffic.drawing.RecordingPainter;
import org.mkworkbench.ui.traffic.timeline.TimeRuler;

class RingsTest {
	private static final Look LOOK = Look.of(true);
	private static final TimeWindow WINDOW = new TimeWindow(0, 8_000);

	private static TrafficLayout layout(int kernels) {
		List<Kernel> all = new ArrayList<>();
		for (int i = 0; i < kernels; i++) {
			all.add(new Kernel(i, i == 0 ? "host" : "k " + i, i - 1, "", ""));
		}
		return new TrafficLayout("", "", "", "", 0, all, List.of(), List.of(), Map.of(), Map.of());
	}

	private static Ring quiet(int kernel) {
		int[] nothing = new int[8];
		Arrays.fill(nothing, -1);
		return new Ring(kernel, nothing, nothing.clone(), new int[8], -1, 0, -1);
	}

	/** Fills up in column 2, is full in 4 and 5. */
	private static Ring flooded(int kernel) {
		return new Ring(kernel, new int[] { -1, 0, 3, -1, 63, 60, -1, -1 }, new int[] { -1, 1, 12, -1, 63, 63, -1, -1 }, new int[] { 0, 0, 0, 0, 1_200, 5, 0, 0 }, 63, 1_205, 61);
	}

	private static RingsContents contents(Ring... rings) {
		return new RingsContents(new RingAnswer(WINDOW, List.of(rings), true), layout(rings.length), new TimeWindow(0, 20_000));
	}

	private static RecordingPainter painted(RingsContents contents, int hoverX, int hoverY) {
		RecordingPainter painter = new RecordingPainter();
		RingsPicture.Geometry geometry = RingsPicture.layOut(painter, contents.layout(), contents.answer().rings().size(), 900, 300);
		new RingsPicture(painter, LOOK, contents.answer(), contents.layout(), geometry, 0).paint(900, 300, new TimeRuler.Marks(true, 1_000, 5_000), hoverX, hoverY);
		assertTrue(painter.balanced());
		return painter;
	}

	@Test
	void betweenEventsTheLevelIsBoundByBoth() {
		RingLevels levels = RingLevels.of(flooded(1));
		assertArrayEquals(new int[] { -1, 0, 3, 3, 63, 60, 61, 61 }, levels.low(), "not known before the first event; cleared and filled at once is not guessed; the end is known");
		assertArrayEquals(new int[] { -1, 1, 12, 12, 63, 63, 61, 61 }, levels.high());
		assertEquals(false, levels.seen()[3]);
		Ring calm = new Ring(1, new int[] { 0, -1, 1 }, new int[] { 40, -1, 2 }, new int[3], 40, 0, 2);
		assertArrayEquals(new int[] { 0, 0, 1 }, RingLevels.of(calm).low());
		assertArrayEquals(new int[] { 40, 3, 2 }, RingLevels.of(calm).high(), "one event changes the level by one");
	}

	@Test
	void figuresStandBesideTheStrips() {
		RecordingPainter painter = painted(contents(quiet(0), flooded(1)), -1, -1);
		assertTrue(painter.texts().containsAll(List.of("Kernel", "Now", "High water", "ENOSPC", "host", "k 1", "61", "63", "1,205", "high water 63", "–", "A", "B")), painter.texts()::toString);
		assertEquals(LOOK.alarm(), painter.of("text").stream().filter(act -> act.text().equals("1,205")).findFirst().orElseThrow().ink());
		assertEquals(2, painter.of("fill").stream().filter(act -> act.ink().equals(LOOK.alarm())).count(), "a mark for each column with drops");
	}

	@Test
	void pointingTellsTheColumn() {
		RingsContents contents = contents(quiet(0), flooded(1));
		RingsPicture.Geometry geometry = RingsPicture.layOut(new RecordingPainter(), contents.layout(), 2, 900, 300);
		int x = geometry.left() + geometry.width() * 9 / 16;
		RecordingPainter painter = painted(contents, x, geometry.top() + geometry.strip() + 20);
		assertTrue(painter.texts().containsAll(List.of("63 of 63", "1,200", "ENOSPC here")), painter.texts()::toString);
		assertTrue(painted(contents, x, geometry.top() + 20).texts().contains("not known of 63"));
	}

	@Test
	void noKernelsOneAndManyAreNoTrouble() {
		assertEquals(List.of("No kernels to show."), painted(contents(), 5, 5).texts());
		assertTrue(painted(contents(new Ring(0, new int[] { 1 }, new int[] { 1 }, new int[] { 0 }, 1, 0, 0)), 500, 50).texts().contains("high water 1"), "one event");
		Ring[] many = new Ring[64];
		Arrays.setAll(many, RingsTest::quiet);
		RingsContents contents = contents(many);
		RingsPicture.Geometry geometry = RingsPicture.layOut(new RecordingPainter(), contents.layout(), 64, 900, 300);
		assertTrue(geometry.length() > geometry.bottom() - geometry.top(), "scrolls");
		assertEquals(3, geometry.ring(geometry.top() + 1, 3 * geometry.strip()));
		assertEquals(-1, geometry.ring(geometry.top() - 1, 0));
	}

	@Test
	void csvHoldsColumnsWithEvents() {
		assertEquals("kernel,from_ns,to_ns,min_entries,max_entries,enospc\r\n\"k 1\",1000,2000,0,1,0\r\n\"k 1\",2000,3000,3,12,0\r\n\"k 1\",4000,5000,63,63,1200\r\n"
				+ "\"k 1\",5000,6000,60,63,5\r\n", contents(quiet(0), flooded(1)).csv());
	}

	@Test
	void mouseAndKeysSelectTimes() {
		Shell shell = new Shell(Display.getDefault());
		try {
			shell.setLayout(new FillLayout());
			TimeView times = new TimeView(() -> { }, () -> { });
			times.show(WINDOW);
			RingsCanvas canvas = new RingsCanvas(shell, times);
			shell.setSize(900, 400);
			shell.open();
			canvas.show(null, times);
			send(canvas, SWT.KeyDown, 0, 0, SWT.ARROW_RIGHT, 0);
			send(canvas, SWT.MouseDown, 300, 100, 0, 0);
			assertTrue(times.selection().isEmpty(), "there is nothing yet");
			canvas.show(contents(quiet(0), flooded(1)), times);
			int left = canvas.left();
			int width = canvas.scale().width();
			send(canvas, SWT.MouseDown, left + width / 4, 60, 0, 0);
			send(canvas, SWT.MouseMove, left + width / 2, 60, 0, SWT.BUTTON1);
			send(canvas, SWT.MouseUp, left + width / 2, 60, 0, 0);
			assertEquals(2_000, times.markerA(), 20);
			assertEquals(4_000, times.markerB(), 20);
			send(canvas, SWT.KeyDown, 0, 0, SWT.ARROW_RIGHT, 0);
			assertTrue(times.selection().get().nanos() == 0 && times.markerB() > 4_000, "the moment moves on");
			send(canvas, SWT.KeyDown, 0, 0, SWT.ARROW_DOWN, 0);
			assertTrue(canvas.spoken().startsWith("k 1: now 61 entries, high water 63 of 63, ENOSPC 1,205, at 4"), canvas.spoken());
			send(canvas, SWT.KeyDown, 0, 0, 'w', 0);
			assertEquals(5_600, times.visible().nanos(), 2);
			send(canvas, SWT.KeyDown, 0, 0, 'w', 0);
			assertEquals(3_920, times.visible().nanos(), 2, "strokes add up before they are answered");
			send(canvas, SWT.KeyDown, 0, 0, SWT.ESC, 0);
			assertTrue(times.selection().isEmpty());
		} finally {
			shell.dispose();
		}
	}

	private static void send(RingsCanvas canvas, int type, int x, int y, int key, int mask) {
		Event event = new Event();
		event.x = x;
		event.y = y;
		event.button = 1;
		event.keyCode = key;
		event.stateMask = mask;
		canvas.notifyListeners(type, event);
	}
}
