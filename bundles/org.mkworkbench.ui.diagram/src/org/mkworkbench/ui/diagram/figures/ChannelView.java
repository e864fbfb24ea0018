// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.figures;

import org.mkworkbench.picture.layout.ChannelPath;

/**
 * What a channel shows.
 *
 * @param rate messages per second, declared or measured; sets the width of the line
 * @param dropping true while messages are lost
 * @param live true when the rate is measured
 */
public record ChannelView(String label, double rate, boolean dropping, boolean live, Mark mark, String toolTip) {
	/** Width in pixels, growing with the logarithm of the rate. */
	public int lineWidth() {
		return ChannelPath.lineWidth(rate);
	}
}
