// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange;

/** Texts of files in messages for people. */
public final class Words {
	private static final int SHOWN = 60;

	private Words() {
	}

	/** At most some words of a text, without control characters. */
	public static String cut(String text) {
		String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
		return plain(shown);
	}

	/** Without control characters, which could move the cursor of a terminal or break a table. */
	public static String plain(String text) {
		return text.replaceAll("\\p{Cc}", " ");
	}
}
