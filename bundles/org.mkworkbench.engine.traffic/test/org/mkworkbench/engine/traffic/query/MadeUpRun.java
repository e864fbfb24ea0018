// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.mkworkbench.engine.host.message.MessageType;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.recording.RecorderOptions;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.engine.traffic.recording.TrafficNote;
import org.mkworkbench.engine.traffic.recording.TrafficRecorder;
import org.mkworkbench.engine.traffic.recording.TrafficStore;

/** A run with all kinds of events, the same for the same seed, and a store of it in small blocks. */
final class MadeUpRun {
	static final int KERNELS = 4;
	static final int CPUS = 16;
	static final int[] TYPES = {MessageType.NETWORK, MessageType.DATA_READY, MessageType.USER, 0x9001};
	static final RecorderOptions SMALL = RecorderOptions.defaults().withBlock(1 << 12);

	final TrafficLayout layout;
	final List<IpiEvent> events = new ArrayList<>();
	/** Entries in the receiver's ring after each event, -1 if not known. */
	final List<Integer> rings = new ArrayList<>();
	private final Random random;
	private final long[] busyUntil = new long[CPUS];
	private final List<Deque<IpiEvent>> queues = new ArrayList<>();
	private final int[] owners = new int[CPUS];
	private long number;

	MadeUpRun(long seed, int count) {
		layout = layout();
		random = new Random(seed);
		for (int kernel = 0; kernel < KERNELS; kernel++) {
			queues.add(new ArrayDeque<>());
		}
		for (int cpu = 0; cpu < CPUS; cpu++) {
			owners[cpu] = layout.cpus().get(cpu).kernelId();
		}
		long time = 5_000;
		while (events.size() < count) {
			time += random.nextInt(20) == 0 ? random.nextInt(4000) : random.nextInt(200);
			step(time);
		}
	}

	static TrafficLayout layout() {
		String[] names = {"host", "web", "net", "rt core"};
		List<TrafficLayout.Kernel> kernels = new ArrayList<>();
		for (int i = 0; i < KERNELS; i++) {
			kernels.add(new TrafficLayout.Kernel(i == 0 ? 0 : i * 10, names[i], i - 1, i == 3 ? "realtime" : "", "uid" + i));
		}
		List<TrafficLayout.Cpu> cpus = new ArrayList<>();
		for (int cpu = 0; cpu < CPUS; cpu++) {
			cpus.add(new TrafficLayout.Cpu(cpu + 2, physical(cpu), cpu % 2, cpu % 4, cpu / 2, cpu == CPUS - 1 ? -1 : kernels.get(cpu / 4).id()));
		}
		List<TrafficLayout.Channel> channels = List.of(new TrafficLayout.Channel(0, "web to net", 10, 20), new TrafficLayout.Channel(1, "bulk", 20, 10));
		return new TrafficLayout("made up", "test", "plan", "machine", 0, kernels, cpus, channels, Map.of(0x9001, "RES"), Map.of());
	}

	/** Physical id of the CPU at a position. */
	static long physical(int cpu) {
		return 0x40 + 6L * cpu;
	}

	static int kernelId(int position) {
		return position == 0 ? 0 : position * 10;
	}

	private void step(long time) {
		int what = random.nextInt(100);
		int to = random.nextInt(KERNELS);
		Deque<IpiEvent> queue = queues.get(to);
		if (what < 38) {
			send(time, to, queue);
		} else if (what < 76 && !queue.isEmpty()) {
			IpiEvent sent = queue.remove();
			boolean lost = random.nextInt(40) == 0;
			add(new IpiEvent(lost ? IpiEvent.Kind.LOST : IpiEvent.Kind.DELIVERED, time, sent.timeNanos(), sent.channel(), sent.messageType(), sent.fromKernel(), sent.toKernel(),
					sent.fromCpu(), sent.toCpu(), sent.value(), sent.number()), queue.size());
		} else if (what < 94) {
			activity(time);
		} else if (what < 97) {
			odd(time, to);
		} else {
			life(time, to);
		}
	}

	private void send(long time, int to, Deque<IpiEvent> queue) {
		int from = random.nextInt(KERNELS);
		boolean full = queue.size() == 20;
		boolean unknown = random.nextInt(30) == 0;
		IpiEvent sent = new IpiEvent(full ? IpiEvent.Kind.DROPPED : IpiEvent.Kind.SENT, time, time, random.nextInt(3) - 1, TYPES[random.nextInt(TYPES.length)],
				unknown ? IpiEvent.UNKNOWN : kernelId(from), kernelId(to), unknown ? IpiEvent.UNKNOWN : physical(from * 4 + random.nextInt(4)), physical(to * 4 + random.nextInt(2)),
				random.nextInt(500), ++number);
		if (!full) {
			queue.add(sent);
		}
		add(sent, random.nextInt(5) == 0 ? -1 : queue.size());
	}

	private void activity(long time) {
		int cpu = random.nextInt(CPUS);
		if (busyUntil[cpu] >= time) {
			return;
		}
		long begin = Math.max(busyUntil[cpu], time - (random.nextInt(10) == 0 ? random.nextInt(200_000) : random.nextInt(2_000)) - 1);
		busyUntil[cpu] = time;
		add(new IpiEvent(IpiEvent.Kind.CPU, time, begin, -1, 0, owners[cpu], 0, physical(cpu), 0, random.nextInt(20) == 0 ? 2 : random.nextInt(2), 0), -1);
	}

	private void odd(long time, int to) {
		int from = random.nextInt(KERNELS);
		switch (random.nextInt(3)) {
			case 0 -> add(new IpiEvent(IpiEvent.Kind.REFUSED, time, time, -1, TYPES[2], kernelId(from), kernelId(to), physical(from * 4), physical(to * 4), 64, 0), -1);
			case 1 -> add(new IpiEvent(IpiEvent.Kind.DOORBELL, time, time, 1, TYPES[0], kernelId(from), kernelId(to), physical(from * 4), physical(to * 4), 0, 0), -1);
			default -> add(new IpiEvent(IpiEvent.Kind.COUNT, time, Math.max(0, time - 1000), -1, 0x9001, IpiEvent.UNKNOWN, kernelId(to), IpiEvent.UNKNOWN, physical(to * 4),
					random.nextInt(300), 0), -1);
		}
	}

	private void life(long time, int kernel) {
		int what = random.nextInt(4);
		if (what == 0) {
			int cpu = random.nextInt(CPUS);
			int next = random.nextInt(5) == 0 ? -1 : kernelId(kernel);
			add(new IpiEvent(IpiEvent.Kind.OWNER, time, time, -1, 0, owners[cpu], next, physical(cpu), 0, 0, 0), -1);
			owners[cpu] = next;
		} else {
			IpiEvent.Kind kind = what == 1 ? IpiEvent.Kind.STATE : what == 2 ? IpiEvent.Kind.PHASE : IpiEvent.Kind.STAGE;
			add(new IpiEvent(kind, time, time, -1, 0, kernelId(kernel), 0, 0, 0, random.nextInt(what == 1 ? 5 : 6), 0), -1);
		}
	}

	private void add(IpiEvent event, int ring) {
		events.add(event);
		rings.add(ring);
	}

	/** Position of a CPU by physical id, -1 if there is none. */
	int cpu(long physicalId) {
		return layout.cpuAt(physicalId);
	}

	static long[] words(IpiEvent event, int ring) {
		long[] words = new long[IpiEvent.WORDS];
		event.write(words, 0);
		words[6] = IpiEvent.valueAndRing(event.value(), ring);
		return words;
	}

	TrafficRecorder record(RecorderOptions options, List<TrafficNote> notes) {
		TrafficRecorder recorder = new TrafficRecorder(layout, options);
		for (int i = 0; i < events.size(); i++) {
			recorder.event(words(events.get(i), rings.get(i)), 0);
		}
		notes.forEach(recorder::note);
		return recorder;
	}

	TrafficStore store() {
		return record(SMALL, List.of()).store();
	}

	long begin() {
		return events.getFirst().timeNanos();
	}

	long end() {
		return events.getLast().timeNanos();
	}

	/** A window of any kind: within, beyond, a moment, everything. */
	static TimeWindow window(Random random, long begin, long end) {
		long span = end - begin;
		return switch (random.nextInt(8)) {
			case 0 -> new TimeWindow(begin, end);
			case 1 -> new TimeWindow(0, end + 1_000_000);
			case 2 -> new TimeWindow(end + 10, end + 5000);
			case 3 -> {
				long moment = begin + random.nextLong(span);
				yield new TimeWindow(moment, moment);
			}
			case 4 -> {
				long from = begin + random.nextLong(span);
				yield new TimeWindow(from, Math.min(end, from + 1 + random.nextLong(5000)));
			}
			default -> TimeWindow.between(begin + random.nextLong(span), begin + random.nextLong(span));
		};
	}
}
