// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui;

/** Keys and defaults of the workbench's preferences. */
public final class Preferences {
	/** Id of the node. */
	public static final String NODE = "org.mkworkbench.ui";
	/** Double: simulated seconds per second of a new run. */
	public static final String SPEED = "run.speed";
	public static final double SPEED_DEFAULT = 1;
	/** "always", "never" or "prompt": switch to the Live perspective when a run starts. */
	public static final String SWITCH_TO_LIVE = "run.switchToLive";
	public static final String SWITCH_TO_LIVE_DEFAULT = "prompt";
	/** Int: milliseconds from an edit to its validation. */
	public static final String VALIDATION_DELAY = "validation.delay";
	public static final int VALIDATION_DELAY_DEFAULT = 60;
	/** String: severities of rules that differ from their defaults, {@code MK-CPU-005=error MK-DEV-003=off}. */
	public static final String SEVERITIES = "validation.severities";
	public static final String SEVERITIES_DEFAULT = "";
	/** Int: MiB of a run's messages kept in memory; older ones are forgotten one by one, their figures stay. */
	public static final String TRAFFIC_MEMORY = "traffic.memory";
	public static final int TRAFFIC_MEMORY_DEFAULT = 256;
	/** Boolean: a recording begins with what is still in memory, not with the moment it was asked for. */
	public static final String RECORD_FROM_MEMORY = "traffic.recordFromMemory";
	public static final boolean RECORD_FROM_MEMORY_DEFAULT = true;

	private Preferences() {
	}
}
