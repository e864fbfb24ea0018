// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange.linux;

import org.mkworkbench.engine.traffic.CpuActivity;
import org.mkworkbench.engine.traffic.EventRing;
import org.mkworkbench.engine.traffic.IpiEvent;

/** Hands events of a machine with one kernel, number 0, to a sink. CPUs have their Linux numbers as ids. */
final class EventWriter {
	private static final int KERNEL = 0;

	private final EventRing.Sink sink;
	private final long[] words = new long[IpiEvent.WORDS];
	private long events;

	EventWriter(EventRing.Sink sink) {
		this.sink = sink;
	}

	/** A message event. @param from -1 if not known */
	void message(int kind, long time, long sent, InterruptType type, int from, int to, long number) {
		write(kind, time, sent, type.type(), from < 0 ? IpiEvent.UNKNOWN : KERNEL, from, to, 0, number);
	}

	/** @param count above 0 */
	void count(long time, long since, InterruptType type, int cpu, long count) {
		for (long rest = count; rest > 0; rest -= Integer.MAX_VALUE) {
			write(IpiEvent.COUNT, time, since, type.type(), IpiEvent.UNKNOWN, IpiEvent.UNKNOWN, cpu, (int) Math.min(rest, Integer.MAX_VALUE), 0);
		}
	}

	/** What a CPU did; nothing if it took no time. */
	void activity(CpuActivity activity, int cpu, long begin, long end) {
		if (end > begin) {
			write(IpiEvent.CPU, end, begin, 0, KERNEL, cpu, IpiEvent.UNKNOWN, activity.ordinal(), 0);
		}
	}

	private void write(int kind, long time, long sent, int type, int fromKernel, long from, long to, int value, long number) {
		words[0] = IpiEvent.head(kind, -1, type);
		words[1] = time;
		words[2] = sent;
		words[3] = IpiEvent.kernels(fromKernel, KERNEL);
		words[4] = from;
		words[5] = to;
		// Entries of a ring: there is none.
		words[6] = value & 0xffffffffL;
		words[7] = number;
		sink.event(words, 0);
		events++;
	}

	/** Events written so far. */
	long events() {
		return events;
	}
}
