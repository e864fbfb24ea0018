// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

/** The columns of a lane while they are filled; times in nanoseconds. */
final class LaneColumns {
	final float[] running;
	final float[] interrupt;
	final int[] sent;
	final int[] handled;
	final int[] dropped;
	final long[] maxLatencies;

	LaneColumns(int columns) {
		running = new float[columns];
		interrupt = new float[columns];
		sent = new int[columns];
		handled = new int[columns];
		dropped = new int[columns];
		maxLatencies = new long[columns];
	}

	/** Adds without running over. */
	static void add(int[] counts, int column, long more) {
		counts[column] = (int) Math.min(Integer.MAX_VALUE, counts[column] + more);
	}

	TimelineAnswer.Columns answer(int cpu, LifeHistory life, ColumnScale scale, LaneStates lane) {
		lane.fill();
		int n = running.length;
		byte[] states = new byte[n];
		int[] kernels = new int[n];
		float nanos = (float) scale.nanos();
		long change = Long.MIN_VALUE;
		for (int i = 0; i < n; i++) {
			long begin = scale.begin(i);
			if (i == 0 || begin >= change) {
				states[i] = (byte) life.lane(cpu, begin).ordinal();
				kernels[i] = life.owner(cpu, begin);
				change = life.nextChange(cpu, begin);
			} else {
				states[i] = states[i - 1];
				kernels[i] = kernels[i - 1];
			}
			interrupt[i] = Math.min(1, interrupt[i] / nanos);
			running[i] = Math.min(1 - interrupt[i], running[i] / nanos);
		}
		return new TimelineAnswer.Columns(states, kernels, running, interrupt, sent, handled, dropped, maxLatencies);
	}
}
