// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.model;

import java.util.OptionalInt;

/** What an XML document can hold, escaped or not: Extensible Markup Language 1.0, section 2.2. */
public final class XmlText {
	private XmlText() {
	}

	/** @param c a code point; tabulator and line breaks are allowed, other control characters and lone surrogates are not */
	public static boolean isAllowed(int c) {
		return c == '\t' || c == '\n' || c == '\r' || c >= ' ' && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) && c != 0xfffe && c != 0xffff;
	}

	/** The first code point that no XML document can hold. */
	public static OptionalInt firstForbidden(CharSequence text) {
		return text.codePoints().filter(c -> !isAllowed(c)).findFirst();
	}
}
