// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

/**
 * What goes wrong on purpose. Kernels by index. A fault that lasts ends after its duration; a duration of 0 means for good. Faults of one
 * kind on the same route do not add up: the last one counts.
 */
public interface Faults {
	/** In place of a kernel or a channel: all of them. */
	int ANY = -1;

	/**
	 * Loses interrupts on their way, those of messages as well as doorbells. The messages stay in the ring until another interrupt comes.
	 *
	 * @param channel position of a channel in the spec, or {@link #ANY}
	 * @param count number of interrupts; 0 for all
	 */
	void loseDoorbells(int fromKernel, int toKernel, int channel, long count, long durationNanos);

	/** Delays interrupts on their way; see {@link #loseDoorbells}. */
	void delayDoorbells(int fromKernel, int toKernel, int channel, long extraNanos, long durationNanos);

	/** Multiplies the time a kernel takes for interrupts and messages; the factor is 1 or more. */
	void slowReceiver(int kernel, double factor, long durationNanos);

	/** The kernel runs no code any more: it sends nothing, takes no interrupt, and answers no halt. Only an active kernel can hang. */
	void hang(int kernel);

	/**
	 * The kernel stops by itself: its CPUs are parked, and it does not go on. The host believes it active until somebody tells it, or until it
	 * is to be started again.
	 */
	void stop(int kernel);

	/** A kernel that hangs goes on where it was. */
	void recover(int kernel);

	/** The kernel dies by itself; its CPUs are parked, what is in its ring is lost, the host says loaded. */
	void panic(int kernel);

	/**
	 * The kernel stands still after a halt or a forced halt: CPUs parked, what is in its ring is lost. Tells the host, unless it knows.
	 */
	void park(int kernel);
}
