// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.cost;

/** A calibration cannot be read or made. The message is for people, one line for each error, with the line of the file if there is one. */
public final class CalibrationException extends Exception {
	private static final long serialVersionUID = 1L;

	public CalibrationException(String message) {
		super(message);
	}

	public CalibrationException(String message, Throwable cause) {
		super(message, cause);
	}
}
