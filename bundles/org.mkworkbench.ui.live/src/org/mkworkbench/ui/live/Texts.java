// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live;

import org.eclipse.swt.graphics.GC;

/** Fits texts into given widths. */
final class Texts {
	private Texts() {
	}

	/** The text, or as much of its start as fits together with an ellipsis; empty when not even that fits. */
	static String shorten(GC gc, String text, int width) {
		if (gc.textExtent(text).x <= width) {
			return text;
		}
		for (int length = text.length() - 1; length > 0; length--) {
			String shorter = text.substring(0, length) + "…";
			if (gc.textExtent(shorter).x <= width) {
				return shorter;
			}
		}
		return "";
	}
}
