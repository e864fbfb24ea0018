// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import java.io.Serializable;
import java.util.Optional;

/**
 * Something the host was asked to do that may have to wait for running kernels. Whoever has it sends the message {@link #awaited} names, and
 * tells how that went; the request then goes on by itself, perhaps to the next message.
 * <p>
 * A request that is neither done nor awaits a message waits for the one before it (the overlay mutex); it goes on when that one is done.
 */
public abstract sealed class HostRequest implements Serializable permits TransactionRequest, HaltRequest {
	private static final long serialVersionUID = 1L;

	/** How long the host waits for the answer to a move of a CPU, memory or device (hotplug.c: 10000 ms). */
	public static final long MOVE_TIMEOUT_NANOS = 10_000_000_000L;
	/** How long it waits for the answer to a shutdown (core.c: 30000 ms). */
	public static final long HALT_TIMEOUT_NANOS = 30_000_000_000L;

	final SimulatedHost host;
	KernelMessage awaited;
	boolean done;
	HostError error;

	HostRequest(SimulatedHost host) {
		this.host = host;
	}

	public boolean done() {
		synchronized (host) {
			return done;
		}
	}

	/** What went wrong; empty if nothing has. */
	public Optional<HostError> error() {
		synchronized (host) {
			return Optional.ofNullable(error);
		}
	}

	/** The message to be sent to a kernel, whose answer this waits for; the same until one of the methods below is called. */
	public Optional<KernelMessage> awaited() {
		synchronized (host) {
			return Optional.ofNullable(awaited);
		}
	}

	/**
	 * The kernel answered.
	 *
	 * @param result 0, or an errno of either sign as in ack.result
	 * @throws IllegalStateException nothing is awaited
	 */
	public void answered(int result) {
		resume(result == 0 ? null : new HostError(Errno.name(result), "the kernel of instance " + asked() + " refused"));
	}

	/** No answer came in time: ETIMEDOUT. @throws IllegalStateException nothing is awaited */
	public void timedOut() {
		resume(new HostError("ETIMEDOUT", "the kernel of instance " + asked() + " did not answer within " + timeoutNanos() / 1_000_000_000 + " s"));
	}

	/**
	 * The message could not be sent.
	 *
	 * @param errno ENOSPC with a full ring, ENODEV without a CPU or ring
	 * @throws IllegalStateException nothing is awaited
	 */
	public void refused(String errno) {
		resume(new HostError(errno, "the message to instance " + asked() + " could not be sent"
				+ (errno.equals("ENODEV") ? ": its kernel takes none, or not yet" : errno.equals("ENOSPC") ? ": its ring is full" : "")));
	}

	/** From the moment the message is sent. */
	public abstract long timeoutNanos();

	/** Goes on after an answer, or what came in its place. */
	abstract void proceed(HostError failure);

	private int asked() {
		synchronized (host) {
			if (awaited == null) {
				throw new IllegalStateException("This request awaits no answer.");
			}
			return awaited.instanceId();
		}
	}

	private void resume(HostError failure) {
		synchronized (host) {
			asked();
			awaited = null;
			proceed(failure);
		}
	}

	/** Answers 0 to every message at once. */
	void settle() {
		while (awaited != null) {
			answered(0);
		}
	}
}
