// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mkworkbench.engine.traffic.query.Outcome;
import org.mkworkbench.engine.traffic.query.TimelineAnswer.Arrow;

class ArrowLayerTest {
	private static final LaneList LANES = Samples.lanes(Samples.LAYOUT, LaneChoice.ALL);
	private static final TimeScale SCALE = new TimeScale(0, 1000, 1000);

	@Test
	void arrowsFarFromEachOtherStandAlone() {
		ArrowLayer layer = ArrowLayer.of(List.of(arrow(100), arrow(200), arrow(300)), LANES, SCALE);
		assertEquals(3, layer.singles().size());
		assertEquals(0, layer.bands().size());
		ArrowLayer.Single first = layer.singles().getFirst();
		assertTrue(layer.at((first.x1() + first.x2()) / 2, (first.y1() + first.y2()) / 2).isPresent());
		assertTrue(layer.at(first.x1() + 40, first.y1()).isEmpty());
	}

	private static Arrow arrow(long begin) {
		return Samples.arrow(2, 4, begin, begin + 20, Outcome.DELIVERED);
	}

	@Test
	void thoseThatWouldTouchBecomeABand() {
		List<Arrow> arrows = new ArrayList<>();
		for (int i = 0; i < 50; i++) {
			arrows.add(arrow(100 + i));
		}
		arrows.add(arrow(400));
		ArrowLayer layer = ArrowLayer.of(arrows, LANES, SCALE);
		assertEquals(1, layer.bands().size());
		assertEquals(50, layer.bands().getFirst().count());
		assertEquals(1, layer.singles().size());
		assertFalse(layer.bands().getFirst().bad());
		// Ten times closer they are arrows again.
		assertEquals(0, ArrowLayer.of(arrows, LANES, new TimeScale(100, 100, 1000)).bands().size());
	}

	@Test
	void otherPairsDoNotMakeABand() {
		ArrowLayer layer = ArrowLayer.of(List.of(arrow(100), Samples.arrow(3, 4, 101, 110, Outcome.DELIVERED)), LANES, SCALE);
		assertEquals(2, layer.singles().size());
	}

	@Test
	void dropsAreCrossesThatDoNotLieOnEachOther() {
		List<Arrow> arrows = new ArrayList<>();
		for (int i = 0; i < 10; i++) {
			arrows.add(Samples.arrow(2, 4, 100 + i, 100 + i, Outcome.DROPPED));
		}
		arrows.add(Samples.arrow(2, 4, 500, 600, Outcome.LOST));
		arrows.add(Samples.arrow(2, 4, 700, 700, Outcome.REFUSED));
		ArrowLayer layer = ArrowLayer.of(arrows, LANES, SCALE);
		assertEquals(12, layer.crosses().stream().mapToInt(ArrowLayer.Cross::count).sum());
		assertTrue(layer.bands().getFirst().bad(), "a band of dropped messages is in alarm colour");
		for (int i = 1; i < layer.crosses().size(); i++) {
			assertTrue(layer.crosses().get(i).x() - layer.crosses().get(i - 1).x() >= ArrowLayer.CROSS);
		}
		assertEquals(600, layer.crosses().get(layer.crosses().size() - 2).x());
	}

	@Test
	void hiddenLanesHaveNoArrowsAndUnknownSendersHave() {
		LaneList hidden = Samples.lanes(Samples.LAYOUT, LaneChoice.ALL.hiding(2));
		assertEquals(0, ArrowLayer.of(List.of(arrow(100)), hidden, SCALE).singles().size());
		assertEquals(1, ArrowLayer.of(List.of(Samples.arrow(-1, 4, 100, 120, Outcome.DOORBELL)), LANES, SCALE).singles().size());
		assertEquals(0, ArrowLayer.of(List.of(arrow(5000)), LANES, SCALE).singles().size());
	}
}
