// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.mkworkbench.model.ByteSize;
import org.mkworkbench.model.CpuSet;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.NodeMemory;
import org.mkworkbench.model.Ownership.Owner;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.Pool;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.picture.layout.DeviceLabels;
import org.mkworkbench.ui.document.PlanInput;
import org.mkworkbench.validation.Words;

/** Says in a line what is selected: how much of it, which, where, whose. */
final class SelectionText {
	private static final String DOT = " · ";

	private final PlanInput input;

	SelectionText(PlanInput input) {
		this.input = input;
	}

	/** @param threads CPUs that the selection stands for. @return empty for nothing */
	String of(List<EObject> objects, List<HardwareThread> threads) {
		if (input.plan() == null) {
			return "";
		}
		if (!threads.isEmpty()) {
			return cpus(threads);
		}
		if (objects.isEmpty()) {
			return "";
		}
		if (objects.size() == 1) {
			return one(objects.getFirst());
		}
		if (objects.stream().allMatch(PciDevice.class::isInstance)) {
			return NLS.bind(Messages.Selection_devices, objects.size()) + DOT + owners(objects);
		}
		return NLS.bind(objects.stream().allMatch(Kernel.class::isInstance) ? Messages.Selection_kernels : Messages.Selection_objects, objects.size());
	}

	private String cpus(List<HardwareThread> threads) {
		List<String> parts = new ArrayList<>();
		if (threads.size() == 1) {
			Long id = threads.getFirst().getPhysicalId();
			parts.add(id == null ? NLS.bind(Messages.Cpus_one, Words.numbers(threads))
					: NLS.bind(Messages.Selection_cpu, Words.numbers(threads), Words.physicalId(id)));
		} else {
			parts.add(NLS.bind(Messages.Selection_cpus, threads.size()));
			parts.add(Words.numbers(threads));
		}
		TreeSet<Integer> nodes = new TreeSet<>();
		threads.forEach(thread -> MachineIndex.nodeOf(thread).map(NumaNode::getOsIndex).filter(number -> number >= 0 && number <= CpuSet.MAX_CPU)
				.ifPresent(nodes::add));
		if (!nodes.isEmpty()) {
			parts.add(NLS.bind(nodes.size() == 1 ? Messages.Selection_node : Messages.Selection_nodes, CpuSet.of(nodes)));
		}
		parts.add(owners(threads));
		return String.join(DOT, parts);
	}

	private String one(EObject object) {
		return switch (object) {
		case NumaNode node -> memory(node);
		case PciDevice device -> device(device);
		case SpawnedKernel kernel -> kernel(kernel);
		case Kernel host -> NLS.bind(Messages.Selection_host, Words.numbers(input.ownership().hostThreads()));
		case Pool pool -> NLS.bind(Messages.Selection_pool, Words.numbers(pool.getThreads()));
		case Channel channel -> Assignment.name(channel.getFrom()) + " → " + Assignment.name(channel.getTo()) + DOT
				+ NLS.bind(Messages.Selection_channel, "%,.0f".formatted(channel.getRate()), new ByteSize(Math.max(0, channel.getPayload())).rounded());
		default -> "";
		};
	}

	private String memory(NumaNode node) {
		NodeMemory memory = NodeMemory.of(input.plan(), node);
		String head = NLS.bind(Messages.Selection_memory, Words.node(node));
		if (memory.total() == null) {
			return head + ": " + Messages.Selection_unknown;
		}
		List<String> parts = new ArrayList<>();
		for (NodeMemory.Part part : memory.parts()) {
			String who = switch (part.kind()) {
			case HOST -> Messages.Assignment_host;
			case KERNEL -> Assignment.name(part.kernel());
			case SPARE -> Messages.Selection_spare;
			case OVERHEAD -> Messages.Selection_overhead;
			};
			if (part.bytes() > 0) {
				parts.add(who + " " + new ByteSize(part.bytes()).rounded());
			}
		}
		return head + ": " + new ByteSize(memory.total()).rounded() + DOT + String.join(", ", parts);
	}

	private String device(PciDevice device) {
		List<String> parts = new ArrayList<>();
		String name = DeviceLabels.shortName(device);
		parts.add(Objects.requireNonNullElse(device.getAddress(), "?") + (name.isEmpty() ? "" : " " + name));
		if (device.getNode() != null) {
			parts.add(Words.node(device.getNode()));
		}
		if (device.getIommuGroup() != null) {
			parts.add(NLS.bind(Messages.Selection_iommuGroup, device.getIommuGroup()));
		}
		parts.add(owners(List.of(device)));
		return String.join(DOT, parts);
	}

	private static String kernel(SpawnedKernel kernel) {
		long bytes = kernel.getMemory().stream().mapToLong(grant -> Math.max(0, grant.getBytes())).sum();
		List<String> parts = new ArrayList<>();
		parts.add(Assignment.name(kernel));
		parts.add(kernel.getThreads().isEmpty() ? Messages.Selection_noCpus
				: NLS.bind(kernel.getThreads().size() == 1 ? Messages.Cpus_one : Messages.Cpus_many, Words.numbers(kernel.getThreads())));
		parts.add(bytes == 0 ? Messages.Selection_noMemory : new ByteSize(bytes).rounded());
		if (!kernel.getDevices().isEmpty()) {
			parts.add(kernel.getDevices().size() == 1 ? Messages.Selection_oneDevice : NLS.bind(Messages.Selection_devices, kernel.getDevices().size()));
		}
		return String.join(DOT, parts);
	}

	private String owners(List<? extends EObject> resources) {
		return Words.and(resources.stream().map(this::owner).distinct().toList());
	}

	private String owner(EObject resource) {
		List<SpawnedKernel> kernels = input.ownership().kernelsOf(resource);
		if (!kernels.isEmpty()) {
			return Words.and(kernels.stream().map(Assignment::name).toList());
		}
		return input.ownership().ownerOf(resource) == Owner.POOL ? Messages.Assignment_pool : Messages.Assignment_host;
	}
}
