// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.latency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mkworkbench.engine.host.message.MessageType;
import org.mkworkbench.engine.traffic.LatencyHistogram;
import org.mkworkbench.engine.traffic.query.LatencyAnswer;
import org.mkworkbench.engine.traffic.query.LatencyAnswer.By;
import org.mkworkbench.engine.traffic.query.LatencyAnswer.HeatMap;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.engine.traffic.recording.TrafficLayout.Kernel;
import org.mkworkbench.ui.run.traffic.TimeView;
import org.mkworkbench.ui.traffic.drawing.Look;
import org.mkworkbench.ui.traffic.drawing.RecordingPainter;
import org.mkworkbench.ui.traffic.timeline.TimeRuler;

class LatencyTest {
	private static final TimeWindow WINDOW = new TimeWindow(0, 1_000_000);
	private static final TrafficLayout LAYOUT = new TrafficLayout("", "", "", "", 0,
			List.of(new Kernel(0, "host", -1, "", ""), new Kernel(1, "web", 0, "", ""), new Kernel(2, "net, 2", 1, "", "")), List.of(), List.of(), Map.of(), Map.of());
	private static final Look LOOK = Look.of(false);

	private static LatencyHistogram histogram(long... values) {
		LatencyHistogram made = new LatencyHistogram();
		Arrays.stream(values).forEach(made::record);
		return made;
	}

	private static HeatMap map(int columns, long... counts) {
		long[] bounds = { 0, 1_000, 2_000, 4_000, 8_000 };
		return new HeatMap(WINDOW, columns, bounds, Arrays.copyOf(counts, columns * bounds.length), true);
	}

	private static LatencyContents contents(By by) {
		List<LatencyAnswer.Row> rows = List.of(new LatencyAnswer.Row(1, 2, MessageType.NETWORK, histogram(1_310, 1_400, 14_200)),
				new LatencyAnswer.Row(0, 1, MessageType.USER, histogram(500)), new LatencyAnswer.Row(2, 1, MessageType.USER, histogram()));
		LatencyAnswer answer = new LatencyAnswer(WINDOW, rows, histogram(1_310, 1_400, 14_200, 500), true);
		return LatencyContents.of(answer, map(2, 0, 3, 0, 0, 1), LAYOUT, by, false, WINDOW, 0);
	}

	@Test
	void rowsWithoutMessagesAreLeftOut() {
		LatencyContents contents = contents(By.PAIR_AND_TYPE);
		assertEquals(List.of("web → net, 2, NETWORK", "host → web, USER"), contents.rows().stream().map(LatencyRow::title).toList());
		assertEquals("all messages", contents.all().title());
		assertEquals(List.of("host → web"), contents(By.PAIR).rows().stream().skip(1).map(LatencyRow::title).toList());
	}

	@Test
	void figuresHaveUnitsAndSortByValue() {
		LatencyRow slow = contents(By.PAIR).rows().getFirst();
		assertEquals("14.2 µs", LatencyColumn.MAX.text(slow));
		assertEquals("3", LatencyColumn.COUNT.text(slow));
		LatencyRow quick = contents(By.PAIR).rows().get(1);
		assertEquals("500 ns", LatencyColumn.MAX.text(quick));
		assertTrue(LatencyColumn.MAX.order().compare(quick, slow) < 0, "500 ns is less than 14.2 µs");
		assertTrue(LatencyColumn.FROM.order().compare(quick, slow) < 0);
		assertFalse(LatencyColumn.of(By.PAIR).contains(LatencyColumn.TYPE));
	}

	@Test
	void csvHoldsNanoseconds() {
		assertEquals("from,to,type,count,min_ns,p50_ns,p90_ns,p99_ns,p99.9_ns,max_ns\r\nweb,\"net, 2\",,3,1310,1407,14200,14200,14200,14200\r\nhost,web,,1,500,500,500,500,500,500\r\n",
				contents(By.PAIR).csv());
	}

	@ParameterizedTest
	@CsvSource({ "1310,14200", "500,500", "0,0", "1,4000000000", "250,260" })
	void theAxisHoldsBothAndHasTicks(long least, long most) {
		LatencyAxis axis = LatencyAxis.around(least, most, 400);
		assertTrue(axis.at(Math.max(1, least)) >= 0 && axis.at(Math.max(1, most)) <= 400);
		assertFalse(axis.ticks().isEmpty());
		assertEquals(123, axis.at(axis.nanosAt(123)), 1e-6);
	}

	@Test
	void nothingGetsLostInBars() {
		LatencyHistogram all = new LatencyHistogram();
		for (long value = 1_000; value < 3_000; value += 7) {
			all.record(value);
		}
		all.record(1_000_000);
		for (int columns : new int[] { 10, 100, 2_000 }) {
			double[] bars = HistogramBars.of(all, LatencyAxis.around(all.min(), all.max(), 500), columns);
			assertEquals(all.count(), Arrays.stream(bars).sum(), 1e-6);
			assertEquals(1, Arrays.stream(bars).skip(columns * 9 / 10).sum(), 1e-6, "the spike survives");
		}
	}

	@Test
	void theHistogramSaysPercentiles() {
		RecordingPainter painter = new RecordingPainter();
		new HistogramPicture(painter, LOOK).paint(List.of(contents(By.PAIR).rows().getFirst()), 0, 0, 500, 260);
		assertTrue(painter.texts().containsAll(List.of("Latency of web → net, 2", "p50 1.41 µs   p99 14.2 µs   max 14.2 µs   3 messages", "p50 1.41 µs", "max 14.2 µs", "2 µs", "10 µs")),
				painter.texts()::toString);
		RecordingPainter compared = new RecordingPainter();
		new HistogramPicture(compared, LOOK).paint(contents(By.PAIR).rows(), 0, 0, 500, 260);
		assertEquals(2, compared.of("polyline").size());
		assertTrue(compared.texts().containsAll(List.of("1", "2")));
		RecordingPainter empty = new RecordingPainter();
		new HistogramPicture(empty, LOOK).paint(List.of(), 0, 0, 500, 260);
		assertEquals(List.of("No message was handled in this time."), empty.texts());
		new HistogramPicture(new RecordingPainter(), LOOK).paint(contents(By.PAIR).rows(), 0, 0, 60, 30);
	}

	@Test
	void namesOfPercentilesLieAboveTheBarsAndNoFigureIsCutOff() {
		RecordingPainter painter = new RecordingPainter();
		new HistogramPicture(painter, LOOK).paint(List.of(contents(By.PAIR).rows().getFirst()), 0, 0, 270, 300);
		assertTrue(painter.texts().containsAll(List.of("p50 1.41 µs   p99 14.2 µs   max 14.2 µs", "3 messages")), painter.texts()::toString);
		double names = painter.text("max 14.2 µs").numbers()[1];
		int blue = 0x0072b2;
		assertTrue(painter.of("fill").stream().filter(act -> act.ink().rgb() == blue).allMatch(act -> act.numbers()[1] > names + 8));
	}

	@Test
	void latenciesBesideTheMapStandAtTheirLines() {
		RecordingPainter painter = new RecordingPainter();
		HeatPicture.Geometry geometry = HeatPicture.layOut(painter, 600, 220);
		// The only message is of the largest bin of the map, which begins at 8 µs.
		new HeatPicture(painter, LOOK, map(1, 0, 0, 0, 1, 0), geometry).paint(600, 220, TimeRuler.Marks.NONE, -1, -1);
		List<Double> lines = painter.of("line").stream().map(act -> act.numbers()[1]).toList();
		for (String label : List.of("2 µs", "5 µs")) {
			double middle = painter.text(label).numbers()[1] + painter.textHeight(org.mkworkbench.ui.traffic.drawing.Painter.Style.SMALL) / 2;
			assertTrue(lines.stream().anyMatch(y -> Math.abs(y - middle) < 0.01), label);
		}
	}

	@Test
	void theMapShowsSpikesAndTellsCounts() {
		RecordingPainter painter = new RecordingPainter();
		HeatPicture.Geometry geometry = HeatPicture.layOut(painter, 600, 220);
		HeatPicture picture = new HeatPicture(painter, LOOK, contents(By.PAIR).heat(), geometry);
		picture.paint(600, 220, new TimeRuler.Marks(true, 100_000, 600_000), geometry.left() + 3, geometry.top() + 3);
		assertTrue(painter.texts().containsAll(List.of("Latency over time, messages handled, log scale", "2 µs", "A", "B", "max 3")), painter.texts()::toString);
		assertEquals("> 8.00 µs", picture.facts(geometry.left() + 3, geometry.top() + 3).get(1)[1]);
		assertEquals("1", picture.facts(geometry.left() + 3, geometry.top() + 3).get(2)[1]);
		assertEquals("3", picture.facts(geometry.left() + 3, geometry.bottom() - (geometry.bottom() - geometry.top()) * 3 / 10).get(2)[1]);
		assertEquals(List.of(), picture.facts(2, 2));
		RecordingPainter empty = new RecordingPainter();
		new HeatPicture(empty, LOOK, map(2), geometry).paint(600, 220, TimeRuler.Marks.NONE, 200, 100);
		assertTrue(empty.texts().contains("No message was handled in this time."));
	}

	@Test
	void manyRowsInALowMapAreMergedNotDropped() {
		long[] bounds = new long[240];
		Arrays.setAll(bounds, i -> i == 0 ? 0 : (long) Math.pow(2, i / 4.0) + i);
		long[] counts = new long[240];
		counts[1] = 1;
		counts[150] = 1;
		counts[239] = 7;
		HeatMap map = new HeatMap(WINDOW, 1, bounds, counts, true);
		HeatPicture.Geometry geometry = new HeatPicture.Geometry(50, 20, 100, 120);
		HeatPicture picture = new HeatPicture(new RecordingPainter(), LOOK, map, geometry);
		long sum = 0;
		for (int y = 21; y < 120; y += 2) {
			sum += Long.parseLong(picture.facts(60, y).get(2)[1]);
		}
		assertEquals(9, sum);
	}

	private static void send(org.eclipse.swt.widgets.Control control, int type, int x, int y, int mask) {
		Event event = new Event();
		event.x = x;
		event.y = y;
		event.button = 1;
		event.stateMask = mask;
		control.notifyListeners(type, event);
	}

	@Test
	void aPersonSortsComparesAndFilters() {
		Shell shell = new Shell(Display.getDefault());
		try {
			shell.setLayout(new FillLayout());
			List<String> filtered = new ArrayList<>();
			int[] selections = { 0 };
			LatencyTable table = new LatencyTable(shell, () -> selections[0]++, row -> filtered.add(row.title()));
			shell.setSize(800, 300);
			shell.open();
			table.show(By.PAIR, contents(By.PAIR).rows());
			while (Display.getDefault().readAndDispatch()) {
				// until all is laid out
			}
			assertEquals("web", table.table().getItem(0).getText(0), "most messages first");
			assertEquals("14.2 µs", table.table().getItem(0).getText(8));
			table.table().getColumn(8).notifyListeners(SWT.Selection, new Event());
			table.table().getColumn(8).notifyListeners(SWT.Selection, new Event());
			assertEquals("host", table.table().getItem(0).getText(0), "quickest first at the second click");
			table.table().selectAll();
			table.table().notifyListeners(SWT.Selection, new Event());
			assertEquals(2, table.selection().size());
			assertEquals(1, selections[0]);
			int middle = table.table().getItem(1).getBounds().y + 4;
			send(table.table(), SWT.MouseDown, 20, middle, SWT.MOD1);
			assertEquals(List.of(), filtered, "with the key it only compares");
			send(table.table(), SWT.MouseDown, 20, middle, 0);
			assertEquals(List.of("web → net, 2"), filtered);
			table.show(By.PAIR, List.of(contents(By.PAIR).rows().getFirst()));
			assertEquals(1, table.selection().size(), "what is still there stays selected");
			send(table.table(), SWT.MouseDown, 20, 250, 0);
			assertEquals(0, table.selection().size());
			table.show(By.TYPE, List.of());
			assertEquals(8, table.table().getColumnCount());
		} finally {
			shell.dispose();
		}
	}

	@Test
	void aDragOverTheMapSelectsForAll() {
		Shell shell = new Shell(Display.getDefault());
		try {
			shell.setLayout(new FillLayout());
			TimeView times = new TimeView(() -> { }, () -> { });
			HeatCanvas canvas = new HeatCanvas(shell, times);
			shell.setSize(600, 300);
			shell.open();
			send(canvas, SWT.MouseDown, 300, 100, 0);
			assertEquals(Optional.empty(), times.selection());
			canvas.show(contents(By.PAIR), times);
			int left = canvas.left();
			int width = canvas.scale().width();
			send(canvas, SWT.MouseDown, left + width / 4, 100, 0);
			send(canvas, SWT.MouseMove, left + width / 2, 100, SWT.BUTTON1);
			assertEquals(500_000, times.selection().orElseThrow().end(), 2_000);
			assertEquals(250_000, times.selection().orElseThrow().begin(), 2_000);
		} finally {
			shell.dispose();
		}
	}
}
