// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.scenario;

import org.mkworkbench.model.design.StepAction;

/**
 * Which values of a scenario step its action uses; the others mean nothing.
 *
 * @param target whether a second kernel takes part
 * @param lasts whether what the step does may end before the run
 */
record StepShape(boolean target, Subject subject, Amount amount, boolean lasts) {
	/** What is moved or disturbed. */
	enum Subject {
		NONE, CPU, DEVICE, CHANNEL
	}

	/** What the amount counts. */
	enum Amount {
		NONE, BYTES, MESSAGES, DELAY, FACTOR
	}

	static StepShape of(StepAction action) {
		return switch (action) {
		case START, STOP, KILL, PANIC -> new StepShape(false, Subject.NONE, Amount.NONE, false);
		case HANG -> new StepShape(false, Subject.NONE, Amount.NONE, true);
		case MOVE_THREAD -> new StepShape(true, Subject.CPU, Amount.NONE, false);
		case MOVE_MEMORY -> new StepShape(true, Subject.NONE, Amount.BYTES, false);
		case MOVE_DEVICE -> new StepShape(true, Subject.DEVICE, Amount.NONE, false);
		case HAND_OVER -> new StepShape(true, Subject.NONE, Amount.NONE, false);
		case LOSE_DOORBELL -> new StepShape(false, Subject.CHANNEL, Amount.NONE, true);
		case DELAY_DOORBELL -> new StepShape(false, Subject.CHANNEL, Amount.DELAY, true);
		case FLOOD -> new StepShape(true, Subject.NONE, Amount.MESSAGES, false);
		case SLOW_RECEIVER -> new StepShape(false, Subject.NONE, Amount.FACTOR, true);
		};
	}

	/** What a new step starts with: 1 GiB, 1,000 messages, 10 µs, ten times as slow. */
	long usualAmount() {
		return switch (amount) {
		case NONE -> 0;
		case BYTES -> 1L << 30;
		case MESSAGES -> 1_000;
		case DELAY -> 10_000;
		case FACTOR -> 10;
		};
	}

	/** Whether a missing kernel means the spare part of the pool. */
	static boolean mayBePool(StepAction action) {
		return switch (action) {
		case MOVE_THREAD, MOVE_MEMORY, MOVE_DEVICE -> true;
		default -> false;
		};
	}

	/** Whether a step can concern the host, which a scenario can neither start nor stop nor replace. */
	static boolean mayBeHost(StepAction action) {
		return switch (action) {
		case START, STOP, KILL, PANIC, HANG, HAND_OVER -> false;
		default -> true;
		};
	}

	/** Whether a channel may stand in for the kernel. */
	boolean mayBeChannel() {
		return subject == Subject.CHANNEL;
	}
}
