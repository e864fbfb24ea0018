// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.cost;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;

/**
 * Calibrations as text, documented in docs/calibration.md. A file starts with {@code calibration 1}; each further line is empty, a comment
 * ({@code #}) or {@code key = value}. A figure is {@code ipi.same-llc = 850 ns ; assumed ; source}.
 */
public final class CalibrationFile {
	/** What file dialogs and writers put behind the name. */
	public static final String EXTENSION = "calibration";
	static final String HEADER = "calibration 1";
	/** A calibration is some kilobytes; something much larger is not one. */
	private static final long MAX_BYTES = 1 << 20;

	private CalibrationFile() {
	}

	/**
	 * @throws IOException when the file cannot be read
	 * @throws CalibrationException when it is no calibration; names file and line of each error
	 */
	public static Calibration read(Path file) throws IOException, CalibrationException {
		if (Files.size(file) > MAX_BYTES) {
			throw new CalibrationException(file + ": this is no calibration; it has more than 1 MiB.");
		}
		try {
			return parse(file.toString(), Files.readString(file));
		} catch (CharacterCodingException e) {
			throw new CalibrationException(file + ": this is no calibration; it is not UTF-8 text.", e);
		}
	}

	/**
	 * @param origin stands before the line numbers in messages
	 * @throws CalibrationException naming origin and line of each error
	 */
	public static Calibration parse(String origin, String text) throws CalibrationException {
		return new CalibrationReader(origin).read(text);
	}

	/** All figures with their sources; {@link #parse} gives an equal calibration. */
	public static String write(Calibration calibration) {
		StringBuilder text = new StringBuilder(HEADER).append('\n');
		line(text, "name", calibration.name());
		line(text, "machine", calibration.machine());
		if (calibration.date() != null) {
			line(text, "date", calibration.date().toString());
		}
		calibration.notes().forEach(note -> line(text, CalibrationReader.NOTE, note));
		figures(text, "", calibration.costs().figures());
		for (Personality personality : Personality.values()) {
			figures(text, personality.id() + ".", calibration.own().getOrDefault(personality, Map.of()));
		}
		return text.toString();
	}

	private static void figures(StringBuilder text, String prefix, Map<Cost, Figure> figures) {
		for (Cost cost : Cost.values()) {
			Figure figure = figures.get(cost);
			if (figure != null) {
				text.append("\n# ").append(cost.label()).append('\n');
				line(text, prefix + cost.key(), amount(figure) + " ; " + (figure.isAssumed() ? "assumed" : "measured") + " ; " + oneLine(figure.source()));
			}
		}
	}

	private static void line(StringBuilder text, String key, String value) {
		text.append(key).append(" = ").append(oneLine(value)).append('\n');
	}

	private static String oneLine(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

	/** In the largest unit that needs no fraction, from milliseconds on; small ones stay in nanoseconds so that they compare at a glance. */
	private static String amount(Figure figure) {
		if (figure.unit().equals("ns") && figure.value() >= 1_000_000) {
			for (TimeUnits unit : TimeUnits.values()) {
				if (figure.value() % unit.nanos == 0) {
					return figure.value() / unit.nanos + " " + unit.symbol;
				}
			}
		}
		return figure.value() + " " + figure.unit();
	}

	static LocalDate date(String text) {
		try {
			return LocalDate.parse(text);
		} catch (DateTimeParseException e) {
			return null;
		}
	}

	/** From large to small. */
	enum TimeUnits {
		SECOND("s", 1_000_000_000), MILLISECOND("ms", 1_000_000), MICROSECOND("µs", 1_000), NANOSECOND("ns", 1);

		final String symbol;
		final long nanos;

		TimeUnits(String symbol, long nanos) {
			this.symbol = symbol;
			this.nanos = nanos;
		}
	}
}
