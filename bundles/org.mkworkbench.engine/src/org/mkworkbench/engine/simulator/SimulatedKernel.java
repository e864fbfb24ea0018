// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.util.List;

import org.mkworkbench.engine.event.RandomStream;
import org.mkworkbench.engine.host.HostCpu;

/**
 * A kernel inside the simulation, with the shared area others write messages into (struct mk_shared_data, include/linux/multikernel.h of
 * v7.0-mk2): 64 entries, of which one stays empty to tell full from empty.
 */
final class SimulatedKernel {
	/** Entries of the ring. */
	static final int RING_ENTRIES = 64;
	/** Messages the ring holds at most. */
	static final int RING_USABLE = RING_ENTRIES - 1;
	/** Messages one interrupt handles at most. */
	static final int DRAIN_LIMIT = 64;
	private static final int MASK = RING_ENTRIES - 1;

	final int index;
	final int id;
	final String name;
	/** Null when it has no CPU to run on. */
	final HostCpu target;
	final int cpuCount;
	final List<Integer> osCpus;
	final long memoryBytes;
	final RandomStream bootStream;

	boolean active;
	/** Why it failed. Written before the state event is published, read by the observer after taking it in. */
	String failure = "";
	/** The target CPU is inside the interrupt. */
	boolean interrupted;
	boolean interruptPending;
	/** Inside the interrupt, working on the head of the ring. */
	boolean handling;
	int drained;

	private final int[] ringChannel = new int[RING_ENTRIES];
	private final long[] ringNumber = new long[RING_ENTRIES];
	private final long[] ringSent = new long[RING_ENTRIES];
	private final long[] ringPublished = new long[RING_ENTRIES];
	private int put;
	private int get;

	/** @param cpus in the kernel's order; the first is its boot CPU and the target of its interrupts */
	SimulatedKernel(int index, int id, String name, List<HostCpu> cpus, long memoryBytes, RandomStream bootStream) {
		this.index = index;
		this.id = id;
		this.name = name;
		this.target = cpus.isEmpty() ? null : cpus.getFirst();
		this.cpuCount = cpus.size();
		this.osCpus = cpus.stream().map(HostCpu::osIndex).toList();
		this.memoryBytes = memoryBytes;
		this.bootStream = bootStream;
	}

	boolean canRun() {
		return target != null;
	}

	boolean ringIsFull() {
		return (put + 1 & MASK) == get;
	}

	int ringCount() {
		return put - get & MASK;
	}

	void ringPut(int channel, long number, long sent, long published) {
		ringChannel[put] = channel;
		ringNumber[put] = number;
		ringSent[put] = sent;
		ringPublished[put] = published;
		put = put + 1 & MASK;
	}

	/** Whether the oldest entry is published. A claimed entry that is not holds up those behind it. */
	boolean ringHasPublished(long now) {
		return put != get && ringPublished[get] <= now;
	}

	int ringHeadChannel() {
		return ringChannel[get];
	}

	long ringHeadNumber() {
		return ringNumber[get];
	}

	long ringHeadSent() {
		return ringSent[get];
	}

	void ringRemove() {
		get = get + 1 & MASK;
	}
}
