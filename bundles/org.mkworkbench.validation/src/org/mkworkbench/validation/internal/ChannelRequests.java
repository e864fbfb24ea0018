// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.function.Consumer;

import org.mkworkbench.model.design.Channel;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-CHAN-006: numbers of clients, times, answers or a queue size that cannot be. */
final class ChannelRequests extends PlanRule {
	ChannelRequests() {
		super("MK-CHAN-006", "Requests or queue out of range", Severity.ERROR);
	}

	/** Virtio 1.2, 2.7: the size of a split queue is a power of two up to 32768. */
	private static final int LARGEST_QUEUE = 32_768;

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (Channel channel : context.plan().getChannels()) {
			String problem = switch (channel.getPattern()) {
			case REQUEST_RESPONSE -> requests(channel);
			case VIRTIO_QUEUE -> queue(channel);
			case CONSTANT, POISSON, BURST, RANDOM_BURST, TRACE -> null;
			};
			if (problem != null) {
				out.accept(error(Words.capitalised(Channels.label(context, channel)) + " " + problem, "Choose a value in this range").about(channel)
						.about(channel.getFrom(), channel.getTo()));
			}
		}
	}

	private static String requests(Channel channel) {
		if (channel.getClients() < 1) {
			return "has %d clients; that is 1 or more".formatted(channel.getClients());
		}
		if (channel.getThinkNanos() < 0 || channel.getServiceNanos() < 0) {
			return "has a think time of %d ns and %d ns of work; both are 0 or more".formatted(channel.getThinkNanos(), channel.getServiceNanos());
		}
		return channel.getResponsePayload() < 0 || channel.getResponsePayload() > ChannelPayload.MOST_BYTES
				? "has answers of %d bytes; a message holds 0 to %d".formatted(channel.getResponsePayload(), ChannelPayload.MOST_BYTES) : null;
	}

	private static String queue(Channel channel) {
		if (channel.getServiceNanos() < 0) {
			return "has %d ns of work for a request; that is 0 or more".formatted(channel.getServiceNanos());
		}
		if (channel.getQueueSize() < 1 || channel.getQueueSize() > LARGEST_QUEUE || Integer.bitCount(channel.getQueueSize()) != 1) {
			return "has a queue of %d entries; that is a power of two from 1 to %d".formatted(channel.getQueueSize(), LARGEST_QUEUE);
		}
		return channel.getRate() == 0 && (channel.getClients() < 1 || channel.getClients() > channel.getQueueSize())
				? "has %d requests under way in a queue of %d entries; that is 1 to %2$d".formatted(channel.getClients(), channel.getQueueSize()) : null;
	}
}
