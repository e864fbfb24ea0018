// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.model;

import java.io.IOException;

/** A file is not a design that this version can read. The message names the file, the line where known, what is wrong and a remedy. */
public final class DesignFormatException extends IOException {
	private static final long serialVersionUID = 1L;

	private final String file;
	private final int line;

	/** @param line from 1, or 0 when unknown */
	public DesignFormatException(String file, int line, String problem, Throwable cause) {
		super(file + (line > 0 ? ":" + line : "") + ": " + problem, cause);
		this.file = file;
		this.line = line;
	}

	public String file() {
		return file;
	}

	/** From 1, or 0 when unknown. */
	public int line() {
		return line;
	}
}
