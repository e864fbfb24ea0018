// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.experiment;

import java.util.HashSet;
import java.util.Set;

import org.mkworkbench.engine.KernelSnapshot;
import org.mkworkbench.engine.RunSnapshot;
import org.mkworkbench.engine.RunSpec;

/** Looks whether a run has warmed up: all kernels that start with the plan have been found running. */
public final class WarmUp {
	/** A run is cut into so many slices, to look at whether to give up and which kernels run by now. */
	private static final int SLICES = 256;

	private final Set<Integer> startedLater;
	private final Set<Integer> ran = new HashSet<>();

	public WarmUp(RunSpec spec) {
		startedLater = spec.scenario().startedLater();
	}

	/** Simulated time between two looks at a run of this length. */
	public static long sliceNanos(long durationNanos) {
		return Math.max(1, durationNanos / SLICES);
	}

	/** Called after each slice of the run. */
	public boolean isOver(RunSnapshot snapshot) {
		boolean all = true;
		for (KernelSnapshot kernel : snapshot.kernels()) {
			if (kernel.up()) {
				ran.add(kernel.id());
			}
			all &= ran.contains(kernel.id()) || startedLater.contains(kernel.id());
		}
		return all;
	}
}
