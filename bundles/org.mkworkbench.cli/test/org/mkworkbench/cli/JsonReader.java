// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A strict JSON reader, for tests: maps, lists, strings, longs, doubles, booleans and null. */
final class JsonReader {
	private final String text;
	private int at;

	private JsonReader(String text) {
		this.text = text;
	}

	static Object read(String text) {
		JsonReader reader = new JsonReader(text);
		Object value = reader.value();
		reader.space();
		if (reader.at != text.length()) {
			throw reader.error("more text after the value");
		}
		return value;
	}

	@SuppressWarnings("unchecked")
	static Map<String, Object> object(String text) {
		return (Map<String, Object>) read(text);
	}

	private Object value() {
		space();
		return switch (peek()) {
			case '{' -> object();
			case '[' -> list();
			case '"' -> string();
			case 't' -> word("true", true);
			case 'f' -> word("false", false);
			case 'n' -> word("null", null);
			default -> number();
		};
	}

	private Map<String, Object> object() {
		Map<String, Object> object = new LinkedHashMap<>();
		expect('{');
		space();
		boolean more = peek() != '}';
		while (more) {
			space();
			String key = string();
			space();
			expect(':');
			if (object.containsKey(key)) {
				throw error("the key " + key + " occurs twice");
			}
			object.put(key, value());
			more = comma();
		}
		expect('}');
		return object;
	}

	private List<Object> list() {
		List<Object> list = new ArrayList<>();
		expect('[');
		space();
		boolean more = peek() != ']';
		while (more) {
			list.add(value());
			more = comma();
		}
		expect(']');
		return list;
	}

	private boolean comma() {
		space();
		if (peek() != ',') {
			return false;
		}
		at++;
		return true;
	}

	private String string() {
		expect('"');
		StringBuilder string = new StringBuilder();
		while (peek() != '"') {
			char c = text.charAt(at++);
			if (c < ' ') {
				throw error("a control character in a string");
			}
			string.append(c == '\\' ? escaped() : c);
		}
		at++;
		return string.toString();
	}

	private char escaped() {
		char escape = text.charAt(at++);
		return switch (escape) {
			case '"', '\\', '/' -> escape;
			case 'n' -> '\n';
			case 'r' -> '\r';
			case 't' -> '\t';
			case 'b' -> '\b';
			case 'f' -> '\f';
			case 'u' -> (char) Integer.parseInt(text, at, at += 4, 16);
			default -> throw error("the escape \\" + escape);
		};
	}

	private Object number() {
		int start = at;
		while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
			at++;
		}
		String number = text.substring(start, at);
		if (!number.matches("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?")) {
			throw error("no value: \"" + number + "\"");
		}
		if (number.matches("-?\\d+")) {
			return Long.valueOf(number);
		}
		return Double.valueOf(number);
	}

	private Object word(String word, Object value) {
		if (!text.startsWith(word, at)) {
			throw error("no value");
		}
		at += word.length();
		return value;
	}

	private char peek() {
		if (at >= text.length()) {
			throw error("the text ends too early");
		}
		return text.charAt(at);
	}

	private void expect(char c) {
		if (peek() != c) {
			throw error("'" + c + "' is missing");
		}
		at++;
	}

	private void space() {
		while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
			at++;
		}
	}

	private IllegalArgumentException error(String problem) {
		return new IllegalArgumentException("JSON, character " + at + ": " + problem + " in\n" + text);
	}
}
