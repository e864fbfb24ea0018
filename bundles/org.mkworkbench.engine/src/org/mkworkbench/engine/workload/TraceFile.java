// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.workload;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.mkworkbench.engine.host.message.MessageType;

/**
 * Messages from a text file, a line each:
 *
 * <pre>
 * time_ns,from,to,bytes,type
 * 0,1,2,64,0x4000
 * </pre>
 *
 * Times are nanoseconds and do not decrease; only their distances from the first one count. Kernels are ids; the type may be left out and
 * is then a user message. Empty lines, lines that begin with {@code #} and a first line of headings are skipped.
 */
public final class TraceFile {
	private TraceFile() {
	}

	/**
	 * Reads a file.
	 *
	 * @throws IOException it cannot be read, or a line is wrong: the message names the file, the line and what is wrong
	 */
	public static TraceEntries read(Path file) throws IOException {
		try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			return read(in, String.valueOf(file.getFileName()));
		} catch (CharacterCodingException e) {
			throw new IOException(file.getFileName() + " is no text file: it holds bytes that are not UTF-8.", e);
		}
	}

	/** @param name of the file, for messages */
	public static TraceEntries read(Reader text, String name) throws IOException {
		BufferedReader in = text instanceof BufferedReader buffered ? buffered : new BufferedReader(text);
		TraceEntries entries = new TraceEntries();
		int number = 0;
		boolean first = true;
		for (String line = in.readLine(); line != null; line = in.readLine()) {
			number++;
			String content = line.strip();
			if (content.isEmpty() || content.startsWith("#")) {
				continue;
			}
			if (!first || !Character.isLetter(content.charAt(0))) {
				try {
					add(entries, content.split(",", -1));
				} catch (IllegalArgumentException e) {
					throw new IOException(name + ", line " + number + ": " + e.getMessage() + ".", e);
				}
			}
			first = false;
		}
		if (entries.size() == 0) {
			throw new IOException(name + " holds no message. Each line is: time in ns, sender, receiver, bytes, and perhaps the type.");
		}
		return entries;
	}

	private static void add(TraceEntries entries, String[] fields) {
		if (fields.length < 4 || fields.length > 5) {
			throw new IllegalArgumentException("4 or 5 values are expected (time in ns, sender, receiver, bytes, type), not " + fields.length);
		}
		long time = number("time", fields[0], Long.MAX_VALUE);
		int type = fields.length == 4 || fields[4].isBlank() ? MessageType.USER : (int) number("type", fields[4], 0xffff);
		entries.add(time, (int) number("sender", fields[1], Integer.MAX_VALUE), (int) number("receiver", fields[2], Integer.MAX_VALUE), type,
				(int) number("number of bytes", fields[3], Integer.MAX_VALUE));
	}

	private static long number(String what, String field, long max) {
		String text = field.strip();
		try {
			long value = Long.decode(text);
			if (value >= 0 && value <= max) {
				return value;
			}
		} catch (NumberFormatException e) {
			// Said below.
		}
		throw new IllegalArgumentException("the " + what + " must be a whole number from 0 to " + max + ", not \"" + text + "\"");
	}
}
