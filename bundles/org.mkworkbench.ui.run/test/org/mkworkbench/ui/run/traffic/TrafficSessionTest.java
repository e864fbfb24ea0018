// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.query.TrafficFilter;
import org.mkworkbench.engine.traffic.recording.RecorderOptions;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.engine.traffic.recording.TrafficRecorder;

/** What views look at, and what stays when they are pinned. */
class TrafficSessionTest {
	private static final TrafficLayout LAYOUT = new TrafficLayout("t", "test", "", "", 0, List.of(new TrafficLayout.Kernel(0, "host", -1, "", "")),
			List.of(new TrafficLayout.Cpu(0, 0, 0, 0, 0, 0)), List.of(), Map.of(), Map.of());

	private final TrafficSession session = new TrafficSession();
	private final List<String> heard = new ArrayList<>();

	private static TrafficSource source(TrafficSource.Kind kind) {
		return new StoreSource(kind.name(), kind, new TrafficRecorder(LAYOUT, RecorderOptions.defaults()).store());
	}

	private TrafficListener ear(String name) {
		return new TrafficListener() {
			@Override
			public void sourceChanged() {
				heard.add(name + " source");
			}

			@Override
			public void frame() {
				heard.add(name + " frame");
			}

			@Override
			public void selectionChanged() {
				heard.add(name + " selection");
			}
		};
	}

	@Test
	void aNewSourceBeginsWithoutSelectionAndFilter() throws Exception {
		session.show(source(TrafficSource.Kind.RUN));
		session.times().select(3, 9);
		session.setFilter(TrafficFilter.parse("from:host", LAYOUT));
		TrafficSource recording = source(TrafficSource.Kind.RECORDING);
		session.show(recording);
		assertEquals(Optional.empty(), session.times().selection());
		assertTrue(session.filter().isAll());
		assertFalse(session.times().following(), "a recording has no moving end");
		assertEquals(Optional.of(recording), session.source());
	}

	@Test
	void aPinnedViewStaysAsItIs() {
		TrafficSource run = source(TrafficSource.Kind.RUN);
		session.show(run);
		session.times().select(3, 9);
		session.times().show(new TimeWindow(0, 100));
		TrafficSession pinned = session.pin();
		pinned.addListener(ear("pinned"));
		session.times().select(50, 60);
		session.times().show(new TimeWindow(500, 600));
		session.show(source(TrafficSource.Kind.RECORDING));
		assertEquals(Optional.of(run), pinned.source());
		assertEquals(Optional.of(new TimeWindow(3, 9)), pinned.times().selection());
		assertEquals(new TimeWindow(0, 100), pinned.times().visible());
		assertEquals(List.of(), heard);
		session.frame(run, 0, 10);
		assertEquals(List.of("pinned frame"), heard);
		pinned.unpin();
		session.frame(run, 0, 20);
		assertEquals(List.of("pinned frame"), heard);
	}

	@Test
	void framesOfOthersAreNotHeard() {
		TrafficSource run = source(TrafficSource.Kind.RUN);
		session.show(run);
		session.show(source(TrafficSource.Kind.RECORDING));
		session.addListener(ear("view"));
		session.frame(run, 0, 10);
		assertEquals(List.of(), heard);
		session.show(run);
		session.frame(run, 0, 10);
		assertEquals(List.of("view source", "view frame"), heard);
	}

	@Test
	void aNewRunTakesThePlaceOfTheOneBeforeUnlessAViewIsPinnedToIt() {
		TrafficSource first = source(TrafficSource.Kind.RUN);
		TrafficSource recording = source(TrafficSource.Kind.RECORDING);
		session.add(recording);
		session.showNew(first);
		TrafficSource second = source(TrafficSource.Kind.RUN);
		session.showNew(second);
		assertEquals(List.of(recording, second), session.sources());
		assertFalse(first.store().growing(), "it is closed");
		TrafficSession pinned = session.pin();
		TrafficSource third = source(TrafficSource.Kind.RUN);
		session.showNew(third);
		assertEquals(List.of(recording, second, third), session.sources());
		assertEquals(Optional.of(second), pinned.source());
	}

	@Test
	void closingNeverKeepsThePersonWaiting() {
		List<Runnable> later = new ArrayList<>();
		TrafficSession patient = new TrafficSession(null, later::add);
		TrafficSource first = source(TrafficSource.Kind.MONITOR);
		TrafficSource recording = source(TrafficSource.Kind.RECORDING);
		patient.showNew(first);
		patient.add(recording);
		patient.showNew(source(TrafficSource.Kind.MONITOR));
		patient.remove(recording);
		assertEquals(1, patient.sources().size());
		assertTrue(first.store().growing() && recording.store().growing(), "not closed by the thread that asks for it");
		later.forEach(Runnable::run);
		assertFalse(first.store().growing() || recording.store().growing(), "but closed");
	}

	@Test
	void aClosedSourceIsLookedAtByNobody() {
		TrafficSource run = source(TrafficSource.Kind.RUN);
		TrafficSource recording = source(TrafficSource.Kind.RECORDING);
		session.show(run);
		session.show(recording);
		TrafficSession pinned = session.pin();
		session.remove(recording);
		assertEquals(Optional.of(run), session.source());
		assertEquals(Optional.empty(), pinned.source());
	}

	@Test
	void aFollowingWindowKeepsItsLength() {
		session.show(source(TrafficSource.Kind.RUN));
		TrafficSource run = session.source().orElseThrow();
		session.frame(run, 0, 500_000_000L);
		assertEquals(new TimeWindow(0, 1_000_000_000L), session.times().visible());
		session.frame(run, 0, 3_000_000_000L);
		assertEquals(new TimeWindow(2_000_000_000L, 3_000_000_000L), session.times().visible());
		session.times().show(new TimeWindow(5, 10));
		session.frame(run, 0, 4_000_000_000L);
		assertEquals(new TimeWindow(5, 10), session.times().visible());
	}

	@Test
	void goingToAMomentMovesTheWindowOnlyIfItLiesElsewhere() {
		TimeView times = new TimeView(() -> { }, () -> { });
		times.goTo(500);
		assertEquals(new TimeWindow(0, TimeView.USUAL_NANOS), times.visible());
		assertFalse(times.following());
		times.goTo(10 * TimeView.USUAL_NANOS);
		assertEquals(TimeView.USUAL_NANOS, times.visible().nanos());
		assertTrue(times.visible().contains(10 * TimeView.USUAL_NANOS));
		assertEquals(10 * TimeView.USUAL_NANOS, times.selection().orElseThrow().begin());
	}
}
