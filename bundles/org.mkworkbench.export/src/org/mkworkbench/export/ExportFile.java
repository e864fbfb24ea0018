// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.export;

import java.util.Objects;

/**
 * One file of an export.
 *
 * @param name a plain file name, safe in any file system, without a folder
 * @param description what it is, for people; one line
 */
public record ExportFile(String name, byte[] content, String description) {
	public ExportFile {
		Objects.requireNonNull(description, "description");
		if (name.isEmpty() || name.startsWith(".") || !name.chars().allMatch(ExportFile::isSafe)) {
			throw new IllegalArgumentException("\"" + name + "\" is no safe file name");
		}
		content = content.clone();
	}

	@Override
	public byte[] content() {
		return content.clone();
	}

	private static boolean isSafe(int c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-_.".indexOf(c) >= 0;
	}

	/** The text with every character that may trouble a file system or a shell replaced by an underscore, and cut to 80 characters. */
	static String safe(String text) {
		StringBuilder safe = new StringBuilder();
		text.codePoints().limit(80).forEach(c -> safe.append(isSafe(c) ? (char) c : '_'));
		return safe.toString();
	}
}
