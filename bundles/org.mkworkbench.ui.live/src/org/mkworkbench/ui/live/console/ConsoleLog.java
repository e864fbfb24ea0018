// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.mkworkbench.engine.traffic.query.Cancel;
import org.mkworkbench.engine.traffic.recording.TrafficNote;
import org.mkworkbench.engine.traffic.recording.TrafficStore;
import org.mkworkbench.ui.live.NoteReader;

/**
 * The lines of one source as they come: each note is read once, each line filtered once. One thread adds, any thread reads what is there.
 */
final class ConsoleLog {
	/** The host writes down what steps do as well; their notes tell the same in better words. */
	private static final Pattern STEP_IN_LOG = Pattern.compile("\\[ *\\d+\\.\\d{6}\\] scenario: .*", Pattern.DOTALL);
	/** As dmesg writes the time, which has a column of its own here. */
	private static final Pattern TIME_IN_LOG = Pattern.compile("^\\[ *\\d+\\.\\d{6}\\] ");
	private static final int CHECK_EVERY = 4096;

	private final List<ConsoleLine> lines = new ArrayList<>();
	private Matches matches = new Matches(ConsoleFilter.ALL);
	private final NoteReader reader = new NoteReader();

	/** The lines that pass a filter, in order. Grows while it is looked at; {@link Shown} does not. */
	private static final class Matches {
		private final ConsoleFilter filter;
		private int[] places = new int[1024];
		private int count;
		private int looked;

		Matches(ConsoleFilter filter) {
			this.filter = filter;
		}

		void add(int place) {
			if (count == places.length) {
				places = Arrays.copyOf(places, 2 * count);
			}
			places[count++] = place;
		}
	}

	/** The lines that are shown, as they were at one moment. */
	final class Shown {
		private final Matches of;
		private final int count;
		private final int total;

		private Shown(Matches of) {
			this.of = of;
			count = of.count;
			total = lines.size();
		}

		int size() {
			return count;
		}

		/** Lines with those the filter leaves out. */
		int total() {
			return total;
		}

		ConsoleLine line(int index) {
			synchronized (ConsoleLog.this) {
				return lines.get(of.places[index]);
			}
		}

		/** Place among all lines, by which a line is known whatever the filter. */
		int place(int index) {
			synchronized (ConsoleLog.this) {
				return of.places[index];
			}
		}

		/** Index of the line at a place among all, or of the next one that is shown; {@link #size} if there is none. */
		int index(int place) {
			synchronized (ConsoleLog.this) {
				int at = Arrays.binarySearch(of.places, 0, count, place);
				return at < 0 ? -at - 1 : at;
			}
		}

		/** The last line at or before a moment, -1 if there is none. */
		int at(long nanos) {
			int low = 0;
			int high = count;
			while (low < high) {
				int middle = (low + high) >>> 1;
				if (line(middle).nanos() <= nanos) {
					low = middle + 1;
				} else {
					high = middle;
				}
			}
			return low - 1;
		}

		ConsoleFilter filter() {
			return of.filter;
		}
	}

	/** Reads what is new and filters it. */
	Shown update(TrafficStore.Contents contents, ConsoleFilter filter, Cancel cancel) {
		synchronized (this) {
			reader.next(contents).forEach(this::add);
			if (!matches.filter.equals(filter)) {
				matches = new Matches(filter);
			}
		}
		Matches current = matches;
		while (true) {
			List<ConsoleLine> piece;
			synchronized (this) {
				if (current.looked == lines.size()) {
					return new Shown(current);
				}
				piece = List.copyOf(lines.subList(current.looked, Math.min(lines.size(), current.looked + CHECK_EVERY)));
			}
			// Not under the lock, which the UI thread paints with: an expression may take its time.
			int[] found = new int[piece.size()];
			int count = 0;
			for (int i = 0; i < piece.size(); i++) {
				cancel.check();
				if (current.filter.matches(piece.get(i))) {
					found[count++] = current.looked + i;
				}
			}
			synchronized (this) {
				for (int i = 0; i < count; i++) {
					current.add(found[i]);
				}
				current.looked += piece.size();
			}
		}
	}

	private void add(TrafficNote note) {
		boolean step = note.kind() == TrafficNote.Kind.STEP;
		if (!step && (note.kind() != TrafficNote.Kind.LOG || STEP_IN_LOG.matcher(note.text()).matches())) {
			return;
		}
		String text = TIME_IN_LOG.matcher(note.text()).replaceFirst("");
		text.lines().forEach(line -> lines.add(new ConsoleLine(note.timeNanos(), note.severity(), step, note.kernelId(), line.replace('\t', ' '))));
	}
}
