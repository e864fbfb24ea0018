// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mkworkbench.engine.exchange.TraceFormatException;
import org.mkworkbench.engine.exchange.TraceImports;
import org.mkworkbench.engine.traffic.IpiEvent.Kind;

class InterruptsImportTest {
	@TempDir
	Path folder;

	private static LinuxTraceImportTest.Read fixture(String name) throws IOException, TraceFormatException {
		Path file = LinuxTraceImportTest.FIXTURES.resolve(name);
		assertEquals("interrupts", TraceImports.of(file).orElseThrow().id());
		return LinuxTraceImportTest.read(new InterruptsImport(), file);
	}

	private static List<String> counts(LinuxTraceImportTest.Read read) {
		return read.store().events(Kind.COUNT).stream()
				.map(event -> event.sentNanos() / 1_000_000 + "-" + event.timeNanos() / 1_000_000 + " " + event.toCpu() + " " + InterruptType.names().get(event.messageType()) + " "
						+ event.value()).toList();
	}

	@Test
	void differencesBecomeCounts() throws Exception {
		LinuxTraceImportTest.Read read = fixture("interrupts-x86.txt");
		assertEquals(List.of("0-100 0 Reschedule 3", "0-100 1 Function call 7", "0-100 0 Local timer 10", "0-100 1 Local timer 25", "100-250 0 TLB shootdown 3",
				"100-250 0 Local timer 10"), counts(read));
		assertEquals(0, read.report().odd());
		assertEquals(1_700_000_000_000_000_000L, read.store().layout().startEpochNanos());
		// CAL of CPU 0 went from 10 to 3.
		assertEquals(List.of("One counter went back, as those of a CPU do that was offline; nothing was counted for this moment."), read.report().remarks());
	}

	@Test
	void rowsOfArm64AreKnownByTheirWords() throws Exception {
		LinuxTraceImportTest.Read read = fixture("interrupts-arm64.txt");
		assertEquals(List.of("0-1000 3 Reschedule 5", "0-1000 0 Function call 1", "0-1000 0 Local timer 1", "0-1000 1 Local timer 2", "0-1000 2 Local timer 3",
				"0-1000 3 Local timer 4", "0-1000 2 IRQ work 1"), counts(read));
		assertEquals(List.of("The copies have no times; they are assumed to be 1 s apart. Write the output of \"date +%s.%N\" before each copy."), read.report().remarks());
	}

	@Test
	void oddRowsAreToldAndCopiesWithoutProgressLeftOut() throws Exception {
		LinuxTraceImportTest.Read read = LinuxTraceImportTest.read(new InterruptsImport(), Files.writeString(folder.resolve("x"), """
				what
				1.0
				 CPU0 CPU1
				RES: 1 1 Rescheduling interrupts
				CAL: 1 Function call interrupts
				no row
				1.0
				 CPU0 CPU1
				RES: 5 5 Rescheduling interrupts
				2.0
				 CPU0 CPU1
				RES: 9 1 Rescheduling interrupts
				"""));
		assertEquals(List.of("0-1000 0 Reschedule 8"), counts(read));
		assertEquals(List.of("line 1: \"what\" stands before the first heading CPU0 CPU1 …", "line 5: row CAL has 1 numbers for 2 CPUs",
				"line 6: a row of /proc/interrupts begins with a name and a colon"), read.report().oddLines());
		assertEquals(List.of("One copy was not later than the one before it and was left out."), read.report().remarks());
	}

	@Test
	void oneCopyIsNotEnough() throws Exception {
		Path file = Files.writeString(folder.resolve("x"), " CPU0\nRES: 1\n");
		assertEquals("there is only one copy of /proc/interrupts; what came in between is only known from two on",
				assertThrows(TraceFormatException.class, () -> LinuxTraceImportTest.read(new InterruptsImport(), file)).getMessage());
		Path none = Files.writeString(folder.resolve("y"), "nothing here\n");
		assertThrows(TraceFormatException.class, () -> LinuxTraceImportTest.read(new InterruptsImport(), none));
	}
}
