// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.picture;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A finished drawing, which can be written in several formats. The same drawing always gives the same SVG, byte for byte. So
 * does PDF, as long as the zlib of the JDK, which packs it, is the same.
 *
 * @param width in pixels at 100 %
 * @param height in pixels at 100 %
 * @param background 0xRRGGBB
 * @param title short name, for readers of the screen and lists of files
 * @param description what is to be seen, in one or two sentences
 */
public record Picture(int width, int height, int background, String title, String description, List<Shape> shapes) {
	/** The largest PNG, in pixels: 400 MB of memory while it is drawn. */
	private static final long MAX_PIXELS = 100_000_000;

	public Picture {
		if (width <= 0 || height <= 0) {
			throw new IllegalArgumentException("a picture of " + width + " × " + height + " pixels");
		}
		shapes = List.copyOf(shapes);
	}

	/** Scalable, with titles for screen readers and the uid of each thing in {@code data-uid}. UTF-8. */
	public byte[] svg() {
		return new SvgWriter(this).write().getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * Drawn by the JDK without a display. Texts are in a font of the machine, so the bytes differ from machine to machine.
	 *
	 * @param scale pixels per pixel at 100 %, 1 to 4
	 * @throws PictureException when the machine has no font, or the picture gets too large at this scale
	 */
	public byte[] png(double scale) throws PictureException {
		if (!(scale >= 1 && scale <= 4)) {
			throw new IllegalArgumentException("a scale of " + scale + "; 1 to 4 are possible");
		}
		if (Math.ceil(width * scale) * Math.ceil(height * scale) > MAX_PIXELS) {
			throw new PictureException("A PNG of %,d × %,d pixels is too large. Choose a smaller scale, or SVG or PDF".formatted((long) Math.ceil(width * scale),
					(long) Math.ceil(height * scale)));
		}
		return new PngWriter(this, scale).write();
	}

	/** One page that is as large as the picture at 96 pixels per inch. */
	public byte[] pdf() {
		return new PdfWriter(this, Paper.PICTURE).write();
	}

	/** One page of paper with the whole picture on it, turned to landscape where that makes the picture larger. Never enlarges. */
	public byte[] pdf(Paper paper) {
		return new PdfWriter(this, paper).write();
	}

	/** Characters of this picture that a PDF cannot show: its standard fonts have Western European letters only. Empty if all is well. */
	public String missingInPdf() {
		StringBuilder missing = new StringBuilder();
		collectMissing(shapes, missing);
		return missing.toString();
	}

	private static void collectMissing(List<Shape> shapes, StringBuilder missing) {
		for (Shape shape : shapes) {
			if (shape instanceof Shape.Group group) {
				collectMissing(group.shapes(), missing);
			} else if (shape instanceof Shape.Text text) {
				text.text().codePoints().filter(c -> !PdfText.canShow(c)).filter(c -> missing.indexOf(Character.toString(c)) < 0)
						.forEach(missing::appendCodePoint);
			}
		}
	}
}
