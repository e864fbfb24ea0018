// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.experiment;

/** Who watches an experiment. Called from the threads of the experiment. */
public interface Progress {
	/** Nobody watches. */
	Progress NONE = new Progress() {
		@Override
		public void done(int done, int total) {
		}

		@Override
		public boolean cancelled() {
			return false;
		}
	};

	/** A run is over; one call at a time. @param total runs of all variants together */
	void done(int done, int total);

	/** Whether to give up. Asked often, by several threads. */
	boolean cancelled();
}
