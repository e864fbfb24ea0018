// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mkworkbench.engine.exchange.ImportReport;
import org.mkworkbench.engine.exchange.ListStore;
import org.mkworkbench.engine.exchange.TraceFormatException;
import org.mkworkbench.engine.exchange.TraceImport;
import org.mkworkbench.engine.exchange.TraceImports;
import org.mkworkbench.engine.traffic.CpuActivity;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.IpiEvent.Kind;
import org.mkworkbench.engine.traffic.query.Cancel;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;

class LinuxTraceImportTest {
	static final Path FIXTURES = Path.of("test/org/mkworkbench/engine/exchange/linux/fixtures");

	@TempDir
	Path folder;

	/** What an import made. */
	record Read(ImportReport report, ListStore store) {
		/** Time, sending and receiving CPU, type of the events of a kind. */
		List<String> of(Kind kind) {
			return store.events(kind).stream().map(event -> event.timeNanos() + " " + event.fromCpu() + ">" + event.toCpu() + " " + event.messageType()).toList();
		}

		/** CPU, what it did, from and to. */
		List<String> lanes() {
			return store.events(Kind.CPU).stream()
					.map(event -> event.fromCpu() + " " + CpuActivity.of(event.value()) + " " + event.sentNanos() + "-" + event.timeNanos()).sorted().toList();
		}
	}

	static Read read(TraceImport format, Path file) throws IOException, TraceFormatException {
		List<ListStore> stores = new ArrayList<>();
		ImportReport report = format.read(file, layout -> {
			stores.add(new ListStore(layout));
			return stores.getFirst().sink();
		}, Cancel.NEVER);
		ListStore store = stores.getFirst();
		assertEquals(report.events(), store.events());
		long last = 0;
		for (long[] words : store.words()) {
			assertTrue(words[1] >= last && words[2] <= words[1] && words[2] >= 0, "events come in order");
			last = words[1];
		}
		return new Read(report, store);
	}

	@Test
	void readsTheTraceFileOfTracefs() throws Exception {
		Path file = FIXTURES.resolve("tracefs.txt");
		assertEquals("ftrace", TraceImports.of(file).orElseThrow().id());
		Read read = read(LinuxTraceImport.ftrace(), file);
		assertEquals(List.of(), read.report().oddLines());
		TrafficLayout layout = read.store().layout();
		assertEquals(List.of(0, 1, 2, 3), layout.cpus().stream().map(TrafficLayout.Cpu::linux).toList());
		assertEquals("100000000000", layout.attributes().get("traceClockNanos"));
		int call = InterruptType.FUNCTION_CALL.type();
		int tlb = InterruptType.TLB_SHOOTDOWN.type();
		int reschedule = InterruptType.RESCHEDULE.type();
		assertEquals(List.of("10000 0>1 " + call, "30000 1>0 " + reschedule, "40000 0>1 " + tlb, "40000 0>2 " + tlb, "40000 0>3 " + tlb, "45000 0>2 " + call),
				read.of(Kind.SENT));
		// The last two of CPU 2 were pending together and arrived as one.
		assertEquals(List.of("16000 0>1 " + call, "34000 1>0 " + reschedule, "47000 0>1 " + tlb, "55000 0>2 " + tlb, "55000 0>2 " + call), read.of(Kind.DELIVERED));
		assertEquals(List.of("70000 -1>2 " + reschedule), read.of(Kind.DOORBELL));
		IpiEvent first = read.store().events(Kind.DELIVERED).getFirst();
		assertEquals(10_000, first.sentNanos());
		assertEquals(read.store().events(Kind.SENT).getFirst().number(), first.number());
		assertEquals(new ImportReport.Matches(5, 1, 1, 1, 1_000_000), read.report().matches());
		assertEquals(List.of("The tracer itself lost 12 events; record with larger buffers (-b) or fewer events.",
				"Once a CPU was woken by another one without an interrupt, as CPUs that poll while idle are."), read.report().remarks());
	}

	@Test
	void lanesTellWhatCpusDo() throws Exception {
		Read read = read(LinuxTraceImport.ftrace(), FIXTURES.resolve("tracefs.txt"));
		assertEquals(List.of("0 INTERRUPT 33000-34000", "0 WORK 0-90000", "1 INTERRUPT 14000-16000", "1 INTERRUPT 45000-47000", "1 WORK 20000-45000",
				"1 WORK 47000-80000", "1 WORK 82000-90000", "2 INTERRUPT 50000-55000", "2 INTERRUPT 70000-71000", "3 INTERRUPT 60000-61000"), read.lanes());
	}

	@Test
	void readsTraceCmdOfArm64() throws Exception {
		Path file = FIXTURES.resolve("trace-cmd-arm64.txt");
		assertEquals("ftrace", TraceImports.of(file).orElseThrow().id());
		Read read = read(LinuxTraceImport.ftrace(), file);
		assertEquals(List.of(), read.report().oddLines());
		assertEquals(4, read.store().layout().cpus().size());
		int call = InterruptType.FUNCTION_CALL.type();
		int reschedule = InterruptType.RESCHEDULE.type();
		// ipi_raise tells of the interrupt that ipi_send_cpu told of already.
		assertEquals(List.of("200 0>2 " + call, "152200 0>1 " + reschedule, "152200 0>2 " + reschedule), read.of(Kind.SENT));
		assertEquals(List.of("65200 0>2 " + call, "156200 0>1 " + reschedule), read.of(Kind.DELIVERED));
		assertEquals(new ImportReport.Matches(2, 0, 1, 0, 1_000_000), read.report().matches());
		assertEquals(List.of("1 INTERRUPT 155200-156200", "2 INTERRUPT 63200-65500", "2 WORK 67200-252200"), read.lanes());
	}

	@Test
	void readsPerfScript() throws Exception {
		Path file = FIXTURES.resolve("perf-script.txt");
		assertEquals("perf", TraceImports.of(file).orElseThrow().id());
		Read read = read(LinuxTraceImport.perf(), file);
		assertEquals(List.of(), read.report().oddLines());
		int reschedule = InterruptType.RESCHEDULE.type();
		int call = InterruptType.FUNCTION_CALL.type();
		assertEquals(List.of("9000 0>1 " + reschedule, "19000 0>1 " + call, "19000 0>2 " + call), read.of(Kind.SENT));
		assertEquals(List.of("12700 0>1 " + reschedule, "24000 0>2 " + call), read.of(Kind.DELIVERED));
		assertEquals(List.of("0 -1>1 " + reschedule), read.of(Kind.DOORBELL));
		assertEquals(new ImportReport.Matches(2, 0, 1, 1, 1_000_000), read.report().matches());
		assertEquals("2 of 3 sent interrupts were seen to arrive (0 shared an arrival); 1 was sent without arrival within 1,000 µs, 1 arrived without a send.",
				read.report().matches().sentence());
	}

	@Test
	void windowDecidesWhatBelongsTogether() throws Exception {
		Read read = read(LinuxTraceImport.ftrace().within(3_000), FIXTURES.resolve("tracefs.txt"));
		assertEquals(new ImportReport.Matches(1, 0, 5, 4, 3_000), read.report().matches());
		assertTrue(new ImportReport.Matches(1, 0, 5, 4, 500).sentence().contains("5 were sent without arrival within 500 ns"));
	}

	@Test
	void oneSideAloneIsRead() throws Exception {
		Read sends = read(LinuxTraceImport.ftrace(), Files.writeString(folder.resolve("a"), "  a-1 [000] 1.5: ipi_send_cpu: cpu=3 callsite=x callback=0x0\n"));
		assertEquals(new ImportReport.Matches(0, 0, 1, 0, 1_000_000), sends.report().matches());
		assertTrue(sends.report().remarks().getFirst().contains("no arrival"), sends.report().remarks().toString());
		Read arrivals = read(LinuxTraceImport.ftrace(), Files.writeString(folder.resolve("b"), "  a-1 [000] 1.5: reschedule_entry: vector=253\n"));
		assertEquals(new ImportReport.Matches(0, 0, 0, 1, 1_000_000), arrivals.report().matches());
		assertTrue(arrivals.report().remarks().getFirst().contains("no interrupt being sent"), arrivals.report().remarks().toString());
		assertEquals(1, arrivals.store().events(Kind.DOORBELL).size());
	}

	@Test
	void oddLinesAreCountedAndTold() throws Exception {
		Read read = read(LinuxTraceImport.ftrace(), Files.writeString(folder.resolve("odd"), """
				# tracer: nop
				nonsense
				a-1 [000] 1.000001: ipi_send_cpu: cpu=x callsite=y callback=0x0
				a-1 [000] 1.000002: ipi_send_cpumask: callsite=y callback=0x0
				a-1 [000] 1.000001: reschedule_entry: vector=253
				a-1 [000] 1.000003: sched_switch: what
				a-1 [99999] 1.000004: reschedule_entry: vector=253
				a-1 [001] 1.000005: reschedule_entry: vector=253
				a-1 [001] 1.000006: ipi_send_cpu: cpu=70000 callsite=y callback=0x0
				"""));
		assertEquals(7, read.report().odd());
		assertEquals(List.of("line 2: \"nonsense\" is no event of a trace", "line 3: ipi_send_cpu has no field cpu with the number of a CPU",
				"line 4: it has no set of CPUs", "line 5: its time lies before that of the event above",
				"line 6: the task switch does not say from which task to which", "line 7: CPU 99999 is more than a machine has", "line 9: CPU 70000 is more than a machine has"), read.report().oddLines());
	}

	/** Ends of handlers are lost in the gap of CPU 1, at the next beginning on CPU 2, in a task switch on CPU 3 and at the end on CPU 2. */
	@Test
	void missingEndsOfHandlersInventNoTimes() throws Exception {
		Read read = read(LinuxTraceImport.ftrace(), Files.writeString(folder.resolve("lost"), """
				# tracer: nop
				a-1 [000] 1.000000: ipi_send_cpu: cpu=1 callsite=y callback=0x0
				a-1 [000] 1.000001: ipi_send_cpu: cpu=2 callsite=y callback=0x0
				a-1 [000] 1.000002: ipi_send_cpu: cpu=3 callsite=y callback=0x0
				a-1 [001] 1.000003: reschedule_entry: vector=253
				a-1 [002] 1.000004: reschedule_entry: vector=253
				a-1 [003] 1.000005: reschedule_entry: vector=253
				a-1 [003] 7.000000: sched_switch: prev_comm=a prev_pid=1 prev_prio=120 prev_state=S ==> next_comm=swapper/3 next_pid=0 next_prio=120
				CPU:1 [LOST 17 EVENTS]
				a-1 [001] 9.000000: reschedule_exit: vector=253
				a-1 [001] 9.000010: local_timer_entry: vector=236
				a-1 [001] 9.000012: local_timer_exit: vector=236
				a-1 [002] 9.000020: reschedule_entry: vector=253
				a-1 [002] 9.000021: reschedule_exit: vector=253
				a-1 [002] 9.000030: local_timer_entry: vector=236
				a-1 [000] 9.000040: ipi_send_cpu: cpu=2 callsite=y callback=0x0
				"""));
		int reschedule = InterruptType.RESCHEDULE.type();
		assertEquals(List.of("3000 0>1 " + reschedule, "4000 0>2 " + reschedule, "5000 0>3 " + reschedule), read.of(Kind.DELIVERED));
		assertEquals(List.of("1 INTERRUPT 8000010000-8000012000", "2 INTERRUPT 8000020000-8000021000"), read.lanes().stream().filter(lane -> lane.contains("INT")).toList());
		assertTrue(read.report().remarks().contains("The ends of 4 interrupt handlers are not in the trace; they count as handled where they begin, without any time in them."),
				read.report().remarks().toString());
	}

	@Test
	void fileThatIsNoTraceIsRefused() throws Exception {
		assertEquals("there is no event in it; is it the text of trace-cmd report or perf script?",
				assertThrows(TraceFormatException.class, () -> read(LinuxTraceImport.ftrace(), Files.writeString(folder.resolve("x"), "# nothing\n\n"))).getMessage());
		assertEquals("no line is an event of a trace; line 1: \"hello\" is no event of a trace",
				assertThrows(TraceFormatException.class, () -> read(LinuxTraceImport.perf(), Files.writeString(folder.resolve("x"), "hello\n"))).getMessage());
	}

	@Test
	void binaryFilesHaveARemedy() throws Exception {
		assertTrue(remedy(new byte[] { 0x17, 0x08, 0x44, 't', 'r', 'a', 'c', 'i', 'n', 'g', '6', 0, 0 }).contains("trace-cmd report"));
		assertTrue(remedy("PERFILE2 and more".getBytes(StandardCharsets.US_ASCII)).contains("perf script"));
		assertTrue(remedy(new byte[] { 0x1f, (byte) 0x8b, 8 }).contains("compressed"));
		assertTrue(TraceImports.remedy(FIXTURES.resolve("tracefs.txt")).isEmpty());
		assertTrue(TraceImports.remedy(Files.write(folder.resolve("empty"), new byte[0])).isEmpty());
	}

	private String remedy(byte[] content) throws IOException {
		return TraceImports.remedy(Files.write(folder.resolve("x"), content)).orElseThrow();
	}

	@Test
	void masksOfAllForms() {
		assertEquals("{0, 1, 33}", CpuMask.parse("00000002,00000003").toString());
		assertEquals("{4}", CpuMask.parse("0x10").toString());
		assertEquals("{0, 1, 2, 8}", CpuMask.parse("0-2,8").toString());
		assertEquals("{1, 3}", CpuMask.parse("1,3").toString());
		assertEquals("{1, 2, 8}", CpuMask.parse("ARRAY[06, 01]").toString());
		for (String bad : List.of("", "x", "0-", "0-99999999", "ARRAY[", "ff,zz", "-")) {
			assertThrows(IllegalArgumentException.class, () -> CpuMask.parse(bad), bad);
		}
	}

	/** Whatever a file holds, it is read or refused, and what is read is in order. */
	@Test
	void damagedFilesAreReadOrRefused() throws Exception {
		Random random = new Random(5);
		for (String name : List.of("tracefs.txt", "trace-cmd-arm64.txt", "perf-script.txt", "interrupts-x86.txt", "interrupts-arm64.txt")) {
			byte[] good = Files.readAllBytes(FIXTURES.resolve(name));
			TraceImport format = TraceImports.of(FIXTURES.resolve(name)).orElseThrow();
			for (int i = 0; i < 150; i++) {
				Path file = Files.write(folder.resolve("bad"), damaged(good, random));
				try {
					read(format, file);
				} catch (TraceFormatException e) {
					assertTrue(!e.getMessage().isBlank());
				}
			}
		}
	}

	private static byte[] damaged(byte[] good, Random random) {
		String text = new String(good, StandardCharsets.ISO_8859_1);
		StringBuilder bad = new StringBuilder(text);
		for (int change = random.nextInt(12); change >= 0; change--) {
			int at = random.nextInt(bad.length());
			switch (random.nextInt(4)) {
				case 0 -> bad.setCharAt(at, (char) random.nextInt(256));
				case 1 -> bad.setCharAt(at, "0123456789[]:.,-= \n".charAt(random.nextInt(19)));
				case 2 -> bad.delete(at, Math.min(bad.length() - 1, at + random.nextInt(80)));
				default -> bad.insert(at, bad.substring(at, Math.min(bad.length(), at + random.nextInt(200))));
			}
		}
		return bad.toString().getBytes(StandardCharsets.ISO_8859_1);
	}
}
