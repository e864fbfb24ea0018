// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** What a mistyped name may have meant. */
final class Suggestion {
	private Suggestion() {
	}

	/**
	 * A sentence that follows the error: the nearest known name if it is near, else the whole choice. Only few letters may differ:
	 * addresses such as 0000:41:00.0 differ little though they mean quite different devices.
	 */
	static String of(String typed, Collection<String> known) {
		if (known.isEmpty()) {
			return "There is none.";
		}
		String nearest = known.stream().min(Comparator.comparingInt(name -> distance(lower(typed), lower(name)))).orElseThrow();
		int distance = distance(lower(typed), lower(nearest));
		return distance <= Math.max(1, nearest.length() / 8) ? "Did you mean \"" + nearest + "\"?" : "There is: " + String.join(", ", known) + ".";
	}

	private static String lower(String text) {
		return text.toLowerCase(Locale.ROOT);
	}

	/** Levenshtein. */
	private static int distance(String a, String b) {
		int[] row = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			row[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int above = row[j];
				row[j] = Math.min(Math.min(above, row[j - 1]) + 1, diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
				diagonal = above;
			}
		}
		return row[b.length()];
	}
}
