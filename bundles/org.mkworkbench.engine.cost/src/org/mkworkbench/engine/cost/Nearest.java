// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.cost;

import java.util.Collection;
import java.util.Comparator;

/** What a mistyped name may have meant. */
public final class Nearest {
	private Nearest() {
	}

	static String of(String typed, Collection<String> known) {
		return known.stream().min(Comparator.comparingInt(name -> distance(typed, name))).orElseThrow();
	}

	static String hint(String typed, Collection<String> known) {
		String nearest = of(typed, known);
		return distance(typed, nearest) <= nearest.length() / 3 ? "Did you mean \"" + nearest + "\"?" : "There is: " + String.join(", ", known) + ".";
	}

	/** How many letters differ, are missing or too many (Levenshtein). */
	public static int distance(String a, String b) {
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
