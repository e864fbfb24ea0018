// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.HostKernel;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;

/**
 * What a scenario names, found in a plan. A scenario belongs to the design, but its steps and workloads name kernels and channels of the plan
 * it was made for. It may be run with every other plan of the design that has their like:
 * <ul>
 * <li>a kernel of the plan stands for itself, and the host kernel for that of any plan;</li>
 * <li>another kernel is found by its name; where no kernel has the name, by its id;</li>
 * <li>another channel is found by its name; one without a name by both ends, and by its place among the nameless ones between these.</li>
 * </ul>
 * CPUs and devices belong to the machine and need no search.
 */
public final class ScenarioPlan {
	private final Plan plan;

	public ScenarioPlan(Plan plan) {
		this.plan = plan;
	}

	/** The kernel of the plan that stands for this one; empty for null and where there is none. */
	public Optional<Kernel> kernel(Kernel named) {
		return switch (named) {
		case null -> Optional.empty();
		case HostKernel host -> Optional.ofNullable(plan.getHostKernel());
		case SpawnedKernel spawned when plan.getKernels().contains(spawned) -> Optional.of(spawned);
		case SpawnedKernel spawned -> like(spawned);
		default -> Optional.empty();
		};
	}

	private Optional<Kernel> like(SpawnedKernel named) {
		Optional<Kernel> byName = plan.getKernels().stream().filter(kernel -> named.getName() != null && named.getName().equals(kernel.getName()))
				.map(Kernel.class::cast).findFirst();
		return byName.isPresent() ? byName : plan.getKernels().stream().filter(kernel -> named.getId() != null && named.getId().equals(kernel.getId()))
				.map(Kernel.class::cast).findFirst();
	}

	/** The channel of the plan that stands for this one; empty for null and where there is none. */
	public Optional<Channel> channel(Channel named) {
		if (named == null || plan.getChannels().contains(named)) {
			return Optional.ofNullable(named);
		}
		if (!nameless(named)) {
			return plan.getChannels().stream().filter(channel -> named.getName().equals(channel.getName())).findFirst();
		}
		Plan home = MachineIndex.enclosing(named, Plan.class).orElse(null);
		Optional<Kernel> from = kernel(named.getFrom());
		Optional<Kernel> to = kernel(named.getTo());
		if (home == null || from.isEmpty() || to.isEmpty()) {
			return Optional.empty();
		}
		int place = between(home, named.getFrom(), named.getTo()).indexOf(named);
		List<Channel> likes = between(plan, from.get(), to.get());
		return place < likes.size() ? Optional.of(likes.get(place)) : Optional.empty();
	}

	private static List<Channel> between(Plan plan, Kernel from, Kernel to) {
		return plan.getChannels().stream().filter(channel -> nameless(channel) && Objects.equals(channel.getFrom(), from)
				&& Objects.equals(channel.getTo(), to)).toList();
	}

	private static boolean nameless(Channel channel) {
		return channel.getName() == null || channel.getName().isBlank();
	}
}
