// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology;

/** A machine could not be imported. The message names the source, the line when there is one, the problem and what to do about it. */
public final class ImportException extends Exception {
	private static final long serialVersionUID = 1L;

	private final String source;
	private final int line;
	private final String problem;
	private final String remedy;

	/**
	 * @param line from 1; 0 when the problem has no line
	 * @param problem a clause without a full stop
	 * @param remedy what the person can do, without a full stop
	 */
	public ImportException(String source, int line, String problem, String remedy, Throwable cause) {
		super(source + (line > 0 ? ":" + line : "") + ": " + problem + ". " + remedy + ".", cause);
		this.source = source;
		this.line = line;
		this.problem = problem;
		this.remedy = remedy;
	}

	public ImportException(String source, int line, String problem, String remedy) {
		this(source, line, problem, remedy, null);
	}

	/** File, directory or preset as the person named it. */
	public String source() {
		return source;
	}

	/** From 1; 0 when the problem has no line. */
	public int line() {
		return line;
	}

	public String problem() {
		return problem;
	}

	public String remedy() {
		return remedy;
	}
}
