// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;

import org.mkworkbench.picture.Shape.Hatch;
import org.mkworkbench.picture.Shape.Point;
import org.mkworkbench.picture.Shape.Stroke;

/**
 * Writes a picture as the one page of a PDF 1.4 (ISO 32000-1 describes all that is used): boxes, lines, curves and text in the standard fonts,
 * which every reader has. No date and no random id, so that nothing but the picture decides what is written.
 */
final class PdfWriter {
	/** 96 pixels and 72 points per inch. */
	private static final double POINTS_PER_PIXEL = 0.75;
	/** Edge of the paper that printers may need, in points: 10 mm. */
	private static final double MARGIN = 28.35;
	/** Distance of the control points from the ends of a quarter circle, in radii. */
	private static final double CIRCLE = 0.5523;

	private final Picture picture;
	private final double pageWidth;
	private final double pageHeight;
	private final double scale;
	private final StringBuilder content = new StringBuilder();

	PdfWriter(Picture picture, Paper paper) {
		this.picture = picture;
		if (paper == Paper.PICTURE) {
			scale = POINTS_PER_PIXEL;
			pageWidth = picture.width() * scale;
			pageHeight = picture.height() * scale;
		} else {
			double upright = fit(paper.width(), paper.height());
			double landscape = fit(paper.height(), paper.width());
			scale = Math.max(upright, landscape);
			pageWidth = landscape > upright ? paper.height() : paper.width();
			pageHeight = landscape > upright ? paper.width() : paper.height();
		}
	}

	private double fit(double width, double height) {
		return Math.min(POINTS_PER_PIXEL, Math.min((width - 2 * MARGIN) / picture.width(), (height - 2 * MARGIN) / picture.height()));
	}

	byte[] write() {
		double left = (pageWidth - picture.width() * scale) / 2;
		double top = (pageHeight + picture.height() * scale) / 2;
		// PDF counts upwards; from here on the picture's own coordinates hold.
		content.append("%s 0 0 %s %s %s cm\n".formatted(factor(scale), factor(-scale), number(left), number(top)));
		fillColour(picture.background());
		content.append("0 0 %s %s re f\n1 j\n".formatted(number(picture.width()), number(picture.height())));
		picture.shapes().forEach(this::shape);
		return file();
	}

	private void shape(Shape shape) {
		switch (shape) {
		case Shape.Group group -> group.shapes().forEach(this::shape);
		case Shape.Box box -> box(box);
		case Shape.Text text -> text(text);
		case Shape.Line line -> {
			use(line.stroke());
			path(line.points());
			content.append("S\n");
		}
		case Shape.Curve curve -> {
			use(curve.stroke());
			content.append("%s m %s %s %s c S\n".formatted(point(curve.from()), point(curve.first()), point(curve.second()), point(curve.to())));
		}
		case Shape.Polygon polygon -> {
			fillColour(polygon.colour());
			path(polygon.points());
			content.append("h f\n");
		}
		}
	}

	private void box(Shape.Box box) {
		if (box.fill() != null) {
			fillColour(box.fill().colour());
			outline(box);
			content.append("f\n");
			if (box.fill().hatch() != Hatch.NONE) {
				content.append("q\n");
				outline(box);
				content.append("W n\n");
				use(Stroke.of(box.fill().hatchLine()));
				HatchLines.forEach(box, (from, to) -> content.append("%s m %s l\n".formatted(point(from), point(to))));
				content.append("S\nQ\n");
			}
		}
		if (box.stroke() != null) {
			use(box.stroke());
			outline(box);
			content.append("S\n");
		}
	}

	private void outline(Shape.Box box) {
		double r = box.fittingRadius();
		double x = box.x();
		double y = box.y();
		double right = x + box.width();
		double bottom = y + box.height();
		if (r <= 0) {
			content.append("%s %s %s %s re\n".formatted(number(x), number(y), number(box.width()), number(box.height())));
			return;
		}
		double k = r * (1 - CIRCLE);
		numbers("m", x + r, y);
		numbers("l", right - r, y);
		numbers("c", right - k, y, right, y + k, right, y + r);
		numbers("l", right, bottom - r);
		numbers("c", right, bottom - k, right - k, bottom, right - r, bottom);
		numbers("l", x + r, bottom);
		numbers("c", x + k, bottom, x, bottom - k, x, bottom - r);
		numbers("l", x, y + r);
		numbers("c", x, y + k, x + k, y, x + r, y);
		content.append("h\n");
	}

	/** Upside down, because the coordinates are. */
	private void text(Shape.Text text) {
		double x = text.left();
		for (PdfText.Run run : PdfText.runs(text.text())) {
			fillColour(text.colour());
			content.append("BT /%s %s Tf 1 0 0 -1 %s %s Tm (%s) Tj ET\n".formatted(run.symbol() ? "F3" : text.font().bold() ? "F2" : "F1",
					number(text.font().size()), number(x), number(text.y()), run.code()));
			x += text.font().width(run.text());
		}
	}

	private void use(Stroke stroke) {
		content.append("%s RG %s w %s d\n".formatted(colour(stroke.colour()), number(stroke.width()), stroke.dashed() ? "[4 3] 0" : "[] 0"));
	}

	private void path(List<Point> points) {
		for (int i = 0; i < points.size(); i++) {
			content.append(point(points.get(i))).append(i == 0 ? " m\n" : " l\n");
		}
	}

	private void fillColour(int colour) {
		content.append(colour(colour)).append(" rg\n");
	}

	private static String colour(int colour) {
		return factor((colour >> 16 & 0xFF) / 255.0) + " " + factor((colour >> 8 & 0xFF) / 255.0) + " " + factor((colour & 0xFF) / 255.0);
	}

	private void numbers(String operator, double... values) {
		for (double value : values) {
			content.append(number(value)).append(' ');
		}
		content.append(operator).append('\n');
	}

	private static String point(Point point) {
		return number(point.x()) + " " + number(point.y());
	}

	private static String number(double value) {
		return Numbers.text(value);
	}

	private static String factor(double value) {
		return String.format(Locale.ROOT, "%.4f", value);
	}

	// the file

	private byte[] file() {
		byte[] page = deflate(content.toString().getBytes(StandardCharsets.US_ASCII));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		List<Integer> offsets = new ArrayList<>();
		// Four bytes above 127 tell programs that copy files that this is no text.
		ascii(out, "%PDF-1.4\n");
		out.writeBytes(new byte[] { '%', (byte) 0xE2, (byte) 0xE3, (byte) 0xCF, (byte) 0xD3, '\n' });
		object(out, offsets, "<< /Type /Catalog /Pages 2 0 R /Lang (en) /ViewerPreferences << /DisplayDocTitle true >> >>");
		object(out, offsets, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
		object(out, offsets, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %s %s] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R /F3 7 0 R >> >> >>"
				.formatted(number(pageWidth), number(pageHeight)));
		offsets.add(out.size());
		ascii(out, "4 0 obj\n<< /Length " + page.length + " /Filter /FlateDecode >>\nstream\n");
		out.writeBytes(page);
		ascii(out, "\nendstream\nendobj\n");
		object(out, offsets, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
		object(out, offsets, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>");
		object(out, offsets, "<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>");
		object(out, offsets, "<< /Title " + unicode(picture.title()) + " /Subject " + unicode(picture.description()) + " /Creator (Multikernel Workbench) >>");
		int table = out.size();
		ascii(out, "xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
		offsets.forEach(offset -> ascii(out, String.format(Locale.ROOT, "%010d 00000 n \n", offset)));
		ascii(out, "trailer\n<< /Size " + (offsets.size() + 1) + " /Root 1 0 R /Info 8 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
		return out.toByteArray();
	}

	private static void object(ByteArrayOutputStream out, List<Integer> offsets, String body) {
		offsets.add(out.size());
		ascii(out, offsets.size() + " 0 obj\n" + body + "\nendobj\n");
	}

	private static void ascii(ByteArrayOutputStream out, String text) {
		out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
	}

	/** A text string outside the page may be UTF-16 with a byte order mark. */
	private static String unicode(String text) {
		StringBuilder hex = new StringBuilder("<FEFF");
		text.chars().forEach(unit -> hex.append("%04X".formatted(unit)));
		return hex.append('>').toString();
	}

	private static byte[] deflate(byte[] data) {
		Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
		try {
			deflater.setInput(data);
			deflater.finish();
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			byte[] buffer = new byte[8192];
			while (!deflater.finished()) {
				out.write(buffer, 0, deflater.deflate(buffer));
			}
			return out.toByteArray();
		} finally {
			deflater.end();
		}
	}
}
