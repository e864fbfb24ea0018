// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mkworkbench.engine.traffic.query.SequenceAnswer.Message;

class LifelinesTest {
	private final List<Message> messages = List.of(Traffic.delivered(1, 0, 5, 2, 1), Traffic.delivered(2, 7, 9, -1, 3));
	private final Lifelines lines = new Lifelines();

	private List<String> names() {
		return lines.shown().stream().map(Lifeline::name).toList();
	}

	private Lifeline named(String name) {
		return java.util.stream.Stream.concat(lines.shown().stream(), lines.hidden().stream()).filter(line -> line.name().equals(name)).findFirst().orElseThrow();
	}

	@Test
	void kernelsStandInTheOrderOfTheLayoutUntilMoved() {
		lines.update(Traffic.layout(4), messages);
		assertEquals(List.of("host", "k1", "k2", "k3"), names());
		lines.move(named("k3"), 1);
		assertEquals(List.of("host", "k3", "k1", "k2"), names());
		lines.update(Traffic.layout(5), messages);
		assertEquals(List.of("host", "k3", "k1", "k2", "k4"), names(), "newcomers come last");
		lines.usualOrder();
		lines.update(Traffic.layout(4), messages);
		assertEquals(List.of("host", "k1", "k2", "k3"), names());
	}

	@Test
	void hiddenOnesKeepTheirPlaceAndOneAlwaysStays() {
		lines.update(Traffic.layout(4), messages);
		lines.hide(named("k1"));
		assertEquals(List.of("host", "k2", "k3"), names());
		lines.move(named("host"), 5);
		lines.showAll();
		assertEquals(List.of("k2", "k3", "host", "k1"), names());
		lines.hide(named("host"));
		lines.hide(named("k1"));
		lines.hide(named("k2"));
		assertFalse(lines.canHide(named("k3")));
		lines.hide(named("k3"));
		assertEquals(List.of("k3"), names());
		lines.show(named("host"));
		assertEquals(List.of("k3", "host"), names());
	}

	@Test
	void cpusThatTakePartAreGroupedByOwner() {
		lines.byCpu(true);
		lines.update(Traffic.layout(4), messages);
		assertEquals(List.of("CPU 2", "CPU 4", "CPU 6"), names());
		assertEquals("k2", named("CPU 4").detail());
		assertNull(lines.sender(messages.get(1)));
		assertEquals(new Lifeline.Key(true, 6), lines.receiver(messages.get(1)));
	}

	@Test
	void kernelsTheLayoutDoesNotKnowHaveANumber() {
		lines.update(Traffic.layout(2), List.of(Traffic.delivered(1, 0, 5, 77, 1)));
		assertEquals(List.of("host", "k1", "kernel 77"), names());
	}
}
