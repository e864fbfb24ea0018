// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.workload;

import java.util.List;
import java.util.Objects;

import org.mkworkbench.engine.simulator.Actor;

/**
 * A kernel that asks all others to do something and waits for all of them, as for a change of shared mappings: directly, or along a tree in
 * which kernels hand the request on and gather the answers. One operation at a time; kernels that are not active are left out.
 *
 * @param toKernelIds in the order in which they stand in the tree; empty for all others
 * @param pauseNanos mean time between the end of an operation and the beginning of the next, 1 or more
 * @param fanOut kernels each one hands the request on to, 1 or more; 0 for no tree
 * @param requestBytes payload on the way out, 0 to 4072; answers have none
 * @param workNanos work in each kernel asked, on its first CPU, after handing on; 0 or more
 * @param messageType of all messages
 */
public record Broadcast(String name, int fromKernelId, List<Integer> toKernelIds, long pauseNanos, Spread pause, int fanOut, int requestBytes,
		long workNanos, int messageType) implements WorkloadSpec {
	public Broadcast {
		Objects.requireNonNull(pause, "pause");
		toKernelIds = List.copyOf(toKernelIds);
		new Range(name).kernels(fromKernelId, toKernelIds).time("the pause", pauseNanos, 1)
				.check("the fan-out", fanOut, 0, Integer.MAX_VALUE).payload("the request in bytes", requestBytes)
				.time("the work", workNanos, 0);
	}

	@Override
	public List<Integer> kernelIds() {
		List<Integer> all = new java.util.ArrayList<>(toKernelIds);
		all.addFirst(fromKernelId);
		return all;
	}

	@Override
	public List<String> assumptions() {
		return List.of("Kernels that meet a full ring in the middle of a common operation try again after 10 µs.");
	}

	@Override
	public Actor actor() {
		return new BroadcastActor(this);
	}
}
