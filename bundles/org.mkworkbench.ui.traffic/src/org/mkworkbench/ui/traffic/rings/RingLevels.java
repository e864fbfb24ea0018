// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.rings;

import org.mkworkbench.engine.traffic.query.RingAnswer.Ring;

/**
 * How full a ring was in each column of a picture, also where nothing happened: between two events it stays as it is, and each event puts one
 * entry in or takes one out, so that the columns before and after tell within which bounds it lay.
 *
 * @param low and high entries per column, -1 if not known
 * @param seen whether anything happened in the column
 */
record RingLevels(int[] low, int[] high, boolean[] seen) {
	static RingLevels of(Ring ring) {
		int columns = ring.min().length;
		int[] low = ring.min().clone();
		int[] high = ring.max().clone();
		boolean[] seen = new boolean[columns];
		int before = -1;
		for (int column = 0; column < columns; column++) {
			seen[column] = ring.min()[column] >= 0;
			if (seen[column]) {
				before = column;
			} else if (before >= 0) {
				int next = column + 1;
				while (next < columns && ring.min()[next] < 0) {
					next++;
				}
				int[] level = next < columns ? between(ring, before, next) : last(ring, before);
				for (; column < next; column++) {
					low[column] = level[0];
					high[column] = level[1];
				}
				column = next - 1;
			}
		}
		return new RingLevels(low, high, seen);
	}

	private static int[] between(Ring ring, int before, int next) {
		int least = Math.max(ring.min()[before], ring.min()[next] - 1);
		int most = Math.min(ring.max()[before], ring.max()[next] + 1);
		// Several at once, as when a kernel died and its ring was cleared.
		return least <= most ? new int[] { least, most } : new int[] { ring.min()[before], ring.max()[before] };
	}

	private static int[] last(Ring ring, int before) {
		return ring.lastEntries() >= 0 ? new int[] { ring.lastEntries(), ring.lastEntries() } : new int[] { ring.min()[before], ring.max()[before] };
	}
}
