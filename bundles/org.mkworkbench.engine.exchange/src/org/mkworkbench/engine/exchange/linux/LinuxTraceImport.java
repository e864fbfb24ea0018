// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange.linux;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mkworkbench.engine.exchange.ImportReport;
import org.mkworkbench.engine.exchange.OddLines;
import org.mkworkbench.engine.exchange.TextLines;
import org.mkworkbench.engine.exchange.TraceFormatException;
import org.mkworkbench.engine.exchange.TraceImport;
import org.mkworkbench.engine.exchange.TrafficTarget;
import org.mkworkbench.engine.exchange.Words;
import org.mkworkbench.engine.traffic.query.Cancel;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;

/**
 * Reads what ftrace and perf print of a plain Linux machine: interrupts sent ({@code ipi:*}) and arriving ({@code irq_vectors:*}, {@code ipi:ipi_entry}),
 * and what CPUs do ({@code sched:*}, {@code irq:*}). Time 0 is the first event's.
 */
public final class LinuxTraceImport implements TraceImport {
	/**
	 * How long an interrupt may be under way. Assumed: published costs are some microseconds, to a CPU in a deep idle state some ten, and longer where
	 * interrupts are off.
	 */
	public static final long DEFAULT_WINDOW = 1_000_000;
	private static final int LINES_BETWEEN_CHECKS = 4096;
	private static final Pattern LOST = Pattern.compile("CPU:?\\s*(\\d+)\\s+\\[LOST (\\d+) EVENTS\\]");
	private static final Pattern CPU_COUNT = Pattern.compile("#P:(\\d+)|^cpus=(\\d+)$");
	private static final Pattern PERF = Pattern.compile("(?m)\\[\\d+\\]\\s+\\d+\\.\\d+:\\s+(?:\\d+\\s+)?(?:ipi|irq_vectors|sched|irq):\\w+:");
	private static final Pattern FTRACE = Pattern.compile("(?m)^# tracer:|^cpus=\\d+$|\\[\\d+\\]\\s+(?:[^\\s]+\\s+)?\\d+\\.\\d+:\\s+\\w+:");
	static final int MAX_CPUS = 1 << 14;

	private final String id;
	private final String label;
	private final Pattern beginning;
	private final long window;

	private LinuxTraceImport(String id, String label, Pattern beginning, long window) {
		this.id = id;
		this.label = label;
		this.beginning = beginning;
		this.window = window;
	}

	/** The file {@code trace} of tracefs, or {@code trace-cmd report}. */
	public static LinuxTraceImport ftrace() {
		return new LinuxTraceImport("ftrace", "ftrace or trace-cmd report", FTRACE, DEFAULT_WINDOW);
	}

	/** The text of {@code perf script}. */
	public static LinuxTraceImport perf() {
		return new LinuxTraceImport("perf", "perf script", PERF, DEFAULT_WINDOW);
	}

	/** The same with another longest time between send and arrival. @param nanos above 0 */
	public LinuxTraceImport within(long nanos) {
		return new LinuxTraceImport(id, label, beginning, nanos);
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	public boolean recognises(String text) {
		return beginning.matcher(text).find();
	}

	@Override
	public ImportReport read(Path file, TrafficTarget target, Cancel cancel) throws IOException, TraceFormatException {
		Survey survey = new Survey();
		OddLines odd = new OddLines();
		pass(file, cancel, odd, survey);
		if (survey.events == 0) {
			throw new TraceFormatException(0, odd.count() == 0 ? "there is no event in it; is it the text of trace-cmd report or perf script?"
					: "no line is an event of a trace; " + odd.first().getFirst());
		}
		survey.pairs.finish();
		TrafficLayout layout = survey.layout(file, id);
		TraceEvents events = new TraceEvents(new EventWriter(target.begin(layout)), survey.first, survey.pairs, window);
		OddLines strange = new OddLines();
		pass(file, cancel, strange, events);
		events.finish();
		List<String> remarks = new ArrayList<>(survey.remarks());
		remarks.addAll(events.remarks());
		return new ImportReport(id, survey.lines, events.written(), strange.count(), strange.first(), events.matches(), remarks);
	}

	/** Gets the lines of a file. */
	interface Taker {
		/** @throws IllegalArgumentException the fields make no sense; says why */
		void event(TraceLine line);

		/** A line that is no event, without being odd. */
		default void other(String text) {
			// Nothing to learn from it.
		}

		void lines(long count);
	}

	private static void pass(Path file, Cancel cancel, OddLines odd, Taker taker) throws IOException {
		TraceLine line = new TraceLine();
		long last = Long.MIN_VALUE;
		try (TextLines lines = new TextLines(file)) {
			for (String text = lines.next(); text != null; text = lines.next()) {
				if (lines.number() % LINES_BETWEEN_CHECKS == 0) {
					cancel.check();
				}
				if (text.isBlank() || isComment(text)) {
					taker.other(text);
				} else if (!line.parse(text)) {
					odd.add(lines.number(), "\"" + Words.cut(text.strip()) + "\" is no event of a trace");
				} else if (line.cpu() >= MAX_CPUS) {
					odd.add(lines.number(), "CPU " + line.cpu() + " is more than a machine has");
				} else if (line.nanos() < last) {
					odd.add(lines.number(), "its time lies before that of the event above");
				} else {
					last = line.nanos();
					try {
						taker.event(line);
					} catch (IllegalArgumentException e) {
						odd.add(lines.number(), e.getMessage());
					}
				}
			}
			taker.lines(lines.number());
		}
	}

	/** Headings, gaps, and the call chains that perf prints below events. */
	private static boolean isComment(String text) {
		char first = text.charAt(0);
		if (first == '#' || text.startsWith("cpus=") || text.startsWith("version =") || text.contains(" EVENTS]")
				|| text.startsWith("CPU ") && text.endsWith("is empty")) {
			return true;
		}
		return first == '\t' && text.indexOf('[') < 0 && !text.isBlank();
	}

	/** The first pass: who is there. */
	private static final class Survey implements Taker {
		private final BitSet cpus = new BitSet();
		private long events;
		private long first;
		private long lines;
		private long lost;
		private final HandlerPairs pairs = new HandlerPairs();

		@Override
		public void event(TraceLine line) {
			if (events++ == 0) {
				first = line.nanos();
			}
			cpus.set(line.cpu());
			pairs.event(line);
			switch (line.event()) {
				case "ipi_send_cpu" -> cpus.set(TraceEvents.cpu(line, "cpu"));
				case "ipi_send_cpumask" -> cpus.or(CpuMask.parse(line.field("cpumask")));
				case "ipi_raise" -> cpus.or(CpuMask.parse(line.field("target_mask")));
				default -> {
					// Only about the CPU itself.
				}
			}
		}

		@Override
		public void other(String text) {
			Matcher gap = LOST.matcher(text);
			if (gap.find()) {
				if (gap.group(1).length() <= 5) {
					pairs.gap(Integer.parseInt(gap.group(1)));
				}
				lost += Long.parseLong(gap.group(2).substring(0, Math.min(gap.group(2).length(), 15)));
			}
			Matcher count = CPU_COUNT.matcher(text);
			if (count.find()) {
				String digits = count.group(1) == null ? count.group(2) : count.group(1);
				if (digits.length() <= 5 && Integer.parseInt(digits) <= MAX_CPUS) {
					cpus.set(0, Integer.parseInt(digits));
				}
			}
		}

		@Override
		public void lines(long count) {
			lines = count;
		}

		TrafficLayout layout(Path file, String origin) {
			List<TrafficLayout.Cpu> list = cpus.stream().mapToObj(cpu -> new TrafficLayout.Cpu(cpu, cpu, -1, -1, -1, 0)).toList();
			return new TrafficLayout(String.valueOf(file.getFileName()), origin, "", "", 0, List.of(new TrafficLayout.Kernel(0, "Linux", -1, "", "")), list, List.of(),
					InterruptType.names(), Map.of("traceClockNanos", Long.toString(first)));
		}

		List<String> remarks() {
			return lost == 0 ? List.of() : List.of(String.format(Locale.ROOT, "The tracer itself lost %,d events; record with larger buffers (-b) or fewer events.", lost));
		}
	}
}
