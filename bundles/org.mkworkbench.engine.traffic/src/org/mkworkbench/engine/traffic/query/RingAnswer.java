// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import java.util.List;

/** How full the rings were. @param rings in the order of the kernels of the layout */
public record RingAnswer(TimeWindow window, List<Ring> rings, boolean exact) {
	/**
	 * The ring of a kernel. A ring has 64 slots, of which 63 can be used (struct mk_shared_data).
	 *
	 * @param min and max entries seen per column, -1 where nothing was seen: it is as before then
	 * @param full messages per column that found the ring full (ENOSPC)
	 * @param highWater most entries seen in the window
	 * @param lastEntries at the end of the window, -1 if not known
	 */
	public record Ring(int kernelId, int[] min, int[] max, int[] full, int highWater, long fullTotal, int lastEntries) {
	}
}
