// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine;

/** A run could not be prepared. The message is meant for people: it names the blob or channel and what to do about it. */
public class EngineException extends Exception {
	private static final long serialVersionUID = 1L;

	public EngineException(String message) {
		super(message);
	}

	public EngineException(String message, Throwable cause) {
		super(message, cause);
	}
}
