// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.List;
import java.util.function.Consumer;

import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-ROLE-007: packets that cross the link between nodes cost latency and bandwidth each time. */
final class PacketsFarFromCpus extends PlanRule {
	PacketsFarFromCpus() {
		super("MK-ROLE-007", "Packet processing far from its network card", Severity.WARNING);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (SpawnedKernel kernel : Neighbours.kernels(context, KernelRole.PACKET_PROCESSING)) {
			DeviceFarFromKernel.far(context, kernel).forEach((node, devices) -> {
				List<PciDevice> cards = devices.stream().filter(DeviceKinds::isNetwork).toList();
				if (!cards.isEmpty()) {
					out.accept(warning("%s processes packets on %s, but its network %s %s on %s".formatted(Words.capitalised(context.label(kernel)),
							DeviceFarFromKernel.nodes(context.nodes(kernel)), Words.devices(cards), verb(cards, "is", "are"), Words.node(node)),
							"Give it CPUs of %s, or a card near its CPUs".formatted(Words.node(node))).about(kernel).about(cards).about(node));
				}
			});
		}
	}
}
