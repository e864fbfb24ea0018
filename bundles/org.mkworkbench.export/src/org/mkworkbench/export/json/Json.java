// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.export.json;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes JSON (RFC 8259). Values are {@link Map} (its iteration order is kept), {@link Iterable}, {@link CharSequence}, {@link Number},
 * {@link Boolean} and null.
 */
public final class Json {
	private final StringBuilder text = new StringBuilder();

	private Json() {
	}

	/**
	 * Indented by two spaces, with a line break at the end; a list of plain values stays on one line.
	 *
	 * @throws IllegalArgumentException for a value of another type, or a number that JSON cannot express
	 */
	public static String write(Object value) {
		Json json = new Json();
		json.value(value, 0);
		return json.text.append('\n').toString();
	}

	/**
	 * A map in the order of the arguments.
	 *
	 * @param keysAndValues key, value, key, value, …
	 */
	public static Map<String, Object> object(Object... keysAndValues) {
		Map<String, Object> object = new LinkedHashMap<>();
		for (int i = 0; i < keysAndValues.length; i += 2) {
			object.put((String) keysAndValues[i], keysAndValues[i + 1]);
		}
		return object;
	}

	private void value(Object value, int level) {
		switch (value) {
			case null -> text.append("null");
			case Map<?, ?> map -> object(map, level);
			case Iterable<?> list -> list(list, level);
			case CharSequence string -> string(string);
			case Boolean flag -> text.append(flag.booleanValue());
			case Double number when !Double.isFinite(number) -> throw new IllegalArgumentException("JSON has no number " + number);
			case Float number when !Float.isFinite(number) -> throw new IllegalArgumentException("JSON has no number " + number);
			case Number number -> text.append(number);
			default -> throw new IllegalArgumentException("JSON cannot express a " + value.getClass().getName());
		}
	}

	private void object(Map<?, ?> map, int level) {
		text.append('{');
		Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
		while (entries.hasNext()) {
			Map.Entry<?, ?> entry = entries.next();
			indent(level + 1);
			string((String) entry.getKey());
			text.append(": ");
			value(entry.getValue(), level + 1);
			text.append(entries.hasNext() ? "," : "");
		}
		if (!map.isEmpty()) {
			indent(level);
		}
		text.append('}');
	}

	private void list(Iterable<?> list, int level) {
		boolean plain = true;
		for (Object value : list) {
			plain &= !(value instanceof Map<?, ?> || value instanceof Iterable<?> || value instanceof CharSequence);
		}
		boolean broken = !plain && list.iterator().hasNext();
		text.append('[');
		Iterator<?> values = list.iterator();
		while (values.hasNext()) {
			if (broken) {
				indent(level + 1);
			}
			value(values.next(), level + 1);
			text.append(values.hasNext() ? plain ? ", " : "," : "");
		}
		if (broken) {
			indent(level);
		}
		text.append(']');
	}

	private void indent(int level) {
		text.append('\n').append("  ".repeat(level));
	}

	private void string(CharSequence string) {
		text.append('"');
		for (int i = 0; i < string.length(); i++) {
			char c = string.charAt(i);
			switch (c) {
				case '"', '\\' -> text.append('\\').append(c);
				case '\n' -> text.append("\\n");
				case '\r' -> text.append("\\r");
				case '\t' -> text.append("\\t");
				default -> {
					// Half a surrogate pair cannot be encoded; the line separators end a string in old JavaScript.
					if (c < ' ' || c == 0x7f || c == 0x2028 || c == 0x2029 || isLoneSurrogate(string, i)) {
						text.append(String.format("\\u%04x", (int) c));
					} else {
						text.append(c);
					}
				}
			}
		}
		text.append('"');
	}

	private static boolean isLoneSurrogate(CharSequence string, int i) {
		char c = string.charAt(i);
		if (Character.isHighSurrogate(c)) {
			return i + 1 == string.length() || !Character.isLowSurrogate(string.charAt(i + 1));
		}
		return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(string.charAt(i - 1)));
	}
}
