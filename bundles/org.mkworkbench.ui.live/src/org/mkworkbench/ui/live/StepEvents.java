// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The last scenario step that concerned each kernel, from the log of the host. Needs no display. */
public final class StepEvents {
	/** As the engine writes steps, with the time as dmesg has it. */
	private static final Pattern STEP = Pattern.compile("\\[ *(\\d+)\\.(\\d{6})\\] scenario: (.*)");
	private static final Pattern NAME = Pattern.compile("\"([^\"]+)\"|\\b(the host)\\b");
	private static final Pattern TIME = Pattern.compile(".* at (\\d+\\.\\d+) ms\\b.*");
	private static final double MICROS_PER_MILLI = 1000;

	/**
	 * A step as the log tells it.
	 *
	 * @param millis simulated time from the start
	 */
	public record Event(double millis, String text) {
		String words() {
			return String.format(Locale.ROOT, "%s at %.3f ms", text, millis);
		}
	}

	private final Map<String, Event> last = new HashMap<>();

	StepEvents(List<String> log) {
		for (String line : log) {
			Event event = of(line);
			if (event != null) {
				Matcher names = NAME.matcher(event.text());
				while (names.find()) {
					last.put(names.group(1) == null ? "host" : names.group(1), event);
				}
			}
		}
	}

	/** The step that a line of the log is about, null for any other line. */
	public static Event of(String line) {
		Matcher matcher = STEP.matcher(line);
		return matcher.matches() ? new Event((Long.parseLong(matcher.group(1)) * 1_000_000 + Long.parseLong(matcher.group(2))) / MICROS_PER_MILLI, matcher.group(3)) : null;
	}

	/** What happened to a kernel last: the step, unless what the engine says of the kernel is newer. */
	String newest(String kernel, String present) {
		Event step = last.get(kernel);
		if (step == null) {
			return present;
		}
		Matcher time = TIME.matcher(present);
		return time.matches() && Double.parseDouble(time.group(1)) > step.millis() ? present : step.words();
	}
}
