// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.swt.SWTException;

/**
 * Takes figures from a run on a thread of its own and hands them to the UI thread. There is never more than one frame under way: when the
 * UI is late, frames are left out instead of queueing up. After the last frame the thread ends.
 *
 * @param <F> the figures of one moment
 */
final class FramePump<F> {
	private static final long PERIOD_MILLIS = 34;

	private final Supplier<F> source;
	private final Predicate<F> isLast;
	private final Outlet<F> outlet;
	private final AtomicBoolean underWay = new AtomicBoolean();
	private boolean troubled;
	private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
		Thread thread = new Thread(task, "Run figures");
		thread.setDaemon(true);
		return thread;
	});

	/**
	 * Where frames go.
	 *
	 * @param ui has something done on the UI thread, or throws SWTException if there is none any more
	 * @param receiver called there
	 * @param trouble told of the first frame that could not be had; others are tried for all the same
	 * @param closed the UI is gone
	 */
	record Outlet<F>(Executor ui, Consumer<F> receiver, Consumer<RuntimeException> trouble, Runnable closed) {
	}

	FramePump(Supplier<F> source, Predicate<F> isLast, Outlet<F> outlet) {
		this.source = source;
		this.isLast = isLast;
		this.outlet = outlet;
	}

	void start() {
		clock.scheduleWithFixedDelay(this::frame, 0, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
	}

	void stop() {
		clock.shutdown();
	}

	private void frame() {
		if (!underWay.compareAndSet(false, true)) {
			return;
		}
		try {
			F frame = source.get();
			outlet.ui().execute(() -> {
				underWay.set(false);
				outlet.receiver().accept(frame);
			});
			if (isLast.test(frame)) {
				clock.shutdown();
			}
		} catch (SWTException e) {
			// The workbench is gone; nobody looks at figures any more.
			clock.shutdown();
			outlet.closed().run();
		} catch (RuntimeException e) {
			underWay.set(false);
			if (!troubled) {
				troubled = true;
				outlet.trouble().accept(e);
			}
		}
	}
}
