// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.mkworkbench.engine.EngineException;
import org.mkworkbench.engine.scenario.StepAction;
import org.mkworkbench.engine.scenario.StepSpec;

/**
 * What people did to a run, with the times it had. Together with the spec, the same run can be had again from it.
 * <p>
 * As text: a heading, the seed, what else the run was made of if that is known, then a line per step, such as
 * {@code 1500000 KILL kernel=1}. A value with blanks or quotes stands in quotes, with a backslash before quotes and backslashes inside. Lines
 * that are empty or begin with # do not count.
 *
 * @param seed of the run
 * @param steps in the order they were given
 * @param origin what else the run was made of
 */
public record InputLog(long seed, List<StepSpec> steps, Origin origin) {
	/**
	 * What a run was made of besides seed and steps, as far as known.
	 *
	 * @param plan its name, or empty
	 * @param scenario its name, or empty if there was none
	 * @param calibration its preset or file, or empty
	 * @param durationNanos 0 if not known
	 * @param traceHash at the end, 16 hexadecimal digits, or empty
	 */
	public record Origin(String plan, String scenario, String calibration, long durationNanos, String traceHash) {
		public static final Origin UNKNOWN = new Origin("", "", "", 0, "");
	}

	private static final List<String> ABOUT = List.of("plan", "scenario", "calibration", "duration", "hash");
	/** A word, of which the part after an equals sign may be in quotes. */
	private static final Pattern WORD = Pattern.compile("[^\\s\"=]*=\"(?:[^\"\\\\]|\\\\.)*\"(?=\\s|$)|\\S+");
	private static final String HEADING = "mkworkbench-inputs 1";
	private static final String SEED = "seed ";

	public InputLog {
		steps = List.copyOf(steps);
	}

	/** Of a run of which no more is known. */
	public InputLog(long seed, List<StepSpec> steps) {
		this(seed, steps, Origin.UNKNOWN);
	}

	public InputLog withOrigin(Origin other) {
		return new InputLog(seed, steps, other);
	}

	/** The log as text. */
	public String toText() {
		StringBuilder text = new StringBuilder(HEADING).append('\n').append(SEED).append(seed).append('\n');
		about(text, "plan", origin.plan());
		about(text, "scenario", origin.scenario());
		about(text, "calibration", origin.calibration());
		about(text, "duration", origin.durationNanos() == 0 ? "" : Long.toString(origin.durationNanos()));
		about(text, "hash", origin.traceHash());
		for (StepSpec step : steps) {
			text.append(step.atNanos()).append(' ').append(step.action());
			value(text, "kernel", step.kernelId(), StepSpec.NONE);
			value(text, "target", step.targetKernelId(), StepSpec.NONE);
			value(text, "channel", step.channel(), StepSpec.NONE);
			value(text, "cpu", step.cpu(), StepSpec.NONE);
			value(text, "amount", step.amount(), 0);
			value(text, "duration", step.durationNanos(), 0);
			if (!step.device().isEmpty()) {
				text.append(" device=").append(quoted(step.device()));
			}
			text.append('\n');
		}
		return text.toString();
	}

	private static void about(StringBuilder text, String name, String value) {
		if (!value.isEmpty()) {
			text.append(name).append('=').append(quoted(value)).append('\n');
		}
	}

	private static String quoted(String value) {
		if (value.chars().noneMatch(c -> Character.isWhitespace(c) || c == '"' || c == '\\')) {
			return value;
		}
		return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r") + '"';
	}

	private static String unquoted(String text) {
		if (text.length() < 2 || !text.startsWith("\"") || !text.endsWith("\"")) {
			return text;
		}
		StringBuilder value = new StringBuilder();
		for (int i = 1; i < text.length() - 1; i++) {
			char c = text.charAt(i);
			if (c == '\\' && i + 1 < text.length() - 1) {
				char escaped = text.charAt(++i);
				c = escaped == 'n' ? '\n' : escaped == 'r' ? '\r' : escaped;
			}
			value.append(c);
		}
		return value.toString();
	}

	private static void value(StringBuilder text, String name, long value, long usual) {
		if (value != usual) {
			text.append(' ').append(name).append('=').append(value);
		}
	}

	/**
	 * Reads what {@link #toText} wrote.
	 *
	 * @throws EngineException naming the line and what is wrong with it
	 */
	public static InputLog parse(String text) throws EngineException {
		List<String> lines = text.lines().toList();
		if (lines.isEmpty() || !lines.getFirst().strip().equals(HEADING)) {
			throw new EngineException("Line 1: this is no log of inputs; it should begin with \"" + HEADING + "\".");
		}
		Long seed = null;
		List<StepSpec> steps = new ArrayList<>();
		Map<String, String> about = new HashMap<>();
		for (int i = 1; i < lines.size(); i++) {
			String line = lines.get(i).strip();
			if (line.isEmpty() || line.startsWith("#")) {
				continue;
			}
			try {
				int equals = line.indexOf('=');
				if (line.startsWith(SEED)) {
					if (seed != null) {
						throw new IllegalArgumentException("there is a second seed.");
					}
					seed = number("seed", line.substring(SEED.length()));
				} else if (equals >= 0 && ABOUT.contains(line.substring(0, equals).strip())) {
					once(about, line.substring(0, equals).strip(), unquoted(line.substring(equals + 1).strip()));
				} else {
					steps.add(step(words(line)));
				}
			} catch (IllegalArgumentException e) {
				throw new EngineException("Line " + (i + 1) + ": " + e.getMessage(), e);
			}
		}
		if (seed == null) {
			throw new EngineException("The log of inputs names no seed.");
		}
		return new InputLog(seed, steps, new Origin(about.getOrDefault("plan", ""), about.getOrDefault("scenario", ""),
				about.getOrDefault("calibration", ""), Long.parseLong(about.getOrDefault("duration", "0")), about.getOrDefault("hash", "")));
	}

	private static void once(Map<String, String> values, String name, String value) {
		if (values.putIfAbsent(name, value) != null) {
			throw new IllegalArgumentException("\"" + name + "\" is given twice.");
		}
		if (name.equals("duration") && number(name, value) <= 0) {
			throw new IllegalArgumentException("the duration is above 0, not " + value + ".");
		}
	}

	private static String[] words(String line) {
		return WORD.matcher(line).results().map(MatchResult::group).toArray(String[]::new);
	}

	private static StepSpec step(String[] words) {
		if (words.length < 2) {
			throw new IllegalArgumentException("a step begins with its time in nanoseconds and what it does.");
		}
		StepSpec step = StepSpec.of(number("time", words[0]), action(words[1]), StepSpec.NONE);
		Map<String, String> values = new HashMap<>();
		for (int i = 2; i < words.length; i++) {
			int equals = words[i].indexOf('=');
			if (equals < 0) {
				throw new IllegalArgumentException("\"" + words[i] + "\" is not of the form name=value.");
			}
			String name = words[i].substring(0, equals);
			String value = unquoted(words[i].substring(equals + 1));
			if (values.put(name, value) != null) {
				throw new IllegalArgumentException("\"" + name + "\" is given twice.");
			}
			step = with(step, name, value);
		}
		return step;
	}

	private static StepAction action(String word) {
		try {
			return StepAction.valueOf(word);
		} catch (IllegalArgumentException e) {
			throw new IllegalArgumentException("there is no step \"" + word + "\".", e);
		}
	}

	private static StepSpec with(StepSpec s, String name, String value) {
		return switch (name) {
			case "kernel" -> new StepSpec(s.atNanos(), s.action(), small(name, value), s.targetKernelId(), s.channel(), s.cpu(), s.device(),
					s.amount(), s.durationNanos());
			case "target" -> new StepSpec(s.atNanos(), s.action(), s.kernelId(), small(name, value), s.channel(), s.cpu(), s.device(),
					s.amount(), s.durationNanos());
			case "channel" -> s.withChannel(small(name, value));
			case "cpu" -> s.withCpu(number(name, value));
			case "amount" -> s.withAmount(number(name, value));
			case "duration" -> s.withDuration(number(name, value));
			case "device" -> s.withDevice(value);
			default -> throw new IllegalArgumentException("a step has no \"" + name + "\".");
		};
	}

	private static int small(String name, String text) {
		long value = number(name, text);
		if (value != (int) value) {
			throw new IllegalArgumentException("the " + name + " " + text + " is too large.");
		}
		return (int) value;
	}

	private static long number(String name, String text) {
		try {
			return Long.parseLong(text.strip());
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException("the " + name + " should be a whole number, not \"" + text + "\".", e);
		}
	}
}
