// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterOutputStream;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.mkworkbench.picture.Shape.Anchor;
import org.mkworkbench.picture.Shape.Fill;
import org.mkworkbench.picture.Shape.Hatch;
import org.mkworkbench.picture.Shape.Point;
import org.mkworkbench.picture.Shape.Stroke;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class PictureFormatsTest {
	private static final int RED = 0xFF0000;
	private static final int BLUE = 0x0000FF;

	/** One of each shape on 200 × 100 pixels. */
	private static Picture picture(String text) {
		return new Picture(200, 100, 0xFFFFFF, "Title <" + text + ">", "Description", List.of(
				new Shape.Group("uid & \"1\"", "thing", "About " + text, List.of(
						new Shape.Box(10, 10, 60, 60, 8, new Fill(RED, Hatch.CROSSED, BLUE), new Stroke(BLUE, 2, true)),
						new Shape.Text(40, 90, text, TextFont.REGULAR, Anchor.MIDDLE, 0))),
				new Shape.Group("uid & \"1\"", null, null, List.of(new Shape.Box(100, 10, 40, 40, 0, Fill.of(BLUE), null))),
				new Shape.Line(List.of(new Point(150, 10), new Point(190, 10)), Stroke.of(RED)),
				new Shape.Curve(new Point(150, 20), new Point(170, 20), new Point(170, 60), new Point(150, 60), Stroke.of(RED)),
				new Shape.Polygon(List.of(new Point(150, 70), new Point(190, 70), new Point(170, 95)), RED)));
	}

	private static Document parse(Picture picture) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(picture.svg()));
	}

	// SVG

	@Test
	void svgNamesWhatItShows() throws Exception {
		Element root = parse(picture("web")).getDocumentElement();
		assertEquals("img", root.getAttribute("role"));
		assertEquals("0 0 200 100", root.getAttribute("viewBox"));
		assertEquals("Title <web>", root.getElementsByTagName("title").item(0).getTextContent());
		assertEquals("Description", root.getElementsByTagName("desc").item(0).getTextContent());
		assertEquals("About web", root.getElementsByTagName("title").item(1).getTextContent());
		Element group = (Element) root.getElementsByTagName("g").item(1);
		assertEquals("uid & \"1\"", group.getAttribute("data-uid"));
		assertEquals("thing", group.getAttribute("class"));
	}

	@Test
	void svgIdsAreUniqueAndPatternsExist() throws Exception {
		NodeList all = parse(picture("x")).getElementsByTagName("*");
		Set<String> ids = new HashSet<>();
		Set<String> used = new HashSet<>();
		for (int i = 0; i < all.getLength(); i++) {
			Element element = (Element) all.item(i);
			assertTrue(!element.hasAttribute("id") || ids.add(element.getAttribute("id")), () -> "twice: " + element.getAttribute("id"));
			if (element.getAttribute("fill").startsWith("url(#")) {
				used.add(element.getAttribute("fill").replaceAll("url\\(#|\\)", ""));
			}
		}
		assertFalse(used.isEmpty());
		assertTrue(ids.containsAll(used), () -> used + " of " + ids);
	}

	/** Names come from files that people may have broken. */
	@Test
	void svgIsWellFormedWhateverTheNames() throws Exception {
		for (String name : List.of("<&>\"'", "a\u0000b\u001Bc", "lone \uD800 surrogate", "\uFFFE", "日本 🐧", "]]>", "tab\tand\nline")) {
			Element text = (Element) parse(picture(name)).getElementsByTagName("text").item(0);
			assertFalse(text.getTextContent().isEmpty());
		}
		assertEquals("日本 🐧 <&>", parse(picture("日本 🐧 <&>")).getElementsByTagName("text").item(0).getTextContent());
	}

	// PNG

	@Test
	void pngHasTheSizeAndTheColours() throws Exception {
		for (double scale : new double[] { 1, 1.5, 2, 4 }) {
			var image = ImageIO.read(new ByteArrayInputStream(picture("x").png(scale)));
			assertEquals(Math.ceil(200 * scale), image.getWidth());
			assertEquals(Math.ceil(100 * scale), image.getHeight());
			assertEquals(0xFFFFFF, image.getRGB(0, 0) & 0xFFFFFF);
			assertEquals(BLUE, image.getRGB((int) (120 * scale), (int) (30 * scale)) & 0xFFFFFF);
			assertEquals(RED, image.getRGB((int) (170 * scale), (int) (80 * scale)) & 0xFFFFFF);
		}
	}

	/** Whatever font the machine has, the text ends where Helvetica would. */
	@Test
	void pngTextsKeepTheirRoom() throws Exception {
		TextFont font = TextFont.TITLE;
		String text = "MMMMMMMM";
		Picture picture = new Picture(300, 40, 0xFFFFFF, "", "", List.of(new Shape.Text(10, 30, text, font, Anchor.START, 0)));
		var image = ImageIO.read(new ByteArrayInputStream(picture.png(1)));
		int last = 0;
		for (int x = 0; x < image.getWidth(); x++) {
			for (int y = 0; y < image.getHeight(); y++) {
				last = (image.getRGB(x, y) & 0xFF) < 0x80 ? x : last;
			}
		}
		assertEquals(10 + font.width(text), last, 4);
	}

	@Test
	void pngRefusesWhatIsTooLarge() {
		assertThrows(IllegalArgumentException.class, () -> picture("x").png(0.5));
		assertThrows(IllegalArgumentException.class, () -> picture("x").png(Double.NaN));
		Picture huge = new Picture(40_000, 40_000, 0, "", "", List.of());
		assertTrue(assertThrows(PictureException.class, () -> huge.png(1)).getMessage().contains("smaller scale"));
	}

	// PDF

	private static String text(byte[] pdf) {
		return new String(pdf, StandardCharsets.ISO_8859_1);
	}

	private static String content(byte[] pdf) throws Exception {
		Matcher length = Pattern.compile("/Length (\\d+) ").matcher(text(pdf));
		assertTrue(length.find());
		int start = text(pdf).indexOf("stream\n") + 7;
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (var inflater = new InflaterOutputStream(out)) {
			inflater.write(Arrays.copyOfRange(pdf, start, start + Integer.parseInt(length.group(1))));
		}
		return out.toString(StandardCharsets.US_ASCII);
	}

	@Test
	void pdfHasOnePageAndATableThatFindsItsObjects() {
		byte[] pdf = picture("x").pdf();
		assertTrue(text(pdf).startsWith("%PDF-1.4\n"));
		assertTrue(text(pdf).endsWith("%%EOF\n"));
		assertEquals(2, text(pdf).split("/Type /Page ", -1).length, "pages");
		assertTrue(text(pdf).contains("/MediaBox [0 0 150 75]"), text(pdf));
		Matcher start = Pattern.compile("startxref\n(\\d+)\n").matcher(text(pdf));
		assertTrue(start.find());
		String table = text(pdf).substring(Integer.parseInt(start.group(1)));
		assertTrue(table.startsWith("xref\n0 9\n0000000000 65535 f \n"), table);
		Matcher entry = Pattern.compile("(\\d{10}) 00000 n ").matcher(table);
		for (int number = 1; number <= 8; number++) {
			assertTrue(entry.find());
			assertTrue(text(pdf).startsWith(number + " 0 obj\n", Integer.parseInt(entry.group(1))), "object " + number);
		}
	}

	@Test
	void pdfShowsTexts() throws Exception {
		assertTrue(content(picture("a (b) \\c").pdf()).contains("(a \\(b\\) \\\\c) Tj"));
		String mixed = content(picture("Über ≈ x20").pdf());
		assertTrue(mixed.contains("/F1 13 Tf") && mixed.contains("(\\334ber ) Tj"), mixed);
		assertTrue(mixed.contains("/F3 13 Tf") && mixed.contains("(\\273) Tj"), mixed);
		assertEquals("", picture("Über ≈ x20 · 4 × 5 …").missingInPdf());
	}

	@Test
	void pdfSaysWhatItCannotShow() throws Exception {
		assertEquals("日🐧", picture("日日 x 🐧").missingInPdf());
		assertTrue(content(picture("日日 x 🐧").pdf()).contains("(?? x ?) Tj"));
	}

	@Test
	void pdfFitsPaper() {
		assertTrue(text(new Picture(2000, 1000, 0, "", "", List.of()).pdf(Paper.A4)).contains("/MediaBox [0 0 841.89 595.28]"), "landscape");
		assertTrue(text(new Picture(1000, 2000, 0, "", "", List.of()).pdf(Paper.LETTER)).contains("/MediaBox [0 0 612 792]"), "upright");
	}

	@Test
	void pdfDoesNotEnlarge() throws Exception {
		assertTrue(content(picture("x").pdf(Paper.A3)).startsWith("0.7500 0 0 -0.7500 "));
		assertTrue(content(new Picture(2000, 1000, 0, "", "", List.of()).pdf(Paper.A4)).startsWith("0.3926 0 0 -0.3926 28.35 "));
	}
}
