// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.function.Consumer;

import org.mkworkbench.model.Designs;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.TrafficPattern;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-CHAN-004: a rate that is no positive number or more than one message per nanosecond, or bursts that cannot be. */
final class ChannelTraffic extends PlanRule {
	/** The default of the model. */
	private static final double USUAL_RATE = 1000;

	ChannelTraffic() {
		super("MK-CHAN-004", "Traffic out of range", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (Channel channel : context.plan().getChannels()) {
			String label = Words.capitalised(Channels.label(context, channel));
			if (channel.getPattern() == TrafficPattern.REQUEST_RESPONSE || channel.getPattern() == TrafficPattern.TRACE) {
				// their rate follows from clients or from the recording
				continue;
			}
			if (channel.getPattern() == TrafficPattern.VIRTIO_QUEUE && channel.getRate() == 0) {
				// so many requests are always under way
				continue;
			}
			boolean rate = channel.getRate() > 0 && channel.getRate() <= Designs.MAX_CHANNEL_RATE;
			if (!rate) {
				out.accept(error("%s has a rate of %s messages per second".formatted(label, number(channel.getRate())),
						"Choose a rate above 0 and at most 1,000,000,000, or delete the channel").about(channel).about(channel.getFrom(), channel.getTo())
						.fixedBy(new FixProposal.SetChannelRate("Set the rate to 1000 messages per second", channel.getUid(), USUAL_RATE)));
			}
			if (bursts(channel) && (channel.getBurstLength() < 1 || channel.getBurstGapNanos() < 0)) {
				out.accept(error("%s sends bursts of %d messages with gaps of %d ns".formatted(label, channel.getBurstLength(), channel.getBurstGapNanos()),
						"Choose at least 1 message per burst and a gap of 0 or more").about(channel).about(channel.getFrom(), channel.getTo()));
			} else if (rate && bursts(channel) && burstNanos(channel) > channel.getBurstLength() * 1e9 / channel.getRate()) {
				out.accept(error("%s sends %s messages per second in bursts of %d, but one burst takes %s ns and the next would begin before its end".formatted(
						label, number(channel.getRate()), channel.getBurstLength(), number(burstNanos(channel))), "Lower the rate or the gap")
						.about(channel).about(channel.getFrom(), channel.getTo()));
			}
		}
	}

	private static boolean bursts(Channel channel) {
		return channel.getPattern() == TrafficPattern.BURST || channel.getPattern() == TrafficPattern.RANDOM_BURST;
	}

	/** From the first message of a burst to its last. */
	private static double burstNanos(Channel channel) {
		return (channel.getBurstLength() - 1.0) * channel.getBurstGapNanos();
	}

	private static String number(double rate) {
		return rate == Math.rint(rate) && Math.abs(rate) < 1e15 ? Long.toString((long) rate)
				: Double.isNaN(rate) ? "\"not a number\"" : Double.toString(rate);
	}
}
