// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.query.LaneState;
import org.mkworkbench.engine.traffic.query.Outcome;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.query.TimelineAnswer.Columns;
import org.mkworkbench.engine.traffic.query.TimelineAnswer.Interval;
import org.mkworkbench.engine.traffic.query.TimelineAnswer.Lane;
import org.mkworkbench.engine.traffic.recording.TrafficNote;

class FactsTest {
	private static final TimeWindow WINDOW = new TimeWindow(0, 1000);

	private static String value(Facts facts, String label) {
		return facts.lines().stream().filter(line -> line.getKey().equals(label)).map(Map.Entry::getValue).findFirst().orElse(null);
	}

	@Test
	void tellsTheStateAndSinceWhen() {
		TimelinePicture picture = Samples.picture(Samples.LAYOUT, LaneChoice.ALL, WINDOW, List.of(Samples.lane(2, 1, WINDOW, new Interval(400, 600, LaneState.INTERRUPT, 1))));
		Facts facts = Facts.at(picture.lanes().rowOf(2), 500, picture);
		assertEquals("web · CPU 4", facts.title());
		assertEquals("in interrupt", value(facts, "State"));
		assertEquals("400 ns", value(facts, "Since"));
		assertEquals("200 ns", value(facts, "Length"));
		Facts idle = Facts.at(picture.lanes().rowOf(2), 600, picture);
		assertEquals("idle", value(idle, "State"));
		assertEquals("600 ns", value(idle, "Since"));
		assertEquals("after 1 µs", value(idle, "Until"), "nobody asked how long it lasts");
		assertEquals("at least 400 ns", value(idle, "Length"));
		assertTrue(facts.spoken().startsWith("web · CPU 4, Time 500 ns, State in interrupt"));
		assertEquals(List.of("Time"), Facts.at(picture.lanes().rowOf(3), 600, picture).lines().stream().map(Map.Entry::getKey).toList(), "a lane nobody asked for");
	}

	@Test
	void tellsTheCountsOfAColumn() {
		Columns columns = Samples.columns(10, 1, LaneState.IDLE);
		columns.sent()[5] = 12_345;
		columns.handled()[5] = 2;
		columns.dropped()[5] = 3;
		columns.maxLatencies()[5] = 14_200;
		columns.interrupt()[5] = 1e-7f;
		TimelinePicture picture = Samples.picture(Samples.LAYOUT, LaneChoice.ALL, WINDOW, List.of(new Lane(2, List.of(), columns)));
		Facts facts = Facts.at(picture.lanes().rowOf(2), 550, picture);
		assertEquals("12,345", value(facts, "Sent"));
		assertEquals("3", value(facts, "Dropped"));
		assertEquals("14.200 µs", value(facts, "Latency max"));
		assertEquals("< 0.01 %", value(facts, "In interrupts"));
		assertEquals("0.00 %", value(facts, "Running"));
		assertEquals("100 ns long", value(facts, "Column"));
	}

	@Test
	void tellsAMessage() {
		TimelinePicture picture = Samples.picture(Samples.LAYOUT, LaneChoice.ALL, WINDOW, List.of());
		Facts facts = Facts.of(Samples.arrow(2, 4, 100, 1_410, Outcome.DELIVERED), picture);
		assertEquals("web · CPU 4 → net · CPU 16", facts.title());
		assertEquals("NETWORK DATA_READY", value(facts, "Type"));
		assertEquals("256 bytes", value(facts, "Payload"));
		assertEquals("1.310 µs", value(facts, "Latency"));
		assertEquals("? → net · CPU 16", Facts.of(Samples.arrow(-1, 4, 100, 100, Outcome.DROPPED), picture).title());
	}

	@Test
	void csvHasALineForEverything() {
		TimelinePicture picture = Samples.picture(Samples.LAYOUT, LaneChoice.ALL, WINDOW,
				List.of(Samples.lane(2, 1, WINDOW, new Interval(400, 600, LaneState.RUNNING, 1)), new Lane(3, List.of(), Samples.columns(2, 1, LaneState.IDLE))),
				Samples.arrow(2, 4, 100, 1_410, Outcome.DELIVERED));
		List<String> lines = TimelineCsv.of(picture, WINDOW).lines().toList();
		assertEquals("interval,web,4,400,600,running,,,,,,,,,,,", lines.get(2));
		assertEquals("column,web,5,500,1000,idle,0.0,0.0,0,0,0,0,,,,,", lines.get(5));
		assertEquals("message,web,4,100,1410,,,,,,,,16,\"NETWORK DATA_READY\",256,delivered,101", lines.get(6));
		long commas = lines.getFirst().chars().filter(c -> c == ',').count();
		lines.forEach(line -> assertEquals(commas, line.chars().filter(c -> c == ',').count(), line));
	}

	@Test
	void bookmarksComeBack() {
		int[] changes = new int[1];
		Bookmarks bookmarks = new Bookmarks(() -> changes[0]++);
		bookmarks.put(500, "here it stalls");
		bookmarks.put(100, "");
		bookmarks.put(500, "here it\nstalls");
		assertEquals(3, changes[0]);
		Bookmarks other = new Bookmarks(() -> { });
		other.read(bookmarks.written() + "nonsense\n");
		assertEquals(List.of(new Mark(100, Mark.Kind.BOOKMARK, ""), new Mark(500, Mark.Kind.BOOKMARK, "here it stalls")), other.all());
		assertEquals(500, other.next(100, true, List.of()).orElseThrow().time());
		assertEquals(300, other.next(500, false, List.of(new Mark(300, Mark.Kind.BOOKMARK, "of the file"), new Mark(400, Mark.Kind.STEP, ""))).orElseThrow().time());
		assertTrue(other.next(500, true, List.of()).isEmpty());
		other.remove(100);
		assertEquals(1, other.all().size());
	}

	@Test
	void viewsOfTheSameShareTheirBookmarks() {
		String[] kept = { "100 old\n" };
		Bookmarks one = BookmarkStore.of("a run", kept[0], written -> kept[0] = written);
		Bookmarks other = BookmarkStore.of("a run", kept[0], written -> kept[0] = written);
		int[] heard = new int[1];
		Runnable listener = () -> heard[0]++;
		other.addListener(listener);
		one.put(200, "one");
		other.put(300, "other");
		assertEquals("100 old\n200 one\n300 other\n", kept[0], "neither overwrites what the other put");
		assertEquals(2, heard[0]);
		other.removeListener(listener);
		one.remove(200);
		assertEquals(2, heard[0]);
		assertTrue(BookmarkStore.of("another run", "", written -> kept[0] = written).all().isEmpty());
	}

	@Test
	void ownersAreThoseOfTheMoment() {
		List<IpiEvent> events = List.of(new IpiEvent(IpiEvent.Kind.OWNER, 500, 500, -1, 0, 1, 2, Samples.LAYOUT.cpus().get(3).physicalId(), 0, 0, 0));
		assertEquals(1, TimelineAnswers.owners(Samples.LAYOUT, events, 499)[3]);
		assertEquals(2, TimelineAnswers.owners(Samples.LAYOUT, events, 500)[3]);
	}

	@Test
	void stepsAndErrorsAreMarks() {
		List<TrafficNote> notes = List.of(TrafficNote.of(1, TrafficNote.Kind.LOG, TrafficNote.Severity.INFO, 0, "hello"),
				TrafficNote.of(2, TrafficNote.Kind.STEP, TrafficNote.Severity.INFO, 0, "start web\nmore"), TrafficNote.of(3, TrafficNote.Kind.LOG, TrafficNote.Severity.ERROR, 1, "panic"));
		assertEquals(List.of(new Mark(2, Mark.Kind.STEP, "start web"), new Mark(3, Mark.Kind.ERROR, "panic")), TimelineAnswers.marks(notes));
	}
}
