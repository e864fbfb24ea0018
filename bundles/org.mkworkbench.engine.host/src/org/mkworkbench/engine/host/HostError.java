// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import java.util.Objects;

/** The host kernel refused a request: the errno name the call would return, and the text it would log. */
public class HostError extends Exception {
	private static final long serialVersionUID = 1L;

	private final String errno;

	public HostError(String errno, String message) {
		super(message);
		this.errno = Objects.requireNonNull(errno);
	}

	/** Such as {@code EINVAL}. */
	public String errno() {
		return errno;
	}

	@Override
	public String toString() {
		return errno + ": " + getMessage();
	}
}
