// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import java.util.List;
import java.util.Map;

/**
 * Messages one by one.
 *
 * @param messages by time sent; at most as many as asked for, the first ones of the window
 * @param leftOut further messages of the window; about, if there are very many
 * @param exact false if events of the window are no longer there
 */
public record SequenceAnswer(TimeWindow window, List<Message> messages, long leftOut, boolean exact) {
	/**
	 * A message.
	 *
	 * @param fromCpu and toCpu positions in the layout, -1 if unknown
	 * @param handledNanos -1 if it was not, or not in what there is
	 * @param payload fields decoded as multikernel.h lays them out, in order; empty if the payload was not kept
	 * @param answers number of the message this one acknowledges, 0 for none
	 * @param answeredBy number of the acknowledgement, 0 for none
	 * @param timeout whether its acknowledgement did not come in time
	 */
	public record Message(long number, long sentNanos, long handledNanos, int fromKernel, int toKernel, int fromCpu, int toCpu, int type, int bytes, Outcome outcome,
			Map<String, String> payload, long answers, long answeredBy, boolean timeout) {
	}
}
