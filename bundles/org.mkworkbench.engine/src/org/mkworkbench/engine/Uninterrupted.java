// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine;

/** Waits that an interrupt does not end; it is kept for later. */
public final class Uninterrupted {
	private Uninterrupted() {
	}

	/** Waits for the end of a thread. */
	public static void join(Thread thread) {
		boolean interrupted = false;
		while (true) {
			try {
				thread.join();
				break;
			} catch (InterruptedException e) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
