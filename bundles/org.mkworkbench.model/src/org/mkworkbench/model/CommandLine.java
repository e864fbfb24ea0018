// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.mkworkbench.model.design.SpawnedKernel;

/**
 * The command line of a kernel as words. Read as Linux reads it (lib/cmdline.c, next_arg): white space outside of double quotes
 * separates words, the first "=" separates name and value, "-" and "_" in names are the same, and what follows "--" is for init. A line
 * that nobody changes keeps its text. Immutable.
 */
public final class CommandLine {
	/** COMMAND_LINE_SIZE of x86 and arm64 is 2048 bytes, the terminating 0 included (asm/setup.h). */
	public static final int MAX_BYTES = 2047;

	/**
	 * One word.
	 *
	 * @param text   as written, with quotes
	 * @param name   before the first "=", without quotes
	 * @param value  behind it, without quotes; null where there is no "="
	 * @param offset of the first character in the line
	 * @param init   behind "--", so that the kernel passes it on
	 */
	public record Word(String text, String name, String value, int offset, boolean init) {
		/** The same option, whatever its value. */
		public boolean isNamed(String other) {
			return normal(name).equals(normal(other));
		}

		boolean same(Word other) {
			return isNamed(other.name) && Objects.equals(value, other.value);
		}
	}

	/** What may be wrong with a command line. */
	public enum ProblemKind {
		/** Nobody can see what the kernel says. */
		MISSING_CONSOLE,
		/** A console that the host has. */
		HOST_CONSOLE,
		/** Contradicts the memory of the plan. */
		MEMORY,
		/** Fewer CPUs than the plan gives. */
		FEWER_CPUS,
		/** CPU numbers that the kernel does not have. */
		CPU_NUMBERS,
		UNBALANCED_QUOTE, TOO_LONG, DUPLICATE,
		/** Has no business in a spawned kernel. */
		HARMFUL
	}

	/**
	 * @param word    what it is about; null when it is about the line or something missing
	 * @param message without a full stop, begins with a small letter or an option, so that it fits behind "web: "
	 * @param remedy  what to do, as a sentence without a full stop
	 */
	public record Problem(ProblemKind kind, Word word, String message, String remedy) {
	}

	private final String text;
	private final List<Word> words;
	private final boolean balanced;

	private CommandLine(String text) {
		this.text = text;
		List<Word> found = new ArrayList<>();
		boolean quoted = false;
		boolean init = false;
		int at = 0;
		while (at < text.length()) {
			if (Character.isWhitespace(text.charAt(at))) {
				at++;
				continue;
			}
			int start = at;
			for (; at < text.length() && (quoted || !Character.isWhitespace(text.charAt(at))); at++) {
				quoted ^= text.charAt(at) == '"';
			}
			Word word = word(text.substring(start, at), start, init);
			found.add(word);
			init |= word.text.equals("--");
		}
		words = List.copyOf(found);
		balanced = !quoted;
	}

	/** @param text null: empty */
	public static CommandLine parse(String text) {
		return new CommandLine(text == null ? "" : text);
	}

	private static Word word(String text, int offset, boolean init) {
		int equals = text.indexOf('=');
		String name = equals < 0 ? text : text.substring(0, equals);
		// a quote may stand before the name or before the value
		boolean whole = name.startsWith("\"");
		String value = equals < 0 ? null : unquoted(text.substring(equals + 1), whole);
		return new Word(text, equals < 0 ? unquoted(text, false) : whole ? name.substring(1) : name, value, offset, init);
	}

	private static String unquoted(String text, boolean open) {
		String inner = text.startsWith("\"") ? text.substring(1) : text;
		return (open || inner.length() < text.length()) && inner.endsWith("\"") ? inner.substring(0, inner.length() - 1) : inner;
	}

	private static String normal(String name) {
		return name.replace('-', '_');
	}

	public List<Word> words() {
		return words;
	}

	/** Whether the line holds this option with this value, such as {@code console=mktty0}, or this option without one, such as {@code quiet}. */
	public boolean has(String option) {
		Word wanted = word(option, 0, false);
		return words.stream().anyMatch(word -> !word.init && word.same(wanted));
	}

	/** Whether the line holds this option, whatever its value. */
	public boolean names(String name) {
		return words.stream().anyMatch(word -> !word.init && word.isNamed(name));
	}

	/** Values of an option in their order; an option without "=" has none. */
	public List<String> values(String name) {
		return words.stream().filter(word -> !word.init && word.value != null && word.isNamed(name)).map(Word::value).toList();
	}

	/** The value that holds, which is the last one. */
	public Optional<String> value(String name) {
		return values(name).stream().reduce((earlier, later) -> later);
	}

	/**
	 * The line with an option. It takes the place of an earlier value of the same option, unless the option may be repeated; see
	 * {@link CommandLineOptions.Option#repeatable()}.
	 *
	 * @param option such as {@code console=mktty0} or {@code quiet}; a value with white space needs its quotes
	 */
	public CommandLine with(String option) {
		if (has(option)) {
			return this;
		}
		Word wanted = word(option.strip(), 0, false);
		boolean repeatable = CommandLineOptions.of(wanted.name).map(CommandLineOptions.Option::repeatable).orElse(false);
		List<String> parts = new ArrayList<>();
		boolean placed = false;
		for (Word word : words) {
			if (!word.init && !repeatable && word.isNamed(wanted.name)) {
				if (!placed) {
					parts.add(wanted.text);
				}
				placed = true;
			} else {
				if (!placed && word.text.equals("--")) {
					parts.add(wanted.text);
					placed = true;
				}
				parts.add(word.text);
			}
		}
		if (!placed) {
			parts.add(wanted.text);
		}
		return parse(String.join(" ", parts));
	}

	/** The line without one value of an option ({@code console=ttyS0}) or without the option whatever its value ({@code console}). */
	public CommandLine without(String option) {
		Word unwanted = word(option.strip(), 0, false);
		List<Word> kept = words.stream().filter(word -> word.init || !(unwanted.value == null ? word.isNamed(unwanted.name) : word.same(unwanted))).toList();
		return kept.size() == words.size() ? this : parse(kept.stream().map(Word::text).collect(Collectors.joining(" ")));
	}

	/** True when every quote is closed. */
	public boolean balanced() {
		return balanced;
	}

	/** Words that name the same option again although only the last one holds, per option in the order of their first mention. */
	Map<String, List<Word>> duplicates() {
		Map<String, List<Word>> byName = new LinkedHashMap<>();
		words.stream().filter(word -> !word.init && !word.text.equals("--"))
				.filter(word -> !CommandLineOptions.of(word.name).map(CommandLineOptions.Option::repeatable).orElse(word.name.contains(".")))
				.forEach(word -> byName.computeIfAbsent(normal(word.name), key -> new ArrayList<>(1)).add(word));
		byName.values().removeIf(list -> list.size() < 2);
		return byName;
	}

	/** What may be wrong with the line as that of a kernel, in the order of {@link ProblemKind}. */
	public List<Problem> problems(SpawnedKernel kernel) {
		return new CommandLineCheck(this, kernel).problems();
	}

	/** The text as it was, or the words with single spaces between them after a change. */
	@Override
	public String toString() {
		return text;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof CommandLine line && line.text.equals(text);
	}

	@Override
	public int hashCode() {
		return text.hashCode();
	}
}
