// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command that somebody ends with Ctrl-C, or with a signal to terminate, come to an orderly end: what it has so far is shown and written. The
 * program ends when it is closed.
 */
final class Interruption implements AutoCloseable {
	/** Whoever pressed the keys wants to have an end. */
	private static final long PATIENCE_SECONDS = 10;

	private static volatile Interruption current;

	private final CountDownLatch wanted = new CountDownLatch(1);
	private final CountDownLatch done = new CountDownLatch(1);
	private final Thread hook = new Thread(this::interrupt, "orderly end");
	private final Runnable first;

	/** @param first what has to be done at once when it happens, on another thread; may be nothing */
	Interruption(Runnable first) {
		this.first = first;
		try {
			Runtime.getRuntime().addShutdownHook(hook);
		} catch (IllegalStateException e) {
			// It ends already.
			wanted.countDown();
		}
		current = this;
	}

	private void interrupt() {
		first.run();
		wanted.countDown();
		try {
			done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** Waits; true as soon as the command should end. */
	boolean await(long millis) throws InterruptedException {
		return wanted.await(millis, TimeUnit.MILLISECONDS);
	}

	/** Everything is shown and written. */
	@Override
	public void close() {
		current = null;
		done.countDown();
		try {
			Runtime.getRuntime().removeShutdownHook(hook);
		} catch (IllegalStateException e) {
			// It runs.
		}
	}

	/** Does what Ctrl-C does, for tests. False if no command is running that minds. */
	static boolean raise() {
		Interruption running = current;
		if (running == null) {
			return false;
		}
		running.interrupt();
		return true;
	}
}
