// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange;

import java.io.IOException;
import java.nio.file.Path;

import org.mkworkbench.engine.traffic.query.Cancel;
import org.mkworkbench.engine.traffic.recording.TrafficStore;

/** Writes traffic in a format of other tools. Reads the store block by block; of a growing one, what is there when the export begins. */
public interface TraceExport {
	/** Word for the format, such as {@code ctf}. */
	String id();

	/** For people, in a list. */
	String label();

	/** What opens it, for people: one sentence. */
	String description();

	/** Ending of the file with its dot, such as {@code .csv}; empty if the export is a folder. */
	String ending();

	/**
	 * Writes the export, or nothing: it appears at its place only when it is complete.
	 *
	 * @param target file, replaced if it exists; or the folder for the export, which must be empty or not there yet
	 * @throws IOException naming the file
	 * @throws Cancel.Cancelled when given up
	 */
	Exported export(TrafficStore store, Selection selection, Path target, Cancel cancel) throws IOException;
}
