// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Just enough JSON to read expected.json: objects, arrays, strings without escapes but \" and \\, numbers, true, false, null. */
final class Json {
	private final String text;
	private int at;

	private Json(String text) {
		this.text = text;
	}

	static Object parse(String text) {
		return new Json(text).value();
	}

	private Object value() {
		char c = next();
		return switch (c) {
		case '{' -> object();
		case '[' -> array();
		case '"' -> string();
		default -> word();
		};
	}

	private char next() {
		while (Character.isWhitespace(text.charAt(at))) {
			at++;
		}
		return text.charAt(at);
	}

	private Map<String, Object> object() {
		Map<String, Object> result = new LinkedHashMap<>();
		at++;
		while (next() != '}') {
			String key = string();
			next();
			at++;
			result.put(key, value());
			if (next() == ',') {
				at++;
				next();
			}
		}
		at++;
		return result;
	}

	private List<Object> array() {
		List<Object> result = new ArrayList<>();
		at++;
		while (next() != ']') {
			result.add(value());
			if (next() == ',') {
				at++;
			}
		}
		at++;
		return result;
	}

	private String string() {
		StringBuilder result = new StringBuilder();
		at++;
		while (text.charAt(at) != '"') {
			if (text.charAt(at) == '\\') {
				at++;
			}
			result.append(text.charAt(at++));
		}
		at++;
		return result.toString();
	}

	private Object word() {
		int from = at;
		while (at < text.length() && "+-.eE0123456789truefalsn".indexOf(text.charAt(at)) >= 0) {
			at++;
		}
		String word = text.substring(from, at);
		return switch (word) {
		case "true" -> Boolean.TRUE;
		case "false" -> Boolean.FALSE;
		case "null" -> null;
		default -> word.contains(".") ? (Object) Double.valueOf(word) : Long.valueOf(word);
		};
	}
}
