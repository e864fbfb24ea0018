// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.query.TrafficFilter;
import org.mkworkbench.ui.traffic.ViewState;
import org.mkworkbench.ui.traffic.matrix.WindowChoice.Kind;

class WindowChoiceTest {
	private static final long MILLI = 1_000_000L;

	private static ViewState state(TimeWindow selection, TimeWindow visible, long end) {
		return new ViewState(Optional.ofNullable(selection), visible, TrafficFilter.ALL, 100, end, 800, false);
	}

	@Test
	void theUsualOnesAreReadFromTheirLabels() {
		WindowChoice.USUAL.forEach(choice -> assertEquals(choice, WindowChoice.parse(choice.label())));
		assertEquals(new WindowChoice(Kind.LAST, 250 * MILLI), WindowChoice.parse(" 250 ms"));
		assertEquals(new WindowChoice(Kind.LAST, 2_000 * MILLI), WindowChoice.parse("last 2s"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "soon", "0 ms", "5", "-1 s" })
	void nonsenseIsRefused(String typed) {
		assertThrows(IllegalArgumentException.class, () -> WindowChoice.parse(typed));
	}

	@Test
	void theSelectionDecidesIfThereIsOne() {
		WindowChoice usual = WindowChoice.USUAL.getFirst();
		TimeWindow visible = new TimeWindow(0, 5_000 * MILLI);
		assertEquals(new TimeWindow(7, 9), usual.window(state(new TimeWindow(7, 9), visible, 5_000 * MILLI)));
		assertEquals("A–B 1.76 s", usual.heading(state(new TimeWindow(0, 1_762_488_755L), visible, 5_000 * MILLI)));
		assertEquals(new TimeWindow(1_000 * MILLI, 2_000 * MILLI), usual.window(state(new TimeWindow(2_000 * MILLI, 2_000 * MILLI), visible, 5_000 * MILLI)), "up to the moment");
		assertEquals(new TimeWindow(4_000 * MILLI, 5_000 * MILLI), usual.window(state(null, visible, 9_000 * MILLI)), "up to the end of what is seen");
		assertEquals(new TimeWindow(100, 500 * MILLI), usual.window(state(null, visible, 500 * MILLI)), "not before the beginning");
		assertEquals(new TimeWindow(100, 100), usual.window(state(null, visible, 0)), "an empty source");
	}

	@Test
	void theHeadingSaysFromWhereTheTimeGoesBack() {
		WindowChoice usual = WindowChoice.USUAL.getFirst();
		TimeWindow visible = new TimeWindow(0, 5_000 * MILLI);
		TimeWindow moment = new TimeWindow(2_000 * MILLI, 2_000 * MILLI);
		assertEquals("1 s before B", usual.heading(state(moment, visible, 5_000 * MILLI)));
		assertEquals("1 s before B", new WindowChoice(Kind.LAST, 1_000 * MILLI).heading(state(new TimeWindow(0, 7), visible, 5_000 * MILLI)));
		assertEquals("before B, half after 1 s", new WindowChoice(Kind.FADING, 1_000 * MILLI).heading(state(moment, visible, 5_000 * MILLI)));
		assertEquals("last 1 s", usual.heading(state(null, visible, 5_000 * MILLI)));
		assertEquals("last 1 s of the visible time", usual.heading(state(null, visible, 9_000 * MILLI)));
		assertEquals("A–B 1 min 00 s", usual.heading(state(new TimeWindow(0, 60_405_391_774L), visible, 90_000 * MILLI)).replace('\u202f', ' '));
	}

	@Test
	void fadingGoesBackByHalfLives() {
		WindowChoice fading = new WindowChoice(Kind.FADING, 10);
		TimeWindow window = fading.window(state(null, new TimeWindow(0, 200), 200));
		assertEquals(new TimeWindow(160, 200), window);
		assertEquals(List.of(new TimeWindow(190, 200), new TimeWindow(179, 189), new TimeWindow(168, 178), new TimeWindow(160, 167)), fading.slices(window));
		assertEquals(List.of(new TimeWindow(5, 5)), fading.slices(new TimeWindow(5, 5)));
	}
}
