// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** Lines of a text file of any size; bytes that are no UTF-8 are replaced, and an endless line is cut, so that no file fills the memory. */
public final class TextLines implements Closeable {
	/** Longest line handed over whole. */
	public static final int MAX_LENGTH = 1 << 16;

	private final Characters reader;
	private final StringBuilder text = new StringBuilder();
	private long number;

	public TextLines(Path file) throws IOException {
		reader = new Characters(file);
	}

	/** The next line, null at the end. */
	public String next() throws IOException {
		int c = reader.read();
		if (c < 0) {
			return null;
		}
		number++;
		text.setLength(0);
		while (c >= 0 && c != '\n') {
			if (text.length() < MAX_LENGTH) {
				text.append((char) c);
			}
			c = reader.read();
		}
		int length = text.length();
		if (length > 0 && text.charAt(length - 1) == '\r') {
			text.setLength(length - 1);
		}
		return text.toString();
	}

	/** Number of the line handed over last, from 1. */
	public long number() {
		return number;
	}

	@Override
	public void close() throws IOException {
		reader.close();
	}
}
