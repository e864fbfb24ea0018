// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.function.Consumer;

import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.VirtioDevice;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;

/** MK-VIO-002: Virtual I/O Device (VIRTIO) 1.2, section 2.7: the size of a split queue is a power of two, at most 32768. */
final class VirtioQueueSize extends PlanRule {
	private static final int MOST = 32768;
	private static final int USUAL = 256;

	VirtioQueueSize() {
		super("MK-VIO-002", "Size of virtio queues", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (SpawnedKernel kernel : context.plan().getKernels()) {
			for (VirtioDevice device : kernel.getVirtioDevices()) {
				int size = device.getQueueSize();
				if (size < 1 || size > MOST || Integer.bitCount(size) != 1) {
					int near = size < 1 ? USUAL : Math.min(MOST, Integer.highestOneBit(size));
					out.accept(error("Queues of the virtio %s of %s have %d entries, but must have a power of two, at most %d".formatted(
							VirtioQueues.name(device), context.label(kernel), size, MOST), "Choose a power of two such as 256").about(device, kernel)
							.fixedBy(new FixProposal.SetVirtioQueueSize("Make it %d entries".formatted(near), device.getUid(), near)));
				}
			}
		}
	}
}
