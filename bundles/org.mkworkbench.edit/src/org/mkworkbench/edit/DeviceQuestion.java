// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.DeviceNames;
import org.mkworkbench.model.IommuGroups;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.Ownership;
import org.mkworkbench.model.Ownership.Owner;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.PlatformDevice;
import org.mkworkbench.validation.Words;

/** What would happen if devices were dropped on an owner, in words. One question being answered. */
final class DeviceQuestion {
	private final Plan plan;
	/** A kernel, the pool or null for the host. */
	private final EObject target;
	private final Ownership ownership;
	private final Set<Element> asked;
	private final Set<Element> moving = new LinkedHashSet<>();
	private final List<PciDevice> pci;
	private final List<String> problems = new ArrayList<>();

	private DeviceQuestion(Plan plan, Collection<? extends Element> asked, AssignDevicesCommand command, EObject target) {
		this.plan = plan;
		this.target = target;
		this.asked = new LinkedHashSet<>(asked);
		ownership = Ownership.of(plan);
		command.devices().stream().filter(device -> owner(device) != target || ownership.kernelsOf(device).size() > 1).forEach(moving::add);
		pci = moving.stream().filter(PciDevice.class::isInstance).map(PciDevice.class::cast).toList();
	}

	static AssignmentPreview answer(Plan plan, Collection<? extends Element> devices, boolean wholeGroups, EObject wanted) {
		EObject target = AssignDevicesCommand.target(plan, wanted);
		AssignDevicesCommand command = wholeGroups ? AssignDevicesCommand.withGroups(plan, devices, target) : AssignDevicesCommand.to(plan, devices, target);
		return command.refusal().map(reason -> AssignmentPreview.refused(reason, target))
				.orElseGet(() -> new DeviceQuestion(plan, devices, command, target).answer());
	}

	private EObject owner(EObject device) {
		return switch (ownership.ownerOf(device)) {
		case KERNEL -> ownership.kernelOf(device);
		case POOL -> plan.getPool();
		case HOST -> null;
		};
	}

	/** Who has the device after the move. */
	private EObject after(EObject device) {
		return moving.contains(device) ? target : owner(device);
	}

	private AssignmentPreview answer() {
		if (target != null) {
			away();
			groups();
			virtualFunctions();
			left(AssignDevicesCommand::isNetwork, "a network card");
			left(AssignDevicesCommand::isStorage, "a disk");
		}
		if (target instanceof SpawnedKernel kernel) {
			nodes(kernel);
			unknownGroups();
		}
		return new AssignmentPreview(true, headline(), detail(), problems);
	}

	private String headline() {
		List<Element> chosen = moving.stream().filter(asked::contains).toList();
		List<Element> more = moving.stream().filter(device -> !asked.contains(device)).toList();
		List<Element> first = chosen.isEmpty() ? more : chosen;
		String what = first.size() == 1 ? name(first.getFirst()) : first.size() + " devices";
		if (!chosen.isEmpty() && !more.isEmpty()) {
			Set<Integer> numbers = new TreeSet<>();
			more.forEach(device -> numbers.add(((PciDevice) device).getIommuGroup()));
			what += " + %d more of ".formatted(more.size())
					+ (numbers.size() == 1 ? "IOMMU group " + numbers.iterator().next() : numbers.size() + " IOMMU groups");
		}
		return what + " → " + Owners.name(target);
	}

	private static String name(Element element) {
		if (element instanceof PciDevice device) {
			String name = DeviceNames.shortName(device);
			return address(device) + (name.isEmpty() ? "" : " " + name);
		}
		return Objects.requireNonNullElse(((PlatformDevice) element).getName(), "unnamed device");
	}

	private static String address(PciDevice device) {
		return Objects.requireNonNullElse(device.getAddress(), "a device without address");
	}

	private String detail() {
		List<String> detail = new ArrayList<>();
		Set<String> from = new LinkedHashSet<>();
		moving.forEach(device -> ownership.kernelsOf(device).stream().filter(kernel -> kernel != target).map(Owners::name).forEach(from::add));
		if (!from.isEmpty()) {
			detail.add("from " + Words.and(List.copyOf(from)));
		}
		if (!asked.containsAll(moving)) {
			detail.add("nothing keeps devices of one IOMMU group apart");
		}
		Set<Integer> nodes = new TreeSet<>();
		pci.stream().map(PciDevice::getNode).filter(Objects::nonNull).map(NumaNode::getOsIndex).filter(Objects::nonNull).forEach(nodes::add);
		if (nodes.size() == 1) {
			detail.add("node " + nodes.iterator().next());
		}
		return String.join(" · ", detail);
	}

	/** Devices that the host needs and a file gave away. */
	private void away() {
		pci.stream().filter(PciDevice::isBootCritical)
				.forEach(device -> problems.add("%s is %s: the host cannot run without it".formatted(address(device), AssignDevicesCommand.critical(device))));
	}

	/** Groups that the move leaves split; spare devices of the pool run no driver and do not count. */
	private void groups() {
		Set<Integer> seen = new LinkedHashSet<>();
		for (PciDevice device : pci) {
			if (device.getIommuGroup() == null || target == plan.getPool() || !seen.add(device.getIommuGroup())) {
				continue;
			}
			Map<String, List<Element>> others = new LinkedHashMap<>();
			IommuGroups.group(device).stream().filter(other -> after(other) != target && after(other) != plan.getPool())
					.forEach(other -> others.computeIfAbsent(Owners.name(after(other)), key -> new ArrayList<>()).add(other));
			others.forEach((name, devices) -> problems.add("shares IOMMU group %d with %s of %s: nothing keeps them apart".formatted(device.getIommuGroup(),
					devices.size() == 1 ? address((PciDevice) devices.getFirst()) : devices.size() + " devices", name)));
		}
	}

	private void virtualFunctions() {
		Map<PciDevice, Integer> parents = new LinkedHashMap<>();
		pci.stream().map(PciDevice::getPhysicalFunction).filter(Objects::nonNull).filter(parent -> after(parent) != target)
				.forEach(parent -> parents.merge(parent, 1, Integer::sum));
		parents.forEach((parent, count) -> problems.add((count == 1 ? "its" : "their") + " physical function " + address(parent) + " stays with "
				+ (owner(parent) == null ? "the host" : owner(parent) == plan.getPool() ? "the pool" : Owners.name(owner(parent)))));
		for (PciDevice device : pci) {
			long functions = machine() == null ? 0 : machine().getPciDevices().stream().filter(other -> other.getPhysicalFunction() == device).count();
			if (functions > 0 && owner(device) == null) {
				problems.add("%s of %s vanish%s when the host lets go of it".formatted(
						functions == 1 ? "the virtual function" : "the " + functions + " virtual functions", address(device), functions == 1 ? "es" : ""));
			}
		}
	}

	private Machine machine() {
		return Owners.design(plan).map(Design::getMachine).orElse(null);
	}

	/** The host had some of these and will have none. */
	private void left(Predicate<PciDevice> kind, String name) {
		if (machine() == null || pci.stream().noneMatch(device -> kind.test(device) && ownership.ownerOf(device) == Owner.HOST)) {
			return;
		}
		if (machine().getPciDevices().stream().noneMatch(device -> kind.test(device) && after(device) == null)) {
			problems.add("leaves the host without " + name);
		}
	}

	private void nodes(SpawnedKernel kernel) {
		Set<NumaNode> runs = new LinkedHashSet<>();
		kernel.getThreads().forEach(thread -> MachineIndex.nodeOf(thread).ifPresent(runs::add));
		Map<NumaNode, Integer> far = new LinkedHashMap<>();
		pci.stream().map(PciDevice::getNode).filter(node -> node != null && !runs.isEmpty() && !runs.contains(node))
				.forEach(node -> far.merge(node, 1, Integer::sum));
		String on = Words.and(runs.stream().map(Words::node).toList());
		far.forEach((node, count) -> problems.add((moving.size() == 1 || count == moving.size() ? "" : count == 1 ? "1 device on " : count + " devices on ")
				+ "%s but %s runs on %s".formatted(Words.node(node), Owners.name(kernel), on)));
	}

	private void unknownGroups() {
		long unknown = pci.stream().filter(device -> device.getIommuGroup() == null).count();
		if (unknown > 0) {
			problems.add("IOMMU group unknown: perhaps nothing confines " + (unknown == 1 ? "its" : "their") + " DMA");
		}
	}
}
