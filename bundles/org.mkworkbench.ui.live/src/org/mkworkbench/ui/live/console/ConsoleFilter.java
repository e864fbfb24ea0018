// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.console;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.eclipse.osgi.util.NLS;
import org.mkworkbench.engine.traffic.recording.TrafficNote.Severity;

/** Which lines are shown. Immutable. */
final class ConsoleFilter {
	/** Lines of all kernels. */
	static final int ANY_KERNEL = Integer.MIN_VALUE;
	static final ConsoleFilter ALL = new ConsoleFilter("", null, Severity.INFO, ANY_KERNEL);

	private final String text;
	private final Pattern pattern;
	private final Severity least;
	private final int kernelId;

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
		return line.severity().compareTo(least) >= 0 && (kernelId == ANY_KERNEL || line.kernelId() == kernelId) && (pattern == null || pattern.matcher(line.text()).find());
	}

	/** Where the text occurs in a line for the first time: begin and end; null if it does not or nothing is searched. */
	int[] place(String line) {
		Matcher matcher = pattern == null ? null : pattern.matcher(line);
		return matcher != null && matcher.find() && matcher.end() > matcher.start() ? new int[] { matcher.start(), matcher.end() } : null;
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
