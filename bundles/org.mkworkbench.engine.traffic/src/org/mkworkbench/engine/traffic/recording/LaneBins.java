// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

/**
 * A stretch of time in bins of equal length with, per bin and CPU, what happened in it; and per bin and kernel, how full its ring was. What a
 * timeline shows when single events are too many: sums for density, minima and maxima so that spikes survive.
 */
public interface LaneBins {
	int bins();

	long beginNanos();

	/** Length of a bin, above 0; the last bin may reach beyond the last event. */
	long binNanos();

	/** Messages, doorbells and counted interrupts that CPU (position in the layout) sent in a bin. */
	long sent(int cpu, int bin);

	/** Those handled by it. */
	long handled(int cpu, int bin);

	/** Those to it that were dropped, lost or refused. */
	long dropped(int cpu, int bin);

	/**
	 * Begin of what the CPU was busy with when {@link #beginNanos} came and was not done with, -1 if there is no such thing. What lies before the
	 * first bin is in no bin, neither of these nor of those before.
	 */
	long carriedBegin(int cpu);

	/** Ordinal of the {@link org.mkworkbench.engine.traffic.CpuActivity} that {@link #carriedBegin} is about; 0 if there is none. */
	int carriedActivity(int cpu);

	/** Whether the bins hold any work or interrupt of a CPU that ended in them. If not, what follows may tell of an interval that covers all of them. */
	boolean anyActivity(int cpu);

	/** Nanoseconds of the bin in work. */
	long workNanos(int cpu, int bin);

	/** Nanoseconds of the bin in interrupts. */
	long interruptNanos(int cpu, int bin);

	/** Longest latency of a message handled in the bin, 0 if none. */
	long maxLatencyNanos(int cpu, int bin);

	/** Least and most entries seen in the ring of a kernel (position in the layout); -1 if nothing was seen. */
	int minRing(int kernel, int bin);

	int maxRing(int kernel, int bin);

	/** Messages of the bin that found the ring of a kernel full (ENOSPC), lost ones not among them. */
	int full(int kernel, int bin);
}
