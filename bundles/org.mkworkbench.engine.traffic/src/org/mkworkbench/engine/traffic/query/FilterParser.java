// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.mkworkbench.engine.host.message.MessageType;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;

/** Reads the line of a filter. One for each line. */
final class FilterParser {
	/** Longest line; nobody types more, and a pasted book should get an answer at once. */
	private static final int LONGEST = 10_000;
	private static final List<String> FIELDS = Arrays.stream(FilterField.values()).map(FilterField::word).toList();

	private final String text;
	private final LayoutTables tables;
	private final TrafficLayout layout;
	private int at;

	/** A value as typed, without quotes. */
	private record Value(String text, int offset) {
	}

	FilterParser(String text, LayoutTables tables) {
		this.text = text;
		this.tables = tables;
		this.layout = tables.layout();
	}

	List<FilterTerm> parse() throws FilterException {
		if (text.length() > LONGEST) {
			throw new FilterException("The filter is longer than " + LONGEST + " characters. Leave something out.", LONGEST);
		}
		List<FilterTerm> terms = new ArrayList<>();
		skipBlanks();
		while (at < text.length()) {
			int begin = at;
			FilterTerm term = term();
			terms.add(term.of(text.substring(begin, at)));
			skipBlanks();
		}
		return terms;
	}

	private FilterTerm term() throws FilterException {
		int begin = at;
		boolean negated = false;
		if (text.charAt(at) == '-') {
			negated = true;
			at++;
		} else if (text.regionMatches(true, at, "not", 0, 3) && (at + 3 == text.length() || text.charAt(at + 3) <= ' ')) {
			negated = true;
			at += 3;
			skipBlanks();
		}
		int word = at;
		while (at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '-')) {
			at++;
		}
		String name = text.substring(word, at);
		if (at == text.length() || ":<>=".indexOf(text.charAt(at)) < 0) {
			throw loneWord(begin, word);
		}
		FilterField field = FilterField.of(name);
		if (field == null) {
			throw new FilterException("A filter knows no \"" + name + "\"" + orList(FilterWords.didYouMean(name, FIELDS), FIELDS), word);
		}
		int sign = at;
		if (text.charAt(at) != ':') {
			if (field != FilterField.LATENCY) {
				throw new FilterException("\"" + field.word() + "\" cannot be compared; write " + field.word() + ":… instead.", at);
			}
		} else {
			at++;
		}
		List<Value> values = values();
		if (values.isEmpty()) {
			throw new FilterException("Something must follow \"" + text.substring(word, sign + 1) + "\", such as " + example(field) + ".", at);
		}
		return term(field, negated, values);
	}

	private FilterException loneWord(int begin, int word) {
		while (at < text.length() && text.charAt(at) > ' ') {
			at++;
		}
		String alone = text.substring(word, at);
		if (alone.isEmpty()) {
			return new FilterException("A term must follow \"" + text.substring(begin, Math.max(begin + 1, word)).strip() + "\", such as -" + example(FilterField.KERNEL) + ".", word);
		}
		FilterField field = FilterField.of(alone);
		String remedy = field != null ? "; write " + example(field) + "."
				: tables.layout().kernels().stream().anyMatch(kernel -> kernel.name().equalsIgnoreCase(alone)) ? "; did you mean kernel:" + alone + "?"
						: "; a term is a word, a colon and values, such as " + example(FilterField.KERNEL) + ".";
		return new FilterException("\"" + alone + "\" is not a term" + remedy, word);
	}

	private String example(FilterField field) {
		return switch (field) {
			case FROM, TO, KERNEL -> field.word() + ":" + (layout.kernels().isEmpty() ? "host" : FilterWords.quoted(layout.kernels().getFirst().name()));
			case FROM_CPU, TO_CPU, CPU -> field.word() + ":0";
			case TYPE -> "type:NETWORK";
			case CHANNEL -> "channel:" + (layout.channels().isEmpty() ? "name" : FilterWords.quoted(layout.channels().getFirst().name()));
			case OUTCOME -> "outcome:dropped";
			case LATENCY -> "latency>10us";
		};
	}

	private List<Value> values() throws FilterException {
		List<Value> values = new ArrayList<>();
		while (at < text.length() && text.charAt(at) > ' ') {
			if (text.charAt(at) == ',') {
				throw new FilterException("A value is missing before the comma; leave the comma out or write a value.", at);
			}
			values.add(text.charAt(at) == '"' ? quoted() : bare());
			if (at < text.length() && text.charAt(at) == ',') {
				at++;
				if (at == text.length() || text.charAt(at) <= ' ') {
					throw new FilterException("A value is missing after the comma; leave the comma out or write a value.", at);
				}
			} else if (at < text.length() && text.charAt(at) > ' ') {
				throw new FilterException("A blank or a comma must follow the closing quote.", at);
			}
		}
		return values;
	}

	private Value quoted() throws FilterException {
		int begin = at++;
		StringBuilder value = new StringBuilder();
		while (at < text.length() && text.charAt(at) != '"') {
			if (text.charAt(at) == '\\' && at + 1 < text.length()) {
				at++;
			}
			value.append(text.charAt(at++));
		}
		if (at == text.length()) {
			throw new FilterException("The quote is not closed; add a \" at the end of the name.", begin);
		}
		at++;
		return new Value(value.toString(), begin);
	}

	private Value bare() {
		int begin = at;
		while (at < text.length() && text.charAt(at) > ' ' && text.charAt(at) != ',') {
			at++;
		}
		return new Value(text.substring(begin, at), begin);
	}

	private void skipBlanks() {
		while (at < text.length() && text.charAt(at) <= ' ') {
			at++;
		}
	}

	// Values

	private FilterTerm term(FilterField field, boolean negated, List<Value> values) throws FilterException {
		return switch (field) {
			case FROM, TO, KERNEL -> FilterTerm.positions(field, negated, kernels(values));
			case FROM_CPU, TO_CPU, CPU -> FilterTerm.positions(field, negated, cpus(values));
			case CHANNEL -> FilterTerm.positions(field, negated, channels(values));
			case TYPE -> types(negated, values);
			case OUTCOME -> FilterTerm.outcomes(negated, outcomes(values));
			case LATENCY -> FilterTerm.latencies(negated, latencies(values));
		};
	}

	private boolean[] kernels(List<Value> values) throws FilterException {
		boolean[] in = new boolean[layout.kernels().size() + 1];
		List<String> names = layout.kernels().stream().map(TrafficLayout.Kernel::name).toList();
		for (Value value : values) {
			boolean found = false;
			for (int i = 0; i < names.size(); i++) {
				if (names.get(i).equalsIgnoreCase(value.text)) {
					in[i + 1] = true;
					found = true;
				}
			}
			int id = found ? -1 : number(value.text);
			if (!found && id >= 0 && tables.kernel(id) >= 0) {
				in[tables.kernel(id) + 1] = true;
			} else if (!found && value.text.equalsIgnoreCase(FilterWords.UNKNOWN)) {
				in[0] = true;
			} else if (!found) {
				throw new FilterException("There is no kernel \"" + value.text + "\"" + orList(FilterWords.didYouMean(value.text, names), names), value.offset);
			}
		}
		return in;
	}

	private static String orList(String didYouMean, List<String> words) {
		return !didYouMean.isEmpty() ? didYouMean : words.isEmpty() ? "." : "; there are " + FilterWords.some(words) + ".";
	}

	private boolean[] cpus(List<Value> values) throws FilterException {
		boolean[] in = new boolean[layout.cpus().size() + 1];
		for (Value value : values) {
			if (value.text.equalsIgnoreCase(FilterWords.UNKNOWN)) {
				in[0] = true;
				continue;
			}
			int dash = value.text.indexOf('-');
			int first = number(dash < 0 ? value.text : value.text.substring(0, dash));
			int last = dash < 0 ? first : number(value.text.substring(dash + 1));
			if (first < 0 || last < 0) {
				throw new FilterException("\"" + value.text + "\" is not a CPU; write a Linux number or a range, such as 7 or 4-7.", value.offset);
			}
			if (last < first) {
				throw new FilterException("The range " + value.text + " runs backwards; write " + last + "-" + first + ".", value.offset);
			}
			boolean found = false;
			for (int i = 0; i < layout.cpus().size(); i++) {
				int linux = layout.cpus().get(i).linux();
				if (linux >= first && linux <= last) {
					in[i + 1] = true;
					found = true;
				}
			}
			if (!found) {
				throw new FilterException("There is no CPU " + value.text + cpuRange(), value.offset);
			}
		}
		return in;
	}

	private String cpuRange() {
		if (layout.cpus().isEmpty()) {
			return "; nothing is known about CPUs here.";
		}
		int least = layout.cpus().stream().mapToInt(TrafficLayout.Cpu::linux).min().orElse(0);
		int greatest = layout.cpus().stream().mapToInt(TrafficLayout.Cpu::linux).max().orElse(0);
		return "; there are " + least + " to " + greatest + ".";
	}

	private boolean[] channels(List<Value> values) throws FilterException {
		int last = layout.channels().stream().mapToInt(TrafficLayout.Channel::position).max().orElse(-1);
		boolean[] in = new boolean[last + 2];
		List<String> names = layout.channels().stream().map(TrafficLayout.Channel::name).toList();
		for (Value value : values) {
			boolean found = value.text.equalsIgnoreCase(FilterWords.UNKNOWN);
			in[0] |= found;
			for (TrafficLayout.Channel channel : layout.channels()) {
				if (channel.name().equalsIgnoreCase(value.text) && channel.position() >= 0) {
					in[channel.position() + 1] = true;
					found = true;
				}
			}
			if (!found) {
				throw new FilterException("There is no channel \"" + value.text + "\"" + orList(FilterWords.didYouMean(value.text, names), names), value.offset);
			}
		}
		return in;
	}

	private FilterTerm types(boolean negated, List<Value> values) throws FilterException {
		int[] types = new int[values.size()];
		int[] families = new int[values.size()];
		int exact = 0;
		int tops = 0;
		Map<String, Integer> known = FilterWords.types(layout);
		for (Value value : values) {
			Integer type = type(value.text, known);
			if (type == null) {
				List<String> names = List.copyOf(known.keySet());
				throw new FilterException("There is no message type \"" + value.text + "\"" + orList(FilterWords.didYouMean(value.text, names), names), value.offset);
			}
			// A top-level type stands for all its subtypes, if it is one of multikernel Linux.
			if (type != 0 && MessageType.top(type) == type && !layout.typeNames().containsKey(type)) {
				families[tops++] = type;
			} else {
				types[exact++] = type;
			}
		}
		return FilterTerm.types(negated, Arrays.copyOf(types, exact), Arrays.copyOf(families, tops));
	}

	/** Also understands the long form, {@code "NETWORK DATA_READY"}, and numbers. */
	private static Integer type(String word, Map<String, Integer> known) {
		for (Map.Entry<String, Integer> each : known.entrySet()) {
			if (each.getKey().equalsIgnoreCase(word) || MessageType.name(each.getValue()).equalsIgnoreCase(word)) {
				return each.getValue();
			}
		}
		try {
			return word.isEmpty() || word.length() > 11 ? null : word.toLowerCase(Locale.ROOT).startsWith("0x") ? Integer.valueOf(Integer.parseUnsignedInt(word.substring(2), 16)) : Integer.valueOf(word);
		} catch (NumberFormatException e) {
			return null;
		}
	}

	private static int outcomes(List<Value> values) throws FilterException {
		int outcomes = 0;
		List<String> words = Arrays.stream(Outcome.values()).map(Outcome::word).toList();
		for (Value value : values) {
			int ordinal = words.indexOf(value.text.toLowerCase(Locale.ROOT).replace('_', '-'));
			if (ordinal < 0) {
				throw new FilterException("There is no outcome \"" + value.text + "\"" + orList(FilterWords.didYouMean(value.text, words), words), value.offset);
			}
			outcomes |= 1 << ordinal;
		}
		return outcomes;
	}

	private static long[] latencies(List<Value> values) throws FilterException {
		long[] ranges = new long[2 * values.size()];
		int i = 0;
		for (Value value : values) {
			long[] range = range(value);
			ranges[i++] = range[0];
			ranges[i++] = range[1];
		}
		return ranges;
	}

	private static long[] range(Value value) throws FilterException {
		String word = value.text;
		int dots = word.indexOf("..");
		if (dots >= 0) {
			long least = dots == 0 ? 0 : duration(word.substring(0, dots), value.offset);
			long greatest = dots + 2 == word.length() ? Long.MAX_VALUE : duration(word.substring(dots + 2), value.offset + dots + 2);
			if (greatest < least) {
				throw new FilterException("The range " + word + " runs backwards; write the shorter time first.", value.offset);
			}
			return new long[] {least, greatest};
		}
		int signs = word.startsWith(">=") || word.startsWith("<=") ? 2 : word.startsWith(">") || word.startsWith("<") || word.startsWith("=") ? 1 : 0;
		long nanos = duration(word.substring(signs), value.offset + signs);
		return switch (word.substring(0, signs)) {
			case ">" -> new long[] {nanos == Long.MAX_VALUE ? nanos : nanos + 1, Long.MAX_VALUE};
			case ">=" -> new long[] {nanos, Long.MAX_VALUE};
			case "<" -> nanos == 0 ? new long[] {1, 0} : new long[] {0, nanos - 1};
			case "<=" -> new long[] {0, nanos};
			default -> new long[] {nanos, nanos};
		};
	}

	private static long duration(String word, int offset) throws FilterException {
		long nanos = Durations.parse(word);
		if (nanos < 0) {
			throw new FilterException("\"" + word + "\" is not a time; write a number with ns, us, ms or s, such as 10us.", offset);
		}
		return nanos;
	}

	/** A whole number from 0, or -1. */
	private static int number(String word) {
		try {
			return word.isEmpty() || !word.chars().allMatch(c -> c >= '0' && c <= '9') ? -1 : Integer.parseInt(word);
		} catch (NumberFormatException e) {
			return -1;
		}
	}
}
