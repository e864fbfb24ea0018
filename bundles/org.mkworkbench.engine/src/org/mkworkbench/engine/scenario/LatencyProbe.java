// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.scenario;

import java.util.List;
import java.util.Objects;

import org.mkworkbench.engine.simulator.Actor;
import org.mkworkbench.engine.workload.WorkloadSpec;

/**
 * Measures how late tasks wake on each CPU of a kernel while it runs, as cyclictest does: a timer every {@code intervalNanos}, one task of
 * the highest priority for each CPU. That is the mean: each timer follows the one before after half an interval to one and a half, and the first
 * has a random phase. On real machines the clocks of CPUs and devices drift against each other, so that a long measurement meets traffic of the
 * same period in all its phases; here that takes no long run.
 *
 * @param kernelId of the kernel, 0 for the host
 * @param intervalNanos the mean, 1 µs or more
 */
public record LatencyProbe(String name, int kernelId, long intervalNanos) implements WorkloadSpec {
	/** @throws IllegalArgumentException an interval too short */
	public LatencyProbe {
		Objects.requireNonNull(name, "name");
		if (intervalNanos < 1000 || kernelId < 0) {
			throw new IllegalArgumentException("Workload \"" + name + "\": a probe needs a kernel and an interval of 1000 ns or more, not " + intervalNanos + ".");
		}
	}

	@Override
	public List<Integer> kernelIds() {
		return List.of(kernelId);
	}

	@Override
	public List<String> assumptions() {
		return List.of("Probes take the noise of other work as uniform between nothing and its largest: nobody measured how a multikernel's neighbours disturb a"
				+ " wake-up. Cache ways of its own do not shield a kernel here, and the probing tasks themselves take no time.");
	}

	@Override
	public Actor actor() {
		return new LatencyProbeActor(this);
	}
}
