// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange.linux;

import java.io.IOException;
import java.math.BigDecimal;
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
 * Reads copies of {@code /proc/interrupts} that follow each other in a file, each below a line with its time in seconds. The differences between
 * them become counts per CPU and type; who sent what is not known.
 */
public final class InterruptsImport implements TraceImport {
	/** Between copies without times. */
	public static final long ASSUMED_INTERVAL = 1_000_000_000L;
	private static final int LINES_BETWEEN_CHECKS = 4096;
	private static final Pattern TIME = Pattern.compile("[#\\s]*(?:time[:=]?\\s*)?(\\d{1,10}(?:\\.\\d{1,12})?)\\s*", Pattern.CASE_INSENSITIVE);
	private static final Pattern HEADING = Pattern.compile("(?m)^\\s*CPU\\d+(\\s+CPU\\d+)*\\s*$");
	private static final int NANO_DIGITS = 9;
	private static final long EPOCH_BEGINS = 1_000_000_000L * 1_000_000_000L;

	@Override
	public String id() {
		return "interrupts";
	}

	@Override
	public String label() {
		return "Samples of /proc/interrupts";
	}

	@Override
	public boolean recognises(String beginning) {
		return HEADING.matcher(beginning).find();
	}

	@Override
	public ImportReport read(Path file, TrafficTarget target, Cancel cancel) throws IOException, TraceFormatException {
		Survey survey = new Survey();
		OddLines odd = new OddLines();
		long lines = pass(file, cancel, odd, survey);
		if (survey.tables == 0) {
			throw new TraceFormatException(0, "there is no table with a heading CPU0 CPU1 … and rows such as RES, CAL or TLB");
		}
		if (survey.tables == 1) {
			throw new TraceFormatException(0, "there is only one copy of /proc/interrupts; what came in between is only known from two on");
		}
		Counts counts = new Counts(new EventWriter(target.begin(survey.layout(file))), survey.timed ? survey.firstNanos : 0, survey.timed);
		pass(file, cancel, new OddLines(), counts);
		List<String> remarks = new ArrayList<>();
		if (!survey.timed) {
			remarks.add("The copies have no times; they are assumed to be 1 s apart. Write the output of \"date +%s.%N\" before each copy.");
		}
		if (counts.wentBack > 0) {
			remarks.add(counts.wentBack == 1 ? "One counter went back, as those of a CPU do that was offline; nothing was counted for this moment."
					: String.format(Locale.ROOT, "%,d counters went back, as those of a CPU do that was offline; nothing was counted for these moments.", counts.wentBack));
		}
		if (counts.wrapped > 0) {
			remarks.add(counts.wrapped == 1 ? "One counter ran over and began anew at 0; it was counted on."
					: String.format(Locale.ROOT, "%,d counters ran over and began anew at 0; they were counted on.", counts.wrapped));
		}
		if (counts.timesBack > 0) {
			remarks.add(counts.timesBack == 1 ? "One copy was not later than the one before it and was left out."
					: String.format(Locale.ROOT, "%,d copies were not later than the one before them and were left out.", counts.timesBack));
		}
		return new ImportReport(id(), lines, counts.writer.events(), odd.count(), odd.first(), null, remarks);
	}

	/** Gets the tables of a file. */
	private interface Taker {
		/** @param time nanoseconds, null if it has none */
		void table(InterruptTable table, Long time);
	}

	private static long pass(Path file, Cancel cancel, OddLines odd, Taker taker) throws IOException {
		InterruptTable table = null;
		Long time = null;
		Long timeOfTable = null;
		try (TextLines lines = new TextLines(file)) {
			for (String text = lines.next(); text != null; text = lines.next()) {
				if (lines.number() % LINES_BETWEEN_CHECKS == 0) {
					cancel.check();
				}
				Matcher stamp = TIME.matcher(text);
				if (stamp.matches()) {
					time = nanos(stamp.group(1));
				} else if (InterruptTable.isHeading(text)) {
					hand(table, timeOfTable, taker);
					table = InterruptTable.of(text);
					timeOfTable = time;
					time = null;
				} else if (!text.isBlank() && text.charAt(0) != '#') {
					try {
						if (table == null) {
							throw new IllegalArgumentException("\"" + Words.cut(text.strip()) + "\" stands before the first heading CPU0 CPU1 …");
						}
						table.row(text);
					} catch (IllegalArgumentException e) {
						odd.add(lines.number(), e.getMessage());
					}
				}
			}
			hand(table, timeOfTable, taker);
			return lines.number();
		}
	}

	private static void hand(InterruptTable table, Long time, Taker taker) {
		if (table != null && !table.isEmpty()) {
			taker.table(table, time);
		}
	}

	private static long nanos(String seconds) {
		return new BigDecimal(seconds).movePointRight(NANO_DIGITS).longValue();
	}

	private static final class Survey implements Taker {
		private final BitSet cpus = new BitSet();
		private int tables;
		private boolean timed = true;
		private long firstNanos;

		@Override
		public void table(InterruptTable table, Long time) {
			if (tables++ == 0 && time != null) {
				firstNanos = time;
			}
			timed &= time != null;
			for (int cpu : table.cpus()) {
				cpus.set(cpu);
			}
		}

		TrafficLayout layout(Path file) {
			List<TrafficLayout.Cpu> list = cpus.stream().mapToObj(cpu -> new TrafficLayout.Cpu(cpu, cpu, -1, -1, -1, 0)).toList();
			// Seconds since 1970 are above a billion; those of a machine that is up are not.
			long epoch = timed && firstNanos >= EPOCH_BEGINS ? firstNanos : 0;
			return new TrafficLayout(String.valueOf(file.getFileName()), "interrupts", "", "", epoch, List.of(new TrafficLayout.Kernel(0, "Linux", -1, "", "")), list,
					List.of(), InterruptType.names(), Map.of());
		}
	}

	private static final class Counts implements Taker {
		private final EventWriter writer;
		private final long origin;
		private final boolean timed;
		private InterruptTable before;
		private long beforeNanos;
		private long tables;
		private long wentBack;
		private long wrapped;
		private long timesBack;

		Counts(EventWriter writer, long origin, boolean timed) {
			this.writer = writer;
			this.origin = origin;
			this.timed = timed;
		}

		@Override
		public void table(InterruptTable table, Long time) {
			long now = timed ? time - origin : tables * ASSUMED_INTERVAL;
			tables++;
			if (before != null) {
				if (now <= beforeNanos) {
					timesBack++;
					return;
				}
				long since = beforeNanos;
				wrapped += table.since(before, (type, cpu, count) -> writer.count(now, since, type, cpu, count), (type, cpu) -> wentBack++);
			}
			before = table;
			beforeNanos = now;
		}
	}
}
