// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange.perfetto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mkworkbench.engine.exchange.ListStore;
import org.mkworkbench.engine.exchange.Selection;
import org.mkworkbench.engine.host.message.MessageType;
import org.mkworkbench.engine.traffic.CpuActivity;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.query.Cancel;

/** Field numbers here are from Perfetto's .proto files once more, and not from the code under test. */
class PerfettoExportTest {
	@TempDir
	Path folder;

	private record Event(long time, int type, long track, String name, Map<String, Object> annotations, List<WireMessage.Field> flows,
			List<WireMessage.Field> lastFlows, Long counter) {
	}

	private final Map<Long, WireMessage> tracks = new HashMap<>();
	private final List<Event> events = new ArrayList<>();

	private void export(ListStore store) throws IOException {
		Path file = folder.resolve("trace.pftrace");
		new PerfettoExport().export(store, Selection.ALL, file, Cancel.NEVER);
		decode(Files.readAllBytes(file));
	}

	private void decode(byte[] bytes) {
		Map<Long, String> names = new HashMap<>();
		Map<Long, String> annotationNames = new HashMap<>();
		boolean first = true;
		for (WireMessage packet : new WireMessage(bytes).messages(1)) {
			assertEquals(1, packet.number(10), "all packets are of one sequence");
			assertEquals(first ? 1 : 2, packet.number(13), "the first packet clears the state, all others need it");
			first = false;
			if (packet.has(12)) {
				intern(packet.message(12).messages(2), names);
				intern(packet.message(12).messages(3), annotationNames);
			} else if (packet.has(60)) {
				WireMessage track = packet.message(60);
				assertTrue(tracks.put(track.number(1), track) == null, "a track is described once");
				assertTrue(!track.has(5) || tracks.containsKey(track.number(5)), "its parent comes first");
			} else if (packet.has(11)) {
				WireMessage event = packet.message(11);
				assertTrue(tracks.containsKey(event.number(11)), "a track is described before its first event");
				Map<String, Object> annotations = new HashMap<>();
				event.messages(4).forEach(each -> annotations.put(annotationNames.get(each.number(1)), each.has(4) ? each.number(4) : each.text(6)));
				events.add(new Event(packet.number(8), (int) event.number(9), event.number(11), event.has(10) ? names.get(event.number(10)) : "", annotations,
						event.all(47), event.all(48), event.has(30) ? event.number(30) : null));
			}
		}
	}

	private static void intern(List<WireMessage> list, Map<Long, String> into) {
		list.forEach(each -> assertTrue(into.put(each.number(1), each.text(2)) == null, "a name is interned once"));
	}

	private String trackName(long track) {
		WireMessage descriptor = tracks.get(track);
		return descriptor.has(3) ? descriptor.message(3).text(6) : descriptor.has(4) ? descriptor.message(4).text(5) : descriptor.text(2);
	}

	private String processOf(long track) {
		WireMessage descriptor = tracks.get(track);
		return descriptor.has(3) ? descriptor.message(3).text(6) : processOf(descriptor.number(5));
	}

	/** Walks the events as Perfetto does: sorted by time, those of one time as they are in the file. */
	private Map<Long, Integer> slicesThatNest() {
		Map<Long, Deque<String>> open = new HashMap<>();
		Map<Long, Integer> slices = new HashMap<>();
		for (Event event : events.stream().sorted(Comparator.comparingLong(Event::time)).toList()) {
			Deque<String> stack = open.computeIfAbsent(event.track(), key -> new ArrayDeque<>());
			if (event.type() == 1) {
				stack.push(event.name());
				assertEquals(1, stack.size(), "slices of a track do not overlap: " + stack);
				slices.merge(event.track(), 1, Integer::sum);
			} else if (event.type() == 2) {
				assertEquals(1, stack.size(), "an end has its beginning");
				stack.pop();
			}
		}
		open.values().forEach(stack -> assertTrue(stack.isEmpty(), "a beginning has its end"));
		return slices;
	}

	@Test
	void kernelsAreProcessesAndCpusThreads() throws Exception {
		export(ListStore.sample());
		List<WireMessage> processes = tracks.values().stream().filter(track -> track.has(3)).toList();
		assertEquals(List.of("host ü", "web, \"fast\""), processes.stream().map(track -> track.message(3).text(6)).sorted().toList());
		List<WireMessage> threads = tracks.values().stream().filter(track -> track.has(4)).toList();
		// CPUs 0 and 1 of the host, 2 of web.
		assertEquals(3, threads.size());
		assertEquals(3, threads.stream().map(track -> track.message(4).number(2)).distinct().count(), "each thread has an id of its own");
		threads.forEach(thread -> assertEquals(tracks.get(thread.number(5)).message(3).number(1), thread.message(4).number(1), "a thread is of its process"));
		assertTrue(processes.stream().allMatch(track -> track.message(3).number(1) > 0));
	}

	@Test
	void intervalsAreSlicesOfTheirCpu() throws Exception {
		export(ListStore.sample());
		Map<Long, Integer> slices = slicesThatNest();
		assertEquals(4, slices.values().stream().mapToInt(Integer::intValue).sum());
		Event interrupt = events.stream().filter(event -> event.type() == 1 && event.name().equals("interrupt")).findFirst().orElseThrow();
		assertEquals(2_000, interrupt.time());
		assertEquals("CPU 2 interrupts", trackName(interrupt.track()));
		assertEquals("web, \"fast\"", processOf(interrupt.track()));
		assertTrue(events.stream().anyMatch(event -> event.type() == 2 && event.track() == interrupt.track() && event.time() == 2_500));
	}

	@Test
	void flowsGoFromSendToHandle() throws Exception {
		export(ListStore.sample());
		Map<Object, Event> begins = new HashMap<>();
		Map<Object, Event> ends = new HashMap<>();
		for (Event event : events) {
			for (WireMessage.Field flow : event.flows()) {
				assertEquals(1, flow.wireType(), "flow ids are fixed64");
				assertTrue(begins.put(flow.value(), event) == null);
			}
			for (WireMessage.Field flow : event.lastFlows()) {
				assertEquals(1, flow.wireType(), "flow ids are fixed64");
				assertTrue(ends.put(flow.value(), event) == null);
			}
		}
		assertEquals(begins.keySet(), ends.keySet());
		assertEquals(java.util.Set.of(1L, 2L, 4L), begins.keySet());
		assertEquals("send NETWORK", begins.get(1L).name());
		assertEquals("CPU 1", trackName(begins.get(1L).track()));
		assertEquals("handle NETWORK", ends.get(1L).name());
		assertEquals("CPU 2", trackName(ends.get(1L).track()));
		assertEquals(1_200L, ends.get(1L).annotations().get("latency_ns"));
		assertEquals("lose SYSTEM HEARTBEAT", ends.get(4L).name());
		begins.forEach((id, begin) -> assertTrue(begin.time() < ends.get(id).time()));
	}

	@Test
	void ringsAreCounters() throws Exception {
		export(ListStore.sample());
		List<Event> counts = events.stream().filter(event -> event.type() == 4 && trackName(event.track()).equals("Entries in the ring")).toList();
		assertEquals(List.of(1L, 2L, 1L, 0L), counts.stream().filter(event -> processOf(event.track()).startsWith("web")).map(Event::counter).toList());
		assertEquals(List.of(63L, 5L, 0L), counts.stream().filter(event -> processOf(event.track()).startsWith("host")).map(Event::counter).toList());
		assertTrue(tracks.get(counts.getFirst().track()).has(8));
	}

	@Test
	void restIsThereToo() throws Exception {
		export(ListStore.sample());
		List<String> names = events.stream().map(Event::name).toList();
		for (String name : List.of("drop NETWORK", "refuse USER", "doorbell Rescheduling", "CPU changes hands", "phase hung", "state active", "web hangs, \"really\"")) {
			assertTrue(names.contains(name), name + " is not in " + names);
		}
		assertEquals(17L, events.stream().filter(event -> trackName(event.track()).equals("Rescheduling on CPU 0")).findFirst().orElseThrow().counter());
	}

	@Test
	void overlappingIntervalsStillNest() throws Exception {
		ListStore store = new ListStore();
		Random random = new Random(3);
		long time = 1_000;
		for (int i = 0; i < 2_000; i++) {
			time += random.nextInt(100);
			store.work(CpuActivity.of(random.nextInt(3)), Math.max(0, time - random.nextInt(150)), time, random.nextBoolean() ? 0 : 3, 100 + 2 * random.nextInt(3));
			store.add(IpiEvent.SENT, time, time, MessageType.USER, 0, 3, 100, 104, 1, 1, i + 1);
		}
		export(store);
		assertEquals(2_000, slicesThatNest().values().stream().mapToInt(Integer::intValue).sum());
	}

	@Test
	void emptyTraceHasOnlyDescriptions() throws Exception {
		export(new ListStore());
		assertEquals(List.of(), events);
		assertEquals(5, tracks.size());
	}

	@Test
	void nothingIsLeftOfAnExportThatIsGivenUp() throws Exception {
		assertThrows(Cancel.Cancelled.class, () -> new PerfettoExport().export(ListStore.sample(), Selection.ALL, folder.resolve("x"), () -> true));
		try (Stream<Path> left = Files.list(folder)) {
			assertEquals(0, left.count());
		}
	}
}
