// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange;

import java.io.IOException;
import java.nio.file.Path;

import org.mkworkbench.engine.traffic.query.Cancel;

/** Reads traffic from a file of another tool. */
public interface TraceImport {
	/** Word for the format, such as {@code ftrace}. */
	String id();

	/** For people, in a list. */
	String label();

	/** @param beginning the first lines of a file */
	boolean recognises(String beginning);

	/**
	 * Reads a file twice: first what it is about, then its events. Lines that make no sense are counted and told of in the report.
	 *
	 * @throws TraceFormatException nothing in the file is what it should be
	 * @throws IOException the file cannot be read
	 * @throws Cancel.Cancelled when given up
	 */
	ImportReport read(Path file, TrafficTarget target, Cancel cancel) throws IOException, TraceFormatException;
}
