// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange.linux;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/**
 * Which beginnings and ends of interrupt handlers belong together; found in the first pass over a trace, so that the second one knows at a beginning
 * that its end is missing. Tracers leave events out where their buffers overran; without this, the next event would seem to be the end.
 */
final class HandlerPairs {
	private static final String ENTRY = "_entry";
	private static final String EXIT = "_exit";
	private static final String SOFTIRQ = "softirq";

	/** A handler whose end was not seen yet. */
	private record Open(String what, int number) {
	}

	private final Map<Integer, Deque<Open>> open = new HashMap<>();
	/** By number, of beginnings without an end and ends without a beginning. */
	private final BitSet single = new BitSet();
	private int count;
	private long withoutEnd;

	/** What begins or ends with an event, the same for both; null if it is about no handler. */
	static String what(TraceLine line) {
		String event = line.event();
		if (!event.endsWith(ENTRY) && !event.endsWith(EXIT)) {
			return null;
		}
		String name = event.substring(0, event.lastIndexOf('_'));
		return switch (name) {
			case "ipi" -> name + line.bracketed();
			case "irq_handler" -> name + line.field("irq");
			case SOFTIRQ -> name + line.field("vec");
			// All events of irq_vectors, and of no other group, tell of a vector.
			default -> line.field("vector").isEmpty() ? null : name;
		};
	}

	/** The next event of the trace. */
	void event(TraceLine line) {
		if (line.event().equals("sched_switch")) {
			// Nobody schedules in an interrupt, but real-time kernels do in soft ones.
			Deque<Open> ofCpu = ofCpu(line.cpu());
			ofCpu.removeIf(each -> each.what.startsWith(SOFTIRQ));
			gap(line.cpu());
			return;
		}
		String what = what(line);
		if (what == null) {
			return;
		}
		int number = count++;
		Deque<Open> ofCpu = ofCpu(line.cpu());
		boolean known = ofCpu.stream().anyMatch(each -> each.what.equals(what));
		if (line.event().endsWith(ENTRY)) {
			// A handler does not interrupt itself.
			if (known) {
				giveUp(ofCpu, what);
				missing(ofCpu.pop());
			}
			ofCpu.push(new Open(what, number));
		} else if (known) {
			giveUp(ofCpu, what);
			ofCpu.pop();
		} else {
			single.set(number);
		}
	}

	/** What is above a handler ended before. */
	private void giveUp(Deque<Open> ofCpu, String above) {
		while (!ofCpu.getFirst().what.equals(above)) {
			missing(ofCpu.pop());
		}
	}

	private void missing(Open handler) {
		single.set(handler.number);
		withoutEnd++;
	}

	private Deque<Open> ofCpu(int cpu) {
		return open.computeIfAbsent(cpu, key -> new ArrayDeque<>());
	}

	/** Events of a CPU are missing here: ends that come later may be those of other handlers. */
	void gap(int cpu) {
		Iterator<Open> each = ofCpu(cpu).iterator();
		while (each.hasNext()) {
			missing(each.next());
			each.remove();
		}
	}

	/** The trace is over. */
	void finish() {
		open.keySet().forEach(this::gap);
	}

	/** Whether an event for which {@link #what} is known has its other half. @param number of such events before it */
	boolean isWhole(int number) {
		return !single.get(number);
	}

	/** Handlers without an end. */
	long withoutEnd() {
		return withoutEnd;
	}
}
