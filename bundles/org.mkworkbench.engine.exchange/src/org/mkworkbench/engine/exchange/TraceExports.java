// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange;

import java.util.List;
import java.util.Optional;

import org.mkworkbench.engine.exchange.ctf.CtfExport;
import org.mkworkbench.engine.exchange.perfetto.PerfettoExport;

/** All formats that traffic can be exported to. */
public final class TraceExports {
	private static final List<TraceExport> ALL = List.of(new CtfExport(), new PerfettoExport(), new CsvExport());

	private TraceExports() {
	}

	public static List<TraceExport> all() {
		return ALL;
	}

	public static Optional<TraceExport> byId(String id) {
		return ALL.stream().filter(export -> export.id().equalsIgnoreCase(id)).findFirst();
	}
}
