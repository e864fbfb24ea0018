// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Moments that a person has marked in one recording or run, by time; two at the same moment are one. */
final class Bookmarks {
	private final TreeMap<Long, String> textByTime = new TreeMap<>();
	private final List<Runnable> listeners = new ArrayList<>();

	/** @param onChange called after changes by a person */
	Bookmarks(Runnable onChange) {
		listeners.add(onChange);
	}

	/** One more that is called after changes by a person. */
	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** @param text empty for a bookmark without a name */
	void put(long time, String text) {
		textByTime.put(time, text.strip());
		List.copyOf(listeners).forEach(Runnable::run);
	}

	void remove(long time) {
		if (textByTime.remove(time) != null) {
			List.copyOf(listeners).forEach(Runnable::run);
		}
	}

	boolean has(long time) {
		return textByTime.containsKey(time);
	}

	List<Mark> all() {
		List<Mark> marks = new ArrayList<>();
		textByTime.forEach((time, text) -> marks.add(new Mark(time, Mark.Kind.BOOKMARK, text)));
		return marks;
	}

	/** The next one after a moment, or the one before. @param others marks that count as well */
	Optional<Mark> next(long time, boolean forward, List<Mark> others) {
		List<Mark> marks = new ArrayList<>(all());
		others.stream().filter(mark -> mark.kind() == Mark.Kind.BOOKMARK).forEach(marks::add);
		Comparator<Mark> byTime = Comparator.comparingLong(Mark::time);
		return forward ? marks.stream().filter(mark -> mark.time() > time).min(byTime) : marks.stream().filter(mark -> mark.time() < time).max(byTime);
	}

	/** A line each: the time in nanoseconds, a blank and the text. */
	String written() {
		StringBuilder lines = new StringBuilder();
		textByTime.forEach((time, text) -> lines.append(time).append(' ').append(text.replace('\n', ' ').replace('\r', ' ')).append('\n'));
		return lines.toString();
	}

	/** Takes in what {@link #written} wrote; lines that nobody wrote are passed over. */
	void read(String lines) {
		for (String line : lines.split("\n")) {
			int blank = line.indexOf(' ');
			if (blank > 0 && line.substring(0, blank).matches("\\d{1,18}")) {
				textByTime.put(Long.parseLong(line.substring(0, blank)), line.substring(blank + 1));
			}
		}
	}
}
