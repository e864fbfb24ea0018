// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.function.Consumer;

import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.TrafficPattern;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-CHAN-005: a channel that plays a recording names the file. */
final class ChannelTrace extends PlanRule {
	ChannelTrace() {
		super("MK-CHAN-005", "Trace without a file", Severity.WARNING);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (Channel channel : context.plan().getChannels()) {
			if (channel.getPattern() == TrafficPattern.TRACE && (channel.getTraceFile() == null || channel.getTraceFile().isBlank())) {
				out.accept(warning(Words.capitalised(Channels.label(context, channel)) + " plays a recording, but names no file",
						"Choose a recording or a CSV file, or another pattern").about(channel).about(channel.getFrom(), channel.getTo()));
			}
		}
	}
}
