// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange.linux;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

import org.mkworkbench.engine.exchange.ImportReport;

/** The second pass over a trace: what its events say becomes traffic. */
final class TraceEvents implements LinuxTraceImport.Taker {
	private static final String ENTRY = "_entry";
	private static final String EXIT = "_exit";

	private final EventWriter writer;
	private final IpiMatcher matcher;
	private final long first;
	private final HandlerPairs pairs;
	/** Of beginnings and ends of handlers so far. */
	private int handlerEvents;
	/** Whether this one has its other half. */
	private boolean whole;
	private final TreeMap<Integer, CpuLane> lanes = new TreeMap<>();
	private long last;
	private long silentWakes;
	private boolean anySend;
	private boolean anyArrival;
	private boolean anySwitch;

	/** @param first trace time that becomes 0; @param pairs of the whole trace; @param window see {@link IpiMatcher} */
	TraceEvents(EventWriter writer, long first, HandlerPairs pairs, long window) {
		this.pairs = pairs;
		this.writer = writer;
		this.matcher = new IpiMatcher(writer, window);
		this.first = first;
	}

	@Override
	public void event(TraceLine line) {
		last = line.nanos() - first;
		if (HandlerPairs.what(line) != null) {
			whole = pairs.isWhole(handlerEvents++);
		}
		switch (line.event()) {
			case "ipi_send_cpu" -> send(line, cpu(line, "cpu"), InterruptType.calledBack(line.field("callback")), false);
			case "ipi_send_cpumask" -> {
				InterruptType type = InterruptType.calledBack(line.field("callback"));
				CpuMask.parse(line.field("cpumask")).stream().forEach(cpu -> send(line, cpu, type, false));
			}
			case "ipi_raise" -> {
				InterruptType type = InterruptType.described(line.bracketed());
				CpuMask.parse(line.field("target_mask")).stream().forEach(cpu -> send(line, cpu, type, true));
			}
			case "ipi_entry" -> enter(line, Optional.of(InterruptType.described(line.bracketed())));
			case "ipi_exit" -> leave(line, Optional.of(InterruptType.described(line.bracketed())));
			case "sched_switch" -> schedule(line);
			case "sched_waking" -> wake(line);
			case "irq_handler_entry", "softirq_entry" -> enter(line, Optional.empty());
			case "irq_handler_exit", "softirq_exit" -> leave(line, Optional.empty());
			default -> vector(line);
		}
	}

	private void vector(TraceLine line) {
		String event = line.event();
		// All events of irq_vectors, and of no other group, tell of a vector.
		if (line.field("vector").isEmpty()) {
			return;
		}
		if (event.endsWith(ENTRY)) {
			enter(line, InterruptType.ofVector(event.substring(0, event.length() - ENTRY.length())));
		} else if (event.endsWith(EXIT)) {
			leave(line, InterruptType.ofVector(event.substring(0, event.length() - EXIT.length())));
		}
	}

	private void send(TraceLine line, int to, InterruptType type, boolean raise) {
		anySend = true;
		matcher.send(last, line.cpu(), to, type, raise);
	}

	private void enter(TraceLine line, Optional<InterruptType> type) {
		if (whole) {
			lane(line.cpu()).enter(last);
		} else {
			lane(line.cpu()).interrupted();
		}
		// The timer is nobody's message.
		type.filter(each -> each != InterruptType.LOCAL_TIMER).ifPresent(each -> {
			anyArrival = true;
			matcher.arrive(last, line.cpu(), each, whole);
		});
	}

	private void leave(TraceLine line, Optional<InterruptType> type) {
		if (whole) {
			type.ifPresent(each -> matcher.leave(last, line.cpu(), each));
			lane(line.cpu()).leave(last);
		}
	}

	private void schedule(TraceLine line) {
		String before = pid(line, "prev_pid", "prev_comm", false);
		String after = pid(line, "next_pid", "next_comm", true);
		if (before.isEmpty() || after.isEmpty()) {
			throw new IllegalArgumentException("the task switch does not say from which task to which");
		}
		anySwitch = true;
		if (lane(line.cpu()).schedule(last, before.equals("0"), after.equals("0"))) {
			silentWakes++;
		}
	}

	/** In {@code prev_pid=0}; older tools write {@code swapper/1:0 [120] R ==> bash:1234 [120]}. */
	private static String pid(TraceLine line, String field, String nameField, boolean next) {
		String named = line.field(field);
		if (!named.isEmpty() || !line.field(nameField).isEmpty()) {
			return named.chars().allMatch(Character::isDigit) ? named : "";
		}
		int arrow = line.fields().indexOf(" ==> ");
		if (arrow < 0) {
			return "";
		}
		String half = next ? line.fields().substring(arrow + " ==> ".length()) : line.fields().substring(0, arrow);
		int bracket = half.indexOf(" [");
		String task = bracket < 0 ? half : half.substring(0, bracket);
		String digits = task.substring(task.lastIndexOf(':') + 1);
		return digits.chars().allMatch(Character::isDigit) ? digits : "";
	}

	private void wake(TraceLine line) {
		int target = cpu(line, "target_cpu");
		if (target != line.cpu() && lanes.containsKey(target)) {
			lanes.get(target).wake();
		}
	}

	/** @throws IllegalArgumentException the field is missing or no number of a CPU */
	static int cpu(TraceLine line, String field) {
		String text = line.field(field);
		if (text.isEmpty() || text.length() > 5 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
			throw new IllegalArgumentException(line.event() + " has no field " + field + " with the number of a CPU");
		}
		int cpu = Integer.parseInt(text);
		if (cpu >= LinuxTraceImport.MAX_CPUS) {
			throw new IllegalArgumentException("CPU " + cpu + " is more than a machine has");
		}
		return cpu;
	}

	private CpuLane lane(int cpu) {
		return lanes.computeIfAbsent(cpu, key -> new CpuLane(writer, key, 0));
	}

	@Override
	public void lines(long count) {
		// Counted in the first pass.
	}

	void finish() {
		lanes.values().forEach(lane -> lane.finish(last));
		matcher.finish(last);
	}

	long written() {
		return writer.events();
	}

	ImportReport.Matches matches() {
		return matcher.matches();
	}

	List<String> remarks() {
		List<String> remarks = new ArrayList<>();
		if (!anySend) {
			remarks.add("The trace tells of no interrupt being sent, so nothing is known of who sent what. Record ipi:ipi_send_cpu and ipi:ipi_send_cpumask (Linux 6.4 or newer), or"
					+ " ipi:ipi_raise on arm64.");
		}
		if (!anyArrival) {
			remarks.add("The trace tells of no arrival, so there are no latencies. Record irq_vectors:* on x86-64, ipi:ipi_entry and ipi:ipi_exit on arm64.");
		}
		if (!anySwitch) {
			remarks.add("The trace has no sched:sched_switch, so it is not known when CPUs were idle.");
		}
		long cutShort = pairs.withoutEnd();
		if (cutShort > 0) {
			remarks.add(cutShort == 1 ? "The end of one interrupt handler is not in the trace; it counts as handled where it begins, without any time in it."
					: String.format(Locale.ROOT, "The ends of %,d interrupt handlers are not in the trace; they count as handled where they begin, without any time in them.", cutShort));
		}
		if (silentWakes > 0) {
			String times = silentWakes == 1 ? "Once" : String.format(Locale.ROOT, "%,d times", silentWakes);
			remarks.add(times + " a CPU was woken by another one without an interrupt, as CPUs that poll while idle are.");
		}
		return remarks;
	}
}
