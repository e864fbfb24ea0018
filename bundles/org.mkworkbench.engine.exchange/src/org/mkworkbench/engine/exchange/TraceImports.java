// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.mkworkbench.engine.exchange.linux.InterruptsImport;
import org.mkworkbench.engine.exchange.linux.LinuxTraceImport;

/** All formats that traffic can be imported from. */
public final class TraceImports {
	private static final int LINES_LOOKED_AT = 200;
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
