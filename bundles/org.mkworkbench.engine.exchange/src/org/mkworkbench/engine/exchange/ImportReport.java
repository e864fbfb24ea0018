// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an import found.
 *
 * @param format id of the {@link TraceImport}
 * @param lines of the file
 * @param events that came of them
 * @param odd lines that made no sense and were left out
 * @param oddLines the first of them, with number and reason
 * @param matches of sends and arrivals; null if the format has none
 * @param remarks what else people should know, one sentence each
 */
public record ImportReport(String format, long lines, long events, long odd, List<String> oddLines, Matches matches, List<String> remarks) {
	public ImportReport {
		oddLines = List.copyOf(oddLines);
		remarks = List.copyOf(remarks);
	}

	/**
	 * How sends and arrivals of interrupts went together. They may differ: a processor that polls while idle is woken without an interrupt, a sender may
	 * leave a target out after the trace event, and interrupts of one kind that are pending together arrive as one.
	 *
	 * @param matched sends whose arrival was found
	 * @param shared of these, those that shared an arrival with an earlier one
	 * @param withoutArrival sends without an arrival in time
	 * @param withoutSend arrivals without a send
	 * @param windowNanos longest time between the two
	 */
	public record Matches(long matched, long shared, long withoutArrival, long withoutSend, long windowNanos) {
		/** One sentence. */
		public String sentence() {
			return String.format(Locale.ROOT, "%,d of %,d sent interrupts were seen to arrive (%,d shared an arrival); %,d %s sent without arrival within %s,"
					+ " %,d arrived without a send.", matched, matched + withoutArrival, shared, withoutArrival, withoutArrival == 1 ? "was" : "were", window(), withoutSend);
		}

		private String window() {
			return windowNanos % 1_000 == 0 ? String.format(Locale.ROOT, "%,d µs", windowNanos / 1_000) : String.format(Locale.ROOT, "%,d ns", windowNanos);
		}
	}

	public Optional<Matches> matching() {
		return Optional.ofNullable(matches);
	}
}
