// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.query.Cancel;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;

class CsvTest {
	@TempDir
	Path folder;

	private Path file(String content) throws IOException {
		return Files.writeString(folder.resolve("in.csv"), content);
	}

	/** What an import made. */
	private record Read(ImportReport report, ListStore store) {
	}

	private static Read read(Path file) throws IOException, TraceFormatException {
		List<ListStore> stores = new ArrayList<>();
		ImportReport report = new CsvImport().read(file, layout -> {
			stores.add(new ListStore(layout));
			return stores.getFirst().sink();
		}, Cancel.NEVER);
		assertEquals(report.events(), stores.getFirst().events());
		return new Read(report, stores.getFirst());
	}

	private Path export(ListStore store) throws IOException {
		Path file = folder.resolve("out.csv");
		new CsvExport().export(store, Selection.ALL, file, Cancel.NEVER);
		return file;
	}

	@Test
	void everyEventComesBack() throws Exception {
		ListStore before = ListStore.sample();
		Read after = read(export(before));
		assertEquals(0, after.report().odd());
		assertEquals(before.words().size(), after.store().words().size());
		for (int i = 0; i < before.words().size(); i++) {
			assertArrayEquals(before.words().get(i), after.store().words().get(i), "event " + i + " " + IpiEvent.read(before.words().get(i), 0));
		}
		TrafficLayout layout = after.store().layout();
		assertEquals(List.of("host ü", "web, \"fast\""), layout.kernels().stream().map(TrafficLayout.Kernel::name).toList());
		assertEquals(List.of(100L, 102L, 104L), layout.cpus().stream().map(TrafficLayout.Cpu::physicalId).toList());
		assertEquals(List.of(0, 1, 2), layout.cpus().stream().map(TrafficLayout.Cpu::linux).toList());
		assertEquals(List.of(0, 0, 3), layout.cpus().stream().map(TrafficLayout.Cpu::kernelId).toList());
		assertEquals("Rescheduling", layout.typeNames().get(0x103));
		assertEquals(1, layout.typeNames().size());
	}

	@Test
	void linesAreThoseOfTheStandard() throws Exception {
		String text = Files.readString(export(ListStore.sample()), StandardCharsets.UTF_8);
		assertTrue(text.startsWith("time_ns,kind,sent_ns,type,type_name,from_kernel,"));
		assertTrue(text.endsWith("\r\n"));
		assertEquals(18, text.split("\r\n").length);
		assertTrue(text.contains("2200,DELIVERED,1000,20480,NETWORK,0,host ü,3,\"web, \"\"fast\"\"\",1,102,2,104,-1,256,1,1\r\n"), text);
	}

	@Test
	void aFewColumnsAreEnough() throws Exception {
		Read read = read(file("kind,time_ns,from_cpu,to_cpu\nsent,5,0,1\nDelivered,9,0,1\n"));
		IpiEvent event = IpiEvent.read(read.store().words().getFirst(), 0);
		assertEquals(IpiEvent.Kind.SENT, event.kind());
		assertEquals(0, event.fromCpu());
		assertEquals(1, event.toCpu());
		assertEquals(5, event.sentNanos());
		assertEquals(2, read.store().layout().cpus().size());
		assertEquals(-1, IpiEvent.ringEntries(read.store().words().getFirst(), 0));
	}

	@Test
	void unknownLatencyIsNotZero() throws Exception {
		Read read = read(file("time_ns,kind,number\n5,SENT,1\n9,DELIVERED,1\n12,DELIVERED,2\n13,DELIVERED,\n"));
		List<IpiEvent> delivered = read.store().events(IpiEvent.Kind.DELIVERED);
		assertEquals(1, delivered.size());
		assertEquals(5, delivered.getFirst().sentNanos());
		assertEquals(2, read.store().events(IpiEvent.Kind.DOORBELL).size());
		assertTrue(read.report().remarks().getFirst().startsWith("The file does not say when 2 messages that were handled were sent"), read.report().remarks().toString());
	}

	@Test
	void cpuNumbersBeyondAllMachinesAreOdd() throws Exception {
		Read read = read(file("time_ns,kind,from_cpu,to_cpu\n5,SENT,0,65535\n6,SENT,0,65536\n"));
		assertEquals(List.of("line 3: to_cpu is 65536, which is not in -1..65535"), read.report().oddLines());
	}

	@Test
	void namesHoldNoControlCharacters() throws Exception {
		Read read = read(file("time_ns,kind,from_kernel,from_kernel_name\n5,SENT,0,\"we\u001b[2Jb\nx\"\n"));
		assertEquals("we [2Jb x", read.store().layout().kernels().getFirst().name());
	}

	@Test
	void oddLinesAreCountedAndTold() throws Exception {
		Read read = read(file("""
				time_ns,kind,value
				5,SENT,1
				x,SENT,1
				6,BENT,1
				6,SENT
				6,SENT,-4
				4,SENT,1
				"7",SENT,"99"
				"""));
		assertEquals(2, read.report().events());
		assertEquals(List.of("line 3: time_ns is \"x\", not a whole number", "line 4: \"BENT\" is no kind of event", "line 5: it has 2 fields, the heading 3",
				"line 6: value is -4, which is not in 0..2147483647", "line 7: the time 4 lies before that of the line above"), read.report().oddLines());
		assertEquals(5, read.report().odd());
	}

	@Test
	void fileThatIsNoneIsRefused() throws Exception {
		fails("", "the file is empty");
		fails("a,b\n1,2\n", "line 1: the heading has no column \"time_ns\"");
		fails("time_ns,kind\n", "there is no event below the heading");
		fails("time_ns,kind\nx,y\n", "no line is an event; line 2: \"y\" is no kind of event");
		fails("time_ns,kind\n1,\"SENT\n", "line 2: a field begins with a quote that nothing closes");
	}

	private void fails(String content, String part) throws IOException {
		Path file = file(content);
		TraceFormatException exception = assertThrows(TraceFormatException.class, () -> read(file));
		assertTrue(exception.getMessage().contains(part), exception.getMessage());
	}

	@Test
	void damagedFilesAreReadOrRefused() throws Exception {
		byte[] good = Files.readAllBytes(export(ListStore.sample()));
		Random random = new Random(11);
		for (int i = 0; i < 400; i++) {
			byte[] bad = good.clone();
			for (int change = random.nextInt(6); change >= 0; change--) {
				bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
			}
			Path file = Files.write(folder.resolve("bad.csv"), bad);
			try {
				long last = 0;
				for (long[] words : read(file).store().words()) {
					assertTrue(words[1] >= last);
					last = words[1];
				}
			} catch (TraceFormatException e) {
				assertTrue(!e.getMessage().isBlank());
			}
		}
	}
}
