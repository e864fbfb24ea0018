// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import java.util.List;


/**
 * Sender × receiver over a window. Rows and columns are the same list; a sender that is not known is the last one, if there is any such
 * message.
 *
 * @param window what was asked for, cut to what there is
 * @param parties rows and columns
 * @param cells by row * parties.size() + column, null where there was nothing
 * @param exact false if events of the window are no longer there and whole blocks were counted instead
 */
public record MatrixAnswer(TimeWindow window, List<Party> parties, Cell[] cells, Cell total, boolean exact) {
	/**
	 * A row and column.
	 *
	 * @param kernelId its kernel, or the owner of the CPU at the end of the window; -1 for none
	 * @param cpu position in the layout, -1 for a whole kernel
	 */
	public record Party(String label, int kernelId, int cpu) {
	}

	/**
	 * Traffic of a pair; times in nanoseconds, 0 without delivered messages.
	 *
	 * @param sent messages sent in the window. With a filter that does not let messages in flight pass, such as {@code outcome:delivered} or
	 *            {@code latency>10us}: messages that pass by their end in the window, since each of them was sent some time
	 * @param counted interrupts counted, not seen one by one
	 */
	public record Cell(long sent, long delivered, long dropped, long refused, long counted, long bytes, long p50, long p99, long max) {
	}

	public Cell cell(int row, int column) {
		return cells[row * parties.size() + column];
	}
}
