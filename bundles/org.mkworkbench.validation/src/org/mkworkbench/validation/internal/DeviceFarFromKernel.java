// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-DEV-008: a device whose node holds no CPU of its kernel. Its memory traffic and interrupts cross the link between the nodes. */
final class DeviceFarFromKernel extends PlanRule {
	DeviceFarFromKernel() {
		super("MK-DEV-008", "Device far from the CPUs of its kernel", Severity.INFO);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (SpawnedKernel kernel : context.plan().getKernels()) {
			Map<NumaNode, List<PciDevice>> far = far(context, kernel);
			// network cards of packet processing are the matter of MK-ROLE-007
			far.values().forEach(devices -> devices.removeIf(device -> kernel.getRole() == KernelRole.PACKET_PROCESSING && DeviceKinds.isNetwork(device)));
			far.forEach((node, devices) -> {
				if (!devices.isEmpty()) {
					out.accept(info("%s of %s %s on %s, but its CPUs are on %s".formatted(Words.capitalised(Words.devices(devices)), context.label(kernel),
							verb(devices, "is", "are"), Words.node(node), nodes(context.nodes(kernel))), "Give the kernel CPUs of " + Words.node(node)
									+ ", or take a device near its CPUs").about(devices).about(kernel, node));
				}
			});
		}
	}

	/** Devices of a kernel by their node, where that is known and none of the kernel's; empty where the nodes of its CPUs are unknown. */
	static Map<NumaNode, List<PciDevice>> far(PlanContext context, SpawnedKernel kernel) {
		Map<NumaNode, List<PciDevice>> far = new LinkedHashMap<>();
		if (!context.nodes(kernel).isEmpty()) {
			kernel.getDevices().stream().filter(device -> device.getNode() != null && !context.nodes(kernel).contains(device.getNode())
					&& device.getNode().getThreads().stream().noneMatch(kernel.getThreads()::contains))
					.forEach(device -> far.computeIfAbsent(device.getNode(), key -> new ArrayList<>()).add(device));
		}
		return far;
	}

	static String nodes(Set<NumaNode> nodes) {
		return Words.and(nodes.stream().map(Words::node).toList());
	}
}
