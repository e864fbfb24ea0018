// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.HostKernel;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.validation.PlanContext;

/** How channels are called in sentences. */
final class Channels {
	private Channels() {
	}

	/** {@code the channel from "web" to the host}. */
	static String label(PlanContext context, Channel channel) {
		return "the channel from " + end(context, channel.getFrom()) + " to " + end(context, channel.getTo());
	}

	static String end(PlanContext context, Kernel kernel) {
		return switch (kernel) {
		case null -> "nowhere";
		case HostKernel host -> "the host";
		case SpawnedKernel spawned -> context.label(spawned);
		default -> "[" + kernel.getUid() + "]";
		};
	}

	/** True when the kernel can be an end of a channel of the plan. */
	static boolean inPlan(PlanContext context, Kernel kernel) {
		return kernel != null && kernel.eContainer() == context.plan();
	}
}
