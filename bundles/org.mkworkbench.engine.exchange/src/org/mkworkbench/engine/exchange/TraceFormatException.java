// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange;

/** A file that is not what it should be. The message says where and why, without the file's name. */
public final class TraceFormatException extends Exception {
	private static final long serialVersionUID = 1L;
	private final long line;

	/** @param line from 1, 0 if it is about the whole file; @param reason a part of a sentence, without a full stop */
	public TraceFormatException(long line, String reason) {
		super((line > 0 ? "line " + line + ": " : "") + reason);
		this.line = line;
	}

	public long line() {
		return line;
	}
}
