// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.workload;

import java.util.List;
import java.util.Objects;

import org.mkworkbench.engine.simulator.Actor;

/**
 * A workload that a channel of a plan stands for: its messages and doorbells belong to the channel, so that faults of the channel reach them.
 *
 * @param spec made by this package
 * @param channel position; those of {@code RunSpec.channels} come first
 */
public record ChannelWorkload(WorkloadSpec spec, int channel) implements WorkloadSpec {
	public ChannelWorkload {
		Objects.requireNonNull(spec, "spec");
		new Range(spec.name()).check("the position of the channel", channel, 0, Integer.MAX_VALUE);
	}

	@Override
	public String name() {
		return spec.name();
	}

	@Override
	public List<Integer> kernelIds() {
		return spec.kernelIds();
	}

	@Override
	public List<String> assumptions() {
		return spec.assumptions();
	}

	@Override
	public Actor actor() {
		WorkloadActor actor = (WorkloadActor) spec.actor();
		actor.channel = channel;
		return actor;
	}
}
