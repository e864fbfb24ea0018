// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host.message;

/** Bytes that are no message, or a payload too short for its type. The kernel logs such a message, drops it and sends no answer. */
public class MalformedMessageException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	public MalformedMessageException(String message) {
		super(message);
	}
}
