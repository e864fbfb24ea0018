// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.model;

/** What the pool's own book-keeping takes of a node on top of what kernels and the spare part have. */
public final class PoolOverhead {
	/**
	 * Assumed: the only figure known is from a field report of v7.0-mk2, where 96 KiB of a 16 GiB pool were missing after the first instance of
	 * 8 GiB, so that a second one did not fit. 2 MiB covers that many times over and keeps sizes multiples of the largest usual page-block size.
	 */
	private static final long BYTES_PER_NODE = 2L << 20;

	private PoolOverhead() {
	}

	/** Bytes of each node that gives any memory away; assumed, not measured. */
	public static long bytesPerNode() {
		return BYTES_PER_NODE;
	}

	/** What a node must have for this: nothing for nothing, else the bytes and the book-keeping. Saturates at {@link Long#MAX_VALUE}. */
	public static long with(long granted) {
		if (granted <= 0) {
			return 0;
		}
		return granted > Long.MAX_VALUE - BYTES_PER_NODE ? Long.MAX_VALUE : granted + BYTES_PER_NODE;
	}
}
