// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.util.ArrayList;
import java.util.List;

import org.mkworkbench.engine.EngineException;
import org.mkworkbench.engine.scenario.StepAction;
import org.mkworkbench.engine.scenario.StepSpec;

/**
 * What people did to a run, with the times it had. Together with the spec, the same run can be had again from it.
 * <p>
 * As text: a heading, then a line per step, such as {@code 1500000 KILL kernel=1}. Lines that are empty or begin with # do not count.
 *
 * @param seed of the run
 * @param steps in the order they were given
 */
public record InputLog(long seed, List<StepSpec> steps) {
	private static final String HEADING = "mkworkbench-inputs 1";
	private static final String SEED = "seed ";

	public InputLog {
		steps = List.copyOf(steps);
	}

	/** The log as text. */
	public String toText() {
		StringBuilder text = new StringBuilder(HEADING).append('\n').append(SEED).append(seed).append('\n');
		for (StepSpec step : steps) {
			text.append(step.atNanos()).append(' ').append(step.action());
			value(text, "kernel", step.kernelId(), StepSpec.NONE);
			value(text, "target", step.targetKernelId(), StepSpec.NONE);
			value(text, "channel", step.channel(), StepSpec.NONE);
			value(text, "cpu", step.cpu(), StepSpec.NONE);
			value(text, "amount", step.amount(), 0);
			value(text, "duration", step.durationNanos(), 0);
			if (!step.device().isEmpty()) {
				text.append(" device=").append(step.device());
			}
			text.append('\n');
		}
		return text.toString();
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
		for (int i = 1; i < lines.size(); i++) {
			String line = lines.get(i).strip();
			if (line.isEmpty() || line.startsWith("#")) {
				continue;
			}
			try {
				if (line.startsWith(SEED)) {
					seed = number("seed", line.substring(SEED.length()));
				} else {
					steps.add(step(line.split("\\s+")));
				}
			} catch (IllegalArgumentException e) {
				throw new EngineException("Line " + (i + 1) + ": " + e.getMessage(), e);
			}
		}
		if (seed == null) {
			throw new EngineException("The log of inputs names no seed.");
		}
		return new InputLog(seed, steps);
	}

	private static StepSpec step(String[] words) {
		if (words.length < 2) {
			throw new IllegalArgumentException("a step begins with its time in nanoseconds and what it does.");
		}
		StepSpec step = StepSpec.of(number("time", words[0]), action(words[1]), StepSpec.NONE);
		for (int i = 2; i < words.length; i++) {
			int equals = words[i].indexOf('=');
			if (equals < 0) {
				throw new IllegalArgumentException("\"" + words[i] + "\" is not of the form name=value.");
			}
			step = with(step, words[i].substring(0, equals), words[i].substring(equals + 1));
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
