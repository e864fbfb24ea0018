// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.run;

import org.mkworkbench.engine.scenario.StepSpec;
import org.mkworkbench.model.design.WorkloadKind;

/** What a workload of a scenario does where its fields are empty. All of it is assumed. */
public final class UsualWorkload {
	/** How long a CPU holds a shared lock, ns. */
	public static final long HELD_NANOS = 500;
	/** Heartbeats missed in a row before the sender counts as dead. */
	public static final int MISSED_LIMIT = 3;
	/** Payload of a request to all others. */
	public static final int REQUEST_BYTES = 64;
	/** What each kernel asked has to do, ns. */
	public static final long ASKED_NANOS = 2000;

	private UsualWorkload() {
	}

	/** Times per second; of a shared lock, of each CPU. */
	public static double rate(WorkloadKind kind) {
		return switch (kind) {
			case SHARED_LOCK -> 100_000;
			case SHOOTDOWN, BROADCAST -> 1000;
			case HEARTBEAT -> 10;
			case LATENCY_PROBE -> 1e9 / StepSpec.PROBE_INTERVAL_NANOS;
		};
	}
}
