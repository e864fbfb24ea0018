// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.run;

/** A plan cannot be run. The message is for people: it names what is wrong in the plan and what to do; it may have several lines. */
public final class RunException extends Exception {
	private static final long serialVersionUID = 1L;

	public RunException(String message) {
		super(message);
	}

	public RunException(String message, Throwable cause) {
		super(message, cause);
	}
}
