// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.app.tests;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Runs parts of a test on the workbench's UI thread; the test itself runs on its own thread, so that events are served meanwhile. */
final class UiThread {
	/** Seconds after which the workbench counts as hung: a person would have given up long ago. */
	private static final int HUNG = 60;

	private UiThread() {
	}

	static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}

	/**
	 * At once when this is the UI thread, as in a condition that is waited for. A hung UI thread, for instance in a dialog nobody expects,
	 * fails the test with the place where it hangs.
	 */
	static <T> T call(Callable<T> part) {
		if (Display.getCurrent() != null) {
			return callHere(part);
		}
		CompletableFuture<T> result = new CompletableFuture<>();
		display().asyncExec(() -> {
			try {
				result.complete(part.call());
			} catch (Throwable e) {
				result.completeExceptionally(e);
			}
		});
		try {
			return result.get(HUNG, TimeUnit.SECONDS);
		} catch (ExecutionException e) {
			switch (e.getCause()) {
			case RuntimeException cause -> throw cause;
			case Error cause -> throw cause;
			default -> throw new AssertionError("failed on the UI thread: " + e.getCause(), e.getCause());
			}
		} catch (TimeoutException e) {
			String stack = Arrays.stream(display().getThread().getStackTrace()).map(StackTraceElement::toString).collect(Collectors.joining("\n\tat "));
			throw new AssertionError("the UI thread did not answer for " + HUNG + " s; it is in\n\tat " + stack, e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError("interrupted while waiting for the UI thread", e);
		}
	}

	private static <T> T callHere(Callable<T> part) {
		try {
			return part.call();
		} catch (RuntimeException e) {
			throw e;
		} catch (Exception e) {
			throw new AssertionError("failed on the UI thread: " + e, e);
		}
	}

	static void run(Action part) {
		call(() -> {
			part.run();
			return null;
		});
	}

	/** Waits until a condition holds on the UI thread. @param what named in the failure */
	static void waitUntil(String what, Duration limit, Callable<Boolean> condition) {
		if (Display.getCurrent() != null) {
			throw new IllegalStateException("this is the UI thread: waiting for it here would never end");
		}
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

	/** Waits until a value has stayed the same over several turns of the event loop, for instance a place that a layout still moves. */
	static <T> T settled(String what, Callable<T> value) {
		Object[] last = new Object[1];
		int[] same = new int[1];
		waitUntil(what + " no longer changes", Duration.ofSeconds(20), () -> {
			Object now = value.call();
			same[0] = now != null && now.equals(last[0]) ? same[0] + 1 : 0;
			last[0] = now;
			return same[0] >= 8;
		});
		@SuppressWarnings("unchecked")
		T result = (T) last[0];
		return result;
	}

	/** Like Runnable, but it may throw. */
	@FunctionalInterface
	interface Action {
		void run() throws Exception;
	}
}
