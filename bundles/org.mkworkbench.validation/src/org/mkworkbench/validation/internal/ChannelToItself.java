// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.function.Consumer;

import org.mkworkbench.model.design.Channel;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-CHAN-003: a kernel sends itself no messages between kernels. */
final class ChannelToItself extends PlanRule {
	ChannelToItself() {
		super("MK-CHAN-003", "Channel to itself", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (Channel channel : context.plan().getChannels()) {
			if (channel.getFrom() != null && channel.getFrom() == channel.getTo()) {
				out.accept(error(Words.capitalised(Channels.label(context, channel)) + " begins and ends at the same kernel",
						"Connect it with another kernel, or delete it").about(channel).about(channel.getFrom())
						.fixedBy(delete("Delete the channel", channel)));
			}
		}
	}
}
