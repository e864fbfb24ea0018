// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mkw render} */
@Command(name = "render", mixinStandardHelpOptions = true, description = { "Draw a plan as SVG, PNG or PDF. Needs no display.",
		"The same plan always gives the same SVG, byte for byte." }, footer = { "", "Example: mkw render server.multikernel -o server.svg" })
final class RenderCommand implements Callable<Integer> {
	/** Colours of the picture. */
	enum Theme {
		light, dark
	}

	@Spec
	private CommandSpec spec;

	@Mixin
	private Output output;

	@Parameters(paramLabel = "FILE", description = "A design, *.multikernel.")
	private Path file;

	@Option(names = { "-o", "--output" }, paramLabel = "PICTURE", required = true,
			description = "The picture to write; its name ends in .svg, .png or .pdf and says the format. Replaced if it exists.")
	private Path picture;

	@Option(names = "--plan", paramLabel = "NAME", description = "One of the plans; the active one if not given.")
	private String plan;

	@Option(names = "--theme", paramLabel = "THEME", defaultValue = "light", description = "Colours: ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
	private Theme theme;

	@Option(names = "--scale", paramLabel = "N", description = "Size of a PNG, 1 to 4, where 1 is 100 %% of the diagram; default 2.")
	private Double scale;

	@Option(names = "--paper", paramLabel = "SIZE", description = "Fit a PDF to A4, A3 or letter; as large as the picture if not given.")
	private PaperSize paper;

	/** Papers to fit a PDF to. */
	enum PaperSize {
		A4, A3, letter
	}

	@Override
	public Integer call() throws Failure {
		String format = RenderWork.format(picture);
		if (scale != null && !format.equals("png")) {
			throw new ParameterException(spec.commandLine(), "--scale is for PNG only; an " + format.toUpperCase(java.util.Locale.ROOT)
					+ " can be shown at any size. Leave it out.");
		}
		if (scale != null && !(scale >= 1 && scale <= 4)) {
			throw new ParameterException(spec.commandLine(), "The scale is " + scale + "; it must be 1 to 4.");
		}
		if (paper != null && !format.equals("pdf")) {
			throw new ParameterException(spec.commandLine(), "--paper is for PDF only. Leave it out.");
		}
		return RenderWork.run(output, file, plan, picture, theme == Theme.dark, scale == null ? 2 : scale, paper == null ? null : paper.name());
	}
}
