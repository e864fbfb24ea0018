// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import java.io.Serializable;

/** A range of physical memory: first address, size in bytes, NUMA node. */
public record MemoryRegion(long base, long size, int node) implements Serializable {
	/** First address after the range. */
	public long end() {
		return base + size;
	}
}
