// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine;

/** The life of an {@link EngineRun}. */
public enum RunState {
	/** Prepared, nothing has run. */
	READY,
	RUNNING,
	/** Simulated time stands still; it can go on. */
	PAUSED,
	/** Ended on request; final. */
	STOPPED,
	/** Ended by an error, which {@link RunSnapshot#message} tells; final. */
	FAILED;

	/** True when nothing can follow. */
	public boolean isFinal() {
		return this == STOPPED || this == FAILED;
	}
}
