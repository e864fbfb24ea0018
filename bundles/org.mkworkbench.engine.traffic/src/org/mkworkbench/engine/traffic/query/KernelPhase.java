// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

/** What a kernel really does, as the values of PHASE events say it: in the order of the engine's own phases. */
public enum KernelPhase {
	INACTIVE("start failed"), BOOTING("starting"), ACTIVE("active"), HUNG("hung"), PANICKED("panicked"), PARKED("parked"), STOPPED("stopped");

	private static final KernelPhase[] ALL = values();

	private final String words;

	KernelPhase(String words) {
		this.words = words;
	}

	/** For people. A kernel becomes inactive only when its start fails. */
	public String words() {
		return words;
	}

	/** Has come up and did not stop. */
	public boolean up() {
		return this == ACTIVE || this == HUNG;
	}

	/** Happens only to a kernel that is up. */
	boolean ends() {
		return ordinal() >= HUNG.ordinal();
	}

	/** By the value of a PHASE event; one that is not known counts as stopped. */
	public static KernelPhase of(int value) {
		return value >= 0 && value < ALL.length ? ALL[value] : STOPPED;
	}
}
