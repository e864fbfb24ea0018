// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import java.io.Serializable;

/**
 * A line of the host's log.
 *
 * @param nanos when, by the clock of who runs the host, see {@link HostWatcher#now}; 0 without one
 * @param instanceId the kernel it is about, 0 for the host itself
 */
public record HostLogEntry(long nanos, Severity severity, int instanceId, String text) implements Serializable {
	/** How loud it is. */
	public enum Severity {
		INFO,
		/** Something was refused, or done only in part. */
		WARNING,
		/** A kernel failed. */
		ERROR
	}
}
