// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.mkworkbench.engine.traffic.recording.TrafficNote;
import org.mkworkbench.engine.traffic.recording.TrafficStore.Contents;

/**
 * The last note and the last error of each kernel until a moment. Remembers how far it has looked, as a run is mostly asked about its growing end.
 */
final class LastNotes {
	private final LayoutTables tables;
	private long lookedUntil = Long.MIN_VALUE;
	private Last found;

	/** What was found; kernels are positions. Immutable. */
	static final class Last {
		private final long[] times;
		private final String[] events;
		private final String[] errors;

		private Last(long[] times, String[] events, String[] errors) {
			this.times = times;
			this.events = events;
			this.errors = errors;
		}

		private Last copy() {
			return new Last(times.clone(), events.clone(), errors.clone());
		}

		long time(int kernel) {
			return times[kernel];
		}

		/** Empty if there is none. */
		String event(int kernel) {
			return events[kernel];
		}

		String error(int kernel) {
			return errors[kernel];
		}
	}

	LastNotes(LayoutTables tables) {
		this.tables = tables;
		this.found = nothing();
	}

	private Last nothing() {
		int n = tables.kernels();
		Last nothing = new Last(new long[n], new String[n], new String[n]);
		Arrays.fill(nothing.times, Long.MIN_VALUE);
		Arrays.fill(nothing.events, "");
		Arrays.fill(nothing.errors, "");
		return nothing;
	}

	synchronized Last until(Contents contents, long moment) {
		Last last;
		List<TrafficNote> notes;
		if (moment >= lookedUntil) {
			// Notes of the last moment may have been added since.
			notes = contents.notes(lookedUntil, moment);
			last = notes.isEmpty() ? found : found.copy();
		} else {
			notes = contents.notes(Long.MIN_VALUE, moment);
			last = nothing();
		}
		for (TrafficNote note : notes) {
			int kernel = tables.kernel(note.kernelId());
			if (kernel >= 0 && note.kind() != TrafficNote.Kind.PAYLOAD && note.kind() != TrafficNote.Kind.BOOKMARK) {
				last.times[kernel] = note.timeNanos();
				last.events[kernel] = at(firstLine(note.text()), note.timeNanos());
				if (note.severity() == TrafficNote.Severity.ERROR) {
					last.errors[kernel] = last.events[kernel];
				}
			}
		}
		found = last;
		// Further notes of a growing store come at its end or later, whatever moment was asked for.
		lookedUntil = Math.min(moment, contents.endNanos());
		return last;
	}

	private static String firstLine(String text) {
		int end = text.indexOf('\n');
		return end < 0 ? text : text.substring(0, end);
	}

	static String at(String what, long nanos) {
		return String.format(Locale.ROOT, "%s at %,.3f ms", what, nanos / 1e6);
	}
}
