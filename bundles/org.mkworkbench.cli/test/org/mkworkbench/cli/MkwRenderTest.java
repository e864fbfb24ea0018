// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.mkworkbench.topology.MachinePresets;
import org.w3c.dom.Element;

/** {@code mkw render} */
class MkwRenderTest extends MkwCalls {
	private String picture(String name) {
		return folder.resolve(name).toString();
	}

	private static Element parse(Path svg) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(Files.readAllBytes(svg))).getDocumentElement();
	}

	@Test
	void svgShowsKernelsByTheirUid() throws Exception {
		addWeb();
		Result result = ok("render", file, "-o", picture("a.svg"));
		assertTrue(result.out().contains("a.svg: plan \"Plan 1\", "), result.out());
		assertEquals("svg", parse(folder.resolve("a.svg")).getTagName());
		String text = Files.readString(folder.resolve("a.svg"));
		assertTrue(text.contains(">web</text>") && text.contains("data-uid=\"cpu-5\""), text);
	}

	@Test
	void everyPresetCanBeDrawnInEveryFormat() throws Exception {
		for (var preset : MachinePresets.all()) {
			String design = picture(preset.name() + ".multikernel");
			ok("machine", "import", "preset:" + preset.name(), "-o", design);
			for (String theme : List.of("light", "dark")) {
				Path svg = folder.resolve(preset.name() + theme + ".svg");
				ok("render", design, "-o", svg.toString(), "--theme", theme);
				assertEquals("svg", parse(svg).getTagName());
			}
			ok("render", design, "-o", picture("preset.pdf"));
			assertTrue(Files.readString(folder.resolve("preset.pdf"), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
		}
	}

	@Test
	void pngHasTheSizeThatTheReportSays() throws Exception {
		for (String scale : List.of("1", "2.5")) {
			Map<String, Object> report = JsonReader.object(ok("render", file, "-o", picture("a.png"), "--scale", scale, "--format", "json").out());
			// Signature, then the chunk IHDR with width and height (PNG, third edition, 11.2.1).
			ByteBuffer png = ByteBuffer.wrap(Files.readAllBytes(folder.resolve("a.png")));
			assertEquals(0x89504E470D0A1A0AL, png.getLong(0));
			assertEquals(((Number) report.get("width")).intValue(), png.getInt(16));
			assertEquals(((Number) report.get("height")).intValue(), png.getInt(20));
			assertEquals(Files.size(folder.resolve("a.png")), ((Number) report.get("bytes")).longValue());
			assertEquals("png", report.get("format"));
			assertEquals("Plan 1", report.get("plan"));
		}
	}

	@Test
	void theSamePlanGivesTheSameFile() throws IOException {
		for (String suffix : List.of(".svg", ".PDF")) {
			ok("render", file, "-o", picture("a" + suffix));
			ok("render", file, "-o", picture("b" + suffix), "--theme", "LIGHT");
			assertArrayEquals(Files.readAllBytes(folder.resolve("a" + suffix)), Files.readAllBytes(folder.resolve("b" + suffix)));
		}
	}

	@Test
	void pdfSaysWhatItCannotShow() {
		ok("plan", "add-kernel", file, "--name", "日本", "--cpus", "5", "--memory", "2G@1");
		Result result = ok("render", file, "-o", picture("a.pdf"), "--paper", "A4");
		assertTrue(result.err().contains("warning: The PDF shows a question mark for each of these characters: 日本"), result.err());
	}

	@Test
	void wrongUsageIsToldAndWritesNothing() throws IOException {
		fails(2, List.of("\"" + picture("a.jpg") + "\"", ".svg, .png or .pdf"), "render", file, "-o", picture("a.jpg"));
		fails(2, List.of(".svg, .png or .pdf"), "render", file, "-o", picture("svg"));
		fails(2, List.of(".svg, .png or .pdf"), "render", file, "-o", picture(".svg"));
		fails(2, List.of("--output"), "render", file);
		fails(2, List.of("1 to 4"), "render", file, "-o", picture("a.png"), "--scale", "0.5");
		fails(2, List.of("1 to 4"), "render", file, "-o", picture("a.png"), "--scale", "NaN");
		fails(2, List.of("--scale is for PNG only"), "render", file, "-o", picture("a.svg"), "--scale", "2");
		fails(2, List.of("--paper is for PDF only"), "render", file, "-o", picture("a.svg"), "--paper", "A4");
		fails(2, List.of("no plan \"Plan 7\""), "render", file, "-o", picture("a.svg"), "--plan", "Plan 7");
		fails(2, List.of("pink"), "render", file, "-o", picture("a.svg"), "--theme", "pink");
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of("sample.multikernel"), files.map(path -> path.getFileName().toString()).toList());
		}
	}

	@Test
	void filesThatCannotBeReadOrWrittenAreNamed() throws IOException {
		fails(3, List.of("missing.multikernel"), "render", picture("missing.multikernel"), "-o", picture("a.svg"));
		Files.createDirectories(folder.resolve("folder.svg/inside"));
		fails(3, List.of("folder.svg", "it is a folder"), "render", file, "-o", picture("folder.svg"));
		Files.writeString(folder.resolve("plain"), "");
		fails(3, List.of("plain"), "render", file, "-o", folder.resolve("plain/a.svg").toString());
		assertFalse(Files.exists(folder.resolve("a.svg")));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(), files.filter(path -> path.toString().endsWith(".tmp")).toList(), "temporary files");
		}
	}
}
