// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.function.Consumer;

import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.VirtioKind;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-ROLE-006: a kernel that processes packets needs a network device. */
final class PacketsWithoutNetwork extends PlanRule {
	PacketsWithoutNetwork() {
		super("MK-ROLE-006", "Packet processing without network device", Severity.WARNING);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (SpawnedKernel kernel : Neighbours.kernels(context, KernelRole.PACKET_PROCESSING)) {
			// a device whose class nobody knows may be a network card
			if (kernel.getDevices().stream().noneMatch(device -> DeviceKinds.isNetwork(device) || device.getClassCode() == null)
					&& kernel.getVirtioDevices().stream().noneMatch(device -> device.getKind() == VirtioKind.NET)) {
				out.accept(warning("%s is to process packets, but has no network device".formatted(Words.capitalised(context.label(kernel))),
						"Give it a network card, a virtual function of one or a virtio network device").about(kernel));
			}
		}
	}
}
