// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.mkworkbench.engine.host.message.MessageType;
import org.mkworkbench.engine.traffic.EventRing;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.query.Cancel;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;

/**
 * Reads what {@link CsvExport} writes, and any CSV with a heading that has at least the columns {@code time_ns} and {@code kind}. Who sits where
 * in the machine is not in a CSV: CPUs belong to the kernel of their first event, packages and nodes are unknown.
 */
public final class CsvImport implements TraceImport {
	private static final int LINES_BETWEEN_CHECKS = 4096;
	/** Greatest Linux number of a CPU, as in designs. */
	private static final int MAX_CPU = 65_535;
	private static final IpiEvent.Kind[] KINDS = IpiEvent.Kind.values();

	@Override
	public String id() {
		return "csv";
	}

	@Override
	public String label() {
		return "CSV";
	}

	@Override
	public boolean recognises(String beginning) {
		String heading = beginning.lines().findFirst().orElse("");
		return heading.contains(EventColumn.TIME.word()) && heading.contains(EventColumn.KIND.word()) && heading.contains(",");
	}

	@Override
	public ImportReport read(Path file, TrafficTarget target, Cancel cancel) throws IOException, TraceFormatException {
		Machine machine = new Machine();
		OddLines odd = new OddLines();
		long[] lines = new long[2];
		long events = pass(file, cancel, odd, lines, machine);
		if (events == 0) {
			throw new TraceFormatException(0, odd.count() == 0 ? "there is no event below the heading" : "no line is an event; " + odd.first().getFirst());
		}
		EventRing.Sink sink = target.begin(machine.layout(file));
		long[] words = new long[IpiEvent.WORDS];
		pass(file, cancel, new OddLines(), lines, (row, event) -> {
			event.copyTo(words);
			sink.event(words, 0);
		});
		return new ImportReport(id(), lines[0], events, odd.count(), odd.first(), null, remarks(lines[1]));
	}

	private static List<String> remarks(long withoutSent) {
		return withoutSent == 0 ? List.of()
				: List.of(withoutSent == 1 ? "The file does not say when one message that was handled was sent; it counts as an interrupt without a message, and has no latency."
						: String.format(Locale.ROOT, "The file does not say when %,d messages that were handled were sent; they count as interrupts without a message, and have no"
								+ " latency. Add a column sent_ns, or number for sent and handled messages alike.", withoutSent));
	}

	/** Gets each event that makes sense. */
	private interface Taker {
		void take(Row row, Event event);
	}

	/** The words of an event. */
	private record Event(long[] words) {
		void copyTo(long[] target) {
			System.arraycopy(words, 0, target, 0, words.length);
		}
	}

	private static long pass(Path file, Cancel cancel, OddLines odd, long[] lines, Taker taker) throws IOException, TraceFormatException {
		try (Characters reader = new Characters(file)) {
			Csv.Lines csv = new Csv.Lines(reader);
			List<String> heading = csv.read();
			if (heading == null) {
				throw new TraceFormatException(0, "the file is empty");
			}
			Row row = new Row(heading);
			long events = 0;
			long last = Long.MIN_VALUE;
			lines[0] = 1;
			lines[1] = 0;
			for (List<String> fields = csv.read(); fields != null; fields = csv.read()) {
				if (++lines[0] % LINES_BETWEEN_CHECKS == 0) {
					cancel.check();
				}
				try {
					Event event = row.of(fields);
					long time = IpiEvent.time(event.words, 0);
					if (time < last) {
						throw new IllegalArgumentException("the time " + time + " lies before that of the line above");
					}
					lines[1] += row.withoutLatency(event) ? 1 : 0;
					last = time;
					events++;
					taker.take(row, event);
				} catch (IllegalArgumentException e) {
					odd.add(csv.line(), e.getMessage());
				}
			}
			return events;
		}
	}

	/** A line by the names of its columns. */
	private static final class Row {
		/** Position by ordinal of the column, -1 if it is not there. */
		private final int[] positions = new int[EventColumn.values().length];
		private final int width;
		private List<String> fields = List.of();
		/** When messages were sent, by number; of those only whose time of sending stands nowhere else. */
		private final Map<Long, Long> sent = new HashMap<>();

		Row(List<String> heading) throws TraceFormatException {
			width = heading.size();
			List<String> words = heading.stream().map(word -> word.strip().toLowerCase(Locale.ROOT)).toList();
			for (EventColumn column : EventColumn.values()) {
				positions[column.ordinal()] = words.indexOf(column.word());
				if (column.needed() && !has(column)) {
					throw new TraceFormatException(1, "the heading has no column \"" + column.word() + "\"; an export of this program shows which there are");
				}
			}
		}

		/** @throws IllegalArgumentException the line is no event; says why */
		Event of(List<String> line) {
			if (line.size() != width) {
				throw new IllegalArgumentException("it has " + line.size() + " fields, the heading " + width);
			}
			fields = line;
			IpiEvent.Kind kind = kind(text(EventColumn.KIND));
			long time = number(EventColumn.TIME, 0, 0, Long.MAX_VALUE);
			long[] words = new long[IpiEvent.WORDS];
			words[0] = IpiEvent.head(kind.ordinal(), (int) number(EventColumn.CHANNEL, -1, -1, IpiEvent.MAX_CHANNEL),
					(int) number(EventColumn.TYPE, 0, 0, Integer.MAX_VALUE));
			words[1] = time;
			words[2] = number(EventColumn.SENT, time, 0, time);
			words[3] = IpiEvent.kernels((int) number(EventColumn.FROM_KERNEL, -1, -1, 0xffff), (int) number(EventColumn.TO_KERNEL, -1, -1, 0xffff));
			words[4] = cpu(EventColumn.FROM_CPU, EventColumn.FROM_CPU_ID);
			words[5] = cpu(EventColumn.TO_CPU, EventColumn.TO_CPU_ID);
			int value = (int) number(EventColumn.VALUE, 0, 0, Integer.MAX_VALUE);
			words[6] = IpiEvent.isMessage(kind.ordinal()) ? IpiEvent.valueAndRing(value, (int) number(EventColumn.RING, -1, -1, 1 << 20)) : value;
			words[7] = number(EventColumn.NUMBER, 0, 0, Long.MAX_VALUE);
			return new Event(words);
		}

		/** Takes the time of sending from the event of the send. Without one there is no latency to make up: it becomes an interrupt, and this says so. */
		boolean withoutLatency(Event event) {
			long[] words = event.words;
			int kind = IpiEvent.kind(words, 0);
			if (!text(EventColumn.SENT).isEmpty()) {
				return false;
			}
			long number = IpiEvent.number(words, 0);
			if (kind == IpiEvent.SENT && number > 0) {
				sent.put(number, IpiEvent.time(words, 0));
			} else if (kind == IpiEvent.DELIVERED) {
				Long since = sent.remove(number);
				if (since == null) {
					words[0] = IpiEvent.head(IpiEvent.DOORBELL, IpiEvent.channel(words, 0), IpiEvent.messageType(words, 0));
					return true;
				}
				words[2] = since;
			}
			return false;
		}

		private long cpu(EventColumn linux, EventColumn id) {
			return has(id) && !text(id).isEmpty() ? number(id, -1, Long.MIN_VALUE, Long.MAX_VALUE) : number(linux, -1, -1, MAX_CPU);
		}

		private static IpiEvent.Kind kind(String text) {
			for (IpiEvent.Kind kind : KINDS) {
				if (kind.name().equalsIgnoreCase(text)) {
					return kind;
				}
			}
			throw new IllegalArgumentException("\"" + Words.cut(text) + "\" is no kind of event");
		}

		private boolean has(EventColumn column) {
			return positions[column.ordinal()] >= 0;
		}

		String text(EventColumn column) {
			return has(column) ? fields.get(positions[column.ordinal()]).strip() : "";
		}

		long number(EventColumn column, long otherwise, long min, long max) {
			String text = text(column);
			if (text.isEmpty()) {
				return otherwise;
			}
			try {
				long value = Long.parseLong(text);
				if (value >= min && value <= max) {
					return value;
				}
			} catch (NumberFormatException e) {
				throw new IllegalArgumentException(column.word() + " is \"" + Words.cut(text) + "\", not a whole number", e);
			}
			throw new IllegalArgumentException(column.word() + " is " + text + ", which is not in " + min + ".." + max);
		}

		/** Linux number of a CPU, -1 if the layout should not have it. */
		int linux(EventColumn linux, EventColumn id) {
			return (int) number(has(linux) ? linux : id, -1, -1, MAX_CPU);
		}
	}

	/** What the events refer to, gathered in the first pass. */
	private static final class Machine implements Taker {
		private final Map<Integer, String> kernels = new TreeMap<>();
		private final Map<Long, TrafficLayout.Cpu> cpus = new HashMap<>();
		private final Map<Integer, String> types = new HashMap<>();

		@Override
		public void take(Row row, Event event) {
			long[] words = event.words;
			int kind = IpiEvent.kind(words, 0);
			kernel(IpiEvent.fromKernel(words, 0), row.text(EventColumn.FROM_KERNEL_NAME));
			kernel(IpiEvent.toKernel(words, 0), row.text(EventColumn.TO_KERNEL_NAME));
			cpu(IpiEvent.fromCpu(words, 0), row.linux(EventColumn.FROM_CPU, EventColumn.FROM_CPU_ID), IpiEvent.fromKernel(words, 0));
			cpu(IpiEvent.toCpu(words, 0), row.linux(EventColumn.TO_CPU, EventColumn.TO_CPU_ID), IpiEvent.toKernel(words, 0));
			int type = IpiEvent.messageType(words, 0);
			String name = row.text(EventColumn.TYPE_NAME);
			if (IpiEvent.isMessage(kind) && !name.isEmpty() && !name.equals(MessageType.name(type))) {
				types.putIfAbsent(type, Words.plain(name));
			}
		}

		private void kernel(int id, String name) {
			if (id >= 0 && (!name.isEmpty() || !kernels.containsKey(id))) {
				kernels.put(id, name.isEmpty() ? "kernel " + id : Words.plain(name));
			}
		}

		private void cpu(long physicalId, int linux, int kernel) {
			if (linux >= 0) {
				cpus.putIfAbsent(physicalId, new TrafficLayout.Cpu(linux, physicalId, -1, -1, -1, kernel));
			}
		}

		TrafficLayout layout(Path file) {
			List<TrafficLayout.Kernel> list = new ArrayList<>();
			kernels.forEach((id, name) -> list.add(new TrafficLayout.Kernel(id, name, id == 0 ? -1 : list.size(), "", "")));
			if (list.isEmpty()) {
				list.add(new TrafficLayout.Kernel(0, "kernel 0", -1, "", ""));
			}
			List<TrafficLayout.Cpu> sorted = cpus.values().stream().sorted(Comparator.comparingInt(TrafficLayout.Cpu::linux)).toList();
			return new TrafficLayout(String.valueOf(file.getFileName()), "csv", "", "", 0, list, sorted, List.of(), types, Map.of());
		}
	}
}
