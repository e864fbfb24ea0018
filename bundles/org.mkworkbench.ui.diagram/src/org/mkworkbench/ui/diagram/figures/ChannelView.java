// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.figures;

/**
 * What a channel shows.
 *
 * @param rate messages per second, declared or measured; sets the width of the line
 * @param dropping true while messages are lost
 * @param live true when the rate is measured
 */
public record ChannelView(String label, double rate, boolean dropping, boolean live, Mark mark, String toolTip) {
	/** Width in pixels, growing with the logarithm of the rate: 1 below 10/s, 6 from 1 M/s on. */
	public int lineWidth() {
		return rate < 10 ? 1 : (int) Math.round(Math.min(6, 1 + (Math.log10(rate) - 1)));
	}
}
