// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The characters of a UTF-8 file one by one; a reader of the JDK takes a lock for each. Bytes that are no UTF-8 are replaced. One thread. */
final class Characters implements Closeable {
	private final Reader reader;
	private final char[] buffer = new char[1 << 16];
	private int at;
	private int end;

	Characters(Path file) throws IOException {
		reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8);
	}

	/** The next character, -1 at the end. */
	int read() throws IOException {
		if (at == end) {
			end = reader.read(buffer, 0, buffer.length);
			at = 0;
			if (end <= 0) {
				end = 0;
				return -1;
			}
		}
		return buffer[at++];
	}

	@Override
	public void close() throws IOException {
		reader.close();
	}
}
