// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.scenario;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * One step of a scenario. Whether it can be done is for the machine to say when its time comes; only values that mean nothing are refused.
 *
 * @param atNanos simulated time from the start of the run
 * @param kernelId whom it concerns, or where a move begins; 0 is the host kernel, {@link #NONE} if nobody or the pool
 * @param targetKernelId where a move ends; likewise
 * @param channel position in {@code RunSpec.channels}, or {@link #NONE}
 * @param cpu physical id of the CPU to move, or {@link #NONE}
 * @param device PCI address of the device to move, or empty
 * @param amount see {@link StepAction}
 * @param durationNanos how long it lasts; 0 is to the end of the run
 */
public record StepSpec(long atNanos, StepAction action, int kernelId, int targetKernelId, int channel, long cpu, String device, long amount,
		long durationNanos) implements Serializable {
	/** No kernel, channel or CPU. */
	public static final int NONE = -1;
	/** Usual interval of a latency probe: cyclictest's default of 1 ms. */
	public static final long PROBE_INTERVAL_NANOS = 1_000_000;

	/** @throws IllegalArgumentException a negative time, duration or amount */
	public StepSpec {
		Objects.requireNonNull(action, "action");
		if (device == null) {
			throw new IllegalArgumentException("Step \"" + action.label() + "\": the device is empty if there is none, not null.");
		}
		device = device.toLowerCase(Locale.ROOT);
		if (atNanos < 0 || durationNanos < 0 || amount < 0) {
			throw new IllegalArgumentException("Step \"" + action.label() + "\": times and amounts are 0 or more, not "
					+ Math.min(atNanos, Math.min(durationNanos, amount)) + ".");
		}
	}

	/** A step that needs no more than its kernel. */
	public static StepSpec of(long atNanos, StepAction action, int kernelId) {
		return new StepSpec(atNanos, action, kernelId, NONE, NONE, NONE, "", 0, 0);
	}

	/** A step between two kernels, such as a hand-over. */
	public static StepSpec between(long atNanos, StepAction action, int kernelId, int targetKernelId) {
		return new StepSpec(atNanos, action, kernelId, targetKernelId, NONE, NONE, "", 0, 0);
	}

	public StepSpec withChannel(int position) {
		return new StepSpec(atNanos, action, kernelId, targetKernelId, position, cpu, device, amount, durationNanos);
	}

	public StepSpec withCpu(long physicalId) {
		return new StepSpec(atNanos, action, kernelId, targetKernelId, channel, physicalId, device, amount, durationNanos);
	}

	public StepSpec withDevice(String address) {
		return new StepSpec(atNanos, action, kernelId, targetKernelId, channel, cpu, address, amount, durationNanos);
	}

	public StepSpec withAmount(long value) {
		return new StepSpec(atNanos, action, kernelId, targetKernelId, channel, cpu, device, value, durationNanos);
	}

	public StepSpec withDuration(long nanos) {
		return new StepSpec(atNanos, action, kernelId, targetKernelId, channel, cpu, device, amount, nanos);
	}

	/** The same at another time. */
	public StepSpec at(long nanos) {
		return new StepSpec(nanos, action, kernelId, targetKernelId, channel, cpu, device, amount, durationNanos);
	}
}
