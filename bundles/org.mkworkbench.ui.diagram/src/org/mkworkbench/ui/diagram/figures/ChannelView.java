// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.figures;

import org.mkworkbench.picture.layout.ChannelPath;

/**
 * What a channel shows.
 *
 * @param rate messages per second, declared or measured; sets the width of the line
 * @param dropping true while messages are lost
 * @param live true when the rate is measured
 * @param pulse how far the pulses of traffic are, 0 to {@value #PULSE} - 1; -1 for none
 */
public record ChannelView(String label, double rate, boolean dropping, boolean live, int pulse, Mark mark, String toolTip) {
	/** Steps, and pixels, from one pulse to the next. */
	public static final int PULSE = 24;

	/** Width in pixels, growing with the logarithm of the rate. */
	public int lineWidth() {
		return ChannelPath.lineWidth(rate);
	}
}
