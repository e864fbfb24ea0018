// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.app.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Display;

/**
 * Finds out when the UI thread does not serve events for long because of us. A heartbeat is posted again and again. From how late it comes is taken
 * off how long the UI thread was ready to run but had no processor ({@code /proc/thread-self/schedstat}, second number, nanoseconds; proc(5) and
 * Documentation/scheduler/sched-stats.rst of Linux), and how late a thread with nothing to do was in the same time, as in pauses of the garbage
 * collector. What is left counts if the UI thread was seen in code of ours meanwhile.
 */
final class UiWatch implements AutoCloseable {
	private static final long PERIOD_MILLIS = 5;
	private static final long LIMIT_NANOS = 50_000_000L;
	/** The UI thread is looked at when a heartbeat is this late. */
	private static final long SUSPICIOUS_NANOS = 25_000_000L;
	private static final String OURS = "org.mkworkbench.";
	private static final Path WAITED = Path.of("/proc/thread-self/schedstat");

	/** A time in which the UI thread did not serve events. @param stack where it was seen */
	record Block(long nanos, String stack) {
		@Override
		public String toString() {
			return nanos / 1_000_000 + " ms in\n\tat " + stack;
		}
	}

	private final Display display;
	private final Thread watched;
	private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(1, UiWatch::daemon);
	private final ScheduledExecutorService idler = Executors.newScheduledThreadPool(1, UiWatch::daemon);
	private final List<Block> blocks = new ArrayList<>();
	private volatile long posted;
	private volatile boolean underWay;
	private volatile String seen;
	private volatile long idlerLate;
	private long idlerLast;
	private long waited;
	private int beats;

	UiWatch(Display display) {
		this.display = display;
		watched = display.getThread();
		idlerLast = System.nanoTime();
		idler.scheduleWithFixedDelay(this::idle, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
		clock.scheduleWithFixedDelay(this::look, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
	}

	private static Thread daemon(Runnable task) {
		Thread thread = new Thread(task, "Watch of the UI thread");
		thread.setDaemon(true);
		return thread;
	}

	private void idle() {
		long now = System.nanoTime();
		long late = now - idlerLast - PERIOD_MILLIS * 1_000_000L;
		if (underWay) {
			idlerLate += Math.max(0, late);
		}
		idlerLast = now;
	}

	private void look() {
		if (!underWay) {
			seen = null;
			idlerLate = 0;
			posted = System.nanoTime();
			underWay = true;
			display.asyncExec(this::beat);
		} else if (seen == null && System.nanoTime() - posted > SUSPICIOUS_NANOS) {
			StackTraceElement[] stack = watched.getStackTrace();
			if (underWay && Arrays.stream(stack).anyMatch(frame -> frame.getClassName().startsWith(OURS) && !frame.getClassName().equals(UiWatch.class.getName())
					&& !frame.getClassName().equals("org.mkworkbench.app.Application"))) {
				seen = Arrays.stream(stack).map(StackTraceElement::toString).collect(Collectors.joining("\n\tat "));
			}
		}
	}

	private void beat() {
		long late = System.nanoTime() - posted;
		long now = waited();
		long starved = beats++ == 0 ? late : now - waited;
		waited = now;
		long blocked = late - starved - idlerLate;
		if (blocked > LIMIT_NANOS && seen != null) {
			synchronized (blocks) {
				blocks.add(new Block(blocked, seen));
			}
		}
		underWay = false;
	}

	/** How long this thread was ready but had no processor, in nanoseconds since it began; 0 if the system does not tell. */
	private static long waited() {
		try {
			return Long.parseLong(Files.readString(WAITED).strip().split(" ")[1]);
		} catch (IOException | RuntimeException e) {
			return 0;
		}
	}

	/** All there were so far. */
	List<Block> blocks() {
		synchronized (blocks) {
			return List.copyOf(blocks);
		}
	}

	@Override
	public void close() {
		clock.shutdownNow();
		idler.shutdownNow();
	}
}
