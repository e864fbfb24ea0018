// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import java.io.Serializable;

/** Whoever runs a simulated host: tells it the time and hears what happens. Called inside the calls of the host; must not call back. */
public interface HostWatcher extends Serializable {
	/** Nanoseconds since the start of the run. */
	long now();

	/** A line that the host wrote into its log. */
	void logged(HostLogEntry entry);

	/**
	 * A transaction came into being or changed its status.
	 *
	 * @param instanceId of the instance it targets, 0 if it targets the pool, all instances or nothing that is there
	 * @param overlay its blob
	 */
	void changed(Transaction transaction, int instanceId, byte[] overlay);
}
