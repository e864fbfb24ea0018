// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import javax.imageio.ImageIO;

import org.mkworkbench.picture.Shape.Fill;
import org.mkworkbench.picture.Shape.Hatch;
import org.mkworkbench.picture.Shape.Point;
import org.mkworkbench.picture.Shape.Stroke;

/** Draws a picture with Java2D. */
final class PngWriter {
	/** Fonts whose letters are as wide as those of Helvetica; others are condensed or stretched to its widths. */
	private static final List<String> FAMILIES = List.of("Liberation Sans", "Arimo", "Arial", "Nimbus Sans", "Helvetica");
	private static final float[] DASHES = { 4, 3 };

	private final Picture picture;
	private final double scale;
	private Graphics2D graphics;
	private Font plain;
	private Font bold;

	PngWriter(Picture picture, double scale) {
		this.picture = picture;
		this.scale = scale;
	}

	byte[] write() throws PictureException {
		if (System.getProperty("java.awt.headless") == null) {
			// Without it Java2D looks for an X server wherever DISPLAY is set.
			System.setProperty("java.awt.headless", "true");
		}
		loadFonts();
		BufferedImage image = new BufferedImage((int) Math.ceil(picture.width() * scale), (int) Math.ceil(picture.height() * scale),
				BufferedImage.TYPE_INT_RGB);
		graphics = image.createGraphics();
		try {
			graphics.setColor(colour(picture.background()));
			graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
			graphics.scale(scale, scale);
			graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
			picture.shapes().forEach(this::shape);
		} finally {
			graphics.dispose();
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.setUseCache(false);
			ImageIO.write(image, "png", bytes);
		} catch (IOException e) {
			throw new PictureException("The PNG could not be encoded: " + e.getMessage(), e);
		}
		return bytes.toByteArray();
	}

	/** Where no font is installed, the JDK fails in one of many ways, errors among them. */
	private void loadFonts() throws PictureException {
		try {
			List<String> installed = Arrays.asList(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(java.util.Locale.ROOT));
			String family = FAMILIES.stream().filter(installed::contains).findFirst().orElse(Font.SANS_SERIF);
			plain = new Font(family, Font.PLAIN, 1);
			bold = new Font(family, Font.BOLD, 1);
			plain.createGlyphVector(new FontRenderContext(null, true, true), "x").getLogicalBounds();
		} catch (RuntimeException | LinkageError | InternalError e) {
			throw new PictureException("A PNG needs a font, and this machine has none. Install one, such as the package fonts-liberation with fontconfig,"
					+ " or choose SVG or PDF", e);
		}
	}

	private void shape(Shape shape) {
		switch (shape) {
		case Shape.Group group -> group.shapes().forEach(this::shape);
		case Shape.Box box -> box(box);
		case Shape.Text text -> text(text);
		case Shape.Line line -> {
			use(line.stroke());
			graphics.draw(path(line.points()));
		}
		case Shape.Curve curve -> {
			use(curve.stroke());
			graphics.draw(new CubicCurve2D.Double(curve.from().x(), curve.from().y(), curve.first().x(), curve.first().y(), curve.second().x(), curve.second().y(),
					curve.to().x(), curve.to().y()));
		}
		case Shape.Polygon polygon -> {
			Path2D path = path(polygon.points());
			path.closePath();
			graphics.setColor(colour(polygon.colour()));
			graphics.fill(path);
		}
		}
	}

	private void box(Shape.Box box) {
		double radius = 2 * box.fittingRadius();
		var outline = new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), radius, radius);
		if (box.fill() != null) {
			graphics.setColor(colour(box.fill().colour()));
			graphics.fill(outline);
			hatch(box, outline);
		}
		if (box.stroke() != null) {
			use(box.stroke());
			graphics.draw(outline);
		}
	}

	private void hatch(Shape.Box box, java.awt.Shape outline) {
		Fill fill = box.fill();
		if (fill.hatch() == Hatch.NONE) {
			return;
		}
		java.awt.Shape clip = graphics.getClip();
		graphics.clip(outline);
		graphics.setColor(colour(fill.hatchLine()));
		graphics.setStroke(new BasicStroke(1));
		HatchLines.forEach(box, (from, to) -> graphics.draw(new Line2D.Double(from.x(), from.y(), to.x(), to.y())));
		graphics.setClip(clip);
	}

	/** Condensed or stretched to the widths of Helvetica, by which everything was laid out. */
	private void text(Shape.Text text) {
		if (text.text().isEmpty()) {
			return;
		}
		Font font = text.font().bold() ? bold : plain;
		var glyphs = font.deriveFont((float) text.font().size()).createGlyphVector(new FontRenderContext(null, true, true), text.text());
		double natural = glyphs.getLogicalBounds().getWidth();
		double stretch = natural > 0 ? text.width() / natural : 1;
		AffineTransform before = graphics.getTransform();
		graphics.translate(text.left(), text.y());
		graphics.scale(stretch, 1);
		graphics.setColor(colour(text.colour()));
		graphics.drawGlyphVector(glyphs, 0, 0);
		graphics.setTransform(before);
	}

	private void use(Stroke stroke) {
		graphics.setColor(colour(stroke.colour()));
		graphics.setStroke(stroke.dashed() ? new BasicStroke((float) stroke.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASHES, 0)
				: new BasicStroke((float) stroke.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
	}

	private static Path2D path(List<Point> points) {
		Path2D path = new Path2D.Double();
		path.moveTo(points.getFirst().x(), points.getFirst().y());
		points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
		return path;
	}

	private static Color colour(int colour) {
		return new Color(colour);
	}
}
