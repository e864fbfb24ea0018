// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange.linux;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

import org.mkworkbench.engine.traffic.CpuActivity;
import org.mkworkbench.engine.traffic.EventRing;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;

/**
 * Watches a running Linux without any privilege: interrupts between CPUs and of their timers from {@code /proc/interrupts}, load from
 * {@code /proc/stat}. Each look gives counts since the one before it, and per CPU as much work and interrupt as it did in between, laid at the
 * beginning of that time; where in it they were is not known.
 * <p>
 * One thread.
 */
public final class ProcMonitor {
	/** Between two looks, nanoseconds. Load comes in ticks of 10 ms, so shorter ones tell little. */
	public static final long INTERVAL = 100_000_000L;
	private static final Path ROOT = Path.of("/");

	private final ThisMachine machine;
	private final LongSupplier clock;
	private final long origin;
	private final TrafficLayout layout;
	private final Map<Integer, long[]> owed = new HashMap<>();
	private InterruptTable table;
	private CpuTicks ticks;
	private long last;
	private long wrapped;

	/** This machine from now on. @throws IOException this is no Linux whose {@code /proc/interrupts} can be read */
	public static ProcMonitor ofThisMachine() throws IOException {
		return new ProcMonitor(ROOT, System::nanoTime, System.currentTimeMillis() * 1_000_000L);
	}

	/**
	 * Takes the first look.
	 *
	 * @param root holds {@code proc} and {@code sys}
	 * @param clock nanoseconds, only goes on
	 * @param startEpochNanos wall clock now, nanoseconds since 1970
	 */
	ProcMonitor(Path root, LongSupplier clock, long startEpochNanos) throws IOException {
		this.machine = new ThisMachine(root);
		this.clock = clock;
		this.layout = machine.layout(startEpochNanos);
		this.table = machine.interrupts();
		this.ticks = machine.ticks();
		this.origin = clock.getAsLong();
	}

	/** Counters that ran over and began anew at 0 so far; what they counted is in the events. */
	public long wrapped() {
		return wrapped;
	}

	/** The machine as one kernel with its CPUs. */
	public TrafficLayout layout() {
		return layout;
	}

	/**
	 * Looks again and hands over what happened since the last look, in order of time.
	 *
	 * @throws IOException the table can no longer be read
	 */
	public void sample(EventRing.Sink sink) throws IOException {
		InterruptTable newTable = machine.interrupts();
		CpuTicks newTicks = machine.ticks();
		long now = clock.getAsLong() - origin;
		if (now <= last) {
			return;
		}
		List<long[]> events = new ArrayList<>();
		EventWriter writer = new EventWriter((words, at) -> events.add(words.clone()));
		load(writer, newTicks, now);
		long since = last;
		wrapped += newTable.since(table, (type, cpu, count) -> writer.count(now, since, type, cpu, count), (type, cpu) -> {
			// The CPU was offline in between; the next look counts on.
		});
		events.sort(Comparator.comparingLong(words -> IpiEvent.time(words, 0)));
		events.forEach(words -> sink.event(words, 0));
		table = newTable;
		ticks = newTicks;
		last = now;
	}

	private void load(EventWriter writer, CpuTicks newTicks, long now) {
		newTicks.cpus().forEach((cpu, spent) -> {
			CpuTicks.Spent before = ticks.cpus().get(cpu);
			if (before == null) {
				return;
			}
			long[] rest = owed.computeIfAbsent(cpu, key -> new long[2]);
			rest[0] += Math.max(0, spent.interrupt() - before.interrupt()) * CpuTicks.TICK_NANOS;
			rest[1] += Math.max(0, spent.work() - before.work()) * CpuTicks.TICK_NANOS;
			long at = last;
			at = spend(writer, CpuActivity.INTERRUPT, cpu, at, now, rest, 0);
			spend(writer, CpuActivity.WORK, cpu, at, now, rest, 1);
		});
	}

	/** A tick is counted when it ends, so a look may find more ticks than fit since the last one; up to one of them waits for the next. */
	private static long spend(EventWriter writer, CpuActivity activity, int cpu, long at, long now, long[] rest, int which) {
		long taken = Math.min(rest[which], now - at);
		writer.activity(activity, cpu, at, at + taken);
		rest[which] = Math.min(rest[which] - taken, CpuTicks.TICK_NANOS);
		return at + taken;
	}
}
