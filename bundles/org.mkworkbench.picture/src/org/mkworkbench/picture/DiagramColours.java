// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.picture;

/** Colours of the diagram that belong to no owner, as 0xRRGGBB. */
public enum DiagramColours {
	LIGHT(0xFFFFFF, 0xFAFBFC, 0x9EA4B0, 0xCBD0D8, 0x1B1F24, 0x57606A, 0x545B64, 0xFFFFFF, 0x1A5FD0, 0xE4EEFC, 0xC6221A, 0xA35F00, 0xFFFFFF),
	DARK(0x1F2124, 0x27292D, 0x6A707C, 0x4A4F58, 0xECEEF0, 0xA9B1BB, 0xA3ACB6, 0x2A2D31, 0x6EA2F5, 0x20344F, 0xFF7B72, 0xF0B429, 0x1B1F24);

	private final int canvas;
	private final int boxFill;
	private final int boxBorder;
	private final int groupBorder;
	private final int text;
	private final int grey;
	private final int line;
	private final int cardFill;
	private final int selection;
	private final int targetFill;
	private final int error;
	private final int warning;
	private final int badgeText;

	DiagramColours(int canvas, int boxFill, int boxBorder, int groupBorder, int text, int grey, int line, int cardFill, int selection, int targetFill,
			int error, int warning, int badgeText) {
		this.canvas = canvas;
		this.boxFill = boxFill;
		this.boxBorder = boxBorder;
		this.groupBorder = groupBorder;
		this.text = text;
		this.grey = grey;
		this.line = line;
		this.cardFill = cardFill;
		this.selection = selection;
		this.targetFill = targetFill;
		this.error = error;
		this.warning = warning;
		this.badgeText = badgeText;
	}

	public static DiagramColours of(boolean dark) {
		return dark ? DARK : LIGHT;
	}

	public int canvas() {
		return canvas;
	}

	/** Inside packages. */
	public int boxFill() {
		return boxFill;
	}

	public int boxBorder() {
		return boxBorder;
	}

	/** Borders of boxes inside a package. */
	public int groupBorder() {
		return groupBorder;
	}

	public int text() {
		return text;
	}

	/** Secondary text; at least 4.5:1 on every background used here. */
	public int grey() {
		return grey;
	}

	/** Channel lines. */
	public int line() {
		return line;
	}

	public int cardFill() {
		return cardFill;
	}

	/** One blue for selections everywhere in the workbench. */
	public int selection() {
		return selection;
	}

	/** A wash of the selection's blue behind targets of a drag. */
	public int targetFill() {
		return targetFill;
	}

	public int error() {
		return error;
	}

	public int warning() {
		return warning;
	}

	/** Text on badges in the colours {@link #error()} and {@link #warning()}. */
	public int badgeText() {
		return badgeText;
	}
}
