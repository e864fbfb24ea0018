// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Comma-separated values as RFC 4180 has them: lines end with CR LF, fields with a comma, a quote or a line end are quoted. */
final class Csv {
	static final String LINE_END = "\r\n";
	/** Longer fields are a sign that a quote is missing. */
	private static final int MAX_FIELD = 1 << 16;

	private Csv() {
	}

	/** Appends a field with quotes if it needs them. */
	static StringBuilder append(StringBuilder line, String field) {
		if (field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')) {
			return line.append(field);
		}
		return line.append('"').append(field.replace("\"", "\"\"")).append('"');
	}

	/** Reads records one by one. */
	static final class Lines {
		private final Characters reader;
		private final StringBuilder field = new StringBuilder();
		private int next;
		private long line = 1;
		private long recordLine = 1;

		Lines(Characters reader) throws IOException {
			this.reader = reader;
			this.next = reader.read();
			if (next == '\uFEFF') {
				next = reader.read();
			}
		}

		/** Line in which the last record began, from 1. */
		long line() {
			return recordLine;
		}

		/**
		 * The next record that is not an empty line, null at the end.
		 *
		 * @throws TraceFormatException a quote is not closed
		 */
		List<String> read() throws IOException, TraceFormatException {
			while (next == '\r' || next == '\n') {
				step();
			}
			if (next < 0) {
				return null;
			}
			recordLine = line;
			List<String> fields = new ArrayList<>();
			while (true) {
				fields.add(next == '"' ? quoted() : plain());
				if (next != ',') {
					break;
				}
				step();
			}
			return fields;
		}

		private String plain() throws IOException, TraceFormatException {
			field.setLength(0);
			while (next >= 0 && next != ',' && next != '\r' && next != '\n') {
				take();
			}
			return field.toString();
		}

		private String quoted() throws IOException, TraceFormatException {
			field.setLength(0);
			step();
			while (true) {
				if (next < 0) {
					throw new TraceFormatException(recordLine, "a field begins with a quote that nothing closes");
				}
				if (next == '"') {
					step();
					if (next != '"') {
						break;
					}
				}
				take();
			}
			while (next >= 0 && next != ',' && next != '\r' && next != '\n') {
				take();
			}
			return field.toString();
		}

		private void take() throws IOException, TraceFormatException {
			if (field.length() >= MAX_FIELD) {
				throw new TraceFormatException(recordLine, "a field is longer than " + MAX_FIELD + " characters; is a quote missing?");
			}
			field.append((char) next);
			step();
		}

		private void step() throws IOException {
			if (next == '\n') {
				line++;
			}
			next = reader.read();
		}
	}
}
