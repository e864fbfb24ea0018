// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.function.Consumer;

import org.mkworkbench.model.design.Channel;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-CHAN-002: a channel lacks an end, or an end is a kernel of another plan. */
final class ChannelEnds extends PlanRule {
	ChannelEnds() {
		super("MK-CHAN-002", "Channel without two ends", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (Channel channel : context.plan().getChannels()) {
			String problem = problem(context, channel);
			if (problem != null) {
				out.accept(error(Words.capitalised(Channels.label(context, channel)) + problem, "Connect both ends with kernels of this plan, or delete it")
						.about(channel).about(channel.getFrom(), channel.getTo())
						.fixedBy(delete("Delete the channel", channel)));
			}
		}
	}

	private static String problem(PlanContext context, Channel channel) {
		if (channel.getFrom() == null || channel.getTo() == null) {
			return channel.getFrom() == channel.getTo() ? " has no sender and no receiver"
					: channel.getFrom() == null ? " has no sender" : " has no receiver";
		}
		return Channels.inPlan(context, channel.getFrom()) && Channels.inPlan(context, channel.getTo()) ? null : " leaves the plan";
	}
}
