// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.picture;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.mkworkbench.model.XmlText;
import org.mkworkbench.picture.Shape.Anchor;
import org.mkworkbench.picture.Shape.Fill;
import org.mkworkbench.picture.Shape.Hatch;
import org.mkworkbench.picture.Shape.Point;
import org.mkworkbench.picture.Shape.Stroke;

/** Writes SVG 1.1 that names what it shows: a group per thing of the model with its uid and a title that screen readers read. */
final class SvgWriter {
	private static final String FONTS = "Helvetica, Arial, 'Liberation Sans', 'Nimbus Sans', sans-serif";

	private final Picture picture;
	private final StringBuilder out = new StringBuilder();
	private final Set<String> ids = new HashSet<>(Set.of("title", "description"));
	private int depth;

	SvgWriter(Picture picture) {
		this.picture = picture;
	}

	String write() {
		out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
		line("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$s\" height=\"%2$s\" viewBox=\"0 0 %1$s %2$s\" role=\"img\" aria-labelledby=\"title description\">"
				.formatted(number(picture.width()), number(picture.height())));
		depth++;
		line("<title id=\"title\">" + escape(picture.title()) + "</title>");
		line("<desc id=\"description\">" + escape(picture.description()) + "</desc>");
		patterns();
		line("<rect width=\"100%%\" height=\"100%%\" fill=\"%s\"/>".formatted(colour(picture.background())));
		line("<g font-family=\"" + FONTS + "\">");
		depth++;
		picture.shapes().forEach(this::shape);
		depth--;
		line("</g>");
		depth--;
		line("</svg>");
		return out.toString();
	}

	private void shape(Shape shape) {
		switch (shape) {
		case Shape.Group group -> group(group);
		case Shape.Box box -> box(box);
		case Shape.Text text -> text(text);
		case Shape.Line line -> line("<polyline points=\"" + points(line.points()) + "\" fill=\"none\"" + stroke(line.stroke()) + "/>");
		case Shape.Curve curve -> line("<path d=\"M%s C%s %s %s\" fill=\"none\"%s/>".formatted(point(curve.from()), point(curve.first()), point(curve.second()),
				point(curve.to()), stroke(curve.stroke())));
		case Shape.Polygon polygon -> line("<polygon points=\"" + points(polygon.points()) + "\" fill=\"" + colour(polygon.colour()) + "\"/>");
		}
	}

	private void group(Shape.Group group) {
		StringBuilder tag = new StringBuilder("<g");
		if (group.uid() != null) {
			String id = "u-" + group.uid().replaceAll("[^A-Za-z0-9_.-]", "_");
			if (ids.add(id)) {
				tag.append(" id=\"").append(id).append('"');
			}
			tag.append(" data-uid=\"").append(escape(group.uid())).append('"');
		}
		if (group.kind() != null) {
			tag.append(" class=\"").append(escape(group.kind())).append('"');
		}
		line(tag.append('>').toString());
		depth++;
		if (group.title() != null) {
			line("<title>" + escape(group.title()) + "</title>");
		}
		group.shapes().forEach(this::shape);
		depth--;
		line("</g>");
	}

	private void box(Shape.Box box) {
		Fill fill = box.fill();
		String place = "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"%s".formatted(number(box.x()), number(box.y()), number(box.width()), number(box.height()),
				box.radius() > 0 ? " rx=\"" + number(box.fittingRadius()) + "\"" : "");
		if (fill != null && fill.hatch() != Hatch.NONE) {
			line(place + " fill=\"" + colour(fill.colour()) + "\"/>");
			line(place + " fill=\"url(#" + pattern(fill) + ")\"" + stroke(box.stroke()) + "/>");
		} else {
			line(place + " fill=\"" + (fill == null ? "none" : colour(fill.colour())) + "\"" + stroke(box.stroke()) + "/>");
		}
	}

	/** With its length, so that it keeps its room where none of the fonts is installed. */
	private void text(Shape.Text text) {
		if (text.text().isEmpty()) {
			return;
		}
		line("<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s%s fill=\"%s\" textLength=\"%s\" lengthAdjust=\"spacingAndGlyphs\">%s</text>".formatted(
				number(text.x()), number(text.y()), number(text.font().size()), text.font().bold() ? " font-weight=\"bold\"" : "",
				text.anchor() == Anchor.START ? "" : text.anchor() == Anchor.MIDDLE ? " text-anchor=\"middle\"" : " text-anchor=\"end\"",
				colour(text.colour()), number(text.width()), escape(text.text())));
	}

	private static String stroke(Stroke stroke) {
		if (stroke == null) {
			return "";
		}
		return " stroke=\"" + colour(stroke.colour()) + "\"" + (stroke.width() == 1 ? "" : " stroke-width=\"" + number(stroke.width()) + "\"")
				+ (stroke.dashed() ? " stroke-dasharray=\"4 3\"" : "");
	}

	// hatches

	private void patterns() {
		Set<String> seen = new TreeSet<>();
		StringBuilder definitions = new StringBuilder();
		collect(picture.shapes(), seen, definitions);
		if (!seen.isEmpty()) {
			line("<defs>");
			out.append(definitions);
			line("</defs>");
		}
	}

	private void collect(List<Shape> shapes, Set<String> seen, StringBuilder definitions) {
		for (Shape shape : shapes) {
			if (shape instanceof Shape.Group group) {
				collect(group.shapes(), seen, definitions);
			} else if (shape instanceof Shape.Box box && box.fill() != null && box.fill().hatch() != Hatch.NONE && seen.add(pattern(box.fill()))) {
				// The short strokes at two corners close the seams between the tiles of the pattern.
				String lines = "M-1,1 L1,-1 M0,6 L6,0 M5,7 L7,5" + (box.fill().hatch() == Hatch.CROSSED ? " M-1,5 L1,7 M0,0 L6,6 M5,-1 L7,1" : "");
				String step = number(Hatch.STEP);
				definitions.append("\t\t<pattern id=\"%s\" width=\"%s\" height=\"%s\" patternUnits=\"userSpaceOnUse\"><path d=\"%s\" stroke=\"%s\"/></pattern>\n"
						.formatted(pattern(box.fill()), step, step, lines, colour(box.fill().hatchLine())));
			}
		}
	}

	private static String pattern(Fill fill) {
		return (fill.hatch() == Hatch.CROSSED ? "cross-" : "hatch-") + colour(fill.hatchLine()).substring(1);
	}

	// text

	private void line(String text) {
		out.append("\t".repeat(depth)).append(text).append('\n');
	}

	private static String points(List<Point> points) {
		return String.join(" ", points.stream().map(SvgWriter::point).toList());
	}

	private static String point(Point point) {
		return number(point.x()) + "," + number(point.y());
	}

	private static String number(double value) {
		return Numbers.text(value);
	}

	static String colour(int colour) {
		return "#%06x".formatted(colour);
	}

	private static String escape(String text) {
		StringBuilder escaped = new StringBuilder();
		text.codePoints().forEach(c -> {
			switch (c) {
			case '&' -> escaped.append("&amp;");
			case '<' -> escaped.append("&lt;");
			case '>' -> escaped.append("&gt;");
			case '"' -> escaped.append("&quot;");
			case '\n' -> escaped.append("&#10;");
			case '\r' -> escaped.append("&#13;");
			case '\t' -> escaped.append("&#9;");
			default -> escaped.appendCodePoint(XmlText.isAllowed(c) ? c : 0xFFFD);
			}
		});
		return escaped.toString();
	}
}
