// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.console;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.eclipse.osgi.util.NLS;
import org.mkworkbench.engine.traffic.recording.TrafficNote.Severity;

/**
 * Which lines are shown. An expression may go through a line in more ways than anybody can wait for, as {@code (a+)+\1?b} does: a line that takes too
 * long is given up and left out, and after many of those all that are left are. May be used by several threads.
 */
final class ConsoleFilter {
	/** Looks at characters of one line; a usual expression needs some per character. */
	private static final int MOST_STEPS = 200_000;
	/** The same while lines are painted: fifty of them must not hold up the UI. */
	private static final int MOST_STEPS_PAINTING = 10_000;
	private static final int MOST_GIVEN_UP = 200;
	/** Lines of all kernels. */
	static final int ANY_KERNEL = Integer.MIN_VALUE;
	static final ConsoleFilter ALL = new ConsoleFilter("", null, Severity.INFO, ANY_KERNEL);

	private final String text;
	private final Pattern pattern;
	private final Severity least;
	private final int kernelId;
	private final AtomicInteger givenUp = new AtomicInteger();

	private ConsoleFilter(String text, Pattern pattern, Severity least, int kernelId) {
		this.text = text;
		this.pattern = pattern;
		this.least = least;
		this.kernelId = kernelId;
	}

	/**
	 * @param regex whether the text is a regular expression; else it is searched as it is, in any case
	 * @param least lines below that are left out
	 * @param kernelId -1 for lines that concern nobody in particular
	 * @throws IllegalArgumentException with a sentence for people, if the expression cannot be understood
	 */
	static ConsoleFilter of(String text, boolean regex, Severity least, int kernelId) {
		try {
			Pattern pattern = text.isEmpty() ? null : Pattern.compile(regex ? text : Pattern.quote(text), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
			return new ConsoleFilter((regex ? "r" : "t") + text, pattern, least, kernelId);
		} catch (PatternSyntaxException e) {
			throw new IllegalArgumentException(NLS.bind(Messages.ConsoleFilter_wrong, e.getDescription(), e.getIndex() < 0 ? text.length() : e.getIndex()), e);
		}
	}

	boolean matches(ConsoleLine line) {
		return line.severity().compareTo(least) >= 0 && (kernelId == ANY_KERNEL || line.kernelId() == kernelId) && (pattern == null || found(line.text()));
	}

	private boolean found(String line) {
		if (givenUp.get() >= MOST_GIVEN_UP) {
			givenUp.incrementAndGet();
			return false;
		}
		try {
			return pattern.matcher(new Steps(line, MOST_STEPS)).find();
		} catch (TooManySteps | StackOverflowError e) {
			givenUp.incrementAndGet();
			return false;
		}
	}

	/** How many lines were left out because to search them would have taken too long. */
	int givenUp() {
		return givenUp.get();
	}

	/** Where the text occurs in a line for the first time: begin and end; null if it does not, if that takes too long or if nothing is searched. */
	int[] place(String line) {
		if (pattern == null) {
			return null;
		}
		try {
			Matcher matcher = pattern.matcher(new Steps(line, MOST_STEPS_PAINTING));
			return matcher.find() && matcher.end() > matcher.start() ? new int[] { matcher.start(), matcher.end() } : null;
		} catch (TooManySteps | StackOverflowError e) {
			return null;
		}
	}

	/** A line that can be looked at so many times. */
	private static final class Steps implements CharSequence {
		private final String line;
		private int left;

		Steps(String line, int most) {
			this.line = line;
			left = most;
		}

		@Override
		public char charAt(int index) {
			if (left-- <= 0) {
				throw new TooManySteps();
			}
			return line.charAt(index);
		}

		@Override
		public int length() {
			return line.length();
		}

		@Override
		public CharSequence subSequence(int start, int end) {
			return line.substring(start, end);
		}

		@Override
		public String toString() {
			return line;
		}
	}

	private static final class TooManySteps extends RuntimeException {
		private static final long serialVersionUID = 1L;

		TooManySteps() {
			super("too many steps", null, false, false);
		}
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ConsoleFilter filter && filter.text.equals(text) && filter.least == least && filter.kernelId == kernelId;
	}

	@Override
	public int hashCode() {
		return Objects.hash(text, least, kernelId);
	}
}
