// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.mkworkbench.engine.traffic.query.LaneState;
import org.mkworkbench.engine.traffic.query.Outcome;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.query.TimelineAnswer;
import org.mkworkbench.engine.traffic.query.TimelineAnswer.Columns;
import org.mkworkbench.engine.traffic.query.TimelineAnswer.Interval;
import org.mkworkbench.engine.traffic.query.TimelineAnswer.Lane;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.picture.OwnerColours;
import org.mkworkbench.ui.traffic.drawing.Look;
import org.mkworkbench.ui.traffic.drawing.RecordingPainter;
import org.mkworkbench.ui.traffic.drawing.RecordingPainter.Act;

class TimelinePainterTest {
	private static final TimeWindow HOUR = new TimeWindow(0, TimeText.HOUR);
	private static final TimeWindow MICROS = new TimeWindow(12_000_000, 12_200_000);
	private static final Look LOOK = Look.of(false);

	private static RecordingPainter paint(TimelineFrame frame, int width, int height) {
		return paint(frame, width, height, false);
	}

	private static RecordingPainter paint(TimelineFrame frame, int width, int height, boolean legend) {
		RecordingPainter painter = new RecordingPainter();
		new TimelinePainter(frame, TimelineGeometry.of(width, height, frame.picture().layout(), legend, painter), painter).paint();
		assertTrue(painter.balanced());
		return painter;
	}

	private static boolean has(RecordingPainter painter, int rgb) {
		return painter.cellColours.stream().flatMapToInt(IntStream::of).anyMatch(argb -> argb == (0xff000000 | rgb));
	}

	private static List<Act> alarms(RecordingPainter painter) {
		return painter.of("line").stream().filter(act -> act.ink().rgb() == LOOK.alarm().rgb()).toList();
	}

	@Test
	void aSpikeInAnHourIsDrawnInFullColour() {
		Columns columns = Samples.columns(800, 1, LaneState.IDLE);
		TimelinePicture quiet = Samples.picture(Samples.LAYOUT, LaneChoice.ALL, HOUR, List.of(new Lane(2, List.of(), columns)));
		int full = OwnerColours.kernel(0, false).border();
		assertFalse(has(paint(Samples.frame(quiet, HOUR), 900, 500), full));
		columns.interrupt()[400] = 1e-9f;
		assertTrue(has(paint(Samples.frame(quiet, HOUR), 900, 500), full));
		assertTrue(has(paint(Samples.frame(Samples.picture(Samples.LAYOUT, LaneChoice.ALL.toggled(1), HOUR, List.of(new Lane(2, List.of(), columns))), HOUR), 900, 500), full),
				"also when the kernel is collapsed");
	}

	@Test
	void aDropInAnHourIsACrossInAlarmColour() {
		Columns columns = Samples.columns(800, 1, LaneState.IDLE);
		TimelinePicture picture = Samples.picture(Samples.LAYOUT, LaneChoice.ALL, HOUR, List.of(new Lane(2, List.of(), columns)));
		int legend = alarms(paint(Samples.frame(picture, HOUR), 900, 500)).size();
		columns.dropped()[10] = 1;
		RecordingPainter painter = paint(Samples.frame(picture, HOUR), 900, 500);
		assertEquals(legend + 2, alarms(painter).size(), "a cross has two lines");
		assertTrue(has(painter, LOOK.alarm().rgb()));
	}

	@Test
	void statesDifferByShape() {
		List<Interval> states = new ArrayList<>();
		long at = 12_000_000;
		for (LaneState state : LaneState.values()) {
			states.add(new Interval(at, at + 28_000, state, 1));
			at += 28_000;
		}
		TimelinePicture picture = Samples.picture(Samples.LAYOUT, LaneChoice.ALL.high(LaneChoice.Height.LARGE), MICROS, List.of(new Lane(2, states, null)));
		TimelineFrame frame = new TimelineFrame(picture, MICROS, Optional.empty(), 0, 0, List.of(), 0, -1, false, null, LOOK);
		RecordingPainter painter = paint(frame, 1200, 600);
		assertTrue(painter.texts().containsAll(List.of("halted", "booting", "hung")), painter.texts().toString());
		assertEquals(1, painter.of("rectangle").size(), "only running has an outline");
	}

	@Test
	void arrowsGoFromSendToHandleAndTheSelectionIsNamed() {
		TimelinePicture picture = Samples.picture(Samples.LAYOUT, LaneChoice.ALL, MICROS, List.of(Samples.lane(2, 1, MICROS, new Interval(12_050_000, 12_060_000, LaneState.RUNNING, 1))),
				Samples.arrow(2, 4, 12_084_100, 12_088_216, Outcome.DELIVERED), Samples.arrow(2, 4, 12_150_000, 12_150_000, Outcome.DROPPED));
		RecordingPainter painter = paint(Samples.selected(picture, MICROS, 12_084_100, 12_088_216), 1200, 500);
		painter.text("A–B 4.116 µs");
		assertTrue(painter.texts().stream().anyMatch(text -> text.replace(TimeText.GAP, ' ').equals("A 12.084 100 ms   B 12.088 216 ms   B − A 4.116 µs")), painter.texts().toString());
		LaneList.Row from = picture.lanes().rowOf(2);
		LaneList.Row to = picture.lanes().rowOf(4);
		TimelineGeometry geometry = TimelineGeometry.of(1200, 500, Samples.LAYOUT, true, painter);
		TimeScale scale = TimeScale.of(MICROS, geometry.plotWidth());
		double x1 = geometry.plotLeft() + scale.x(12_084_100);
		assertEquals(1, painter.of("line").stream().filter(act -> Math.abs(act.numbers()[0] - x1) < 1e-6 && act.numbers()[1] == geometry.header() + from.middle()
				&& act.numbers()[3] == geometry.header() + to.y() + LanePainter.inset(to)).count());
	}

	@Test
	void emptyIsStillAxisLanesAndLegend() {
		TimelineFrame frame = Samples.frame(Samples.picture(Samples.LAYOUT, LaneChoice.ALL, HOUR, List.of()), HOUR);
		RecordingPainter painter = paint(frame, 900, 400, true);
		assertTrue(painter.texts().containsAll(List.of("web · CPU 4", "running", "dropped, lost or refused")), painter.texts().toString());
		assertFalse(paint(frame, 900, 200, true).texts().contains("running"), "in a low view lanes are worth more");
		RecordingPainter none = paint(Samples.frame(Samples.picture(Samples.cpus(0), LaneChoice.ALL, HOUR, List.of()), HOUR), 900, 400);
		assertTrue(none.texts().stream().anyMatch(text -> text.endsWith(" min")));
	}

	@Test
	void aCollapsedKernelSaysHowManyCpusItHas() {
		RecordingPainter painter = paint(Samples.frame(Samples.picture(Samples.LAYOUT, LaneChoice.ALL.toggled(1).toggled(2), HOUR, List.of()), HOUR), 900, 400);
		assertTrue(painter.texts().containsAll(List.of("web", "2 CPUs", "net", "1 CPU")), painter.texts().toString());
	}

	@Test
	void with512CpusOnlyWhatIsSeenIsDrawn() {
		TrafficLayout layout = Samples.cpus(512);
		List<Lane> lanes = new ArrayList<>();
		for (int cpu = 0; cpu < 512; cpu++) {
			lanes.add(new Lane(cpu, List.of(), Samples.columns(800, 0, LaneState.IDLE)));
		}
		TimelinePicture picture = Samples.picture(layout, LaneChoice.ALL, HOUR, lanes);
		for (int scroll : new int[] { 0, 5000, picture.lanes().height() - 300 }) {
			RecordingPainter painter = paint(new TimelineFrame(picture, HOUR, Optional.empty(), 0, 0, List.of(), scroll, -1, false, null, LOOK), 1000, 400);
			assertTrue(painter.of("cells").size() <= 400 / 22 + 2, painter.of("cells").size() + " lanes");
			assertTrue(painter.of("cells").size() > 10);
		}
	}

	@Test
	void textsNeverOverlapInTheirColumns() {
		for (LaneChoice.Height height : LaneChoice.Height.values()) {
			RecordingPainter painter = paint(Samples.frame(Samples.picture(Samples.cpus(64), LaneChoice.ALL.high(height), HOUR, List.of()), HOUR), 900, 500);
			List<Act> labels = painter.of("text").stream().filter(act -> act.text().contains("CPU ")).toList();
			assertTrue(labels.size() > 10);
			for (int i = 1; i < labels.size(); i++) {
				assertTrue(labels.get(i).numbers()[1] - labels.get(i - 1).numbers()[1] >= 14, height + " " + labels.get(i).text());
			}
		}
	}

	@Test
	void theHeaderOfANarrowViewDoesNotOverlap() {
		TimelinePicture picture = Samples.picture(Samples.LAYOUT, LaneChoice.ALL, MICROS, List.of());
		for (int width = 200; width < 1500; width += 37) {
			for (long a : new long[] { 12_000_000, 12_100_000, 12_199_000 }) {
				RecordingPainter painter = paint(Samples.selected(picture, MICROS, a, a + 900), width, 400);
				List<Act> header = painter.of("text").stream().filter(act -> act.numbers()[1] < 10).sorted((one, two) -> Double.compare(one.numbers()[0], two.numbers()[0])).toList();
				for (int i = 1; i < header.size(); i++) {
					double end = header.get(i - 1).numbers()[0] + header.get(i - 1).text().length() * 6;
					assertTrue(end <= header.get(i).numbers()[0], width + ": " + header);
				}
			}
		}
	}

	@Test
	void aSelectionOutOfSightSaysWhere() {
		TimelinePicture picture = Samples.picture(Samples.LAYOUT, LaneChoice.ALL, MICROS, List.of());
		assertTrue(paint(Samples.selected(picture, MICROS, 5_000_000, 5_000_000), 900, 400).texts().contains("◂ B 5 ms"));
		assertTrue(paint(Samples.selected(picture, MICROS, 20_000_000, 21_000_000), 900, 400).texts().contains("A–B 1 ms ▸"));
	}

	@Test
	void saysWhatIsMissing() {
		TimelineAnswer answer = new TimelineAnswer(HOUR, List.of(), List.of(), 123_456, List.of(), false);
		TimelinePicture picture = TimelinePicture.of(Samples.LAYOUT, Samples.lanes(Samples.LAYOUT, LaneChoice.ALL), answer, HOUR);
		String info = paint(Samples.frame(picture, HOUR), 1400, 400).texts().stream().filter(text -> text.contains("123,456")).findFirst().orElseThrow();
		assertTrue(info.contains("no longer kept"));
	}

	@Test
	void marksHaveShapesOfTheirOwn() {
		TimelinePicture picture = Samples.picture(Samples.LAYOUT, LaneChoice.ALL, HOUR, List.of());
		List<Mark> marks = List.of(new Mark(TimeText.MINUTE, Mark.Kind.STEP, "start web"), new Mark(5 * TimeText.MINUTE, Mark.Kind.ERROR, "panic"),
				new Mark(9 * TimeText.MINUTE, Mark.Kind.BOOKMARK, "here"), new Mark(11 * TimeText.MINUTE, Mark.Kind.WARNING, "slow"));
		TimelineFrame frame = new TimelineFrame(picture, HOUR, Optional.empty(), 0, 0, marks, 0, -1, false, null, LOOK);
		int without = paint(new TimelineFrame(picture, HOUR, Optional.empty(), 0, 0, List.of(), 0, -1, false, null, LOOK), 900, 400).of("polygon").size();
		List<Act> polygons = paint(frame, 900, 400).of("polygon");
		assertEquals(without + 4, polygons.size());
		assertEquals(List.of(6, 8, 6, 6), polygons.subList(without, without + 4).stream().map(act -> act.numbers().length).toList());
	}
}
