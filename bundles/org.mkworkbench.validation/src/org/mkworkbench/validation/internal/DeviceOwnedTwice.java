// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.function.Consumer;

import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-DEV-001: two kernels, or a kernel and the spare part of the pool, name the same device. kerf 0.1 does not check this. */
final class DeviceOwnedTwice extends PlanRule {
	DeviceOwnedTwice() {
		super("MK-DEV-001", "Device owned twice", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		context.byHolders(context.usedDevices()).forEach((holders, devices) -> {
			if (holders.size() > 1) {
				out.accept(error(Words.capitalised(Words.devices(devices)) + verb(devices, " belongs to ", " belong to ") + labels(holders, " and to "),
						"Keep " + it(devices) + " in one of them").about(devices).about(elements(holders))
						.fixedBy(holders.stream().map(holder -> new FixProposal.AssignDevices("Keep " + Words.devices(devices) + " in " + holder.label(),
								holder.uid(), uids(devices))).toList()));
			}
		});
	}
}
