// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import java.io.Serializable;

/** A NUMA node with its memory in bytes. */
public record HostNode(int osIndex, long bytes) implements Serializable {
	public HostNode {
		if (osIndex < 0 || bytes < 0) {
			throw new IllegalArgumentException("NUMA node " + osIndex + " with " + bytes + " bytes: neither may be negative.");
		}
	}
}
