// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

import org.mkworkbench.engine.cost.Nearest;

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
		String nearest = known.stream().min(Comparator.comparingInt(name -> Nearest.distance(lower(typed), lower(name)))).orElseThrow();
		int distance = Nearest.distance(lower(typed), lower(nearest));
		return distance <= Math.max(1, nearest.length() / 8) ? "Did you mean \"" + nearest + "\"?" : "There is: " + String.join(", ", known) + ".";
	}

	private static String lower(String text) {
		return text.toLowerCase(Locale.ROOT);
	}
}
