// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.mkworkbench.engine.traffic.query.MatrixAnswer;
import org.mkworkbench.engine.traffic.query.MatrixAnswer.Cell;
import org.mkworkbench.engine.traffic.query.MatrixAnswer.Party;
import org.mkworkbench.engine.traffic.query.TimeWindow;

class MatrixContentsTest {
	private static final MatrixWish USUAL = MatrixWish.USUAL;

	private static MatrixAnswer of(TimeWindow window, Cell... cells) {
		return new MatrixAnswer(window, List.of(new Party("host", 0, -1), new Party("unknown", -1, -1)), cells, cells[0] == null ? new Cell(0, 0, 0, 0, 0, 0, 0, 0, 0) : cells[0], true);
	}

	@Test
	void rowsSendAndColumnsReceive() {
		MatrixContents rate = Answers.kernels(USUAL);
		assertEquals(41_208, rate.value(1, 2), 1e-6);
		assertEquals(0, rate.value(2, 1));
		assertEquals("web → net 2", rate.title(1, 2));
		assertTrue(rate.hasDrops(1, 2) && rate.anyDrops());
		assertFalse(rate.hasDrops(2, 0));
		assertEquals(64 * 41_200, Answers.kernels(USUAL.metric(Metric.BYTES)).value(1, 2));
		assertEquals(2_900, Answers.kernels(USUAL.metric(Metric.P99)).value(1, 2));
		assertEquals(8, Answers.kernels(USUAL.metric(Metric.DROPPED)).value(1, 2));
		assertEquals(41_208, rate.largest(), 1e-6);
	}

	@Test
	void nothingDiffersFromLittleInBothThemes() {
		MatrixContents counts = Answers.kernels(USUAL.metric(Metric.COUNT));
		for (boolean dark : new boolean[] { false, true }) {
			assertNotEquals(counts.rgb(0, 0, dark), counts.rgb(2, 0, dark));
			assertNotEquals(counts.rgb(2, 0, dark), counts.rgb(1, 2, dark));
		}
	}

	@Test
	void detailsAreExactAndSayWhenThereIsNothing() {
		MatrixContents contents = Answers.kernels(USUAL);
		assertTrue(contents.details(1, 2).contains(Map.entry("messages/s", "41,208 /s")));
		assertTrue(contents.details(1, 2).contains(Map.entry("latency p50 / p99 / max", "1.31 / 2.90 / 14.2 µs")));
		assertTrue(contents.details(1, 2).contains(Map.entry("dropped (ring full)", "8")));
		assertEquals(List.of(Map.entry("messages", "none in this time")), contents.details(0, 0));
		assertEquals("41,209 messages · 8 dropped · 41,209 /s", contents.totals());
		assertTrue(contents.alarming());
	}

	@Test
	void unitsOfLatenciesAreToldEachWhereTheyDiffer() {
		Cell cell = new Cell(3, 3, 0, 0, 0, 0, 900, 2_900, 14_200_000);
		MatrixContents contents = Answers.contents(of(Answers.SECOND, cell, null, null, null), Answers.layout(4), USUAL);
		assertTrue(contents.details(0, 0).contains(Map.entry("latency p50 / p99 / max", "900 ns / 2.90 µs / 14.2 ms")));
	}

	@Test
	void latencyOfWhatDidNotArriveIsNotKnown() {
		Cell dropped = new Cell(5, 0, 5, 0, 0, 0, 0, 0, 0);
		MatrixContents contents = Answers.contents(of(Answers.SECOND, dropped, null, null, null), Answers.layout(4), USUAL.metric(Metric.P50));
		assertTrue(Double.isNaN(contents.value(0, 0)));
		assertTrue(contents.details(0, 0).contains(Map.entry("latency p50 / p99 / max", "–")));
		assertTrue(contents.csv().contains("host,host,5,0,5,0,0,0,,,,5.000\r\n"), contents.csv());
	}

	@Test
	void whatPassesAFilterByLatencyIsCountedThoughItWasNotSent() {
		Cell slow = new Cell(0, 40, 0, 0, 0, 2_560, 1_310, 2_900, 14_200);
		MatrixContents contents = Answers.contents(of(Answers.SECOND, slow, null, null, null), Answers.layout(4), USUAL.metric(Metric.COUNT).totals(true));
		assertEquals(40, contents.value(0, 0));
		assertEquals(40, contents.value(0, 2), "total");
		assertTrue(contents.details(0, 0).contains(Map.entry("messages", "40")));
		assertEquals("40 messages · 0 dropped · 40.0 /s", contents.totals());
	}

	@Test
	void oneEventAtOneMomentHasARateOverTheTimeAskedFor() {
		Cell one = new Cell(1, 1, 0, 0, 0, 64, 500, 500, 500);
		MatrixContents contents = Answers.contents(of(new TimeWindow(7, 7), one, null, null, null), Answers.layout(4), USUAL);
		assertEquals(1, contents.value(0, 0));
	}

	@Test
	void countedInterruptsComeFromTheUnknown() {
		Cell counted = new Cell(0, 0, 0, 0, 250, 0, 0, 0, 0);
		MatrixAnswer answer = new MatrixAnswer(Answers.SECOND, List.of(new Party("", -1, -1), new Party("host", 0, -1)), new Cell[] { null, counted, null, null }, counted, true);
		MatrixContents contents = Answers.contents(answer, Answers.layout(4), USUAL);
		assertEquals("unknown → host", contents.title(1, 0), "the unknown is the last row");
		assertTrue(contents.details(1, 0).contains(Map.entry("interrupts/s", "250 /s")));
		assertEquals("250 interrupts counted · 250 /s", contents.totals());
	}

	@Test
	void totalsAddUpButPercentilesDoNot() {
		MatrixContents counts = Answers.kernels(USUAL.metric(Metric.COUNT).totals(true));
		assertEquals(4, counts.size());
		assertEquals(41_208, counts.value(1, 3));
		assertEquals(1, counts.value(3, 0));
		assertEquals(41_209, counts.value(3, 3));
		assertEquals("web → all", counts.title(1, 3));
		MatrixContents median = Answers.kernels(USUAL.metric(Metric.P50).totals(true));
		assertTrue(Double.isNaN(median.value(1, 3)), "medians cannot be added");
		assertEquals(1_310, median.value(3, 3), "that of all is known");
		assertEquals(14_200, Answers.kernels(USUAL.metric(Metric.MAX).totals(true)).value(1, 3));
	}

	@Test
	void olderTrafficCountsLess() {
		MatrixAnswer now = of(new TimeWindow(1_000_000_000L, 2_000_000_000L), Answers.messages(100, 0), null, null, null);
		MatrixAnswer before = of(Answers.SECOND, Answers.messages(400, 0), null, null, null);
		MatrixAnswer all = of(new TimeWindow(0, 2_000_000_000L), Answers.messages(500, 0), null, null, null);
		MatrixContents counts = new MatrixContents(all, List.of(now, before), all.window(), Answers.layout(4), new MatrixContents.Form(Metric.COUNT, MatrixAxis.Order.KERNEL, false, ""), 0, null);
		assertEquals(300, counts.value(0, 0));
		MatrixContents rate = new MatrixContents(all, List.of(now, before), all.window(), Answers.layout(4), new MatrixContents.Form(Metric.RATE, MatrixAxis.Order.KERNEL, false, ""), 0, null);
		assertEquals(200, rate.value(0, 0), 1e-6);
		assertTrue(rate.details(0, 0).contains(Map.entry("messages", "500")), "the card stays exact");
	}

	@Test
	void lostEventsAreNamed() {
		MatrixContents contents = new MatrixContents(Answers.kernels(), List.of(), Answers.SECOND, Answers.layout(4),
				new MatrixContents.Form(Metric.RATE, MatrixAxis.Order.KERNEL, false, ""), 7, null);
		assertTrue(contents.totals().contains("7 events lost"));
	}

	@Test
	void csvHoldsExactCounters() {
		assertEquals("from,to,sent,delivered,dropped,refused,counted,bytes,p50_ns,p99_ns,max_ns,sent_per_s\r\n"
				+ "web,\"net 2\",41208,41200,8,0,0,2636800,1310,2900,14200,41208.000\r\n\"net 2\",host,1,1,0,0,0,64,1310,2900,14200,1.000\r\n", Answers.kernels(USUAL).csv());
	}

	@Test
	void cpusStandTogetherByKernelOrByPlace() {
		MatrixContents byKernel = Answers.contents(Answers.cpus(Answers.layout(8)), Answers.layout(8), USUAL);
		assertEquals(List.of("host", "web", "net 2", "pool"), byKernel.axis().groups().stream().map(MatrixAxis.Group::name).toList());
		assertEquals(List.of("0", "4", "1", "5", "2", "6", "3", "7"), byKernel.axis().entries().stream().map(MatrixAxis.Entry::mark).toList());
		assertEquals("web CPU 5", byKernel.name(3));
		assertEquals(4, byKernel.value(1, 3), "CPU 4 to CPU 5");
		MatrixContents byPlace = Answers.contents(Answers.cpus(Answers.layout(8)), Answers.layout(8), USUAL.order(MatrixAxis.Order.PLACE));
		assertEquals(List.of("node 0", "node 1"), byPlace.axis().groups().stream().map(MatrixAxis.Group::name).toList());
		assertEquals(8, byPlace.axis().owners().size(), "owners take turns");
		assertEquals(4, byPlace.value(4, 5));
	}

	@Test
	void anExpandedKernelStandsAmongTheOthers() {
		List<Party> parties = List.of(new Party("host", 0, -1), new Party("net 2", 2, -1), new Party("1", 1, 1), new Party("5", 1, 5));
		MatrixContents contents = Answers.contents(new MatrixAnswer(Answers.SECOND, parties, new Cell[16], null, true), Answers.layout(8), USUAL);
		assertEquals(List.of("host", "web CPU 1", "web CPU 5", "net 2"), contents.axis().entries().stream().map(MatrixAxis.Entry::name).toList());
		assertEquals(List.of(false, true, false), contents.axis().groups().stream().map(MatrixAxis.Group::expanded).toList());
		assertNull(contents.cell(0, 0));
		assertEquals("0 messages · 0 dropped · 0 /s", contents.totals());
	}
}
