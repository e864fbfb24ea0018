// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange;

import java.util.ArrayList;
import java.util.List;

/** Lines of a file that made no sense: how many, and what the first ones were. */
public final class OddLines {
	private static final int SHOWN = 10;

	private final List<String> first = new ArrayList<>();
	private long count;

	/** @param line from 1; @param reason a part of a sentence, without a full stop */
	public void add(long line, String reason) {
		count++;
		if (first.size() < SHOWN) {
			first.add("line " + line + ": " + reason);
		}
	}

	public long count() {
		return count;
	}

	/** With number and reason. */
	public List<String> first() {
		return List.copyOf(first);
	}
}
