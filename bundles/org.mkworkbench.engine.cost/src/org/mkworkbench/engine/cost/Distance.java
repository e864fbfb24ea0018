// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.cost;

import org.mkworkbench.engine.host.HostCpu;

/** How far two hardware threads of a machine are apart. Order: near to far. */
public enum Distance {
	SAME_CPU("same CPU"),
	/** Two threads of one core. */
	SAME_CORE("same core"),
	/** Two cores at one last-level cache. */
	SAME_LLC("same last-level cache"),
	/** Two last-level caches in one package. */
	SAME_PACKAGE("same package"),
	OTHER_PACKAGE("other package");

	private final String label;

	Distance(String label) {
		this.label = label;
	}

	public String label() {
		return label;
	}

	/** Threads whose last-level cache is unknown are taken to be at different ones. */
	public static Distance between(HostCpu a, HostCpu b) {
		if (a.physicalId() == b.physicalId()) {
			return SAME_CPU;
		}
		if (a.packageIndex() != b.packageIndex()) {
			return OTHER_PACKAGE;
		}
		if (a.coreIndex() == b.coreIndex()) {
			return SAME_CORE;
		}
		return a.lastLevelCacheIndex() >= 0 && a.lastLevelCacheIndex() == b.lastLevelCacheIndex() ? SAME_LLC : SAME_PACKAGE;
	}
}
