// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.mkworkbench.model.Ownership;
import org.mkworkbench.model.ScenarioPlan;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.HostKernel;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.ui.run.scenario.PartColumn.Choice;

/** What a plan has that a scenario can name. */
final class PlanParts {
	private final Supplier<Plan> plan;

	PlanParts(Supplier<Plan> plan) {
		this.plan = plan;
	}

	/** The host kernel first. */
	List<Choice> kernels() {
		List<Choice> choices = new ArrayList<>();
		if (plan.get() != null) {
			if (plan.get().getHostKernel() != null) {
				choices.add(new Choice(plainName(plan.get().getHostKernel()), plan.get().getHostKernel()));
			}
			plan.get().getKernels().forEach(kernel -> choices.add(new Choice(plainName(kernel), kernel)));
		}
		return choices;
	}

	/** The kernel of the plan that stands for a kernel of any plan, or null. */
	Kernel here(Kernel named) {
		return plan.get() == null ? null : new ScenarioPlan(plan.get()).kernel(named).orElse(null);
	}

	Channel here(Channel named) {
		return plan.get() == null ? null : new ScenarioPlan(plan.get()).channel(named).orElse(null);
	}

	/** What a kernel is called; says so when the plan has none of the name. */
	String name(Kernel named) {
		if (named == null) {
			return Messages.Part_choose;
		}
		return here(named) == null && plan.get() != null ? NLS.bind(Messages.Part_notInPlan, plainName(named)) : plainName(named);
	}

	static String plainName(Kernel kernel) {
		return kernel instanceof HostKernel ? Messages.Part_host : kernel.getName() == null || kernel.getName().isBlank() ? "?" : kernel.getName();
	}

	/** The CPUs of a kernel in the plan, or of the pool. @param named null for the pool */
	List<HardwareThread> threads(Kernel named) {
		if (plan.get() == null) {
			return List.of();
		}
		return switch (named == null ? null : here(named)) {
		case SpawnedKernel spawned -> List.copyOf(spawned.getThreads());
		case HostKernel host -> Ownership.of(plan.get()).hostThreads();
		case null, default -> plan.get().getPool() == null ? List.of() : List.copyOf(plan.get().getPool().getThreads());
		};
	}

	/** The devices of a kernel in the plan, or of the pool. @param named null for the pool */
	List<PciDevice> devices(Kernel named) {
		if (plan.get() == null) {
			return List.of();
		}
		return switch (named == null ? null : here(named)) {
		case SpawnedKernel spawned -> List.copyOf(spawned.getDevices());
		case HostKernel host when plan.get().eContainer() instanceof Design design && design.getMachine() != null -> {
			Ownership owners = Ownership.of(plan.get());
			yield design.getMachine().getPciDevices().stream().filter(device -> owners.ownerOf(device) == Ownership.Owner.HOST).toList();
		}
		case null, default -> plan.get().getPool() == null ? List.of() : List.copyOf(plan.get().getPool().getDevices());
		};
	}
}
