// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import java.util.List;

import org.mkworkbench.engine.traffic.recording.TrafficNote;

/**
 * Lanes of a timeline over a window. If events are few enough they come one by one (intervals and arrows), else as columns.
 *
 * @param window what was asked for
 * @param lanes one per CPU asked for, in that order
 * @param arrows messages of the window, in order of time sent; empty if there are more than asked for ({@code arrowsLeftOut} says how many then)
 * @param notes bookmarks, steps and errors in the window
 * @param exact false if events of the window are no longer there
 */
public record TimelineAnswer(TimeWindow window, List<Lane> lanes, List<Arrow> arrows, long arrowsLeftOut, List<TrafficNote> notes, boolean exact) {
	/**
	 * A CPU. Either {@code intervals} or {@code columns} is there, the other one empty or null.
	 *
	 * @param cpu position in the layout
	 * @param intervals states in order of time, touching each other
	 */
	public record Lane(int cpu, List<Interval> intervals, Columns columns) {
	}

	/** @param kernelId owner, -1 for nobody */
	public record Interval(long begin, long end, LaneState state, int kernelId) {
	}

	/**
	 * Per pixel column of the window; arrays of the width asked for. Shares are 0 to 1 of the column's time; a column in which anything was there
	 * has a share above 0.
	 *
	 * @param states ordinal of the {@link LaneState} the CPU was in when neither running nor in an interrupt
	 * @param kernelIds owner at the column's beginning, -1 for nobody
	 * @param maxLatencies nanoseconds
	 */
	public record Columns(byte[] states, int[] kernelIds, float[] running, float[] interrupt, int[] sent, int[] handled, int[] dropped, long[] maxLatencies) {
	}

	/** A message. @param end when it was handled; the same as {@code begin} if it was not */
	public record Arrow(int fromCpu, int toCpu, long begin, long end, int type, int bytes, Outcome outcome, long number) {
	}
}
