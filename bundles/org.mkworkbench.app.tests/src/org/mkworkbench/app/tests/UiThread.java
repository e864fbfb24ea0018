// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.app.tests;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Runs parts of a test on the workbench's UI thread; the test itself runs on its own thread, so that events are served meanwhile. */
final class UiThread {
	private UiThread() {
	}

	static <T> T call(Callable<T> part) {
		AtomicReference<T> result = new AtomicReference<>();
		AtomicReference<Throwable> failure = new AtomicReference<>();
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.syncExec(() -> {
			try {
				result.set(part.call());
			} catch (Throwable e) {
				failure.set(e);
			}
		});
		switch (failure.get()) {
		case null -> { /* went well */ }
		case RuntimeException e -> throw e;
		case Error e -> throw e;
		default -> throw new AssertionError("failed on the UI thread: " + failure.get(), failure.get());
		}
		return result.get();
	}

	static void run(Action part) {
		call(() -> {
			part.run();
			return null;
		});
	}

	/** Waits until a condition holds on the UI thread. @param what named in the failure */
	static void waitUntil(String what, Duration limit, Callable<Boolean> condition) {
		long end = System.nanoTime() + limit.toNanos();
		while (!call(condition)) {
			if (System.nanoTime() > end) {
				throw new AssertionError("after " + limit.toSeconds() + " s still waiting until " + what);
			}
			try {
				Thread.sleep(20);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new AssertionError("interrupted while waiting until " + what, e);
			}
		}
	}

	/** Like Runnable, but it may throw. */
	@FunctionalInterface
	interface Action {
		void run() throws Exception;
	}
}
