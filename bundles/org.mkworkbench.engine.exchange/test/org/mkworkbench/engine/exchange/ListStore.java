// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.mkworkbench.engine.host.message.MessageType;
import org.mkworkbench.engine.traffic.CpuActivity;
import org.mkworkbench.engine.traffic.EventRing;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.recording.BlockSummary;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.engine.traffic.recording.TrafficNote;
import org.mkworkbench.engine.traffic.recording.TrafficStore;

/** Events in a list, in blocks of a few; host "host ü" with CPUs 0 and 1, "web" with CPU 2. */
public final class ListStore implements TrafficStore, TrafficStore.Contents {
	public static final TrafficLayout LAYOUT = new TrafficLayout("Plan \"one\"", "simulator", "one", "box", 1_700_000_000_123_456_789L,
			List.of(new TrafficLayout.Kernel(0, "host ü", -1, "", ""), new TrafficLayout.Kernel(3, "web, \"fast\"", 1, "", "")),
			List.of(new TrafficLayout.Cpu(0, 100, 0, 0, 0, 0), new TrafficLayout.Cpu(1, 102, 0, 0, 1, 0), new TrafficLayout.Cpu(2, 104, 1, 1, 2, 3)), List.of(),
			Map.of(0x103, "Rescheduling"), Map.of());
	private static final int BLOCK = 5;

	private final TrafficLayout layout;
	private final List<long[]> events = new ArrayList<>();
	private final List<TrafficNote> notes = new ArrayList<>();
	private long lost;

	public ListStore() {
		this(LAYOUT);
	}

	public ListStore(TrafficLayout layout) {
		this.layout = layout;
	}

	public ListStore add(int kind, long time, long sent, int type, int from, int to, long fromCpu, long toCpu, int value, int ring, long number) {
		long[] words = new long[IpiEvent.WORDS];
		words[0] = IpiEvent.head(kind, -1, type);
		words[1] = time;
		words[2] = sent;
		words[3] = IpiEvent.kernels(from, to);
		words[4] = fromCpu;
		words[5] = toCpu;
		words[6] = kind == IpiEvent.CPU ? value : IpiEvent.valueAndRing(value, ring);
		words[7] = number;
		events.add(words);
		return this;
	}

	public ListStore work(CpuActivity activity, long begin, long end, int kernel, long cpu) {
		return add(IpiEvent.CPU, end, begin, 0, kernel, kernel, cpu, -1, activity.ordinal(), -1, 0);
	}

	/** One of everything: two messages with interrupts and work around them, a dropped, a lost and a refused one, a doorbell, counts and states. */
	public static ListStore sample() {
		ListStore store = new ListStore();
		store.add(IpiEvent.STATE, 0, 0, 0, 3, 3, -1, -1, 3, -1, 0);
		store.add(IpiEvent.SENT, 1_000, 1_000, MessageType.NETWORK, 0, 3, 102, 104, 256, 1, 1);
		store.add(IpiEvent.SENT, 1_500, 1_500, MessageType.USER, 0, 3, 102, 104, 64, 2, 2);
		store.work(CpuActivity.WORK, 500, 1_600, 0, 102);
		store.add(IpiEvent.DELIVERED, 2_200, 1_000, MessageType.NETWORK, 0, 3, 102, 104, 256, 1, 1);
		store.add(IpiEvent.DELIVERED, 2_400, 1_500, MessageType.USER, 0, 3, 102, 104, 64, 0, 2);
		store.work(CpuActivity.INTERRUPT, 2_000, 2_500, 3, 104);
		store.add(IpiEvent.DROPPED, 3_000, 3_000, MessageType.NETWORK, 3, 0, 104, 100, 1_024, 63, 3);
		// An interrupt within work, as some sources have it.
		store.work(CpuActivity.WORK, 2_500, 3_500, 3, 104);
		store.add(IpiEvent.SENT, 3_600, 3_600, MessageType.SYSTEM + 1, 3, 0, 104, 100, 16, 5, 4);
		store.add(IpiEvent.LOST, 3_700, 3_700, MessageType.SYSTEM + 1, 3, 0, 104, 100, 16, 0, 4);
		store.add(IpiEvent.REFUSED, 3_800, 3_800, MessageType.USER, 0, 3, 100, 104, 8, -1, 5);
		store.add(IpiEvent.DOORBELL, 4_000, 4_000, 0x103, -1, 0, -1, 102, 0, -1, 0);
		store.add(IpiEvent.COUNT, 5_000, 4_000, 0x103, -1, 0, -1, 100, 17, -1, 0);
		store.add(IpiEvent.OWNER, 6_000, 6_000, 0, 0, 3, 102, -1, 0, -1, 0);
		store.add(IpiEvent.PHASE, 6_500, 6_500, 0, 3, 3, -1, -1, 3, -1, 0);
		store.work(CpuActivity.HUNG, 6_500, 8_000, 3, 104);
		store.notes.add(TrafficNote.of(6_500, TrafficNote.Kind.LOG, TrafficNote.Severity.ERROR, 3, "web hangs, \"really\"\nline two"));
		return store;
	}

	public ListStore note(TrafficNote note) {
		notes.add(note);
		return this;
	}

	public ListStore lost(long count) {
		lost = count;
		return this;
	}

	public List<long[]> words() {
		return events;
	}

	public List<IpiEvent> events(IpiEvent.Kind kind) {
		return events.stream().map(words -> IpiEvent.read(words, 0)).filter(event -> event.kind() == kind).toList();
	}

	/** Takes in events as a recorder does. */
	public EventRing.Sink sink() {
		return (words, at) -> {
			long[] copy = new long[IpiEvent.WORDS];
			System.arraycopy(words, at, copy, 0, IpiEvent.WORDS);
			events.add(copy);
		};
	}

	@Override
	public TrafficLayout layout() {
		return layout;
	}

	@Override
	public Contents contents() {
		return this;
	}

	@Override
	public boolean growing() {
		return false;
	}

	@Override
	public void close() {
		// Nothing to give back.
	}

	@Override
	public long beginNanos() {
		return events.isEmpty() ? 0 : events.getFirst()[1];
	}

	@Override
	public long endNanos() {
		return events.isEmpty() ? 0 : events.getLast()[1];
	}

	@Override
	public long events() {
		return events.size();
	}

	@Override
	public long lost() {
		return lost;
	}

	@Override
	public BlockSummary totals() {
		throw new UnsupportedOperationException();
	}

	@Override
	public int blocks() {
		return (events.size() + BLOCK - 1) / BLOCK;
	}

	@Override
	public BlockExtent extent(int block) {
		List<long[]> part = part(block);
		return new BlockExtent(part.getFirst()[1], part.getLast()[1], part.size(), true);
	}

	private List<long[]> part(int block) {
		return events.subList(block * BLOCK, Math.min(events.size(), (block + 1) * BLOCK));
	}

	@Override
	public BlockSummary summary(int block) {
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean read(int block, EventRing.Sink sink) {
		part(block).forEach(words -> sink.event(words.clone(), 0));
		return true;
	}

	@Override
	public List<TrafficNote> notes(long fromNanos, long toNanos) {
		return notes.stream().filter(note -> note.timeNanos() >= fromNanos && note.timeNanos() <= toNanos).toList();
	}
}
