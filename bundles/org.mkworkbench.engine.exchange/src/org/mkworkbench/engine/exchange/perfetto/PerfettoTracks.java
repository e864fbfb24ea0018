// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange.perfetto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.mkworkbench.engine.exchange.TrafficNames;
import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.traffic.CpuActivity;
import org.mkworkbench.engine.traffic.EventRing;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.KernelPhase;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.engine.traffic.recording.TrafficNote;

/**
 * Turns events into events on tracks. A track of a CPU under a kernel comes into being with the first event of that CPU under that kernel, so
 * that a CPU that moves appears under both. Slices of a track must nest; work and interrupts may overlap and have a track each.
 */
final class PerfettoTracks implements EventRing.Sink {
	private static final IpiEvent.Kind[] KINDS = IpiEvent.Kind.values();
	private static final int CPUS_PER_KERNEL = 1 << 13;
	private static final long PROCESS = 1L << 56;
	private static final long CPU = 2L << 56;
	private static final long INTERRUPTS = 3L << 56;
	private static final long RING = 4L << 56;
	private static final long NOTES = 5L << 56;
	private static final long COUNTED = 6L << 56;

	private final Packets packets;
	private final TrafficNames names;
	private final Set<Long> declared = new HashSet<>();
	/** End of the last slice of a track; a slice that would begin earlier begins here. */
	private final Map<Long, Long> ends = new HashMap<>();

	PerfettoTracks(Packets packets, TrafficLayout layout) throws IOException {
		this.packets = packets;
		this.names = new TrafficNames(layout);
		for (TrafficLayout.Kernel kernel : layout.kernels()) {
			process(kernel.id());
		}
		for (TrafficLayout.Cpu cpu : layout.cpus()) {
			if (cpu.kernelId() >= 0) {
				cpu(cpu.kernelId(), cpu.physicalId());
			}
		}
	}

	@Override
	public void event(long[] words, int at) {
		try {
			IpiEvent.Kind kind = KINDS[IpiEvent.kind(words, at)];
			long time = IpiEvent.time(words, at);
			int from = IpiEvent.fromKernel(words, at);
			switch (kind) {
				case SENT, DROPPED, REFUSED -> message(kind, words, at, from, IpiEvent.fromCpu(words, at));
				case DELIVERED, LOST, DOORBELL -> message(kind, words, at, IpiEvent.toKernel(words, at), IpiEvent.toCpu(words, at));
				case CPU -> interval(words, at);
				case COUNT -> counted(words, at);
				case OWNER -> packets.begin(Packets.INSTANT, process(Math.max(0, IpiEvent.toKernel(words, at))), "kernel", "CPU changes hands")
						.annotate("cpu", names.linux(IpiEvent.fromCpu(words, at))).annotate("from_kernel", names.kernel(from))
						.annotate("to_kernel", names.kernel(IpiEvent.toKernel(words, at))).end(time);
				case STATE -> packets.begin(Packets.INSTANT, process(from), "kernel", "state " + word(InstanceState.values(), IpiEvent.value(words, at))).end(time);
				case PHASE -> packets.begin(Packets.INSTANT, process(from), "kernel", "phase " + word(KernelPhase.values(), IpiEvent.value(words, at))).end(time);
				case STAGE -> packets.begin(Packets.INSTANT, process(from), "kernel", "boot stage").annotate("stage", IpiEvent.value(words, at)).end(time);
				case MARK, LOAD, CARRIED_OUT -> {
					// Of one run's bookkeeping; not kept in stores.
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String word(Enum<?>[] words, int ordinal) {
		return ordinal >= 0 && ordinal < words.length ? words[ordinal].name().toLowerCase(java.util.Locale.ROOT) : Integer.toString(ordinal);
	}

	/** @param kernel and cpu where it is seen */
	private void message(IpiEvent.Kind kind, long[] words, int at, int kernel, long cpu) throws IOException {
		long time = IpiEvent.time(words, at);
		long number = IpiEvent.number(words, at);
		String what = switch (kind) {
			case SENT -> "send ";
			case DELIVERED -> "handle ";
			case DROPPED -> "drop ";
			case LOST -> "lose ";
			case REFUSED -> "refuse ";
			default -> "doorbell ";
		};
		packets.begin(Packets.INSTANT, cpu(kernel, cpu), "ipi", what + names.type(IpiEvent.messageType(words, at)));
		packets.annotate("bytes", IpiEvent.value(words, at)).annotate("from_cpu", names.linux(IpiEvent.fromCpu(words, at)))
				.annotate("to_cpu", names.linux(IpiEvent.toCpu(words, at))).annotate("number", number);
		if (kind == IpiEvent.Kind.DELIVERED) {
			packets.annotate("latency_ns", time - IpiEvent.sent(words, at));
		}
		if (number > 0 && kind == IpiEvent.Kind.SENT) {
			packets.flow(number);
		} else if (number > 0 && (kind == IpiEvent.Kind.DELIVERED || kind == IpiEvent.Kind.LOST)) {
			packets.lastOfFlow(number);
		}
		packets.end(time);
		int entries = IpiEvent.ringEntries(words, at);
		if (entries >= 0 && IpiEvent.toKernel(words, at) >= 0) {
			packets.count(ring(IpiEvent.toKernel(words, at)), time, entries);
		}
	}

	private void interval(long[] words, int at) throws IOException {
		int kernel = IpiEvent.fromKernel(words, at);
		long cpu = IpiEvent.fromCpu(words, at);
		CpuActivity activity = CpuActivity.of(IpiEvent.value(words, at));
		long track = activity == CpuActivity.INTERRUPT ? interrupts(kernel, cpu) : cpu(kernel, cpu);
		long end = IpiEvent.time(words, at);
		long begin = Math.min(end, Math.max(IpiEvent.sent(words, at), ends.getOrDefault(track, 0L)));
		ends.put(track, end);
		packets.begin(Packets.SLICE_BEGIN, track, "cpu", activity.name().toLowerCase(java.util.Locale.ROOT)).end(begin);
		packets.endSlice(track, end);
	}

	/** Interrupts that came since {@code sent}: a curve of the number per sample. */
	private void counted(long[] words, int at) throws IOException {
		int kernel = Math.max(0, IpiEvent.toKernel(words, at));
		long cpu = IpiEvent.toCpu(words, at);
		int type = IpiEvent.messageType(words, at);
		long track = COUNTED | (long) (type & 0xffff) << 32 | thread(kernel, cpu);
		if (declared.add(track)) {
			packets.counter(track, process(kernel), names.type(type) + " on CPU " + names.linux(cpu));
		}
		packets.count(track, IpiEvent.time(words, at), IpiEvent.value(words, at));
	}

	void note(TrafficNote note) throws IOException {
		if (declared.add(NOTES)) {
			packets.track(NOTES, 0, "Notes");
		}
		String kind = note.kind().name().toLowerCase(java.util.Locale.ROOT);
		packets.begin(Packets.INSTANT, NOTES, kind, note.text().lines().findFirst().orElse(kind)).annotate("text", note.text())
				.annotate("severity", note.severity().name().toLowerCase(java.util.Locale.ROOT)).annotate("kernel", names.kernel(note.kernelId()))
				.annotate("number", note.number()).end(note.timeNanos());
	}

	private static int pid(int kernel) {
		// 0 is the idle task to Perfetto.
		return kernel + 1;
	}

	private long process(int kernel) throws IOException {
		long track = PROCESS | kernel;
		if (declared.add(track)) {
			packets.process(track, pid(kernel), names.kernel(kernel));
		}
		return track;
	}

	/** Of a CPU under a kernel; a CPU that is not known stands for the kernel itself. */
	private long cpu(int kernelId, long physicalId) throws IOException {
		int kernel = Math.max(0, kernelId);
		if (names.position(physicalId) < 0) {
			return process(kernel);
		}
		long track = CPU | thread(kernel, physicalId);
		if (declared.add(track)) {
			packets.thread(track, process(kernel), pid(kernel), thread(kernel, physicalId), "CPU " + names.linux(physicalId));
		}
		return track;
	}

	private long interrupts(int kernelId, long physicalId) throws IOException {
		int kernel = Math.max(0, kernelId);
		long track = INTERRUPTS | thread(kernel, physicalId);
		if (declared.add(track)) {
			packets.track(track, cpu(kernel, physicalId), "CPU " + names.linux(physicalId) + " interrupts");
		}
		return track;
	}

	private long ring(int kernel) throws IOException {
		long track = RING | kernel;
		if (declared.add(track)) {
			packets.counter(track, process(kernel), "Entries in the ring");
		}
		return track;
	}

	/** Of its own for each pair of kernel and CPU. */
	private int thread(int kernel, long physicalId) {
		return (kernel + 1) * CPUS_PER_KERNEL + names.position(physicalId) + 1;
	}
}
