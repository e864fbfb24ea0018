// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.export;

/** Words for a POSIX shell. */
final class ShellWords {
	private ShellWords() {
	}

	/** The text as one word that no shell changes (POSIX.1-2017, Shell Command Language, 2.2.2). */
	static String quote(String text) {
		return !text.isEmpty() && text.matches("[A-Za-z0-9@%+=:,./_-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
	}
}
