// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host.message;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Requests of a kernel that wait for an answer (mk_msg_pending_*, kernel/multikernel/messaging.c). */
public final class PendingAcks implements Serializable {
	private static final long serialVersionUID = 1L;

	/** How long the host waits for a CPU, memory or device operation: 10 s (kernel/multikernel/hotplug.c). */
	public static final long RESOURCE_TIMEOUT_NANOS = 10_000_000_000L;
	/** How long the host waits for a graceful halt: 30 s (kernel/multikernel/core.c). */
	public static final long HALT_TIMEOUT_NANOS = 30_000_000_000L;
	/** Result of a request nobody answered: -ETIMEDOUT. */
	public static final int TIMED_OUT = -110;

	/** A request that waits. */
	public static final class Pending implements Serializable {
		private static final long serialVersionUID = 1L;

		private final AckKey key;
		private final long deadline;
		private int result = TIMED_OUT;
		private boolean answered;

		private Pending(AckKey key, long deadline) {
			this.key = key;
			this.deadline = deadline;
		}

		public AckKey key() {
			return key;
		}

		public boolean answered() {
			return answered;
		}

		/** 0, a negative errno, or {@link #TIMED_OUT} as long as no answer came. */
		public int result() {
			return result;
		}

		/** Whether its waiting is over at a time, in nanoseconds. */
		public boolean over(long now) {
			return answered || now >= deadline;
		}
	}

	private final List<Pending> newestFirst = new ArrayList<>();

	/** Begins to wait. Two requests of one key are two entries. */
	public Pending add(AckKey key, long now, long timeoutNanos) {
		Pending pending = new Pending(key, now + timeoutNanos);
		newestFirst.addFirst(pending);
		return pending;
	}

	/**
	 * Takes in an answer. Of several requests with the key it goes to the newest, even if that was answered before, as in the kernel.
	 *
	 * @return the request answered, or null: nobody waits, the answer came too late or names something else
	 */
	public Pending complete(AckKey key, int result) {
		for (Pending pending : newestFirst) {
			if (pending.key.equals(key)) {
				pending.result = result;
				pending.answered = true;
				return pending;
			}
		}
		return null;
	}

	/** Ends the waiting of a request, with its result. */
	public int remove(Pending pending) {
		newestFirst.removeIf(p -> p == pending);
		return pending.result;
	}

	public int size() {
		return newestFirst.size();
	}
}
