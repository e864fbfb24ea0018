// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import java.io.Serializable;

/** How often CPUs of the host kernel were interrupted by other kernels; fed by what simulates them. */
@FunctionalInterface
public interface InterruptCounts extends Serializable {
	/** Nobody counts. */
	InterruptCounts NONE = _ -> 0;

	/** @param physicalId CPU of the host kernel; @return since it started */
	long count(long physicalId);
}
