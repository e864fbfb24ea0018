// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;

class MkwTraceTest extends MkwCalls {
	/** CPUs 5, 4 and 6 are web's in {@link #addWeb}. */
	private static final String FTRACE = """
			# tracer: nop
			          a-1     [000] d..2. 10.000010: ipi_send_cpu: cpu=5 callsite=x callback=0x0
			     <idle>-0     [005] d.h1. 10.000012: reschedule_entry: vector=253
			     <idle>-0     [005] d.h1. 10.000013: reschedule_exit: vector=253
			          a-1     [000] d..2. 10.000020: ipi_send_cpu: cpu=1 callsite=x callback=generic_smp_call_function_single_interrupt+0x0/0x48
			     <idle>-0     [001] d.h1. 10.000024: call_function_single_entry: vector=251
			     <idle>-0     [001] d.h1. 10.000026: call_function_single_exit: vector=251
			          b-2     [004] d..2. 10.000030: ipi_send_cpu: cpu=5 callsite=x callback=0x0
			what is this
			     <idle>-0     [006] d.h1. 10.000050: reschedule_entry: vector=253
			     <idle>-0     [006] d.h1. 10.000051: reschedule_exit: vector=253
			""";

	private static Map<String, Object> json(String... arguments) {
		return JsonReader.object(ok(arguments).out());
	}

	private String path(String name) {
		return folder.resolve(name).toString();
	}

	private String recorded() {
		addWeb();
		addRt();
		ok("plan", "add-channel", file, "--from", "web", "--to", "rt", "--rate", "20000", "--payload", "256");
		String recording = path("run.mkrec");
		ok("simulate", file, "--duration", "500ms", "--trace", recording);
		return recording;
	}

	private static long number(Object value) {
		return ((Number) value).longValue();
	}

	@Test
	void recordsWhatTheRunCounted() {
		addWeb();
		addRt();
		ok("plan", "add-channel", file, "--from", "web", "--to", "rt", "--rate", "20000", "--payload", "256");
		String recording = path("run.mkrec");
		Map<String, Object> run = json("simulate", file, "--duration", "500ms", "--trace", recording, "--format", "json");
		Map<String, Object> info = json("trace", "info", recording, "--format", "json");
		assertEquals("simulator", info.get("origin"));
		assertEquals("Plan 1", info.get("plan"));
		assertEquals(0, number(info.get("lost")));
		Map<?, ?> traffic = (Map<?, ?>) run.get("messages");
		assertTrue(number(traffic.get("delivered")) > 1_000, traffic.toString());
		assertEquals(number(traffic.get("sent")), number(info.get("sent")));
		assertEquals(number(traffic.get("delivered")), number(info.get("delivered")));
		// The observer has no influence.
		assertEquals(run.get("traceHash"), json("simulate", file, "--duration", "500ms", "--format", "json").get("traceHash"));
		String text = ok("trace", "info", recording).out();
		for (String part : List.of("Plan 1 on Sample server, made by simulator", "Messages", "web", "rt", "4-6")) {
			assertTrue(text.contains(part), text);
		}
	}

	@Test
	void statsOfAllAndOfAPart() {
		String recording = recorded();
		Map<String, Object> all = json("trace", "stats", recording, "--format", "json");
		Map<String, Object> pair = objects(all.get("pairs")).getFirst();
		assertEquals("web", pair.get("from"));
		assertEquals("rt", pair.get("to"));
		assertEquals(true, all.get("exact"));
		assertTrue(number(pair.get("p50Nanos")) > 0 && number(pair.get("p99Nanos")) >= number(pair.get("p50Nanos")) && number(pair.get("maxNanos")) >= number(pair.get("p99Nanos")));
		long typed = objects(all.get("types")).stream().mapToLong(type -> number(type.get("sent"))).sum();
		long paired = objects(all.get("pairs")).stream().mapToLong(each -> number(each.get("sent"))).sum();
		assertEquals(paired, typed);
		Map<String, Object> first = json("trace", "stats", recording, "--to", "400ms", "--by", "type", "--format", "json");
		Map<String, Object> second = json("trace", "stats", recording, "--from", "400000001ns", "--by", "type", "--format", "json");
		assertEquals(paired, sent(first) + sent(second));
		assertEquals(0, sent(json("trace", "stats", recording, "--filter", "from:rt", "--by", "type", "--format", "json")));
		String csv = ok("trace", "stats", recording, "--by", "cpu", "--format", "csv").out();
		assertTrue(csv.startsWith("from_cpu,to_cpu,sent,delivered,dropped,refused,counted,bytes,p50_ns,p99_ns,max_ns\r\n"), csv);
		assertTrue(csv.contains("CPU 4,CPU 1,") || csv.contains("CPU 5,CPU 1,"), csv);
		String text = ok("trace", "stats", recording).out();
		for (String part : List.of("Latency p50", "From  To", "Type", "USER", "Ring of kernel")) {
			assertTrue(text.contains(part), text);
		}
	}

	private static long sent(Map<String, Object> stats) {
		return objects(stats.get("types")).stream().mapToLong(type -> number(type.get("sent"))).sum();
	}

	@Test
	void cutHoldsItsTimesOnly() {
		String recording = recorded();
		String part = path("part.mkrec");
		ok("trace", "cut", recording, "--from", "400ms", "--to", "450ms", "-o", part);
		Map<String, Object> info = json("trace", "info", part, "--format", "json");
		assertTrue(number(info.get("beginNanos")) >= 400_000_000 && number(info.get("endNanos")) <= 450_000_000, info.toString());
		assertEquals(sent(json("trace", "stats", recording, "--from", "400ms", "--to", "450ms", "--by", "type", "--format", "json")), number(info.get("sent")));
	}

	@Test
	void exportsAndImportsAgain() throws Exception {
		String recording = recorded();
		Map<String, Object> info = json("trace", "info", recording, "--format", "json");
		Map<String, Object> exported = json("trace", "export", recording, "--format", "csv", "--format", "json", "-o", path("run.csv"));
		assertEquals(number(info.get("events")), number(exported.get("events")));
		assertTrue(ok("trace", "export", recording, "--format", "ctf", "-o", path("ctf")).out().contains("Common Trace Format 1.8"));
		assertTrue(Files.exists(folder.resolve("ctf/metadata")));
		ok("trace", "export", recording, "--format", "perfetto", "--filter", "type:USER", "--from", "400ms", "-o", path("run.pftrace"));
		assertTrue(Files.size(folder.resolve("run.pftrace")) > 1_000);
		Map<String, Object> imported = json("trace", "import", path("run.csv"), "-o", path("again.mkrec"), "--format", "json");
		assertEquals("csv", imported.get("format"));
		assertEquals(number(info.get("events")), number(imported.get("events")));
		Map<String, Object> again = json("trace", "info", path("again.mkrec"), "--format", "json");
		for (String key : List.of("sent", "delivered", "dropped", "refused", "counted", "beginNanos", "endNanos")) {
			assertEquals(info.get(key), again.get(key), key);
		}
	}

	@Test
	void importSaysWhatMatchedAndWhatWouldCross() throws Exception {
		addWeb();
		Path trace = Files.writeString(folder.resolve("trace.txt"), FTRACE);
		Result result = ok("trace", "import", trace.toString(), "-o", path("box.mkrec"), "--plan", file);
		assertTrue(result.out().contains("2 of 3 sent interrupts were seen to arrive (0 shared an arrival); 1 was sent without arrival within 1,000 µs, 1 arrived without a send."),
				result.out());
		// 0 to 5 crosses; 0 to 1 is the host's, 4 to 5 web's.
		assertTrue(result.out().contains("1 of 3 interrupts whose sender is known (33.3 %) would cross kernels."), result.out());
		assertTrue(result.out().contains("1 further interrupts arrived from unknown senders."), result.out());
		assertTrue(result.err().contains("1 line of " + trace + " made no sense and was left out:") && result.err().contains("line 9: \"what is this\""), result.err());
		Map<String, Object> crossings = json("trace", "crossings", path("box.mkrec"), file, "--format", "json");
		assertEquals(1, number(crossings.get("across")));
		assertEquals(2, number(crossings.get("within")));
		Map<String, Object> pair = objects(crossings.get("pairs")).getFirst();
		assertEquals("web", pair.get("to"));
		Map<String, Object> narrow = json("trace", "import", trace.toString(), "--window", "3us", "-o", path("box.mkrec"), "--format", "ftrace", "--format", "json");
		assertEquals(1, number(((Map<?, ?>) narrow.get("matches")).get("matched")));
	}

	@Test
	void withoutSendersNothingIsSaidOfCrossing() throws Exception {
		String samples = Files.writeString(folder.resolve("interrupts.txt"), "1.0\n CPU0 CPU1\nRES: 1 1\n2.0\n CPU0 CPU1\nRES: 4 1\n").toString();
		String out = ok("trace", "import", samples, "-o", path("box.mkrec"), "--plan", file).out();
		assertTrue(out.contains("nothing can be said about plan \"Plan 1\"") && out.contains("3 interrupts arrived from unknown senders."), out);
	}

	@Test
	void errorsNameFileAndRemedy() throws Exception {
		String text = Files.writeString(folder.resolve("trace.txt"), FTRACE).toString();
		String nothing = Files.writeString(folder.resolve("nothing.txt"), "hello\n").toString();
		fails(3, List.of("is no recording but looks like ftrace or trace-cmd report", "mkw trace import"), "trace", "info", text);
		fails(3, List.of("is no recording"), "trace", "info", nothing);
		fails(3, List.of("not there"), "trace", "stats", path("missing.mkrec"));
		fails(3, List.of("looks like no trace that can be imported", "--format"), "trace", "import", nothing, "-o", path("x.mkrec"));
		fails(3, List.of(nothing + ": no line is an event of a trace; line 1: \"hello\""), "trace", "import", nothing, "--format", "perf", "-o", path("x.mkrec"));
		fails(3, List.of("missing.txt", "no such file"), "trace", "import", path("missing.txt"), "-o", path("x.mkrec"));
		String perf = Files.writeString(folder.resolve("perf.data"), "PERFILE2....").toString();
		fails(3, List.of(perf + ": This is perf's own file", "perf script"), "trace", "import", perf, "-o", path("x.mkrec"));
		fails(2, List.of("no trace format \"ftraze\"", "Did you mean \"ftrace\"?"), "trace", "import", text, "--format", "ftraze", "-o", path("x.mkrec"));
		fails(2, List.of("--output"), "trace", "import", text);
		fails(2, List.of("Missing command after \"trace\"", "info, stats, export"), "trace");
		assertFalse(Files.exists(folder.resolve("x.mkrec")));
		fails(3, List.of("Nothing can be recorded to"), "trace", "import", text, "-o", path("no/such/folder/x.mkrec"));
		fails(2, List.of("--window", "nothing is matched"), "trace", "import", Files.writeString(folder.resolve("a.csv"), "time_ns,kind\n1,SENT\n").toString(), "--window", "1ms",
				"-o", path("x.mkrec"));
	}

	@Test
	void errorsAboutPartsOfRecordings() {
		String recording = recorded();
		fails(2, List.of("--to 1 ms lies before --from 2 ms"), "trace", "stats", recording, "--from", "2ms", "--to", "1ms");
		fails(2, List.of("there is nothing in the time asked for"), "trace", "stats", recording, "--from", "10s");
		fails(2, List.of("--filter", "frm"), "trace", "stats", recording, "--filter", "frm:web");
		fails(2, List.of("Say in which format", "ctf, perfetto, csv"), "trace", "export", recording, "-o", path("x"));
		fails(2, List.of("no trace format \"ctv\"", "Did you mean \"ctf\"?"), "trace", "export", recording, "--format", "ctv", "-o", path("x"));
		fails(2, List.of("cannot be written over"), "trace", "cut", recording, "-o", recording);
		fails(2, List.of("about one run"), "simulate", file, "--replications", "2", "--trace", path("y.mkrec"));
		fails(3, List.of("Nothing can be recorded to"), "simulate", file, "--trace", path("no/such/y.mkrec"));
	}

	@Test
	void nothingIsOverwrittenButOlderResults() throws Exception {
		String recording = recorded();
		byte[] design = Files.readAllBytes(Path.of(file));
		byte[] recorded = Files.readAllBytes(Path.of(recording));
		String text = Files.writeString(folder.resolve("trace.txt"), FTRACE).toString();
		fails(2, List.of(file, "which it is made of", "Choose another file"), "simulate", file, "--trace", file);
		fails(2, List.of(file, "which it is made of"), "trace", "import", text, "-o", file, "--plan", file);
		List<String> kept = List.of(file + " exists and is no ", "it would be lost. Choose another file");
		fails(2, kept, "trace", "cut", recording, "-o", file);
		fails(2, kept, "monitor", "--record", file);
		fails(2, kept, "trace", "import", text, "-o", file);
		fails(2, kept, "trace", "export", recording, "--format", "csv", "-o", file);
		fails(2, kept, "trace", "export", recording, "--format", "perfetto", "-o", file);
		Path link = Files.createSymbolicLink(folder.resolve("link.mkrec"), Path.of(file));
		fails(2, List.of("exists and is no recording"), "trace", "cut", recording, "-o", link.toString());
		fails(2, List.of("Two results cannot go to the same file"), "simulate", file, "--record", path("x"), "--trace", path("../" + folder.getFileName() + "/x"));
		fails(2, List.of("exists and is no log of inputs"), "simulate", file, "--record", recording);
		fails(2, List.of("which it is made of"), "trace", "export", recording, "--format", "ctf", "-o", recording);
		assertArrayEquals(design, Files.readAllBytes(Path.of(file)));
		assertArrayEquals(recorded, Files.readAllBytes(Path.of(recording)));
		assertFalse(Files.exists(folder.resolve("x")));
		// Older results may go.
		String other = Files.copy(Path.of(recording), folder.resolve("other.mkrec")).toString();
		ok("trace", "cut", recording, "--to", "100ms", "-o", other);
		ok("trace", "export", recording, "--format", "csv", "-o", path("x.csv"));
		ok("trace", "export", recording, "--format", "csv", "-o", path("x.csv"));
		ok("trace", "export", recording, "--format", "perfetto", "-o", path("x.pftrace"));
		ok("trace", "export", recording, "--format", "perfetto", "-o", path("x.pftrace"));
	}

	@Test
	void recordingThatWasNotFinishedSaysSo() throws Exception {
		String recording = recorded();
		byte[] bytes = Files.readAllBytes(Path.of(recording));
		// As after a kill between two blocks: without index and trailer.
		int end = (int) ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong(bytes.length - 24);
		String killed = Files.write(folder.resolve("killed.mkrec"), Arrays.copyOf(bytes, end)).toString();
		assertFalse(ok("trace", "info", recording).out().contains("Not finished"));
		assertTrue(ok("trace", "info", killed).out().contains("Not finished; what came after "), ok("trace", "info", killed).out());
		assertEquals(false, json("trace", "info", killed, "--format", "json").get("finished"));
		warnsOfTheEnd(killed, "trace", "stats", killed);
		warnsOfTheEnd(killed, "trace", "cut", killed, "-o", path("part.mkrec"));
		warnsOfTheEnd(killed, "trace", "export", killed, "--format", "csv", "-o", path("part.csv"));
		warnsOfTheEnd(killed, "trace", "crossings", killed, file);
		String part = ok("trace", "info", path("part.mkrec")).out();
		assertTrue(part.contains("A part of a longer recording, from 0 s to "), part);
	}

	private static void warnsOfTheEnd(String killed, String... arguments) {
		assertTrue(ok(arguments).err().contains("warning: " + killed + ": Not finished; what came after "), String.join(" ", arguments));
	}

	@Test
	void monitorShowsThisMachine() {
		if (!Files.isReadable(Path.of("/proc/interrupts"))) {
			return;
		}
		Map<String, Object> result = json("monitor", "--seconds", "1", "--record", path("box.mkrec"), "--format", "json");
		assertFalse(objects(result.get("cpus")).isEmpty());
		assertEquals("monitor", json("trace", "info", path("box.mkrec"), "--format", "json").get("origin"));
	}

	@Test
	void monitorThatIsInterruptedShowsAndWritesWhatItSaw() throws Exception {
		if (!Files.isReadable(Path.of("/proc/interrupts"))) {
			return;
		}
		CompletableFuture<Result> result = CompletableFuture.supplyAsync(() -> ok("monitor", "--seconds", "3600", "--interval", "10s", "--record", path("box.mkrec")));
		while (!result.isDone() && !Interruption.raise()) {
			Thread.sleep(10);
		}
		String out = result.get().out();
		assertTrue(out.startsWith("CPU ") && out.contains("Written to "), out);
		assertEquals(true, json("trace", "info", path("box.mkrec"), "--format", "json").get("finished"));
	}

	@Test
	void monitorChecksItsOptions() {
		fails(2, List.of("--seconds is a number from 1 to 86400, not 0"), "monitor", "--seconds", "0");
		fails(2, List.of("--interval is a time from 50ms to 10s, not 1 ms"), "monitor", "--interval", "1ms");
	}
}
