// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.mkworkbench.engine.event.RandomStream;
import org.mkworkbench.engine.traffic.KernelPhase;

/**
 * A kernel inside the simulation, with the shared area others write messages into (struct mk_shared_data, include/linux/multikernel.h of
 * v7.0-mk2): 64 entries, of which one stays empty to tell full from empty.
 */
final class SimulatedKernel implements Serializable {
	private static final long serialVersionUID = 1L;

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
	final RandomStream bootStream;
	/** Actors that want to know of it, in the order they joined. */
	final List<Actor> watchers = new ArrayList<>();

	/** Positions in the machine; the first is the boot CPU and the target of interrupts. */
	int[] cpus;
	long memoryBytes;
	/** The same for the observer. */
	volatile int[] shownCpus;
	volatile long shownBytes;
	int devices;
	KernelPhase phase = KernelPhase.INACTIVE;
	/** When it hung or, if it did not, ended. */
	long stoppedAt;
	/** Not to be started at the beginning. */
	boolean held;
	/** Counts starts, so that the stages of a boot that was broken off are told from those of the next. */
	int life;
	/** Why its last start failed. Written before the phase event is published, read by the observer after taking it in. */
	volatile String failure = "";

	/** Of its last start; -1 for a stage that has not ended. */
	final long[] stageNanos = new long[BootStage.values().length];
	long stageBegin;
	long stageEnd;
	/** Until then, time in interrupts is longer by the factor. */
	long slowUntil;
	double slowFactor = 1;
	long interrupts;
	long refused;

	/** The target CPU is inside the interrupt. */
	boolean interrupted;
	boolean interruptPending;
	/** Inside the interrupt, working on the head of the ring, or of the doorbells. */
	boolean handlingMessage;
	boolean handlingBell;
	int drained;

	// An entry of the ring lies together, in a cache line: events jump from kernel to kernel.
	private static final int SENT = 0;
	private static final int PUBLISHED = 1;
	private static final int COOKIE = 2;
	private static final int NUMBER = 3;
	/** In the upper half; the payload in the lower one. */
	private static final int ROUTE = 4;
	private static final int STRIDE = 5;

	private final long[] ring = new long[RING_ENTRIES * STRIDE];
	private int put;
	private int get;

	/** Routes with a pending doorbell, oldest first: a ring over the array, which has room for all routes to this kernel. */
	private int[] bells = new int[4];
	private int bellRoutes;
	private int bellFirst;
	private int bellCount;

	SimulatedKernel(int index, int id, String name, int[] cpus, long memoryBytes, int devices, RandomStream bootStream) {
		this.index = index;
		this.id = id;
		this.name = name;
		this.cpus = cpus;
		this.memoryBytes = memoryBytes;
		this.shownCpus = cpus;
		this.shownBytes = memoryBytes;
		this.devices = devices;
		this.bootStream = bootStream;
		Arrays.fill(stageNanos, -1);
	}

	boolean hasCpu() {
		return cpus.length > 0;
	}

	/** The CPU that takes its interrupts, -1 if it has none. */
	int target() {
		return cpus.length > 0 ? cpus[0] : -1;
	}

	/** Whether it carries out code. */
	boolean runs() {
		return phase == KernelPhase.ACTIVE && hasCpu();
	}

	/** Whether messages to it go into its ring; without a CPU to interrupt they are refused (ENODEV). */
	boolean takesMessages() {
		return phase.takesMessages() && hasCpu();
	}

	void watchedBy(Actor actor) {
		if (watchers.lastIndexOf(actor) < 0) {
			watchers.add(actor);
		}
	}

	// Ring

	boolean ringIsFull() {
		return (put + 1 & MASK) == get;
	}

	int ringCount() {
		return put - get & MASK;
	}

	void ringPut(int route, int payload, long cookie, long number, long sent, long published) {
		int at = put * STRIDE;
		ring[at + SENT] = sent;
		ring[at + PUBLISHED] = published;
		ring[at + COOKIE] = cookie;
		ring[at + NUMBER] = number;
		ring[at + ROUTE] = (long) route << 32 | payload;
		put = put + 1 & MASK;
	}

	/** Whether the oldest entry is published. A claimed entry that is not holds up those behind it. */
	boolean ringHasPublished(long now) {
		return put != get && ring[get * STRIDE + PUBLISHED] <= now;
	}

	int headRoute() {
		return (int) (ring[get * STRIDE + ROUTE] >>> 32);
	}

	int headPayload() {
		return (int) ring[get * STRIDE + ROUTE];
	}

	long headCookie() {
		return ring[get * STRIDE + COOKIE];
	}

	long headNumber() {
		return ring[get * STRIDE + NUMBER];
	}

	long headSent() {
		return ring[get * STRIDE + SENT];
	}

	void ringRemove() {
		get = get + 1 & MASK;
		if (get == put) {
			// Nobody sees the indices, and the first entries are the ones in the cache.
			get = 0;
			put = 0;
		}
	}

	// Doorbells

	/** Makes room for the doorbell of one more route. */
	void addBellRoute() {
		bellRoutes++;
		if (bellRoutes > bells.length) {
			int[] larger = new int[bells.length * 2];
			for (int i = 0; i < bellCount; i++) {
				larger[i] = bells[(bellFirst + i) % bells.length];
			}
			bells = larger;
			bellFirst = 0;
		}
	}

	void bellPut(int route) {
		bells[(bellFirst + bellCount++) % bells.length] = route;
	}

	int bells() {
		return bellCount;
	}

	boolean hasBell() {
		return bellCount > 0;
	}

	int headBell() {
		return bells[bellFirst];
	}

	void bellRemove() {
		bellFirst = (bellFirst + 1) % bells.length;
		bellCount--;
	}
}
