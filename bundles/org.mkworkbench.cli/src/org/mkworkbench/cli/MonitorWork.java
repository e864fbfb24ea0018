// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;

import org.mkworkbench.engine.exchange.linux.InterruptType;
import org.mkworkbench.engine.exchange.linux.ProcMonitor;
import org.mkworkbench.engine.traffic.CpuActivity;
import org.mkworkbench.engine.traffic.EventRing;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.engine.traffic.recording.TrafficRecorder;
import org.mkworkbench.export.json.Json;

/** {@code mkw monitor} */
final class MonitorWork {
	private static final int MAX_SECONDS = 86_400;
	private static final long SHORTEST = 50_000_000L;
	private static final long LONGEST = 10_000_000_000L;
	private static final long NANOS = 1_000_000_000L;
	private static final long MILLI = 1_000_000L;

	private MonitorWork() {
	}

	static int run(Output output, int seconds, Long intervalOrNull, Path target) throws Failure {
		long interval = Objects.requireNonNullElse(intervalOrNull, ProcMonitor.INTERVAL);
		if (seconds < 1 || seconds > MAX_SECONDS) {
			throw Failure.usage("--seconds is a number from 1 to " + MAX_SECONDS + ", not " + seconds + ".");
		}
		if (interval < SHORTEST || interval > LONGEST) {
			throw Failure.usage("--interval is a time from 50ms to 10s, not " + Spans.text(interval) + ".");
		}
		new Targets().check(Targets.Kind.RECORDING, target);
		ProcMonitor monitor;
		try {
			monitor = ProcMonitor.ofThisMachine();
		} catch (IOException e) {
			throw Failure.file("Cannot read /proc/interrupts: the monitor needs a Linux with /proc. " + e.getMessage(), e);
		}
		Sums sums = new Sums(monitor.layout());
		try (Interruption interruption = new Interruption(() -> {
			// The loop notices.
		}); TrafficRecorder recorder = target == null ? null : Recordings.recorder(monitor.layout(), target)) {
			long nanos = watch(output, monitor, sums, recorder, seconds * NANOS, interval, interruption);
			if (recorder != null) {
				Recordings.finish(recorder, target);
			}
			if (output.json()) {
				output.out().print(Json.write(sums.data(nanos, target)));
			} else {
				Table.print(output.out(), "", sums.table(nanos));
				if (target != null) {
					output.out().println();
					output.out().println("Written to " + target + ".");
				}
			}
			if (monitor.wrapped() > 0) {
				output.warn(monitor.wrapped() == 1 ? "One counter of /proc/interrupts ran over and began anew at 0; it was counted on."
						: monitor.wrapped() + " counters of /proc/interrupts ran over and began anew at 0; they were counted on.");
			}
			// If it was interrupted, the program ends once this is closed.
			output.out().flush();
			return Mkw.OK;
		}
	}

	private static long watch(Output output, ProcMonitor monitor, Sums sums, TrafficRecorder recorder, long nanos, long interval, Interruption interruption)
			throws Failure {
		EventRing.Sink sink = recorder == null ? sums : (words, at) -> {
			sums.event(words, at);
			recorder.event(words, at);
		};
		long begin = System.nanoTime();
		try {
			long next = interval;
			boolean ends = false;
			while (true) {
				long passed = System.nanoTime() - begin;
				long until = Math.min(nanos, next);
				if (passed < until && !ends) {
					ends = interruption.await(Math.max(1, (until - passed) / MILLI));
					continue;
				}
				monitor.sample(sink);
				output.progress(passed / NANOS + " of " + nanos / NANOS + " s");
				if (ends || passed >= nanos) {
					return System.nanoTime() - begin;
				}
				next = Math.max(next + interval, passed);
			}
		} catch (IOException e) {
			throw Failure.file("Cannot read /proc/interrupts any more: " + e.getMessage(), e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw Failure.refused("The monitor was interrupted.", e);
		} finally {
			output.progress("");
		}
	}

	/** What came, by CPU. */
	private static final class Sums implements EventRing.Sink {
		private final TrafficLayout layout;
		private final long[][] counts;
		private final long[] work;
		private final long[] interrupt;

		Sums(TrafficLayout layout) {
			this.layout = layout;
			this.counts = new long[InterruptType.values().length][layout.cpus().size()];
			this.work = new long[layout.cpus().size()];
			this.interrupt = new long[layout.cpus().size()];
		}

		@Override
		public void event(long[] words, int at) {
			boolean count = IpiEvent.kind(words, at) == IpiEvent.COUNT;
			int cpu = layout.cpuAt(count ? IpiEvent.toCpu(words, at) : IpiEvent.fromCpu(words, at));
			if (cpu < 0) {
				return;
			}
			if (count) {
				int type = IpiEvent.messageType(words, at);
				Arrays.stream(InterruptType.values()).filter(each -> each.type() == type).forEach(each -> counts[each.ordinal()][cpu] += IpiEvent.value(words, at));
			} else {
				long[] spent = CpuActivity.of(IpiEvent.value(words, at)) == CpuActivity.INTERRUPT ? interrupt : work;
				spent[cpu] += IpiEvent.time(words, at) - IpiEvent.sent(words, at);
			}
		}

		private List<InterruptType> seen() {
			return Arrays.stream(InterruptType.values()).filter(type -> LongStream.of(counts[type.ordinal()]).anyMatch(count -> count > 0)).toList();
		}

		/** Rates per second. */
		List<List<String>> table(long nanos) {
			List<InterruptType> types = seen();
			List<List<String>> rows = new ArrayList<>();
			List<String> heading = new ArrayList<>(List.of("CPU"));
			types.forEach(type -> heading.add(type.label() + "/s"));
			heading.addAll(List.of("Work", "Interrupts"));
			rows.add(heading);
			for (int cpu = 0; cpu < work.length; cpu++) {
				List<String> row = new ArrayList<>(List.of(String.valueOf(layout.cpus().get(cpu).linux())));
				for (InterruptType type : types) {
					row.add(rate(counts[type.ordinal()][cpu], nanos));
				}
				row.add(share(work[cpu], nanos));
				row.add(share(interrupt[cpu], nanos));
				rows.add(row);
			}
			List<String> all = new ArrayList<>(List.of("all"));
			types.forEach(type -> all.add(rate(LongStream.of(counts[type.ordinal()]).sum(), nanos)));
			all.add(share(LongStream.of(work).sum() / Math.max(1, work.length), nanos));
			all.add(share(LongStream.of(interrupt).sum() / Math.max(1, work.length), nanos));
			rows.add(all);
			return rows;
		}

		private static String rate(long count, long nanos) {
			double rate = count * (double) NANOS / nanos;
			return String.format(Locale.ROOT, rate >= 100 || count == 0 ? "%,.0f" : "%,.1f", rate);
		}

		private static String share(long part, long nanos) {
			return String.format(Locale.ROOT, "%.1f %%", 100.0 * part / nanos);
		}

		Object data(long nanos, Path target) {
			List<Object> cpus = new ArrayList<>();
			for (int cpu = 0; cpu < work.length; cpu++) {
				Map<String, Object> rates = Json.object();
				for (InterruptType type : seen()) {
					rates.put(type.label(), counts[type.ordinal()][cpu] * (double) NANOS / nanos);
				}
				cpus.add(Json.object("cpu", layout.cpus().get(cpu).linux(), "package", known(layout.cpus().get(cpu).packageNumber()), "node",
						known(layout.cpus().get(cpu).node()), "perSecond", rates, "work", (double) work[cpu] / nanos, "interrupts", (double) interrupt[cpu] / nanos));
			}
			return Json.object("machine", layout.machine(), "nanos", nanos, "cpus", cpus, "file", target == null ? null : target.toString());
		}

		private static Integer known(int number) {
			return number < 0 ? null : Integer.valueOf(number);
		}
	}
}
