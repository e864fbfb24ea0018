// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.sequence;

import org.mkworkbench.picture.DiagramColours;
import org.mkworkbench.picture.OwnerColours;
import org.mkworkbench.ui.traffic.drawing.Ink;

/** Inks of the light or the dark look. */
record Look(boolean dark) {
	private DiagramColours colours() {
		return DiagramColours.of(dark);
	}

	Ink background() {
		return Ink.of(colours().canvas());
	}

	/** Of what stays in place while the rest scrolls. */
	Ink axis() {
		return Ink.of(colours().boxFill());
	}

	Ink rule() {
		return Ink.of(colours().groupBorder());
	}

	Ink text() {
		return Ink.of(colours().text());
	}

	Ink grey() {
		return Ink.of(colours().grey());
	}

	Ink arrow() {
		return Ink.of(colours().line());
	}

	Ink selection() {
		return Ink.of(colours().selection());
	}

	Ink alarm() {
		return Ink.of(colours().error());
	}

	/** Behind texts that were found. */
	Ink found() {
		return Ink.of(dark ? 0x5A4A00 : 0xFFF1A8);
	}

	OwnerColours.Swatch owner(int colour) {
		return colour < 0 ? OwnerColours.host(dark) : OwnerColours.kernel(colour, dark);
	}
}
