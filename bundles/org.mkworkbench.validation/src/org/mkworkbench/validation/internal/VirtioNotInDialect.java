// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.List;
import java.util.function.Consumer;

import org.mkworkbench.model.design.Dialect;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-VIO-004: only dialect V1 creates virtio devices with an instance. */
final class VirtioNotInDialect extends PlanRule {
	VirtioNotInDialect() {
		super("MK-VIO-004", "Virtio devices that the dialect cannot say", Severity.WARNING);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		List<SpawnedKernel> kernels = context.plan().getKernels().stream().filter(kernel -> !kernel.getVirtioDevices().isEmpty()).toList();
		if (context.plan().getDialect() == Dialect.H && !kernels.isEmpty()) {
			out.accept(warning("Dialect H has no virtio devices, so those of %s will be missing".formatted(
					Words.and(kernels.stream().map(context::label).toList())), "Choose dialect V1, or do without them").about(context.plan()).about(kernels));
		}
	}
}
