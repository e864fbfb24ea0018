// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.workload;

import java.util.List;

import org.mkworkbench.engine.simulator.Actor;

/**
 * A kernel that tells another one that it lives, by HEARTBEAT messages without payload. The other one takes it for dead when none came for
 * {@code missedLimit} and a half intervals, the half being for delays, and for alive when one comes again.
 *
 * @param watchedKernelId sends
 * @param watcherKernelId listens
 * @param intervalNanos from one heartbeat to the next, 1 µs or more
 * @param missedLimit 1 to 1000
 */
public record Heartbeat(String name, int watchedKernelId, int watcherKernelId, long intervalNanos, int missedLimit) implements WorkloadSpec {
	public Heartbeat {
		new Range(name).kernels(watchedKernelId, watcherKernelId).time("the interval", intervalNanos, 1000)
				.check("the limit of missed heartbeats", missedLimit, 1, 1000);
	}

	@Override
	public List<Integer> kernelIds() {
		return List.of(watchedKernelId, watcherKernelId);
	}

	@Override
	public Actor actor() {
		return new HeartbeatActor(this);
	}
}
