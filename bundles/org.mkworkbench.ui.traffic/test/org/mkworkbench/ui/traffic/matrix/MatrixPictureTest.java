// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mkworkbench.engine.traffic.query.MatrixAnswer;
import org.mkworkbench.engine.traffic.query.MatrixAnswer.Cell;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.ui.traffic.drawing.Look;
import org.mkworkbench.ui.traffic.drawing.RecordingPainter;
import org.mkworkbench.ui.traffic.matrix.MatrixPicture.Marks;
import org.mkworkbench.ui.traffic.matrix.MatrixPicture.Place;

class MatrixPictureTest {
	private static final Look LOOK = Look.of(false);

	private static MatrixGeometry geometry(MatrixContents contents, int width, int height, double zoom) {
		return MatrixGeometry.of(contents, new RecordingPainter(), width, height, zoom);
	}

	private static RecordingPainter painted(MatrixContents contents, int width, int height, Marks marks) {
		RecordingPainter painter = new RecordingPainter();
		new MatrixPicture(painter, LOOK, contents, geometry(contents, width, height, 1), marks).paint(width, height);
		assertTrue(painter.balanced());
		return painter;
	}

	@Test
	void saysWhatItIsAboutAndWhatItComesTo() {
		List<String> texts = painted(Answers.kernels(MatrixWish.USUAL), 900, 500, Marks.NONE).texts();
		assertTrue(texts.containsAll(List.of("sender ↓  receiver →   messages/s, last 1 s, log scale", "41,209 messages · 8 dropped · 41,209 /s", "host", "web", "net 2", "41.2k",
				"max 41,208 /s", "Messages were dropped", "Point at a cell for exact figures")), texts::toString);
	}

	@Test
	void theCardTellsAboutThePlacePointedAt() {
		RecordingPainter painter = painted(Answers.kernels(MatrixWish.USUAL), 900, 500, new Marks(new Place(1, 2), null, false, new PairPicks(), 0, 0));
		assertTrue(painter.texts().containsAll(List.of("web → net 2", "latency p50 / p99 / max", "1.31 / 2.90 / 14.2 µs")), painter.texts()::toString);
		assertEquals(LOOK.alarm(), painter.text("8").ink(), "drops alarm");
		assertTrue(painter.of("polygon").stream().anyMatch(act -> act.ink().equals(LOOK.alarm())), "and mark the cell");
	}

	@Test
	void pickedCellsAreOutlined() {
		PairPicks picks = new PairPicks();
		MatrixContents contents = Answers.kernels(MatrixWish.USUAL);
		picks.click(contents.axis().entries().get(1).party(), contents.axis().entries().get(2).party(), false, "", contents.layout());
		RecordingPainter painter = painted(contents, 900, 500, new Marks(null, null, false, picks, 0, 0));
		assertEquals(1, painter.of("rectangle").stream().filter(act -> act.ink().equals(LOOK.selection())).count());
	}

	@Test
	void aSourceWithoutKernelsIsSaidToHaveNone() {
		MatrixContents nothing = Answers.contents(new MatrixAnswer(Answers.SECOND, List.of(), new Cell[0], null, true), Answers.layout(4), MatrixWish.USUAL);
		RecordingPainter painter = new RecordingPainter();
		new MatrixPicture(painter, LOOK, nothing, null, Marks.NONE).paint(300, 200);
		assertEquals(List.of("No kernels to show."), painter.texts());
	}

	@Test
	void columnsHaveNumbersWhereRowsHaveThem() {
		TrafficLayout layout = Answers.layout(16);
		MatrixContents contents = Answers.contents(Answers.cpus(layout), layout, MatrixWish.USUAL);
		for (int height = 300; height < 900; height += 10) {
			MatrixGeometry geometry = geometry(contents, 1400, height, 1);
			assertEquals(geometry.markWidth() > 0, geometry.columnMarks(), "cells of " + geometry.cell());
		}
	}

	@Test
	void fiveHundredAndTwelveCpusAreAFewPictures() {
		TrafficLayout layout = Answers.layout(512);
		MatrixContents contents = Answers.contents(Answers.cpus(layout), layout, MatrixWish.USUAL.totals(true));
		RecordingPainter painter = painted(contents, 1200, 800, Marks.NONE);
		assertEquals(16, painter.of("cells").size() - 1, "blocks of four groups, and the legend");
		MatrixGeometry geometry = geometry(contents, 1200, 800, 1);
		assertTrue(geometry.cell() >= 1);
		assertTrue(painter.of("fill").stream().anyMatch(act -> act.ink().equals(LOOK.alarm())), "a drop is seen in the smallest cell");
		MatrixGeometry small = geometry(contents, 400, 300, 1);
		assertTrue(small.scrollsX() && small.scrollsY() && small.cell() == 1, "scrolls where not even points suffice");
	}

	@ParameterizedTest
	@CsvSource({ "900,500", "500,900", "300,260", "200,160", "60,40" })
	void nothingLiesOutside(int width, int height) {
		for (MatrixWish wish : List.of(MatrixWish.USUAL, MatrixWish.USUAL.totals(true))) {
			MatrixContents contents = Answers.kernels(wish);
			MatrixGeometry geometry = geometry(contents, width, height, 1);
			assertTrue(geometry.width() >= 1 && geometry.height() >= 1);
			painted(contents, width, height, new Marks(new Place(1, 2), new Place(0, 0), true, new PairPicks(), 0, 0));
			if (width >= 500) {
				assertFalse(geometry.scrollsX() || geometry.scrollsY());
				assertTrue(geometry.left() + geometry.length() <= width && geometry.top() + geometry.length() <= geometry.footerY());
				assertTrue(geometry.sideX() + geometry.sideWidth() <= width);
			}
		}
	}

	@Test
	void everyPlaceOfTheGridIsFoundAgain() {
		TrafficLayout layout = Answers.layout(32);
		MatrixContents contents = Answers.contents(Answers.cpus(layout), layout, MatrixWish.USUAL.totals(true));
		for (double zoom : new double[] { 1, 2.5 }) {
			MatrixGeometry geometry = geometry(contents, 700, 500, zoom);
			for (int i = 0; i < contents.size(); i++) {
				int start = geometry.start(contents.axis(), i);
				assertEquals(i, geometry.index(contents.axis(), contents.size(), start));
				assertEquals(i, geometry.index(contents.axis(), contents.size(), start + geometry.cell() - 1));
			}
			assertEquals(-1, geometry.index(contents.axis(), contents.size(), -1));
			assertEquals(-1, geometry.index(contents.axis(), contents.size(), geometry.start(contents.axis(), 8) - 1), "the gap between two groups");
			assertEquals(-1, geometry.index(contents.axis(), contents.size(), geometry.length() + 5));
		}
	}
}
