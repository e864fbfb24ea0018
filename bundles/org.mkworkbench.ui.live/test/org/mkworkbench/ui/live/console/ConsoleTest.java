// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mkworkbench.engine.traffic.EventRing;
import org.mkworkbench.engine.traffic.query.Cancel;
import org.mkworkbench.engine.traffic.recording.BlockSummary;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.engine.traffic.recording.TrafficNote;
import org.mkworkbench.engine.traffic.recording.TrafficNote.Kind;
import org.mkworkbench.engine.traffic.recording.TrafficNote.Severity;
import org.mkworkbench.engine.traffic.recording.TrafficStore;
import org.mkworkbench.ui.traffic.drawing.SvgPainter;

class ConsoleTest {
	private static final TrafficLayout LAYOUT = new TrafficLayout("plan", "simulator", "plan", "machine", 0,
			IntStream.range(0, 16).mapToObj(id -> new TrafficLayout.Kernel(id, id == 0 ? "host" : "k" + id, id - 1, "", "")).toList(), List.of(), List.of(), Map.of(), Map.of());

	/** Nothing but notes. */
	private static final class Notes implements TrafficStore.Contents {
		private final List<TrafficNote> notes = new ArrayList<>();
		private int asked;

		void add(long time, Kind kind, Severity severity, int kernel, String text) {
			notes.add(TrafficNote.of(time, kind, severity, kernel, text));
		}

		@Override
		public List<TrafficNote> notes(long from, long to) {
			List<TrafficNote> found = notes.stream().filter(note -> note.timeNanos() >= from && note.timeNanos() <= to).toList();
			asked += found.size();
			return found;
		}

		@Override
		public long beginNanos() {
			return 0;
		}

		@Override
		public long endNanos() {
			return 0;
		}

		@Override
		public long events() {
			return 0;
		}

		@Override
		public long lost() {
			return 0;
		}

		@Override
		public BlockSummary totals() {
			throw new UnsupportedOperationException();
		}

		@Override
		public int blocks() {
			return 0;
		}

		@Override
		public TrafficStore.BlockExtent extent(int block) {
			throw new UnsupportedOperationException();
		}

		@Override
		public BlockSummary summary(int block) {
			throw new UnsupportedOperationException();
		}

		@Override
		public boolean read(int block, EventRing.Sink sink) {
			return false;
		}
	}

	private final Notes notes = new Notes();
	private final ConsoleLog log = new ConsoleLog();

	private List<String> texts(ConsoleFilter filter) {
		ConsoleLog.Shown shown = log.update(notes, filter, Cancel.NEVER);
		return IntStream.range(0, shown.size()).mapToObj(i -> shown.line(i).text()).toList();
	}

	private static ConsoleFilter filter(String text, boolean regex) {
		return ConsoleFilter.of(text, regex, Severity.INFO, ConsoleFilter.ANY_KERNEL);
	}

	@Test
	void linesComeOnceEvenOfTheSameMoment() {
		assertEquals(List.of(), texts(ConsoleFilter.ALL));
		notes.add(10, Kind.LOG, Severity.INFO, 0, "one");
		notes.add(20, Kind.LOG, Severity.INFO, 0, "two");
		assertEquals(List.of("one", "two"), texts(ConsoleFilter.ALL));
		notes.add(20, Kind.LOG, Severity.INFO, 1, "three");
		notes.add(20, Kind.PAYLOAD, Severity.INFO, 1, "no line");
		assertEquals(List.of("one", "two", "three"), texts(ConsoleFilter.ALL));
		notes.add(20, Kind.LOG, Severity.INFO, 1, "four\nfive");
		notes.add(30, Kind.STEP, Severity.INFO, 1, "six");
		assertEquals(List.of("one", "two", "three", "four", "five", "six"), texts(ConsoleFilter.ALL));
		int before = notes.asked;
		texts(ConsoleFilter.ALL);
		assertEquals(1, notes.asked - before, "only what is new is read");
	}

	@Test
	void stepsAreToldOnceWithTheirReasons() {
		notes.add(1_000, Kind.LOG, Severity.INFO, 0, "[    0.000001] scenario: refused, EBUSY: CPU 4 is in use");
		notes.add(1_000, Kind.STEP, Severity.WARNING, -1, "Moving CPU 4 to \"net\" was refused: EBUSY: CPU 4 is in use.");
		notes.add(2_000, Kind.LOG, Severity.INFO, 0, "[    0.000002] overlay tx_2 applied");
		assertEquals(List.of("Moving CPU 4 to \"net\" was refused: EBUSY: CPU 4 is in use.", "overlay tx_2 applied"), texts(ConsoleFilter.ALL));
		assertEquals(1, texts(ConsoleFilter.of("", false, Severity.WARNING, ConsoleFilter.ANY_KERNEL)).size());
	}

	@Test
	void filtersByTextExpressionSeverityAndKernel() {
		notes.add(1, Kind.LOG, Severity.INFO, 0, "CPU 4 (0x8) goes [online]");
		notes.add(2, Kind.LOG, Severity.ERROR, 1, "panic");
		notes.add(3, Kind.STEP, Severity.WARNING, -1, "refused");
		assertEquals(List.of("CPU 4 (0x8) goes [online]"), texts(filter("cpu 4 (0X8)", false)));
		assertEquals(List.of("panic", "refused"), texts(filter("^(pan|ref)", true)));
		assertEquals(List.of("panic"), texts(ConsoleFilter.of("", false, Severity.ERROR, ConsoleFilter.ANY_KERNEL)));
		assertEquals(List.of("panic"), texts(ConsoleFilter.of("", false, Severity.INFO, 1)));
		assertEquals(List.of("refused"), texts(ConsoleFilter.of("", false, Severity.INFO, -1)));
		notes.add(4, Kind.LOG, Severity.INFO, 1, "again");
		assertEquals(List.of("panic", "again"), texts(ConsoleFilter.of("", false, Severity.INFO, 1)));
		assertEquals(4, texts(ConsoleFilter.ALL).size());
		String wrong = assertThrows(IllegalArgumentException.class, () -> filter("a(", true)).getMessage();
		assertTrue(wrong.contains("Correct it") && wrong.contains("2"), wrong);
		assertEquals(4, filter("online", false).place("it is ONLINE")[0] - 2);
	}

	@Test
	void momentsFindTheirLines() {
		for (int i = 0; i < 100; i++) {
			notes.add(i * 10, Kind.LOG, Severity.INFO, i % 3, "line " + i);
		}
		ConsoleLog.Shown shown = log.update(notes, ConsoleFilter.of("", false, Severity.INFO, 1), Cancel.NEVER);
		assertEquals(33, shown.size());
		assertEquals(-1, shown.at(5));
		assertEquals(0, shown.at(10));
		assertEquals(32, shown.at(Long.MAX_VALUE));
		assertEquals(1, shown.place(0));
		assertEquals(1, shown.index(2), "the next one that is shown");
		assertEquals(33, shown.index(98));
		assertEquals(100, shown.total());
	}

	@Test
	void aFilterOfAMillionLinesCanBeGivenUpAndGoneOnWith() {
		for (int i = 0; i < 20_000; i++) {
			notes.add(i, Kind.LOG, Severity.INFO, 0, "line " + i);
		}
		int[] checks = new int[1];
		assertThrows(Cancel.Cancelled.class, () -> log.update(notes, filter("7", false), () -> ++checks[0] > 2));
		ConsoleLog.Shown shown = log.update(notes, filter("7", false), Cancel.NEVER);
		assertEquals(IntStream.range(0, 20_000).filter(i -> ("line " + i).contains("7")).count(), shown.size());
	}

	@Test
	void anExpressionThatWouldTakeYearsIsGivenUpAndSaid() {
		String line = "a".repeat(60) + "!";
		notes.add(1, Kind.LOG, Severity.INFO, 0, line);
		notes.add(2, Kind.LOG, Severity.INFO, 0, "aaab");
		for (int i = 0; i < 2000; i++) {
			notes.add(3 + i, Kind.LOG, Severity.INFO, 0, line);
		}
		ConsoleFilter filter = filter("^(a+)+\\1?b", true);
		assertEquals(List.of("aaab"), texts(filter));
		assertEquals(2001, filter.givenUp());
		assertNull(filter.place(line));
		assertEquals(0, filter("^a+b", true).givenUp());
	}

	/** The UI thread paints with the lock of the log. */
	@Test
	void linesAreThereToPaintWhileOthersAreSearched() throws Exception {
		notes.add(1, Kind.LOG, Severity.INFO, 0, "one");
		ConsoleLog.Shown shown = log.update(notes, ConsoleFilter.ALL, Cancel.NEVER);
		String[] painted = new String[1];
		log.update(notes, filter("o", false), () -> {
			Thread painter = new Thread(() -> painted[0] = shown.line(0).text());
			painter.start();
			try {
				painter.join(10_000);
			} catch (InterruptedException e) {
				throw new AssertionError(e);
			}
			assertEquals("one", painted[0]);
			return false;
		});
		assertEquals("one", painted[0]);
	}

	@Test
	void savedLinesMayBeReadByWhoMayReadOtherFiles(@TempDir Path folder) throws Exception {
		notes.add(1, Kind.LOG, Severity.INFO, 0, "one");
		Path usual = Files.createFile(folder.resolve("usual"));
		Path saved = folder.resolve("saved.txt");
		ConsoleView.write(saved, new ConsoleView.Answer(LAYOUT, log.update(notes, ConsoleFilter.ALL, Cancel.NEVER)));
		assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(saved));
		assertEquals(2, Files.list(folder).count(), "nothing unfinished is left");
	}

	@Test
	void cellsWithAnyEndOfLineAreQuoted() {
		assertTrue(new ConsoleTexts(LAYOUT).csv(new ConsoleLine(1, Severity.INFO, false, 0, "a\rb")).endsWith(",\"a\rb\""));
	}

	@Test
	void aPersonGoesThroughLinesAndTheEndIsFollowed() {
		Shell shell = new Shell(Display.getDefault());
		try {
			shell.setLayout(new FillLayout());
			List<Long> times = new ArrayList<>();
			int[] follows = new int[1];
			ConsoleCanvas canvas = new ConsoleCanvas(shell, times::add, () -> follows[0]++);
			shell.setSize(800, 300);
			shell.open();
			canvas.show(LAYOUT, null, "nothing");
			svg(canvas, "nothing");
			for (int i = 0; i < 1000; i++) {
				notes.add(i * 1_000_000L, Kind.LOG, Severity.values()[i % 3], i % 16, "line " + i);
			}
			canvas.show(LAYOUT, log.update(notes, ConsoleFilter.ALL, Cancel.NEVER), "");
			assertTrue(svg(canvas, "line 999").contains("error"), "the end is seen, severity in words");
			key(canvas, SWT.HOME);
			assertEquals(List.of(0L), times);
			assertFalse(canvas.following());
			assertEquals(1, follows[0]);
			key(canvas, SWT.ARROW_DOWN);
			assertEquals(1, canvas.chosenLine());
			assertEquals("1.000 000 ms\tk1\twarning\tline 1\n", canvas.text());
			Supplier<String> later = canvas.textLater();
			canvas.goTo(500_400_000L);
			assertEquals("1.000 000 ms\tk1\twarning\tline 1\n", later.get(), "what was chosen when it was asked for");
			assertEquals(500, canvas.chosenLine());
			svg(canvas, "line 500");
			assertEquals(2, times.size(), "what others chose is not told again");
			canvas.split(true);
			svg(canvas, "k3");
			canvas.follow(true);
			svg(canvas, "line 999");
		} finally {
			shell.dispose();
		}
	}

	private static String svg(ConsoleCanvas canvas, String expected) {
		try (SvgPainter painter = new SvgPainter(canvas.getDisplay(), 800, 280)) {
			canvas.draw(painter, new Point(800, 280));
			assertTrue(painter.document().contains(expected), () -> expected + " in " + painter.document());
			return painter.document();
		}
	}

	private static void key(ConsoleCanvas canvas, int code) {
		Event event = new Event();
		event.keyCode = code;
		canvas.notifyListeners(SWT.KeyDown, event);
	}
}
