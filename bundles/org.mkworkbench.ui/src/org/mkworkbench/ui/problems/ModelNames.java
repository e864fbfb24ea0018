// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.problems;

import java.util.Map;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.HostKernel;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Pool;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.ScenarioStep;
import org.mkworkbench.model.design.Workload;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.Core;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.PciBridge;
import org.mkworkbench.model.machine.PciFunction;
import org.mkworkbench.model.machine.TopologyObject;
import org.mkworkbench.validation.Finding;

/** What elements are called in titles, lists and locations. */
public final class ModelNames {
	private ModelNames() {
	}

	/** Kind and name, such as "Kernel web", "CPU 5", "PCI device 0000:17:00.0". */
	public static String title(Element element) {
		return switch (element) {
		case null -> "";
		case HostKernel host -> Messages.ModelNames_host;
		case Kernel kernel -> NLS.bind(Messages.ModelNames_kernel, named(kernel.getName(), Messages.ModelNames_noName));
		case Channel channel -> NLS.bind(Messages.ModelNames_channel, name(channel));
		case Plan plan when plan.getName() != null && plan.getName().startsWith("Plan ") -> plan.getName();
		case Plan plan -> NLS.bind(Messages.ModelNames_plan, named(plan.getName(), plan.getUid()));
		case Scenario scenario -> NLS.bind(Messages.ModelNames_scenario, named(scenario.getName(), Messages.ModelNames_noName));
		case ScenarioStep step -> step.eContainer() instanceof Scenario scenario
				? NLS.bind(Messages.ModelNames_step, scenario.getSteps().indexOf(step) + 1, named(scenario.getName(), Messages.ModelNames_noName)) : step.getUid();
		case Workload workload -> NLS.bind(Messages.ModelNames_workload, named(workload.getName(), Messages.ModelNames_noName));
		case Pool pool -> Messages.ModelNames_pool;
		case MemoryGrant grant -> grant.getNode() == null ? Messages.ModelNames_memoryOfNone : NLS.bind(Messages.ModelNames_memory, title(grant.getNode()));
		case Design design -> NLS.bind(Messages.ModelNames_design, named(design.getName(), ""));
		case Machine machine -> NLS.bind(Messages.ModelNames_machine, named(machine.getName(), ""));
		case HardwareThread thread -> NLS.bind(Messages.ModelNames_cpu, number(thread.getOsIndex()));
		case Core core -> NLS.bind(Messages.ModelNames_core, number(core.getOsIndex()));
		case Cache cache -> cache.getOsIndex() == null ? NLS.bind(Messages.ModelNames_cacheOfLevel, cache.getLevel())
				: NLS.bind(Messages.ModelNames_cache, cache.getLevel(), cache.getOsIndex());
		case TopologyObject object -> object.eClass().getName() + " " + number(object.getOsIndex());
		case NumaNode node -> NLS.bind(Messages.ModelNames_node, number(node.getOsIndex()));
		case PciBridge bridge when bridge.getAddress() == null -> NLS.bind(Messages.ModelNames_hostBridge, bus(bridge));
		case PciBridge bridge -> NLS.bind(Messages.ModelNames_pciBridge, bridge.getAddress());
		case PciFunction function -> NLS.bind(Messages.ModelNames_pciDevice, named(function.getAddress(), Messages.ModelNames_noAddress));
		default -> element.eClass().getName() + " " + element.getUid();
		};
	}

	/** Its own name, or from whom to whom. */
	public static String name(Channel channel) {
		return channel.getName() != null && !channel.getName().isBlank() ? channel.getName()
				: kernel(channel.getFrom()) + " → " + kernel(channel.getTo());
	}

	private static String kernel(Kernel kernel) {
		return kernel == null ? "?" : kernel instanceof HostKernel ? Messages.ModelNames_hostEnd : named(kernel.getName(), "?");
	}

	private static String named(String name, String otherwise) {
		return name == null || name.isBlank() ? otherwise : name;
	}

	/** Domain and bus as in PCI addresses. */
	private static String bus(PciBridge bridge) {
		return bridge.getSecondaryBus() == null ? "?" : "%04x:%02x".formatted(Objects.requireNonNullElse(bridge.getDomain(), 0), bridge.getSecondaryBus());
	}

	private static String number(Integer number) {
		return number == null ? "?" : number.toString();
	}

	/** Where a finding is: its main element, and the plan when the design has several. */
	static String location(Finding finding, Map<String, Element> byUid) {
		Element subject = finding.subjects().isEmpty() ? null : byUid.get(finding.subjects().getFirst());
		Element plan = finding.planUid() == null ? null : byUid.get(finding.planUid());
		if (!(plan instanceof Plan owner)) {
			return subject == null ? Messages.ModelNames_wholeDesign : title(subject);
		}
		boolean several = owner.eContainer() instanceof Design design && design.getPlans().size() > 1;
		return subject == null ? title(owner) : several ? title(owner) + ", " + title(subject) : title(subject);
	}
}
