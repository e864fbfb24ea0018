// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run;

import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.mkworkbench.ui.run.scenario.TimeText;

/** How far a paused run goes on: by a number of events, or by a span of simulated time. @param events 0 if it is a span @param nanos 0 if it is a number of events */
public record StepSize(long events, long nanos) {
	public static final StepSize ONE_EVENT = new StepSize(1, 0);
	/** What menus offer. */
	public static final List<StepSize> CHOICES = List.of(ONE_EVENT, new StepSize(10, 0), new StepSize(100, 0), new StepSize(1_000, 0), new StepSize(0, 1_000),
			new StepSize(0, 10_000), new StepSize(0, 100_000), new StepSize(0, 1_000_000), new StepSize(0, 10_000_000), new StepSize(0, 100_000_000),
			new StepSize(0, 1_000_000_000));
	private static final long MOST_EVENTS = 1_000_000_000;

	public StepSize {
		if (events < 0 || nanos < 0 || (events == 0) == (nanos == 0)) {
			throw new IllegalArgumentException("A step is of events or of a time, not of " + events + " events and " + nanos + " ns");
		}
	}

	/** "1 event", "1,000 events", "10 µs". */
	public String label() {
		return nanos > 0 ? TimeText.exact(nanos) : NLS.bind(events == 1 ? Messages.StepSize_event : Messages.StepSize_events, String.format(Locale.ROOT, "%,d", events));
	}

	/**
	 * Reads a label: a whole number, with or without "events", or a time with its unit.
	 *
	 * @throws IllegalArgumentException with a message for people
	 */
	public static StepSize parse(String text) {
		String number = text.strip().toLowerCase(Locale.ROOT).replaceFirst("\\s*events?$", "").replace(",", "");
		if (!number.isEmpty() && number.length() <= 12 && number.chars().allMatch(c -> c >= '0' && c <= '9')) {
			long events = Long.parseLong(number);
			if (events < 1 || events > MOST_EVENTS) {
				throw new IllegalArgumentException(NLS.bind(Messages.StepSize_outOfRange, text.strip()));
			}
			return new StepSize(events, 0);
		}
		long nanos = TimeText.parse(text);
		if (nanos < 1) {
			throw new IllegalArgumentException(NLS.bind(Messages.StepSize_outOfRange, text.strip()));
		}
		return new StepSize(0, nanos);
	}
}
