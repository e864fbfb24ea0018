// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine;

import java.util.List;

import org.mkworkbench.engine.host.InstanceState;

/**
 * A kernel at one moment of a run.
 *
 * @param id 0 for the host kernel
 * @param cpus Linux CPU numbers (of the host), in the kernel's order
 * @param sentMessages messages it tried to send, dropped ones included
 * @param receivedMessages messages its handler has taken
 * @param bytesOut payload of the messages it put into rings, dropped ones excluded
 * @param bytesIn payload of received messages
 * @param droppedMessages messages to this kernel lost because its ring was full
 * @param interruptNanos time its CPUs spent in interrupts, as of a few simulated milliseconds ago
 * @param workNanos time its CPUs spent on other work; what is left is idle
 * @param lastEvent the last thing that happened to it, for people
 * @param up whether it has come up since its last start and did not stop; one that is starting, or stopped without a word, is active for the
 *            host, but not up
 * @param failure why its last start failed; empty if it did not
 */
public record KernelSnapshot(int id, String name, InstanceState state, List<Integer> cpus, long memoryBytes, long sentMessages,
		long receivedMessages, long bytesOut, long bytesIn, long droppedMessages, long interruptNanos, long workNanos, String lastEvent, boolean up, String failure) {
	public KernelSnapshot {
		cpus = List.copyOf(cpus);
	}

	/** Of a kernel whose CPUs are not watched, and that is up if it is active. */
	public KernelSnapshot(int id, String name, InstanceState state, List<Integer> cpus, long memoryBytes, long sentMessages, long receivedMessages,
			long bytesOut, long bytesIn, long droppedMessages, String lastEvent) {
		this(id, name, state, cpus, memoryBytes, sentMessages, receivedMessages, bytesOut, bytesIn, droppedMessages, 0, 0, lastEvent, state == InstanceState.ACTIVE, "");
	}
}
