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
 * @param lastEvent the last thing that happened to it, for people
 */
public record KernelSnapshot(int id, String name, InstanceState state, List<Integer> cpus, long memoryBytes, long sentMessages,
		long receivedMessages, long bytesOut, long bytesIn, long droppedMessages, String lastEvent) {
	public KernelSnapshot {
		cpus = List.copyOf(cpus);
	}
}
