// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.model;

/** Place of a box in the diagram, in pixels at 100 % zoom; negative places are allowed, negative sizes are not. */
public record Bounds(int x, int y, int width, int height) {
	public Bounds {
		if (width < 0 || height < 0) {
			throw new IllegalArgumentException("a box cannot have a negative size: " + width + " by " + height);
		}
	}

	/** @throws IllegalArgumentException unless the text is {@code x,y,width,height} */
	public static Bounds parse(String text) {
		String[] parts = text.split(",", -1);
		if (parts.length == 4) {
			try {
				return new Bounds(Integer.parseInt(parts[0].strip()), Integer.parseInt(parts[1].strip()), Integer.parseInt(parts[2].strip()),
						Integer.parseInt(parts[3].strip()));
			} catch (NumberFormatException e) {
				throw new IllegalArgumentException(message(text), e);
			}
		}
		throw new IllegalArgumentException(message(text));
	}

	private static String message(String text) {
		return "\"%s\" is not a place in the diagram; expected x,y,width,height".formatted(text);
	}

	@Override
	public String toString() {
		return x + "," + y + "," + width + "," + height;
	}
}
