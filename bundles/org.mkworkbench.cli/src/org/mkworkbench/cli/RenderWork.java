// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.mkworkbench.export.json.Json;
import org.mkworkbench.model.DesignFile;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.picture.Paper;
import org.mkworkbench.picture.Picture;
import org.mkworkbench.picture.PictureException;
import org.mkworkbench.picture.PlanPicture;

/** {@code mkw render} */
final class RenderWork {
	private static final List<String> FORMATS = List.of("svg", "png", "pdf");

	private RenderWork() {
	}

	/** The format by the suffix of the file's name. */
	static String format(Path picture) throws Failure {
		String name = picture.getFileName() == null ? "" : picture.getFileName().toString();
		String suffix = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		if (!FORMATS.contains(suffix) || name.length() <= suffix.length() + 1) {
			throw Failure.usage("Cannot tell the format from the name \"" + picture + "\". Let it end in .svg, .png or .pdf.");
		}
		return suffix;
	}

	/** @param paper name of a paper, or null for a page as large as the picture */
	static int run(Output output, Path file, String planName, Path target, boolean dark, double scale, String paper) throws Failure {
		Design design = DesignAccess.open(file);
		Plan plan = DesignAccess.plan(design, planName);
		Picture picture = PlanPicture.of(design, plan, dark);
		String format = format(target);
		List<String> warnings = new ArrayList<>();
		if (format.equals("pdf") && !picture.missingInPdf().isEmpty()) {
			warnings.add("The PDF shows a question mark for each of these characters: " + picture.missingInPdf() + ". SVG and PNG show them.");
		}
		byte[] content = content(picture, format, scale, paper);
		try {
			if (Files.isDirectory(target)) {
				// Asked here, because the error of a rename names the temporary file.
				throw new DirectoryNotEmptyException(target.toString());
			}
			DesignFile.writeAtomically(target, content);
		} catch (IOException e) {
			throw Failure.write(target, e);
		}
		warnings.forEach(output::warn);
		report(output, plan, target, format, content.length, picture, format.equals("png") ? scale : 1, warnings);
		return Mkw.OK;
	}

	private static byte[] content(Picture picture, String format, double scale, String paper) throws Failure {
		try {
			return switch (format) {
				case "svg" -> picture.svg();
				case "png" -> picture.png(scale);
				default -> picture.pdf(paper == null ? Paper.PICTURE : Paper.valueOf(paper.toUpperCase(Locale.ROOT)));
			};
		} catch (PictureException e) {
			throw Failure.refused(e.getMessage() + ".", e);
		}
	}

	private static void report(Output output, Plan plan, Path target, String format, int bytes, Picture picture, double scale, List<String> warnings) {
		int width = (int) Math.ceil(picture.width() * scale);
		int height = (int) Math.ceil(picture.height() * scale);
		if (output.json()) {
			Map<String, Object> data = Json.object("path", target.toString(), "format", format, "plan", plan.getName(), "bytes", bytes, "width", width,
					"height", height, "warnings", warnings);
			output.out().print(Json.write(data));
		} else {
			output.out().println("%s: plan \"%s\", %d × %d pixels, %s bytes".formatted(target, plan.getName(), width, height,
					String.format(Locale.ROOT, "%,d", bytes)));
		}
	}
}
