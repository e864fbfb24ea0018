// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange.ctf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mkworkbench.engine.exchange.EventFilter;
import org.mkworkbench.engine.exchange.Exported;
import org.mkworkbench.engine.exchange.ListStore;
import org.mkworkbench.engine.exchange.Selection;
import org.mkworkbench.engine.host.message.MessageType;
import org.mkworkbench.engine.traffic.CpuActivity;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.query.Cancel;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.recording.TrafficNote;

class CtfExportTest {
	private static final boolean BABELTRACE = Babeltrace.installed();

	@TempDir
	Path folder;

	private Exported export(ListStore store, Selection selection) throws IOException {
		return new CtfExport().export(store, selection, folder.resolve("trace"), Cancel.NEVER);
	}

	private Babeltrace.Result read() throws Exception {
		return Babeltrace.read(folder.resolve("trace"), folder);
	}

	private static Map<String, Long> counts(List<String> lines) {
		return lines.stream().map(line -> line.substring(line.indexOf("] box ") + 6, line.indexOf(": {"))).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
	}

	@Test
	void babeltraceReadsEveryEventExactly() throws Exception {
		Exported exported = export(ListStore.sample(), Selection.ALL);
		assertEquals(17, exported.events());
		assertEquals(1, exported.notes());
		assertEquals(List.of(), exported.remarks());
		if (!BABELTRACE) {
			return;
		}
		Babeltrace.Result result = read();
		assertEquals("", result.messages());
		assertEquals(Map.ofEntries(Map.entry("mk_kernel_state", 1L), Map.entry("mk_ipi_send", 3L), Map.entry("mk_ipi_deliver", 2L), Map.entry("mk_drop", 1L),
				Map.entry("mk_lost", 1L), Map.entry("mk_refused", 1L), Map.entry("mk_doorbell", 1L), Map.entry("mk_count", 1L), Map.entry("mk_cpu_owner", 1L),
				Map.entry("mk_kernel_phase", 1L), Map.entry("mk_cpu_hung", 1L), Map.entry("mk_note", 1L), Map.entry("irq_handler_entry", 1L),
				Map.entry("irq_handler_exit", 1L), Map.entry("sched_switch", 4L)), counts(result.lines()));
		// The run began at 1700000000.123456789; the message was sent 1 µs later and handled after another 1.2 µs.
		assertTrue(result.lines().contains("[1700000000.123458989] box mk_ipi_deliver: { cpu_id = 2 }, { sent = 1000, latency = 1200, number = 1,"
				+ " type = ( \"NETWORK\" : container = 20480 ), bytes = 256, from_kernel = ( \"host ü\" : container = 0 ),"
				+ " to_kernel = ( \"web, \\\"fast\\\"\" : container = 3 ), from_cpu = 1, to_cpu = 2, channel = -1, ring_entries = 1 }"), String.join("\n", result.lines()));
		assertTrue(result.lines().contains("[1700000000.123458789] box irq_handler_entry: { cpu_id = 2 }, { irq = 0, name = \"multikernel\" }"));
		assertTrue(result.lines().contains("[1700000000.123457289] box sched_switch: { cpu_id = 1 }, { prev_comm = \"swapper/1\", prev_tid = 0, prev_prio = 20,"
				+ " prev_state = 0, next_comm = \"host ü\", next_tid = 2, next_prio = 20 }"));
		assertTrue(result.lines().stream().anyMatch(line -> line.contains("mk_note") && line.contains("text = \"web hangs, \\\"really\\\"\\nline two\"")));
		assertTrue(result.lines().stream().anyMatch(line -> line.contains("mk_count") && line.contains("( \"Rescheduling\" : container = 259 )") && line.contains("count = 17")));
		List<String> times = result.lines().stream().map(line -> line.substring(1, line.indexOf(']'))).toList();
		assertEquals(times.stream().sorted().toList(), times);
	}

	@Test
	void manyEventsInManyPacketsAreAllThere() throws Exception {
		ListStore store = new ListStore();
		Random random = new Random(7);
		long time = 0;
		long bytes = 0;
		for (int i = 1; i <= 20_000; i++) {
			time += random.nextInt(1_000);
			int value = random.nextInt(4_000);
			bytes += value;
			store.add(IpiEvent.SENT, time, time, MessageType.USER, 0, 3, 100 + 2 * random.nextInt(3), 104, value, random.nextInt(63), i);
			if (i % 3 == 0) {
				// Longer than what lies between: begins before events that were written.
				store.work(CpuActivity.WORK, time - random.nextInt(200), time, 3, 104);
			}
		}
		export(store, Selection.ALL);
		if (!BABELTRACE) {
			return;
		}
		Babeltrace.Result result = read();
		assertEquals("", result.messages());
		assertEquals(Map.of("mk_ipi_send", 20_000L, "sched_switch", 2L * 6_666), counts(result.lines()));
		long sum = result.lines().stream().filter(line -> line.contains("mk_ipi_send")).mapToLong(line -> Long.parseLong(line.replaceAll(".* bytes = (\\d+),.*", "$1"))).sum();
		assertEquals(bytes, sum);
	}

	@Test
	void emptyTraceOpens() throws Exception {
		export(new ListStore(), Selection.ALL);
		if (BABELTRACE) {
			assertEquals(new Babeltrace.Result(List.of(), ""), read());
		}
	}

	@Test
	void lostEventsAreTold() throws Exception {
		Exported exported = export(ListStore.sample().lost(1_234), Selection.ALL);
		assertEquals(List.of("1,234 events were lost while recording and are not in the export."), exported.remarks());
		if (BABELTRACE) {
			assertTrue(read().messages().contains("discarded events"));
		}
	}

	@Test
	void windowAndFilterSelect() throws Exception {
		EventFilter network = (words, at) -> IpiEvent.messageType(words, at) == MessageType.NETWORK;
		Exported exported = export(ListStore.sample(), new Selection(new TimeWindow(1_000, 3_000), network));
		assertEquals(5, exported.events());
		assertEquals(0, exported.notes());
		if (BABELTRACE) {
			assertEquals(Map.of("mk_ipi_send", 1L, "mk_ipi_deliver", 1L, "mk_drop", 1L, "sched_switch", 2L, "irq_handler_entry", 1L, "irq_handler_exit", 1L),
					counts(read().lines()));
		}
	}

	@Test
	void textsOfAnyKindStayReadable() throws Exception {
		String text = "\u0000bell\u0007 \"quote\" back\\slash\ttab " + "ü".repeat(5_000);
		export(new ListStore().note(TrafficNote.of(5, TrafficNote.Kind.LOG, TrafficNote.Severity.INFO, 0, text)), Selection.ALL);
		if (BABELTRACE) {
			Babeltrace.Result result = read();
			assertEquals(1, result.lines().size(), result.messages());
			assertTrue(result.lines().getFirst().contains("ü".repeat(1_900)));
		}
	}

	@Test
	void nothingIsLeftOfAnExportThatIsGivenUp() throws Exception {
		assertThrows(Cancel.Cancelled.class, () -> new CtfExport().export(ListStore.sample(), Selection.ALL, folder.resolve("trace"), () -> true));
		try (Stream<Path> left = Files.list(folder)) {
			assertEquals(0, left.count());
		}
	}

	@Test
	void refusesFolderWithFiles() throws Exception {
		Files.createDirectory(folder.resolve("trace"));
		Files.writeString(folder.resolve("trace/precious"), "x");
		IOException exception = assertThrows(IOException.class, () -> export(ListStore.sample(), Selection.ALL));
		assertTrue(exception.getMessage().contains("Choose a new folder"), exception.getMessage());
		assertTrue(Files.exists(folder.resolve("trace/precious")));
		assertFalse(Files.exists(folder.resolve("trace/metadata")));
	}

	@Test
	void takesEmptyFolder() throws Exception {
		Files.createDirectory(folder.resolve("trace"));
		export(ListStore.sample(), Selection.ALL);
		assertTrue(Files.exists(folder.resolve("trace/metadata")));
	}
}
