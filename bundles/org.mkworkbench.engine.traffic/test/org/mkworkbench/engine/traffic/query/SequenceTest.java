// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.mkworkbench.engine.host.message.Acknowledgement;
import org.mkworkbench.engine.host.message.CpuChange;
import org.mkworkbench.engine.host.message.DeviceChange;
import org.mkworkbench.engine.host.message.MemoryChange;
import org.mkworkbench.engine.host.message.MessageType;
import org.mkworkbench.engine.host.message.Payload;
import org.mkworkbench.engine.host.message.Shutdown;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.IpiEvent.Kind;
import org.mkworkbench.engine.traffic.recording.TrafficNote;
import org.mkworkbench.engine.traffic.recording.TrafficRecorder;
import org.mkworkbench.engine.traffic.recording.TrafficStore;

class SequenceTest {
	/** Messages of a window the simple way, in order of time sent. */
	static List<SequenceAnswer.Message> expected(MadeUpRun run, TimeWindow window, Filters filter) {
		Map<Long, IpiEvent> ends = new HashMap<>();
		run.events.stream().filter(e -> e.kind() == Kind.DELIVERED || e.kind() == Kind.LOST).forEach(e -> ends.put(e.number(), e));
		List<SequenceAnswer.Message> messages = new ArrayList<>();
		for (IpiEvent event : run.events) {
			boolean within = window.contains(event.timeNanos());
			IpiEvent end = event;
			if (event.kind() == Kind.SENT) {
				end = ends.get(event.number());
				within |= end != null && window.contains(end.timeNanos());
				end = end == null ? event : end;
			} else if (event.kind() != Kind.DROPPED && event.kind() != Kind.REFUSED && event.kind() != Kind.DOORBELL) {
				continue;
			}
			if (within && filter.passes(end)) {
				messages.add(message(run, event, end));
			}
		}
		messages.sort(Comparator.comparingLong(SequenceAnswer.Message::sentNanos));
		return messages;
	}

	private static SequenceAnswer.Message message(MadeUpRun run, IpiEvent sent, IpiEvent end) {
		Outcome outcome = switch (end.kind()) {
			case SENT -> Outcome.IN_FLIGHT;
			case DELIVERED -> Outcome.DELIVERED;
			case LOST -> Outcome.LOST;
			case DROPPED -> Outcome.DROPPED;
			case REFUSED -> Outcome.REFUSED;
			default -> Outcome.DOORBELL;
		};
		boolean handled = outcome == Outcome.DELIVERED || outcome == Outcome.DOORBELL;
		return new SequenceAnswer.Message(sent.number(), sent.timeNanos(), handled ? end.timeNanos() : -1, sent.fromKernel(), sent.toKernel(), run.cpu(sent.fromCpu()),
				run.cpu(sent.toCpu()), sent.messageType(), sent.value(), outcome, Map.of(), 0, 0, false);
	}

	@Test
	void agreesWithJoiningOneByOne() throws FilterException {
		Random random = new Random(2);
		MadeUpRun run = new MadeUpRun(31, 8000);
		TrafficQueries queries = new TrafficQueries(run.store());
		for (Filters filter : Filters.ALL) {
			for (int limit : List.of(0, 1, 50, 100_000)) {
				TimeWindow window = MadeUpRun.window(random, run.begin(), run.end());
				List<SequenceAnswer.Message> expected = expected(run, window, filter);
				SequenceAnswer answer = queries.messages(window, filter.filter(), limit, Cancel.NEVER);
				int shown = Math.min(limit, expected.size());
				assertEquals(expected.subList(0, shown).stream().map(Object::toString).sorted().toList(), answer.messages().stream().map(Object::toString).sorted().toList(),
						() -> filter.text() + " " + window);
				assertEquals(expected.size() - shown, answer.leftOut());
				for (int i = 1; i < shown; i++) {
					assertTrue(answer.messages().get(i - 1).sentNanos() <= answer.messages().get(i).sentNanos());
				}
				assertTrue(answer.exact());
			}
		}
	}

	@Test
	void newestAreTheLastOnes() throws FilterException {
		Random random = new Random(12);
		MadeUpRun run = new MadeUpRun(32, 8000);
		TrafficQueries queries = new TrafficQueries(run.store());
		for (Filters filter : Filters.ALL) {
			TimeWindow window = MadeUpRun.window(random, run.begin(), run.end());
			List<SequenceAnswer.Message> expected = expected(run, window, filter);
			SequenceAnswer answer = queries.newestMessages(window, filter.filter(), 40, Cancel.NEVER);
			int shown = Math.min(40, expected.size());
			assertEquals(shown, answer.messages().size());
			assertEquals(expected.subList(expected.size() - shown, expected.size()).stream().map(SequenceAnswer.Message::sentNanos).toList(),
					answer.messages().stream().map(SequenceAnswer.Message::sentNanos).toList(), () -> filter.text() + " " + window);
			assertEquals(expected.size() - shown, answer.leftOut());
		}
	}

	@Test
	void aFilterByChannelCountsWhatItCounts() throws FilterException {
		MadeUpRun run = new MadeUpRun(33, 20_000);
		TrafficStore.Contents contents = run.store().contents();
		LayoutTables tables = new LayoutTables(run.layout);
		TimeWindow window = new TimeWindow(0, run.end());
		for (Filters filter : Filters.ALL) {
			if (!filter.text().contains("channel")) {
				continue;
			}
			List<SequenceAnswer.Message> expected = expected(run, window, filter);
			for (boolean newest : new boolean[] {false, true}) {
				SequenceAnswer answer = new SequenceQuestion(contents, window, tables, filter.filter(), 10, newest, 0, Cancel.NEVER).ask();
				assertEquals(10, answer.messages().size());
				assertEquals(expected.size() - 10, answer.leftOut(), filter.text());
				assertTrue(answer.exact());
			}
		}
	}

	// Control messages

	private final TrafficRecorder recorder = new TrafficRecorder(MadeUpRun.layout(), MadeUpRun.SMALL);
	private long number;

	private long control(long sent, long handled, int from, int to, int type, Payload payload) {
		number++;
		long fromCpu = MadeUpRun.physical(from / 10 * 4);
		long toCpu = MadeUpRun.physical(to / 10 * 4);
		byte[] data = payload.encode();
		recorder.event(MadeUpRun.words(new IpiEvent(handled == 0 ? Kind.DROPPED : Kind.SENT, sent, sent, -1, type, from, to, fromCpu, toCpu, data.length, number), -1), 0);
		if (handled > 0) {
			recorder.event(MadeUpRun.words(new IpiEvent(Kind.DELIVERED, handled, sent, -1, type, from, to, fromCpu, toCpu, data.length, number), -1), 0);
		}
		recorder.note(new TrafficNote(sent, TrafficNote.Kind.PAYLOAD, TrafficNote.Severity.INFO, from, number, MessageType.name(type), data));
		return number;
	}

	private void until(long time) {
		recorder.event(MadeUpRun.words(new IpiEvent(Kind.STATE, time, time, -1, 0, 10, 0, 0, 0, 3, 0), -1), 0);
	}

	private Map<Long, SequenceAnswer.Message> ask(long begin, long end) {
		Map<Long, SequenceAnswer.Message> messages = new HashMap<>();
		new TrafficQueries(recorder.store()).messages(new TimeWindow(begin, end), TrafficFilter.ALL, 100, Cancel.NEVER).messages().forEach(each -> messages.put(each.number(), each));
		return messages;
	}

	private static final long SECOND = 1_000_000_000L;

	@Test
	void pairsAnswersByTypeOperationAndResource() {
		long add = control(1000, 2000, 0, 10, MessageType.CPU_ADD, new CpuChange(MadeUpRun.physical(5), 1, 4, 0));
		long memory = control(3000, 4000, 0, 20, MessageType.MEMORY_ADD, new MemoryChange(0x100000, 512, 0, 1, 0));
		long memoryAck = control(6000, 7000, 20, 0, MessageType.RESOURCE_ACK, new Acknowledgement(MessageType.MEMORY_ADD, -12, 0x100000));
		long addAck = control(8000, 9000, 10, 0, MessageType.RESOURCE_ACK, new Acknowledgement(MessageType.CPU_ADD, 0, MadeUpRun.physical(5)));
		long halt = control(10_000, 11_000, 0, 30, MessageType.SHUTDOWN, new Shutdown(1, 0));
		long haltAck = control(12_000, 13_000, 30, 0, MessageType.SHUTDOWN_ACK, new Acknowledgement(MessageType.SHUTDOWN, 0, 30));
		long stray = control(14_000, 15_000, 10, 0, MessageType.RESOURCE_ACK, new Acknowledgement(MessageType.CPU_REMOVE, 0, 7));
		until(60 * SECOND);
		Map<Long, SequenceAnswer.Message> all = ask(0, 20_000);
		for (long[] pair : new long[][] {{add, addAck}, {memory, memoryAck}, {halt, haltAck}}) {
			assertEquals(pair[1], all.get(pair[0]).answeredBy());
			assertEquals(pair[0], all.get(pair[1]).answers());
			assertFalse(all.get(pair[0]).timeout());
		}
		assertEquals(0, all.get(stray).answers());
		assertEquals("{cpu_id=0x5e (CPU 7), numa_node=1, flags=HYPERTHREAD, sender_instance_id=0 (host)}", all.get(add).payload().toString());
		assertEquals("{start_pfn=0x100000, nr_pages=512, numa_node=0, mem_type=NORMAL, sender_instance_id=0 (host)}", all.get(memory).payload().toString());
		assertEquals("{operation=RESOURCE MEM_ADD, result=-12 (ENOMEM), resource_id=0x100000}", all.get(memoryAck).payload().toString());
		assertEquals("{flags=GRACEFUL, sender_instance_id=0 (host)}", all.get(halt).payload().toString());
		assertEquals("{operation=SYSTEM SHUTDOWN, result=0, resource_id=30 (rt core)}", all.get(haltAck).payload().toString());
		// The answer outside the window is found as well.
		assertEquals(addAck, ask(0, 2500).get(add).answeredBy());
	}

	@Test
	void aTimeIsOverAfterTenOrThirtySeconds() {
		long never = control(SECOND, SECOND + 10, 0, 10, MessageType.DEVICE_ADD, new DeviceChange(0, 0x3b, 0x21, 1, "vfio-pci", 0));
		long late = control(2 * SECOND, 2 * SECOND + 10, 0, 10, MessageType.CPU_REMOVE, new CpuChange(MadeUpRun.physical(5), 0, 0, 0));
		long halt = control(3 * SECOND, 3 * SECOND + 10, 0, 20, MessageType.SHUTDOWN, new Shutdown(1, 0));
		long dropped = control(4 * SECOND, 0, 0, 30, MessageType.SHUTDOWN, new Shutdown(1, 0));
		long lateAck = control(13 * SECOND, 13 * SECOND + 10, 10, 0, MessageType.RESOURCE_ACK, new Acknowledgement(MessageType.CPU_REMOVE, 0, MadeUpRun.physical(5)));
		until(20 * SECOND);
		Map<Long, SequenceAnswer.Message> all = ask(0, 20 * SECOND);
		assertTrue(all.get(never).timeout());
		assertTrue(all.get(late).timeout());
		assertEquals(lateAck, all.get(late).answeredBy());
		assertFalse(all.get(halt).timeout(), "30 s are not over");
		assertFalse(all.get(dropped).timeout(), "it was given up at once");
		assertEquals("{device=0000:3b:04.1, flags=VFIO, driver=vfio-pci, sender_instance_id=0 (host)}", all.get(never).payload().toString());
		until(40 * SECOND);
		assertTrue(ask(0, 20 * SECOND).get(halt).timeout());
	}

	@Test
	void anAnswerGoesToTheNewestThatWaits() {
		long first = control(1000, 2000, 0, 10, MessageType.CPU_ADD, new CpuChange(64, 0, 0, 0));
		long second = control(3000, 4000, 0, 20, MessageType.CPU_ADD, new CpuChange(64, 0, 0, 0));
		long ack = control(5000, 6000, 10, 0, MessageType.RESOURCE_ACK, new Acknowledgement(MessageType.CPU_ADD, 0, 64));
		long next = control(7000, 8000, 20, 0, MessageType.RESOURCE_ACK, new Acknowledgement(MessageType.CPU_ADD, 0, 64));
		Map<Long, SequenceAnswer.Message> all = ask(0, 9000);
		assertEquals(second, all.get(ack).answers());
		assertEquals(first, all.get(next).answers());
	}
}
