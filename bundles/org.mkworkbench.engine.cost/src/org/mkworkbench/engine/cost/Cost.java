// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.cost;

import java.util.Locale;

/**
 * The quantities of the {@link LatencyModel}. Wire costs depend on the distance of two CPUs; software costs do not. The two are kept
 * apart because software outweighs the wire in real systems (Baumann et al., "The Multikernel", SOSP 2009, section 5.1).
 */
public enum Cost {
	IPI_SAME_CPU("Interrupt to itself, request to arrival"),
	IPI_SAME_CORE("Interrupt to a thread of the same core, request to arrival"),
	IPI_SAME_LLC("Interrupt within a last-level cache, request to arrival"),
	IPI_SAME_PACKAGE("Interrupt within a package, request to arrival"),
	IPI_OTHER_PACKAGE("Interrupt to another package, request to arrival"),
	LINE_SAME_CPU("Cache line already at the CPU"),
	LINE_SAME_CORE("Cache line from a thread of the same core"),
	LINE_SAME_LLC("Cache line within a last-level cache"),
	LINE_SAME_PACKAGE("Cache line within a package"),
	LINE_OTHER_PACKAGE("Cache line from another package"),
	IPI_JITTER("Mean random addition to the arrival of an interrupt"),
	SEND("Sender: claim a ring entry, fill in the header, request the interrupt"),
	COPY("Copy of 1 KiB into or out of a ring entry"),
	RING("Sender: ring a doorbell without a message"),
	INTERRUPT("Receiver: enter and leave the interrupt"),
	HANDLER("Receiver: take one message and hand it on"),
	DOORBELL("Receiver: find one pending doorbell and hand it on"),
	WORK("Receiver: start the deferred work of one message or doorbell after the interrupt"),
	WAKE_POLLING("Receiver: leave polling idle before the interrupt"),
	WAKE_DEEP("Receiver: leave deep idle before the interrupt"),
	IDLE_POLLING("Time an idle CPU polls before it goes to deep idle"),
	IMAGE_LOAD("Load 1 MiB of kernel image and initrd"),
	BOOT("Kernel entry and early set-up"),
	BOOT_PER_CPU("Bring up one further CPU"),
	BOOT_PER_GIB("Initialise 1 GiB of memory"),
	BOOT_PER_DEVICE("Probe one device"),
	BOOT_USERSPACE("Start of init until services run"),
	BOOT_JITTER("Largest random addition to the boot time"),
	CPU_ADD("Running kernel: bring up a CPU it is given"),
	CPU_REMOVE("Running kernel: take a CPU offline to give it up"),
	MEMORY_ADD("Running kernel: add and online 1 GiB of memory"),
	MEMORY_REMOVE("Running kernel: empty and offline 1 GiB of memory"),
	DEVICE_ADD("Running kernel: probe a device it is given"),
	DEVICE_REMOVE("Running kernel: unbind a device to give it up"),
	SHUTDOWN("Running kernel: from the request to shut down to the answer"),
	NOISE_PREEMPTION("Wake-up of a task: largest delay by work on the same CPU"),
	NOISE_SMT("Wake-up of a task: largest delay by work on the other thread of the core"),
	NOISE_LLC("Wake-up of a task: largest delay by work of all others at the last-level cache");

	private static final Cost[] ALL = values();

	private final String label;

	Cost(String label) {
		this.label = label;
	}

	/** For people. */
	public String label() {
		return label;
	}

	/** A stable name for files, such as {@code ipi.same-llc}: the first underscore becomes a dot. */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
	}

	/**
	 * The most a calibration may say, nanoseconds: an hour, and a second for what each message or interrupt costs. A thousand million messages
	 * add up to less than 2^63 ns then.
	 */
	long longestNanos() {
		return ordinal() < IDLE_POLLING.ordinal() ? 1_000_000_000L : 3_600_000_000_000L;
	}

	/** Wire cost of an interrupt over a distance. */
	public static Cost ipi(Distance distance) {
		return ALL[IPI_SAME_CPU.ordinal() + distance.ordinal()];
	}

	/** Wire cost of a cache line over a distance. */
	public static Cost line(Distance distance) {
		return ALL[LINE_SAME_CPU.ordinal() + distance.ordinal()];
	}
}
