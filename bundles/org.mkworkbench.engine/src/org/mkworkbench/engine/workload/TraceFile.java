// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.workload;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
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
 * is then a user message. Numbers are decimal, whatever zeros they begin with, or hexadecimal after {@code 0x}; fields may stand in quotation
 * marks. Empty lines, lines that begin with {@code #}, a first line of headings and a byte order mark are skipped.
 */
public final class TraceFile {
	/** What a message shows of a field. */
	private static final int SHOWN = 40;
	/** See docs/recording-format.md. */
	private static final int RECORDING_MARK = 0x89;

	private TraceFile() {
	}

	/**
	 * Reads such a file, or a recording ({@code *.mkrec}).
	 *
	 * @throws IOException it cannot be read, or a line is wrong: the message names the file, the line and what is wrong
	 */
	public static TraceEntries read(Path file) throws IOException {
		if (isRecording(file)) {
			return TraceRecording.read(file);
		}
		try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			return read(in, String.valueOf(file.getFileName()));
		} catch (CharacterCodingException e) {
			throw new IOException(file.getFileName() + " is no text file: it holds bytes that are not UTF-8.", e);
		}
	}

	/** By its first byte, which no text begins with, not by its name. */
	private static boolean isRecording(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return in.read() == RECORDING_MARK;
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
			String content = (number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line).strip();
			if (content.isEmpty() || content.startsWith("#")) {
				continue;
			}
			if (!first || !isHeading(content)) {
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

	private static boolean isHeading(String line) {
		char begin = line.charAt(line.length() > 1 && line.charAt(0) == '"' ? 1 : 0);
		return Character.isLetter(begin) || begin == '_';
	}

	private static void add(TraceEntries entries, String[] fields) {
		if (fields.length < 4 || fields.length > 5) {
			throw new IllegalArgumentException("4 or 5 values are expected (time in ns, sender, receiver, bytes, type), not " + fields.length);
		}
		long time = number("time", fields[0], Long.MAX_VALUE);
		int type = fields.length == 4 || unquoted(fields[4]).isEmpty() ? MessageType.USER : (int) number("type", fields[4], 0xffff);
		entries.add(time, (int) number("sender", fields[1], Integer.MAX_VALUE), (int) number("receiver", fields[2], Integer.MAX_VALUE), type,
				(int) number("number of bytes", fields[3], Integer.MAX_VALUE));
	}

	private static long number(String what, String field, long max) {
		String text = unquoted(field);
		try {
			boolean hexadecimal = text.startsWith("0x") || text.startsWith("0X");
			long value = hexadecimal ? Long.parseLong(text.substring(2), 16) : Long.parseLong(text);
			if (value >= 0 && value <= max) {
				return value;
			}
		} catch (NumberFormatException e) {
			// Said below.
		}
		throw new IllegalArgumentException("the " + what + " must be a whole number from 0 to " + max + ", not \"" + visible(text) + "\"");
	}

	private static String unquoted(String field) {
		String text = field.strip();
		boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
		return quoted ? text.substring(1, text.length() - 1).strip() : text;
	}

	/** With what cannot be seen written out, and not too long. */
	private static String visible(String text) {
		StringBuilder shown = new StringBuilder();
		text.codePoints().limit(SHOWN).forEach(c -> {
			if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || Character.isSpaceChar(c) && c != ' ') {
				shown.append("\\u%04x".formatted(c));
			} else {
				shown.appendCodePoint(c);
			}
		});
		return text.codePointCount(0, text.length()) > SHOWN ? shown.append('…').toString() : shown.toString();
	}
}
