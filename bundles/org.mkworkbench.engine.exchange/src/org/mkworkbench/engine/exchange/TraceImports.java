// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.mkworkbench.engine.exchange.linux.InterruptsImport;
import org.mkworkbench.engine.exchange.linux.LinuxTraceImport;

/** All formats that traffic can be imported from. */
public final class TraceImports {
	private static final int LINES_LOOKED_AT = 200;
	private static final int MARK_BYTES = 16;
	private static final List<TraceImport> ALL = List.of(new CsvImport(), LinuxTraceImport.perf(), LinuxTraceImport.ftrace(), new InterruptsImport());

	private TraceImports() {
	}

	/** The most particular ones first. */
	public static List<TraceImport> all() {
		return ALL;
	}

	public static Optional<TraceImport> byId(String id) {
		return ALL.stream().filter(each -> each.id().equalsIgnoreCase(id)).findFirst();
	}

	/** What to do with a file that holds a trace, but not as text; empty for others. One or more sentences for people. */
	public static Optional<String> remedy(Path file) throws IOException {
		byte[] begin;
		try (InputStream in = Files.newInputStream(file)) {
			begin = in.readNBytes(MARK_BYTES);
		}
		String mark = new String(begin, StandardCharsets.ISO_8859_1);
		if (mark.startsWith("\u0017\bDtracing")) {
			return Optional.of("This is trace-cmd's own file. Import its text: trace-cmd report FILE > trace.txt");
		}
		if (mark.startsWith("PERFILE2")) {
			return Optional.of("This is perf's own file. Import its text: perf script --ns -i FILE > trace.txt");
		}
		if (mark.startsWith("\u001f\u008b") || mark.startsWith("\u00fd7zXZ") || mark.startsWith("(\u00b5/\u00fd")) {
			return Optional.of("The file is compressed. Unpack it first.");
		}
		return Optional.empty();
	}

	/** The format that the beginning of a file looks like. */
	public static Optional<TraceImport> of(Path file) throws IOException {
		StringBuilder beginning = new StringBuilder();
		try (TextLines lines = new TextLines(file)) {
			for (String line = lines.next(); line != null && lines.number() <= LINES_LOOKED_AT; line = lines.next()) {
				beginning.append(line).append('\n');
			}
		}
		String text = beginning.toString();
		return ALL.stream().filter(each -> each.recognises(text)).findFirst();
	}
}
