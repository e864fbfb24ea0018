// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.Locale;
import java.util.function.Consumer;

import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.VirtioDevice;
import org.mkworkbench.model.design.VirtioKind;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-VIO-001: a virtio device has one queue at least; more than its kernel has CPUs for are not used. */
final class VirtioQueues extends PlanRule {
	VirtioQueues() {
		super("MK-VIO-001", "Number of virtio queues", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (SpawnedKernel kernel : context.plan().getKernels()) {
			for (VirtioDevice device : kernel.getVirtioDevices()) {
				int useful = useful(device, kernel.getThreads().size());
				if (device.getQueues() < 1) {
					out.accept(error("The virtio %s of %s has %d queues".formatted(name(device), context.label(kernel), device.getQueues()),
							"Give it 1 at least").about(device, kernel).fixedBy(fix(device, device.getKind() == VirtioKind.BLOCK ? 1 : 2)));
				} else if (device.getQueues() > useful && !kernel.getThreads().isEmpty()) {
					out.accept(info("The virtio %s of %s has %d queues, but its %s can serve only %d".formatted(name(device), context.label(kernel),
							device.getQueues(), kernel.getThreads().size() == 1 ? "CPU" : kernel.getThreads().size() + " CPUs", useful),
							"Give it fewer queues, or the kernel more CPUs").about(device, kernel).fixedBy(fix(device, useful)));
				}
			}
		}
	}

	/** Virtual I/O Device (VIRTIO) 1.2, section 5: net has two queues per CPU and one for control, block one per CPU, a console port two. */
	private static int useful(VirtioDevice device, int cpus) {
		return switch (device.getKind()) {
		case NET -> 2 * cpus + 1;
		case BLOCK -> cpus;
		// ports of a console do not depend on CPUs
		case CONSOLE -> Integer.MAX_VALUE;
		};
	}

	private static FixProposal fix(VirtioDevice device, int queues) {
		return new FixProposal.SetVirtioQueues("Give the virtio %s %d %s".formatted(name(device), queues, queues == 1 ? "queue" : "queues"),
				device.getUid(), queues);
	}

	/** {@code device "net0"}, or by its kind where it has no name. */
	static String name(VirtioDevice device) {
		return device.getName() == null || device.getName().isBlank() ? device.getKind().getName().toLowerCase(Locale.ROOT) + " device"
				: "device " + Words.quoted(device.getName());
	}
}
