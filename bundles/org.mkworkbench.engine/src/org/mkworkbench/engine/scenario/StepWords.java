// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.scenario;

import java.io.Serializable;
import java.util.List;

import org.mkworkbench.engine.host.HostError;
import org.mkworkbench.engine.host.HostMachine;
import org.mkworkbench.engine.simulator.Machine;

/** Steps, and what they name, in words. */
final class StepWords implements Serializable {
	private static final long serialVersionUID = 1L;

	private static final long MOST_SLOW = 1_000_000;

	private final Machine machine;
	private final List<String> channels;

	/** @param channels their names, by position */
	StepWords(Machine machine, List<String> channels) {
		this.machine = machine;
		this.channels = channels;
	}

	/** A step as people say it. */
	String of(StepSpec step) {
		StringBuilder text = new StringBuilder(step.action().label());
		switch (step.action()) {
			case MOVE_CPU -> text.append(cpu(step.cpu()).substring("CPU".length()));
			case MOVE_DEVICE -> text.append(' ').append(step.device());
			case MOVE_MEMORY -> text.append(", ").append(step.amount()).append(" bytes,");
			case ROLL_BACK -> {
				return text.append(" tx_").append(step.amount()).toString();
			}
			case FLOOD -> text.append(" of ").append(step.amount()).append(" messages");
			default -> {
			}
		}
		boolean two = step.targetKernelId() >= 0 || isMove(step);
		if (two) {
			text.append(" from ");
		} else {
			text.append(' ');
		}
		if (step.channel() >= 0) {
			text.append("of channel ").append(step.channel() < channels.size() ? "\"" + channels.get(step.channel()) + "\"" : step.channel());
		} else {
			text.append(end(step, step.kernelId()));
		}
		return (two ? text.append(" to ").append(end(step, step.targetKernelId())) : text).toString();
	}

	/** Where a step begins or ends: only moves know the pool. */
	private String end(StepSpec step, int id) {
		return id != StepSpec.NONE || isMove(step) ? place(id) : "no kernel";
	}

	static boolean isMove(StepSpec step) {
		return step.action() == StepAction.MOVE_CPU || step.action() == StepAction.MOVE_MEMORY || step.action() == StepAction.MOVE_DEVICE;
	}

	/** @throws HostError EINVAL: the step would do nothing, or nothing can be said about what it means */
	void refuseNonsense(StepSpec step) throws HostError {
		String why = switch (step.action()) {
			case MOVE_MEMORY -> step.amount() < 1 ? "0 bytes are no memory to move" : "";
			case MOVE_CPU -> step.cpu() < 0 ? "no CPU is named" : "";
			case MOVE_DEVICE -> step.device().isBlank() ? "no device is named" : "";
			case FLOOD -> step.amount() < 1 ? "a flood has 1 message or more" : "";
			case SLOW_RECEIVER -> step.amount() < 1 || step.amount() > MOST_SLOW ? "a receiver takes 1 to " + MOST_SLOW + " times as long, not " + step.amount() : "";
			case DELAY_DOORBELL -> step.amount() < 1 ? "a delay of 0 ns delays nothing" : doorbells(step);
			case LOSE_DOORBELL -> doorbells(step);
			case HAND_OVER -> step.targetKernelId() < 0 ? "no kernel is named that takes over" : "";
			case ROLL_BACK -> step.amount() < 1 ? "no transaction is named" : "";
			case START, STOP, KILL, PANIC, HANG -> "";
		};
		if (why.isEmpty() && !isMove(step) && step.action() != StepAction.ROLL_BACK && step.channel() < 0 && step.kernelId() < 0) {
			why = "no kernel is named";
		}
		if (!why.isEmpty()) {
			throw new HostError("EINVAL", why);
		}
	}

	private String doorbells(StepSpec step) {
		return step.channel() < channels.size() ? "" : "there is no channel at position " + step.channel() + "; the run has " + channels.size();
	}

	/** A kernel by id, as people know it. */
	String place(int id) {
		int kernel = machine.kernelIndex(id);
		return id == StepSpec.NONE ? "the pool" : id == 0 ? "the host" : kernel < 0 ? "kernel " + id : "\"" + machine.kernelName(kernel) + "\"";
	}

	/** As {@link HostMachine#cpuName}. */
	String cpu(long physicalId) {
		return machine.hardware().cpuName(physicalId);
	}
}
