// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange.ctf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.mkworkbench.engine.exchange.TrafficNames;
import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.traffic.CpuActivity;
import org.mkworkbench.engine.traffic.EventRing;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.KernelPhase;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.engine.traffic.recording.TrafficNote;

/**
 * Sorts events into streams. An interval of a CPU is known when it ends, after events that lie within it; so intervals of work, interrupts and
 * messages have a stream each per CPU, in which time only goes on. Readers merge them.
 */
final class CtfStreams implements EventRing.Sink {
	private static final IpiEvent.Kind[] KINDS = IpiEvent.Kind.values();
	private static final InstanceState[] STATES = InstanceState.values();
	private static final KernelPhase[] PHASES = KernelPhase.values();
	/** Number that stands for interrupts between kernels, which have a vector and no number of Linux's. */
	private static final int IRQ = 0;
	private static final int DEFAULT_PRIORITY = 20;
	private static final int CPUS_PER_KERNEL = 10_000;

	private final Path folder;
	private final TrafficLayout layout;
	private final TrafficNames names;
	private final UUID uuid;
	private final Map<String, CtfStream> streams = new HashMap<>();
	private final List<CtfStream> messages = new ArrayList<>();
	private final List<CtfStream> work = new ArrayList<>();
	private final List<CtfStream> interrupts = new ArrayList<>();
	private final CtfStream machine;

	CtfStreams(Path folder, TrafficLayout layout, UUID uuid, long lost) {
		this.folder = folder;
		this.layout = layout;
		this.names = new TrafficNames(layout);
		this.uuid = uuid;
		layout.cpus().forEach(cpu -> {
			messages.add(null);
			work.add(null);
			interrupts.add(null);
		});
		// Always there: a trace needs a stream, and this one says what was lost.
		machine = stream("machine", CtfMetadata.MACHINE_STREAM, -1, lost);
	}

	@Override
	public void event(long[] words, int at) {
		try {
			IpiEvent.Kind kind = KINDS[IpiEvent.kind(words, at)];
			switch (kind) {
				case SENT -> message(CtfEvent.MK_IPI_SEND, words, at, IpiEvent.fromCpu(words, at));
				case DELIVERED -> message(CtfEvent.MK_IPI_DELIVER, words, at, IpiEvent.toCpu(words, at));
				case DROPPED -> message(CtfEvent.MK_DROP, words, at, IpiEvent.fromCpu(words, at));
				case LOST -> message(CtfEvent.MK_LOST, words, at, IpiEvent.toCpu(words, at));
				case REFUSED -> message(CtfEvent.MK_REFUSED, words, at, IpiEvent.fromCpu(words, at));
				case DOORBELL -> message(CtfEvent.MK_DOORBELL, words, at, IpiEvent.toCpu(words, at));
				case CPU -> interval(words, at);
				case COUNT -> at(messages, "messages", IpiEvent.toCpu(words, at)).event(CtfEvent.MK_COUNT, IpiEvent.time(words, at)).put(IpiEvent.sent(words, at))
						.put(IpiEvent.messageType(words, at)).put(names.linux(IpiEvent.toCpu(words, at))).put(IpiEvent.toKernel(words, at)).put(IpiEvent.value(words, at));
				case OWNER -> machine.event(CtfEvent.MK_CPU_OWNER, IpiEvent.time(words, at)).put(names.linux(IpiEvent.fromCpu(words, at)))
						.put(IpiEvent.fromKernel(words, at)).put(IpiEvent.toKernel(words, at));
				case STATE -> kernel(CtfEvent.MK_KERNEL_STATE, words, at).put(word(STATES, IpiEvent.value(words, at)));
				case PHASE -> kernel(CtfEvent.MK_KERNEL_PHASE, words, at).put(word(PHASES, IpiEvent.value(words, at)));
				case STAGE -> kernel(CtfEvent.MK_KERNEL_STAGE, words, at).put(IpiEvent.value(words, at));
				case MARK, LOAD, CARRIED_OUT -> {
					// Of one run's bookkeeping; not kept in stores.
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private CtfStream kernel(CtfEvent event, long[] words, int at) throws IOException {
		return machine.event(event, IpiEvent.time(words, at)).put(IpiEvent.fromKernel(words, at));
	}

	private static String word(Enum<?>[] words, int ordinal) {
		return ordinal >= 0 && ordinal < words.length ? words[ordinal].name().toLowerCase(java.util.Locale.ROOT) : Integer.toString(ordinal);
	}

	private void message(CtfEvent event, long[] words, int at, long cpu) throws IOException {
		long time = IpiEvent.time(words, at);
		long sent = IpiEvent.sent(words, at);
		CtfStream stream = at(messages, "messages", cpu).event(event, time);
		if (event == CtfEvent.MK_IPI_DELIVER) {
			stream.put(sent).put(Math.max(0, time - sent));
		} else if (event == CtfEvent.MK_DOORBELL) {
			stream.put(sent);
		}
		stream.put(IpiEvent.number(words, at)).put(IpiEvent.messageType(words, at)).put(IpiEvent.value(words, at)).put(IpiEvent.fromKernel(words, at))
				.put(IpiEvent.toKernel(words, at)).put(names.linux(IpiEvent.fromCpu(words, at))).put(names.linux(IpiEvent.toCpu(words, at)))
				.put(IpiEvent.channel(words, at)).put(IpiEvent.ringEntries(words, at));
	}

	private void interval(long[] words, int at) throws IOException {
		long begin = IpiEvent.sent(words, at);
		long end = IpiEvent.time(words, at);
		long cpu = IpiEvent.fromCpu(words, at);
		int kernel = IpiEvent.fromKernel(words, at);
		int linux = names.linux(cpu);
		switch (CpuActivity.of(IpiEvent.value(words, at))) {
			case INTERRUPT -> {
				CtfStream stream = at(interrupts, "interrupts", cpu);
				stream.event(CtfEvent.IRQ_HANDLER_ENTRY, begin).put(IRQ).put("multikernel");
				stream.event(CtfEvent.IRQ_HANDLER_EXIT, end).put(IRQ).put(1);
			}
			case WORK -> {
				CtfStream stream = at(work, "work", cpu);
				String idle = "swapper/" + linux;
				// Of its own for each CPU, because a thread cannot run on two.
				int thread = Math.max(0, kernel) * CPUS_PER_KERNEL + linux + 1;
				stream.event(CtfEvent.SCHED_SWITCH, begin).put(idle).put(0).put(DEFAULT_PRIORITY).put(0L).put(names.kernel(kernel)).put(thread).put(DEFAULT_PRIORITY);
				stream.event(CtfEvent.SCHED_SWITCH, end).put(names.kernel(kernel)).put(thread).put(DEFAULT_PRIORITY).put(1L).put(idle).put(0).put(DEFAULT_PRIORITY);
			}
			case HUNG -> at(messages, "messages", cpu).event(CtfEvent.MK_CPU_HUNG, end).put(begin).put(linux).put(kernel);
		}
	}

	/** Notes come in order of time and after all events; they have a stream of their own. */
	void note(TrafficNote note) throws IOException {
		CtfStream stream = streams.get("notes");
		if (stream == null) {
			stream = stream("notes", CtfMetadata.MACHINE_STREAM, -1, 0);
		}
		stream.event(CtfEvent.MK_NOTE, note.timeNanos()).put(note.kind().name().toLowerCase(java.util.Locale.ROOT))
				.put(note.severity().name().toLowerCase(java.util.Locale.ROOT)).put(note.kernelId()).put(note.number()).put(note.text());
	}

	void finish() throws IOException {
		for (CtfStream stream : streams.values()) {
			stream.finish();
		}
	}

	/** The stream of a CPU, or of the machine if the CPU is not known. */
	private CtfStream at(List<CtfStream> list, String name, long physicalId) {
		int position = names.position(physicalId);
		if (position < 0) {
			return machine;
		}
		CtfStream stream = list.get(position);
		if (stream == null) {
			int linux = layout.cpus().get(position).linux();
			stream = stream(name + "_" + linux, CtfMetadata.CPU_STREAM, linux, 0);
			list.set(position, stream);
		}
		return stream;
	}

	private CtfStream stream(String name, int id, int cpu, long discarded) {
		CtfStream stream = new CtfStream(folder.resolve(name), uuid, id, cpu, discarded);
		streams.put(name, stream);
		return stream;
	}
}
