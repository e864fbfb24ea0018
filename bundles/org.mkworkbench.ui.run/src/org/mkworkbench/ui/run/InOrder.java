// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/** Has pieces of work done one after another, in the order in which they came, though not always by the same thread. Any thread. */
final class InOrder {
	private final Executor threads;
	private final Deque<Runnable> waiting = new ArrayDeque<>();
	private boolean busy;

	InOrder(Executor threads) {
		this.threads = threads;
	}

	void add(Runnable work) {
		synchronized (this) {
			waiting.add(work);
			if (busy) {
				return;
			}
			busy = true;
		}
		threads.execute(this::work);
	}

	private void work() {
		Runnable next;
		synchronized (this) {
			next = waiting.poll();
		}
		try {
			next.run();
		} finally {
			boolean more;
			synchronized (this) {
				more = !waiting.isEmpty();
				busy = more;
			}
			if (more) {
				threads.execute(this::work);
			}
		}
	}
}
