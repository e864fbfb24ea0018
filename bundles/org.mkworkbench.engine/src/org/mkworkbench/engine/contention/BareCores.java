// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.contention;

import org.mkworkbench.engine.event.EventQueue;

/** CPUs that do nothing else, on an event queue of their own. */
public final class BareCores implements Cores {
	private static final long serialVersionUID = 1L;

	/** Takes what comes back. */
	@FunctionalInterface
	public interface Model {
		void event(int what, long argument);
	}

	private final EventQueue queue = new EventQueue();
	private final long[] free;
	private long now;

	public BareCores(int members) {
		free = new long[members];
	}

	/** Carries out events up to a time, or until there are none. */
	public void run(Model model, long until) {
		while (queue.next(until)) {
			now = queue.time();
			model.event(queue.kind(), queue.argument());
		}
	}

	@Override
	public long now() {
		return now;
	}

	@Override
	public void after(long delay, int what, long argument) {
		queue.schedule(now + delay, 0, what, 0, argument);
	}

	@Override
	public void work(int member, long duration, int what, long argument) {
		free[member] = StrictMath.max(now, free[member]) + duration;
		queue.schedule(free[member], 0, what, 0, argument);
	}
}
