// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

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
import org.mkworkbench.engine.traffic.query.LaneState;
import org.mkworkbench.engine.traffic.query.Outcome;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.query.TimelineAnswer.Arrow;
import org.mkworkbench.engine.traffic.query.TimelineAnswer.Interval;
import org.mkworkbench.engine.traffic.query.TimelineAnswer.Lane;
import org.mkworkbench.ui.run.traffic.TimeView;

/** What a person does with mouse and keys. */
class TimelineCanvasTest {
	private static final TimeWindow WINDOW = new TimeWindow(0, 1_000_000);

	private final List<String> done = new ArrayList<>();
	private final TimeView times = new TimeView(() -> changed(), () -> changed());
	private final List<String> errors = new ArrayList<>();
	private Shell shell;
	private TimelineCanvas canvas;
	private TimelineGeometry geometry;

	private void changed() {
		if (canvas != null) {
			canvas.refresh();
		}
	}

	private final class Acts implements TimelineCanvas.Acts {
		@Override
		public void lanesNeeded() {
			done.add("lanes");
		}

		@Override
		public void nextEvent(long time, boolean forward, int cpu, LongConsumer found) {
			done.add("next " + forward + " of " + cpu);
			found.accept(forward ? time + 1000 : time - 1000);
		}

		@Override
		public void goTo() {
			done.add("go to");
		}

		@Override
		public void bookmark(long time) {
			done.add("bookmark");
			canvas.bookmarks().put(time, "here");
		}

		@Override
		public void chosen(Arrow arrow) {
			done.add(arrow == null ? "nothing chosen" : "chosen " + arrow.number());
		}
	}

	@BeforeEach
	void open() {
		Display display = Display.getCurrent() == null ? new Display() : Display.getCurrent();
		display.setRuntimeExceptionHandler(problem -> errors.add(problem.toString()));
		shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(1000, 500);
		times.show(WINDOW);
		canvas = new TimelineCanvas(shell, times, new Acts());
		shell.open();
		show(Samples.picture(Samples.LAYOUT, LaneChoice.USUAL, WINDOW,
				List.of(Samples.lane(2, 1, WINDOW, new Interval(400_000, 500_000, LaneState.RUNNING, 1)), Samples.lane(4, 2, WINDOW)),
				Samples.arrow(2, 4, 200_000, 300_000, Outcome.DELIVERED)));
	}

	@AfterEach
	void close() {
		shell.dispose();
		assertEquals(List.of(), errors);
	}

	private void show(TimelinePicture picture) {
		canvas.show(picture, List.of());
		painted();
	}

	/** The canvas as it looks; painted at once, whatever the display does. */
	private ImageData painted() {
		Display display = shell.getDisplay();
		while (display.readAndDispatch()) {
			// Until it is all there.
		}
		Point size = canvas.getSize();
		Image image = new Image(display, size.x, size.y);
		GC gc = new GC(image);
		Event event = new Event();
		event.gc = gc;
		canvas.notifyListeners(SWT.Paint, event);
		ImageData data = image.getImageData();
		gc.dispose();
		image.dispose();
		geometry = canvas.geometry();
		return data;
	}

	private void key(int code, int state) {
		Event event = new Event();
		event.keyCode = code;
		event.character = code < 128 ? (char) code : 0;
		event.stateMask = state;
		canvas.notifyListeners(SWT.KeyDown, event);
		painted();
	}

	private void mouse(int type, int button, double x, int y, int state) {
		Event event = new Event();
		event.button = button;
		event.x = (int) Math.round(x);
		event.y = y;
		event.stateMask = state;
		canvas.notifyListeners(type, event);
	}

	private void drag(int button, double from, double to, int state) {
		int y = geometry.header() + 60;
		mouse(SWT.MouseDown, button, from, y, state);
		mouse(SWT.MouseMove, button, (from + to) / 2, y, state);
		mouse(SWT.MouseMove, button, to, y, state);
		mouse(SWT.MouseUp, button, to, y, state);
		painted();
	}

	private double x(long time) {
		return geometry.plotLeft() + TimeScale.of(times.visible(), geometry.plotWidth()).x(time);
	}

	@Test
	void dragSelectsFromAToB() {
		drag(1, x(600_000), x(800_000), 0);
		double point = 1_000_000.0 / geometry.plotWidth();
		assertEquals(600_000, times.markerA(), point);
		assertEquals(800_000, times.markerB(), point);
		drag(1, x(900_000), x(700_000), 0);
		assertTrue(times.markerB() < times.markerA());
		assertEquals(times.markerB(), times.selection().orElseThrow().begin());
		key(SWT.ESC, 0);
		assertTrue(times.selection().isEmpty());
	}

	@Test
	void shiftDragAndTheMiddleButtonPan() {
		times.show(new TimeWindow(300_000, 500_000));
		painted();
		drag(2, x(400_000), x(450_000), 0);
		assertEquals(250_000, times.visible().begin(), 1000);
		drag(1, x(300_000), x(275_000), SWT.SHIFT);
		assertEquals(275_000, times.visible().begin(), 1000);
		assertTrue(times.selection().isEmpty());
	}

	@Test
	void ctrlWheelZoomsAtThePointer() {
		Event wheel = new Event();
		wheel.count = 3;
		wheel.stateMask = SWT.CTRL;
		wheel.x = (int) Math.round(x(250_000));
		wheel.y = geometry.header() + 10;
		long under = canvas.timeAt(wheel.x);
		canvas.notifyListeners(SWT.MouseVerticalWheel, wheel);
		assertEquals(800_000, times.visible().nanos());
		painted();
		assertEquals(under, canvas.timeAt(wheel.x), 2000);
		assertFalse(wheel.doit);
		wheel.count = -3;
		canvas.notifyListeners(SWT.MouseVerticalWheel, wheel);
		assertEquals(1_000_000, times.visible().nanos(), 2);
	}

	@Test
	void keysZoomPanAndFit() {
		key('w', 0);
		assertEquals(600_000, times.visible().nanos());
		long begin = times.visible().begin();
		key('d', 0);
		assertTrue(times.visible().begin() > begin);
		key('a', 0);
		assertEquals(begin, times.visible().begin());
		key('s', 0);
		assertEquals(1_000_000, times.visible().nanos(), 2);
		key('w', 0);
		key(SWT.END, 0);
		assertEquals(1_000_000, times.visible().end());
		key(SWT.HOME, 0);
		assertEquals(0, times.visible().begin());
		key('f', 0);
		assertEquals(WINDOW, times.visible());
		times.select(100_000, 200_000);
		key('z', 0);
		assertEquals(new TimeWindow(95_000, 205_000), times.visible());
		key('0', 0);
		assertEquals(WINDOW, times.visible());
		for (int i = 0; i < 60; i++) {
			key('w', 0);
		}
		assertEquals(TimeScale.SHORTEST, times.visible().nanos());
	}

	@Test
	void platformKeysKeepTheirMeaning() {
		for (char letter : "wasdzgfbl".toCharArray()) {
			key(letter, SWT.CTRL);
		}
		assertEquals(WINDOW, times.visible());
		assertFalse(done.contains("go to") || done.contains("bookmark"));
	}

	@Test
	void arrowsGoFromEventToEventAndLaneToLane() {
		key(SWT.ARROW_DOWN, 0);
		assertEquals("host · CPU 0", canvas.focusedRow().label());
		key(SWT.ARROW_DOWN, 0);
		assertEquals("host · CPU 1", canvas.focusedRow().label());
		key(SWT.ARROW_UP, 0);
		times.select(500_000, 500_000);
		key(SWT.ARROW_RIGHT, 0);
		assertTrue(done.contains("next true of 0"));
		assertEquals(new TimeWindow(501_000, 501_000), times.selection().orElseThrow());
		key(SWT.ARROW_RIGHT, SWT.SHIFT);
		key(SWT.ARROW_RIGHT, SWT.SHIFT);
		assertEquals(new TimeWindow(501_000, 503_000), times.selection().orElseThrow());
		key(SWT.ARROW_LEFT, SWT.SHIFT);
		assertEquals(502_000, times.markerB());
		key(SWT.ARROW_UP, 0);
		assertEquals("host · CPU 0", canvas.focusedRow().label());
	}

	@Test
	void aScreenReaderHearsLaneAndState() {
		assertEquals("Timeline", canvas.spoken());
		canvas.focusRow(2);
		times.select(450_000, 450_000);
		assertTrue(canvas.spoken().startsWith("web · CPU 4, Time 450 µs, State running"), canvas.spoken());
	}

	@Test
	void enterAndAClickCollapseAKernel() {
		canvas.focusRow(3);
		key(SWT.CR, 0);
		assertTrue(canvas.choice().collapsed().contains(1));
		assertEquals(List.of("host · CPU 0", "host · CPU 1", "web", "net · CPU 16", "pool"), canvas.picture().lanes().rows().stream().map(LaneList.Row::label).toList());
		assertEquals("web", canvas.focusedRow().label());
		assertTrue(done.contains("lanes"));
		LaneList.Row web = canvas.picture().lanes().rows().get(2);
		mouse(SWT.MouseDown, 1, 15, geometry.header() + web.middle(), 0);
		mouse(SWT.MouseUp, 1, 15, geometry.header() + web.middle(), 0);
		assertFalse(canvas.choice().collapsed().contains(1));
		assertEquals("web · CPU 4", canvas.focusedRow().label());
	}

	@Test
	void aClickOnAnArrowChoosesItAndItsTime() {
		LaneList.Row from = canvas.picture().lanes().rowOf(2);
		LaneList.Row to = canvas.picture().lanes().rowOf(4);
		int y = geometry.header() + (from.middle() + to.middle()) / 2;
		mouse(SWT.MouseDown, 1, x(250_000), y, 0);
		mouse(SWT.MouseUp, 1, x(250_000), y, 0);
		assertEquals(new TimeWindow(200_000, 300_000), times.selection().orElseThrow());
		assertNotNull(canvas.chosen());
		assertEquals("NETWORK DATA_READY", canvas.facts(new Point((int) Math.round(x(250_000)), y)).orElseThrow().lines().getFirst().getValue());
		key(SWT.ESC, 0);
		assertNull(canvas.chosen());
	}

	@Test
	void aClickElsewhereSelectsAMoment() {
		drag(1, x(700_000), x(700_000) + 1, 0);
		assertEquals(0, times.selection().orElseThrow().nanos());
		assertEquals(700_000, times.markerB(), 2000);
	}

	@Test
	void bookmarksAreSetAndVisited() {
		times.select(300_000, 300_000);
		key('b', 0);
		times.select(600_000, 600_000);
		key('b', 0);
		times.select(100_000, 100_000);
		key('.', 0);
		assertEquals(300_000, times.markerB());
		key('.', 0);
		assertEquals(600_000, times.markerB());
		key(',', 0);
		assertEquals(300_000, times.markerB());
		Point mark = new Point((int) Math.round(x(600_000)), geometry.marksTop() + 3);
		assertEquals("here", canvas.facts(mark).orElseThrow().lines().getFirst().getValue());
	}

	@Test
	void gAsksForATimeAndLFollows() {
		key('g', 0);
		assertTrue(done.contains("go to"));
		assertFalse(times.following());
		key('l', 0);
		assertTrue(times.following());
		key('w', 0);
		assertTrue(times.following(), "zooming does not stop following");
		key('a', 0);
		assertFalse(times.following(), "looking elsewhere does");
	}

	@Test
	void whileItFollowsWhatIsKnownIsShown() {
		times.follow(true);
		times.endMoved(0, 1_300_000);
		assertEquals(new TimeWindow(300_000, 1_300_000), times.visible());
		assertEquals(WINDOW, canvas.visible());
		times.show(new TimeWindow(300_000, 1_300_000));
		assertEquals(new TimeWindow(300_000, 1_300_000), canvas.visible());
	}

	@Test
	void thePictureIsThereWhileTheAnswerIsOnItsWay() {
		int before = colours(painted());
		times.show(new TimeWindow(390_000, 510_000));
		assertTrue(colours(painted()) > 10 && before > 10);
		assertEquals(WINDOW, canvas.picture().answer().window(), "still the old answer");
	}

	private static int colours(ImageData data) {
		return (int) java.util.stream.IntStream.range(0, data.width * data.height).map(i -> data.getPixel(i % data.width, i / data.width)).distinct().count();
	}

	@Test
	void emptyTakesEveryActCalmly() {
		canvas.show(null, List.of());
		painted();
		for (int code : new int[] { 'w', 's', 'a', 'd', 'z', 'f', 'g', 'b', 'l', '.', SWT.ARROW_LEFT, SWT.ARROW_DOWN, SWT.HOME, SWT.CR, SWT.ESC }) {
			key(code, 0);
		}
		mouse(SWT.MouseDown, 1, 300, 100, 0);
		mouse(SWT.MouseUp, 1, 300, 100, 0);
		show(Samples.picture(Samples.cpus(0), LaneChoice.ALL, new TimeWindow(0, 0), List.of()));
		for (int code : new int[] { 'w', 's', 'a', 'd', 'z', 'f', '.', SWT.ARROW_LEFT, SWT.ARROW_DOWN, SWT.HOME, SWT.CR, SWT.ESC }) {
			key(code, 0);
		}
	}

	@Test
	void with512CpusOnlyLanesInSightAreAskedFor() {
		List<Lane> none = List.of();
		show(Samples.picture(Samples.cpus(512), LaneChoice.ALL, WINDOW, none));
		assertTrue(canvas.getVerticalBar().isVisible());
		for (int i = 0; i < 300; i++) {
			key(SWT.ARROW_DOWN, 0);
		}
		assertTrue(canvas.scroll() > 0);
		LaneList lanes = canvas.picture().lanes();
		List<Integer> cpus = LaneList.cpus(lanes.between(canvas.request().top(), canvas.request().bottom()));
		assertTrue(cpus.size() < 60 && cpus.size() > 10, cpus.size() + " lanes");
		assertTrue(cpus.contains(canvas.focusedCpu()));
	}

	@Test
	void theFirstEventOfARunIsInSight() {
		TimeWindow moment = new TimeWindow(5_000_000_000L, 5_000_000_000L);
		show(TimelinePicture.of(Samples.LAYOUT, Samples.lanes(Samples.LAYOUT, LaneChoice.ALL), Samples.picture(Samples.LAYOUT, LaneChoice.ALL, WINDOW, List.of()).answer(), moment));
		key('f', 0);
		assertTrue(times.visible().contains(5_000_000_000L));
	}
}
