// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.drawing;

import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.picture.DiagramColours;
import org.mkworkbench.picture.OwnerColours;

/**
 * The colours of the views of traffic in one theme; those of the diagram where it has them.
 *
 * @param text on ground and card
 * @param faint secondary text, at least 4.5:1 on ground and card
 * @param grid thin lines between things
 * @param card ground of cards of figures
 * @param cardBorder its outline
 * @param alarm drops and errors, readable as text
 * @param selection outlines of what is chosen
 */
public record Look(boolean dark, Ink ground, Ink text, Ink faint, Ink grid, Ink card, Ink cardBorder, Ink alarm, Ink selection) {
	private static final Look LIGHT = look(false);
	private static final Look DARK = look(true);

	public static Look of(boolean dark) {
		return dark ? DARK : LIGHT;
	}

	private static Look look(boolean dark) {
		DiagramColours colours = DiagramColours.of(dark);
		return new Look(dark, Ink.of(OwnerColours.pool(dark).fill()), Ink.of(colours.text()), Ink.of(colours.grey()), Ink.of(dark ? 0x43484F : 0xD9DDE2),
				Ink.of(colours.cardFill()), Ink.of(colours.boxBorder()), Ink.of(colours.error()), Ink.of(colours.selection()));
	}

	/** Colours of a kernel; -1 or one that is not known is the spare part of the pool. */
	public OwnerColours.Swatch owner(TrafficLayout layout, int kernelId) {
		return layout.kernel(kernelId).map(kernel -> kernel.colour() < 0 ? OwnerColours.host(dark) : OwnerColours.kernel(kernel.colour(), dark))
				.orElseGet(() -> OwnerColours.pool(dark));
	}
}
