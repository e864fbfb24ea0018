// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import java.io.IOException;

/** A recording cannot be opened or written. The message names the file, says what is wrong and what would do. */
public final class RecordingException extends IOException {
	private static final long serialVersionUID = 1L;

	public RecordingException(String message) {
		super(message);
	}

	public RecordingException(String message, Throwable cause) {
		super(message, cause);
	}
}
