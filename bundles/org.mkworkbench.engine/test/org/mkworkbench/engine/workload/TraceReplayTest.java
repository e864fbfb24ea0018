// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mkworkbench.engine.workload.Lab.MESSAGE;
import static org.mkworkbench.engine.workload.Lab.MILLI;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.mkworkbench.engine.ChannelPattern;
import org.mkworkbench.engine.EngineException;
import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.engine.OverlayBlob;
import org.mkworkbench.engine.Partitions;
import org.mkworkbench.engine.RunSpec;
import org.mkworkbench.engine.host.message.MessageType;
import org.mkworkbench.engine.simulator.Simulator;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.recording.RecorderOptions;
import org.mkworkbench.engine.traffic.recording.TrafficRecorder;

class TraceReplayTest {
	private static TraceEntries read(String text) throws IOException {
		return TraceFile.read(new StringReader(text), "t.csv");
	}

	@Test
	void readsLines() throws IOException {
		TraceEntries e = read("# recorded\ntime_ns,from,to,bytes,type\n\n1000,1,2,64,0x3001\n 1500 , 2 , 0 , 0\n1500,0,1,4072,\n");
		assertEquals(3, e.size());
		assertEquals(0, e.time(0));
		assertEquals(500, e.time(1));
		assertEquals(500, e.span());
		assertEquals(MessageType.HEARTBEAT, e.type(0));
		assertEquals(MessageType.USER, e.type(1));
		assertEquals(2, e.from(1));
		assertEquals(0, e.to(1));
		assertEquals(4072, e.payload(2));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"0,1,2|line 2: 4 or 5 values are expected (time in ns, sender, receiver, bytes, type), not 3",
			"0,1,2,3,4,5|line 2: 4 or 5 values are expected (time in ns, sender, receiver, bytes, type), not 6",
			"x,1,2,3|line 2: the time must be a whole number from 0 to 9223372036854775807, not \"x\"",
			"-1,1,2,3|line 2: the time must be a whole number from 0 to 9223372036854775807, not \"-1\"",
			"1.5,1,2,3|line 2: the time must be a whole number from 0 to 9223372036854775807, not \"1.5\"",
			"9,1,1,3|line 2: sender and receiver must be two kernel ids of 0 or more, not 1 and 1",
			"9,1,2,4073|line 2: the payload must be 0 to 4072 bytes, not 4073",
			"9,1,2,3,0x10000|line 2: the type must be a whole number from 0 to 65535, not \"0x10000\"",
			"4,1,2,3|line 2: the time 4 lies before the 5 of the message above"})
	void namesTheLineThatIsWrong(String line, String text) {
		assertEquals("t.csv, " + text + ".", assertThrows(IOException.class, () -> read("5,1,2,3\n" + line + "\n6,1,2,3")).getMessage());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"9,1,2\u0000,3|the receiver must be a whole number from 0 to 2147483647, not \"2\\u0000\"",
			"9,1,2\u00a0,3|the receiver must be a whole number from 0 to 2147483647, not \"2\\u00a0\"",
			"1000000000000006,1,2,3|the time 1000000000000006 lies 1000000000000001 ns after the first message; at most 1000000000000000 ns (eleven days) are possible",
			"9223372036854775807,1,2,3|the time 9223372036854775807 lies 9223372036854775802 ns after the first message; at most 1000000000000000 ns (eleven days)"
					+ " are possible"})
	void saysWhatCannotBeSeenOrReached(String line, String text) {
		assertEquals("t.csv, line 2: " + text + ".", assertThrows(IOException.class, () -> read("5,1,2,3\n" + line)).getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = {"\ufeff10,1,2,64", "\ufefftime_ns,from,to,bytes\n10,1,2,64", "\"time_ns\",\"from\",\"to\",\"bytes\"\n10,1,2,64", "_time,from\n10,1,2,64",
			"\"0010\",\"01\",\"2\",\"0064\",\"\"", "0010,01,002,00064,0x4000", "010,0x1,0X2,0x40"})
	void readsWhatOtherProgramsWrite(String text) throws IOException {
		TraceEntries e = read(text + "\n020,08,9,1\n");
		assertEquals(2, e.size());
		assertEquals(1, e.from(0));
		assertEquals(2, e.to(0));
		assertEquals(64, e.payload(0));
		assertEquals(MessageType.USER, e.type(0));
		assertEquals(8, e.from(1));
		assertEquals(10, e.time(1), "zeros in front mean nothing");
	}

	@Test
	void saysWhenThereIsNothing(@TempDir Path folder) throws IOException {
		assertTrue(assertThrows(IOException.class, () -> read("time,from,to,bytes\n")).getMessage().startsWith("t.csv holds no message."));
		Path file = folder.resolve("b.csv");
		Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
		assertEquals("b.csv is no text file: it holds bytes that are not UTF-8.",
				assertThrows(IOException.class, () -> TraceFile.read(file)).getMessage());
		Files.writeString(file, "0,1,2,64", StandardCharsets.UTF_8);
		assertEquals(1, TraceFile.read(file).size());
	}

	@Test
	void arbitraryTextIsReadOrRefused() {
		Random random = new Random(6);
		String letters = "0123456789,,,,,\n\n-x#. ";
		for (int i = 0; i < 20_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int n = random.nextInt(40); n >= 0; n--) {
				text.append(letters.charAt(random.nextInt(letters.length())));
			}
			try {
				assertTrue(read(text.toString()).size() > 0);
			} catch (IOException e) {
				assertTrue(e.getMessage().startsWith("t.csv"), e.getMessage());
			}
		}
	}

	@Test
	void sendsAtTheTimesOfTheRecording() throws IOException {
		TraceEntries entries = read("7000,1,2,64\n7000,3,4,64\n12000,1,2,64\n19000,2,0,8\n");
		Lab lab = new Lab().with(new TraceReplay("t", entries, false));
		for (long[] expected : new long[][] {{MESSAGE - 1, 0}, {MESSAGE, 2}, {5000 + MESSAGE - 1, 2}, {5000 + MESSAGE, 3}, {12_000 + MESSAGE - 1, 3},
				{12_000 + MESSAGE, 4}, {MILLI, 4}}) {
			assertEquals(expected[1], lab.run(expected[0]).times("trace.latency").count(), () -> "at " + expected[0] + " ns");
		}
		assertEquals(1, lab.run(MILLI).count("trace.rounds"));
	}

	@Test
	void beginsAgain() throws IOException {
		// 0, 100, 300, then 150 later again.
		TraceReplay spec = new TraceReplay("t", read("0,1,2,64\n100,1,2,64\n300,1,2,64\n"), true);
		Lab.Figures f = new Lab().with(spec).run(450 * 100);
		assertEquals(100, f.count("trace.rounds"));
		assertEquals(301, f.count("trace.sent"));
	}

	@Test
	void leavesOutWhatNobodyCanSendOrReceive() throws IOException {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 40; i++) {
			text.append(i * MILLI).append(i % 2 == 0 ? ",1,2,64\n" : ",3,4,64\n");
		}
		Lab.Figures f = new Lab().with(new TraceReplay("t", read(text.toString()), false)).panic(2, 10 * MILLI + MILLI / 2)
				.boot(2, 20 * MILLI + MILLI / 2).run(50 * MILLI);
		assertEquals(5, f.count("trace.leftout"));
		assertEquals(35, f.count("trace.sent"));
		assertEquals(35, f.times("trace.latency").count());
	}

	@Test
	void takesTheMessagesOfEvents() {
		List<IpiEvent> events = new ArrayList<>();
		events.add(new IpiEvent(IpiEvent.Kind.SENT, 500, 500, 0, MessageType.USER, 1, 2, 0, 0, 64, 1));
		events.add(new IpiEvent(IpiEvent.Kind.DELIVERED, 700, 500, 0, MessageType.USER, 1, 2, 0, 0, 64, 1));
		events.add(new IpiEvent(IpiEvent.Kind.DROPPED, 900, 900, 0, MessageType.NETWORK, 2, 1, 0, 0, 8, 2));
		TraceEntries e = TraceEntries.of(events);
		assertEquals(2, e.size());
		assertEquals(400, e.time(1));
		assertEquals(MessageType.NETWORK, e.type(1));
		assertEquals(8, e.payload(1));
	}

	@Test
	void picksOutPairsWithTheirTimes() throws IOException {
		TraceEntries e = read("1000,1,2,64\n1300,2,1,8\n1700,1,2,64\n1900,2,1,16\n").between(2, 1);
		assertEquals(2, e.size());
		assertEquals(300, e.time(0));
		assertEquals(900, e.time(1));
		assertEquals(16, e.payload(1));
		assertEquals(0, e.between(1, 2).size());
		assertEquals(MESSAGE, new Lab().with(new TraceReplay("t", e, false)).run(MILLI).times("trace.latency").max());
	}

	@Test
	void refusesWhatCannotBe() throws IOException {
		assertThrows(IllegalArgumentException.class, () -> new TraceReplay("t", new TraceEntries(), false));
		TraceEntries one = read("5,1,2,64");
		assertTrue(assertThrows(IllegalArgumentException.class, () -> new TraceReplay("t", one, true)).getMessage()
				.contains("all messages have the same time"));
		TraceReplay elsewhere = new TraceReplay("t", read("5,1,9,64"), false);
		RunSpec spec = new RunSpec(Partitions.machine(), Partitions.baseline(), List.of(), List.of(), 1).withWorkloads(List.of(elsewhere));
		assertEquals("Workload \"t\" names kernel 1, which no overlay creates.", assertThrows(EngineException.class, () -> {
			try (EngineRun run = new Simulator().prepare(spec)) {
				run.runFor(1);
			}
		}).getMessage());
	}

	@Test
	void recordingsAreReadLikeTextFiles(@TempDir Path folder) throws Exception {
		Path file = folder.resolve("run.mkrec");
		List<IpiEvent> seen = new ArrayList<>();
		RunSpec spec = new RunSpec(Partitions.machine(), Partitions.baseline(), List.of(new OverlayBlob("web", Partitions.createOverlay("web", 1, Partitions.GIB, 0, 2)),
				new OverlayBlob("db", Partitions.createOverlay("db", 2, Partitions.GIB, 0, 4))), List.of(Partitions.channel("a", 1, 2, 200_000, ChannelPattern.POISSON)), 5);
		try (EngineRun run = new Simulator().prepare(spec); TrafficRecorder recorder = new TrafficRecorder(run.layout(), RecorderOptions.defaults())) {
			recorder.recordTo(file);
			run.observe(recorder, recorder);
			run.observe((words, at) -> seen.add(IpiEvent.read(words, at)), note -> {
			});
			run.runFor(500 * MILLI);
			recorder.stopRecording();
		}
		TraceEntries read = TraceFile.read(file);
		TraceEntries expected = TraceEntries.of(seen);
		assertTrue(read.size() > 10_000, "too few: " + read.size());
		assertEquals(expected.size(), read.size());
		for (int i = 0; i < read.size(); i++) {
			assertEquals(expected.time(i) + " " + expected.from(i) + " " + expected.to(i) + " " + expected.type(i) + " " + expected.payload(i),
					read.time(i) + " " + read.from(i) + " " + read.to(i) + " " + read.type(i) + " " + read.payload(i));
		}
	}

	@Test
	void recordingsThatHelpNobodySaySo(@TempDir Path folder) throws Exception {
		Path broken = folder.resolve("broken.mkrec");
		Files.write(broken, new byte[] {(byte) 0x89, 'M', 'K', 'R', 'E', 'C', 0, 0, 1, 2, 3});
		assertTrue(assertThrows(IOException.class, () -> TraceFile.read(broken)).getMessage().contains("broken.mkrec"));
		Path quiet = folder.resolve("quiet.mkrec");
		try (EngineRun run = new Simulator().prepare(new RunSpec(Partitions.machine(), Partitions.baseline(), List.of(), List.of(), 5));
				TrafficRecorder recorder = new TrafficRecorder(run.layout(), RecorderOptions.defaults())) {
			recorder.recordTo(quiet);
			run.observe(recorder, recorder);
			run.runFor(MILLI);
		}
		assertEquals("quiet.mkrec holds no message from one kernel to another.", assertThrows(IOException.class, () -> TraceFile.read(quiet)).getMessage());
	}
}
