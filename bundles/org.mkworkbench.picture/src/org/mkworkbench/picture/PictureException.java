// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.picture;

/** A picture cannot be written. The message is for people: what is wrong and what to do, without a full stop. */
public final class PictureException extends Exception {
	private static final long serialVersionUID = 1L;

	PictureException(String message) {
		super(message);
	}

	PictureException(String message, Throwable cause) {
		super(message, cause);
	}
}
