// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.mkworkbench.model.MachineIndex;
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
import org.mkworkbench.ui.scenario.PartColumn.Choice;

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

	/** The CPUs of a kernel in the plan; all of the machine while no kernel is chosen. */
	List<HardwareThread> threads(Kernel named) {
		Kernel kernel = here(named);
		if (plan.get() == null || !(plan.get().eContainer() instanceof Design design) || design.getMachine() == null) {
			return List.of();
		}
		return switch (kernel) {
		case SpawnedKernel spawned -> List.copyOf(spawned.getThreads());
		case HostKernel host -> Ownership.of(plan.get()).hostThreads();
		case null, default -> new MachineIndex(design.getMachine()).threads();
		};
	}

	/** The devices of a kernel in the plan; all of the machine while no kernel, or the host, is chosen. */
	List<PciDevice> devices(Kernel named) {
		if (here(named) instanceof SpawnedKernel spawned) {
			return List.copyOf(spawned.getDevices());
		}
		return plan.get() != null && plan.get().eContainer() instanceof Design design && design.getMachine() != null
				? List.copyOf(design.getMachine().getPciDevices()) : List.of();
	}
}
