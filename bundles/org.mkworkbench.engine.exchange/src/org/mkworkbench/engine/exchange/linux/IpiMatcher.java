// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange.linux;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mkworkbench.engine.exchange.ImportReport;
import org.mkworkbench.engine.traffic.IpiEvent;

/**
 * Brings sent interrupts and arrivals together: an arrival at a CPU is that of all interrupts of its kind which were sent to the CPU within a
 * window before and not seen yet, because a local APIC keeps one pending bit per vector and the handler takes all that waits. Sends without arrival
 * stay as they are; arrivals without a send become doorbells of an unknown sender.
 */
final class IpiMatcher {
	private final EventWriter writer;
	private final long window;
	private final Map<Integer, Map<InterruptType, Deque<Send>>> pending = new HashMap<>();
	private final Map<Integer, Map<InterruptType, List<Send>>> handled = new HashMap<>();
	private long sends;
	private long matched;
	private long shared;
	private long withoutArrival;
	private long withoutSend;

	private static final class Send {
		private final long time;
		private final int from;
		private final InterruptType type;
		private final long number;
		/** Whether the architecture's own event about the same interrupt was seen. */
		private boolean raised;

		Send(long time, int from, InterruptType type, long number) {
			this.time = time;
			this.from = from;
			this.type = type;
			this.number = number;
		}
	}

	/** @param window nanoseconds an interrupt may be under way */
	IpiMatcher(EventWriter writer, long window) {
		this.writer = writer;
		this.window = window;
	}

	/** @param raise of the event {@code ipi_raise}, which arm64 may write after {@code ipi_send_*} for the same interrupt */
	void send(long time, int from, int to, InterruptType type, boolean raise) {
		Deque<Send> waiting = waiting(to, type);
		if (raise) {
			for (Send send : waiting) {
				if (send.from == from && !send.raised && time - send.time <= window) {
					send.raised = true;
					return;
				}
			}
		}
		Send send = new Send(time, from, type, ++sends);
		send.raised = raise;
		waiting.add(send);
		writer.message(IpiEvent.SENT, time, time, type, from, to, send.number);
	}

	/** The handler begins. @param ends whether its end will come; if it is not known, the messages count as handled now, never later than they may be */
	void arrive(long time, int cpu, InterruptType type, boolean ends) {
		Deque<Send> waiting = waiting(cpu, type);
		while (!waiting.isEmpty() && time - waiting.getFirst().time > window) {
			waiting.removeFirst();
			withoutArrival++;
		}
		if (waiting.isEmpty()) {
			withoutSend++;
			writer.message(IpiEvent.DOORBELL, time, time, type, -1, cpu, 0);
			return;
		}
		matched += waiting.size();
		shared += waiting.size() - 1;
		handled.computeIfAbsent(cpu, key -> new EnumMap<>(InterruptType.class)).put(type, new ArrayList<>(waiting));
		waiting.clear();
		if (!ends) {
			leave(time, cpu, type);
		}
	}

	/** The handler is done. */
	void leave(long time, int cpu, InterruptType type) {
		Map<InterruptType, List<Send>> ofCpu = handled.get(cpu);
		List<Send> done = ofCpu == null ? null : ofCpu.remove(type);
		if (done != null) {
			done.forEach(send -> writer.message(IpiEvent.DELIVERED, time, send.time, send.type, send.from, cpu, send.number));
		}
	}

	/** The trace is over. */
	void finish(long time) {
		for (int cpu : handled.keySet().stream().sorted().toList()) {
			for (InterruptType type : InterruptType.values()) {
				leave(time, cpu, type);
			}
		}
		pending.values().forEach(types -> types.values().forEach(waiting -> withoutArrival += waiting.size()));
	}

	private Deque<Send> waiting(int cpu, InterruptType type) {
		return pending.computeIfAbsent(cpu, key -> new EnumMap<>(InterruptType.class)).computeIfAbsent(type.arrivesAs(), key -> new ArrayDeque<>());
	}

	/** After {@link #finish}. */
	ImportReport.Matches matches() {
		return new ImportReport.Matches(matched, shared, withoutArrival, withoutSend, window);
	}
}
