// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.VirtioDevice;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-VIO-003: two virtio devices of a kernel have the same name, so messages and files cannot tell them apart. */
final class VirtioNameUsedTwice extends PlanRule {
	VirtioNameUsedTwice() {
		super("MK-VIO-003", "Name of a virtio device used twice", Severity.WARNING);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (SpawnedKernel kernel : context.plan().getKernels()) {
			Map<String, List<VirtioDevice>> names = new LinkedHashMap<>();
			kernel.getVirtioDevices().stream().filter(device -> device.getName() != null && !device.getName().isBlank())
					.forEach(device -> names.computeIfAbsent(device.getName(), key -> new ArrayList<>()).add(device));
			names.forEach((name, devices) -> {
				if (devices.size() > 1) {
					String fresh = name + "-2";
					for (int number = 3; names.containsKey(fresh); number++) {
						fresh = name + "-" + number;
					}
					out.accept(warning("%d virtio devices of %s are named %s".formatted(devices.size(), context.label(kernel), Words.quoted(name)),
							"Rename all but one").about(devices).about(kernel).fixedBy(new FixProposal.RenameVirtioDevice(
									"Rename the last one to " + Words.quoted(fresh), devices.getLast().getUid(), fresh)));
				}
			});
		}
	}
}
