// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.function.Consumer;

import org.mkworkbench.model.design.Channel;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-CHAN-001: a message has at most 4072 payload bytes, 4096 of the ring entry less the 24 of struct mk_message (EMSGSIZE). */
final class ChannelPayload extends PlanRule {
	static final int MOST_BYTES = 4072;

	ChannelPayload() {
		super("MK-CHAN-001", "Payload out of range", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (Channel channel : context.plan().getChannels()) {
			if (channel.getPayload() < 0 || channel.getPayload() > MOST_BYTES) {
				int nearest = channel.getPayload() < 0 ? 0 : MOST_BYTES;
				out.accept(error("%s has a payload of %d bytes; a message holds 0 to %d".formatted(Words.capitalised(Channels.label(context, channel)),
						channel.getPayload(), MOST_BYTES), "Choose a payload from 0 to %d bytes".formatted(MOST_BYTES)).about(channel)
						.about(channel.getFrom(), channel.getTo())
						.fixedBy(new FixProposal.SetChannelPayload("Set the payload to %d bytes".formatted(nearest), channel.getUid(), nearest)));
			}
		}
	}
}
