// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.cost;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mkworkbench.engine.cost.CalibrationFile.TimeUnits;
import org.mkworkbench.engine.cost.Figure.Evidence;

/** Reads one calibration; goes on after an error, so that a person sees all of them at once. */
final class CalibrationReader {
	private static final Pattern LINE = Pattern.compile("([^=\\s]+)\\s*=\\s*(.*)");
	private static final Pattern AMOUNT = Pattern.compile("(-?\\d+(?:\\.\\d+)?)\\s*(\\S+)");
	private static final int MAX_ERRORS = 20;
	/** The one key that may stand in several lines. */
	static final String NOTE = "note";
	private static final Map<String, Key> KEYS = keys();

	/** A figure of a personality. */
	private record Key(Personality personality, Cost cost) {
	}

	private final String origin;
	private final List<String> errors = new ArrayList<>();
	private final List<String> notes = new ArrayList<>();
	private final Set<String> seen = new HashSet<>();
	private final Map<Personality, Map<Cost, Figure>> figures = new EnumMap<>(Personality.class);
	private int number;
	private String name;
	private String machine = "";
	private LocalDate date;
	private Calibration base;

	CalibrationReader(String origin) {
		this.origin = origin;
	}

	private static Map<String, Key> keys() {
		Map<String, Key> keys = new HashMap<>();
		for (Personality personality : Personality.values()) {
			for (Cost cost : Cost.values()) {
				keys.put((personality == Personality.MULTIKERNEL ? "" : personality.id() + ".") + cost.key(), new Key(personality, cost));
			}
		}
		return keys;
	}

	Calibration read(String text) throws CalibrationException {
		List<String> lines = text.lines().toList();
		String head = lines.isEmpty() ? "" : lines.getFirst().replaceFirst("^\uFEFF", "").strip();
		if (!head.equals(CalibrationFile.HEADER)) {
			throw new CalibrationException(origin + ":1: a calibration starts with the line \"" + CalibrationFile.HEADER + "\""
					+ (head.startsWith("calibration ") ? "; this one is from another version of the workbench" : "") + ".");
		}
		for (number = 2; number <= lines.size() && errors.size() < MAX_ERRORS; number++) {
			String line = lines.get(number - 1).strip();
			if (!line.isEmpty() && !line.startsWith("#")) {
				line(line);
			}
		}
		if (name == null && errors.isEmpty()) {
			errors.add(origin + ": the name is missing. Add a line \"name = …\".");
		}
		if (!errors.isEmpty()) {
			throw new CalibrationException(String.join("\n", errors));
		}
		return result();
	}

	private Calibration result() {
		LatencyModel costs = base == null ? LatencyModel.defaults() : base.costs();
		for (Map.Entry<Cost, Figure> entry : figures.getOrDefault(Personality.MULTIKERNEL, Map.of()).entrySet()) {
			costs = costs.with(entry.getKey(), entry.getValue());
		}
		Map<Personality, Map<Cost, Figure>> own = new EnumMap<>(Personality.class);
		if (base != null) {
			base.own().forEach((personality, map) -> own.put(personality, new EnumMap<>(map)));
		}
		figures.forEach((personality, map) -> {
			if (personality != Personality.MULTIKERNEL) {
				own.computeIfAbsent(personality, p -> new EnumMap<>(Cost.class)).putAll(map);
			}
		});
		return new Calibration(name, machine.isEmpty() ? name : machine, date, costs, own, notes);
	}

	private void line(String line) {
		Matcher matcher = LINE.matcher(line);
		if (!matcher.matches()) {
			error("\"" + line + "\" is not of the form \"key = value\"");
			return;
		}
		String key = matcher.group(1);
		String value = matcher.group(2).strip();
		if (!key.equals(NOTE) && !seen.add(key)) {
			error("\"" + key + "\" stands here for the second time. Delete one of the lines");
		} else if (value.isEmpty()) {
			error("\"" + key + "\" has no value");
		} else {
			switch (key) {
				case "name" -> name = value;
				case "machine" -> machine = value;
				case "date" -> date(value);
				case NOTE -> notes.add(value);
				case "base" -> base(value);
				default -> figure(key, value);
			}
		}
	}

	private void date(String value) {
		date = CalibrationFile.date(value);
		if (date == null) {
			error("\"" + value + "\" is no date; write it like 2026-11-21");
		}
	}

	private void base(String value) {
		base = Calibrations.byName(value).orElse(null);
		if (base == null) {
			error("there is no preset \"" + value + "\" to start from. " + Nearest.hint(value, Calibrations.names()));
		}
	}

	private void figure(String keyText, String value) {
		Key key = KEYS.get(keyText);
		if (key == null) {
			List<String> known = new ArrayList<>(KEYS.keySet().stream().sorted().toList());
			known.addAll(List.of("name", "machine", "date", "base", NOTE));
			error("there is no cost \"" + keyText + "\". Did you mean \"" + Nearest.of(keyText, known) + "\"?");
			return;
		}
		String[] parts = value.split(";", 3);
		if (parts.length < 3 || parts[2].isBlank()) {
			error("\"" + keyText + "\" needs value, evidence and source, such as \"850 ns ; assumed ; where it comes from\"");
			return;
		}
		Evidence evidence = switch (parts[1].strip()) {
			case "measured" -> Evidence.MEASURED;
			case "assumed" -> Evidence.ASSUMED;
			default -> null;
		};
		if (evidence == null) {
			error("\"" + parts[1].strip() + "\" is no evidence; write \"measured\" or \"assumed\"");
			return;
		}
		String unit = LatencyModel.defaults().figure(key.cost()).unit();
		Long amount = amount(parts[0].strip(), unit, key.cost().longestNanos());
		if (amount != null) {
			figures.computeIfAbsent(key.personality(), p -> new EnumMap<>(Cost.class)).put(key.cost(),
					new Figure(amount, unit, parts[2].strip(), evidence));
		}
	}

	/** In the unit of the cost; null after an error. */
	private Long amount(String text, String unit, long longest) {
		Matcher matcher = AMOUNT.matcher(text);
		if (!matcher.matches()) {
			error("\"" + text + "\" is no amount; write a number and a unit, such as \"850 " + unit + "\"");
			return null;
		}
		long factor = factor(matcher.group(2), unit);
		if (factor == 0) {
			error("the unit \"" + matcher.group(2) + "\" does not fit; write " + (unit.equals("ns") ? "ns, µs, ms or s" : unit));
			return null;
		}
		try {
			long value = new BigDecimal(matcher.group(1)).multiply(BigDecimal.valueOf(factor)).longValueExact();
			if (value >= 0 && value <= longest) {
				return value;
			}
			error(value < 0 ? "a cost cannot be negative (" + text + ")" : "\"" + text + "\" is more than " + longest(longest) + ". This cost never takes so long; check number and unit");
		} catch (ArithmeticException e) {
			error("\"" + text + "\" is not a whole number of " + unit + " up to " + longest(longest));
		}
		return null;
	}

	private static String longest(long nanos) {
		return nanos < 3_600_000_000_000L ? "a second" : "an hour";
	}

	/** 0 when the unit is not known. */
	private static long factor(String written, String unit) {
		if (written.equals(unit)) {
			return 1;
		}
		if (unit.equals("ns")) {
			// Both letters look like a mu: MICRO SIGN and GREEK SMALL LETTER MU.
			String symbol = written.equals("us") || written.equals("\u03bcs") ? "\u00b5s" : written;
			for (TimeUnits known : TimeUnits.values()) {
				if (known.symbol.equals(symbol)) {
					return known.nanos;
				}
			}
		}
		return 0;
	}

	private void error(String sentence) {
		errors.add(origin + ":" + number + ": " + sentence + (sentence.endsWith("?") || sentence.endsWith(".") ? "" : "."));
	}
}
