// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.scenario;

/** What a step of a scenario does. The texts say which other values of {@link StepSpec} count. */
public enum StepAction {
	/** Loads and starts the kernel. A kernel whose first such step is this one is not started at the beginning of the run. */
	START("start"),
	/** Halts the kernel gracefully: SHUTDOWN, and an answer within 30 s. */
	STOP("stop"),
	/** Halts the kernel by force: a non-maskable interrupt to each of its CPUs. */
	KILL("kill"),
	/** The kernel panics and tells the host. */
	PANIC("panic"),
	/** The kernel runs no code, for {@code durationNanos}. */
	HANG("hang"),
	/** Interrupts get lost, for {@code durationNanos}: on {@code channel}, or all to the kernel. */
	LOSE_DOORBELL("lose doorbells"),
	/** Interrupts arrive {@code amount} nanoseconds late, for {@code durationNanos}: on {@code channel}, or all to the kernel. */
	DELAY_DOORBELL("delay doorbells"),
	/** The kernel sends {@code amount} messages to the target, one straight after the other. */
	FLOOD("flood"),
	/** The kernel takes {@code amount} times as long for interrupts and messages, for {@code durationNanos}. */
	SLOW_RECEIVER("slow receiver"),
	/** {@code cpu} moves from the kernel to the target; {@link StepSpec#NONE} is the spare part of the pool. */
	MOVE_CPU("move CPU"),
	/** {@code amount} bytes move from the kernel to the target; {@link StepSpec#NONE} is the spare part of the pool. */
	MOVE_MEMORY("move memory"),
	/** {@code device} moves from the kernel to the target; {@link StepSpec#NONE} is the spare part of the pool. */
	MOVE_DEVICE("move device"),
	/** The target takes over: it starts, gets the devices and CPUs of the kernel, and its channels; then the kernel is halted. */
	HAND_OVER("hand over"),
	/** Transaction number {@code amount} is undone. Only while a run goes on: no plan knows the numbers. */
	ROLL_BACK("roll back");

	private final String label;

	StepAction(String label) {
		this.label = label;
	}

	/** For people, in lower case. */
	public String label() {
		return label;
	}
}
