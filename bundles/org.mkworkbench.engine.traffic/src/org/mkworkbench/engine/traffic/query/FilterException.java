// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

/** A filter that cannot be understood. The message says why and what would do. */
public final class FilterException extends Exception {
	private static final long serialVersionUID = 1L;
	private final int offset;

	/** @param offset of the first character that is wrong */
	public FilterException(String message, int offset) {
		super(message);
		this.offset = offset;
	}

	public int offset() {
		return offset;
	}
}
