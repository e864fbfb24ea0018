// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.cost;

import static org.mkworkbench.engine.cost.Figure.assumed;
import static org.mkworkbench.engine.cost.Figure.measured;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What things cost in simulated time. Immutable; {@link #with} replaces a figure, for instance by one measured on the machine at hand.
 * No published figure gives the latency of an IPI or of a ring of multikernel Linux itself; the values here come from measurements of the
 * same mechanisms elsewhere, and each says which.
 */
public final class LatencyModel implements Serializable {
	private static final long serialVersionUID = 1L;
	/** Bytes of a cache line. */
	private static final int LINE = 64;
	/** Header bytes in front of the payload: 24 of the ring entry, 20 of struct mk_message (include/linux/multikernel.h). */
	private static final int HEADER = 44;
	/** Lines after the first two overlap in the memory system; assumed to cost a quarter each. */
	private static final int OVERLAP = 4;
	/** Kernel image and initrd together; no plan says how large they are. */
	private static final int IMAGE_MIB = 64;

	/** Nanoseconds to request an interrupt on bare metal, xAPIC; part of {@link Cost#SEND} and {@link Cost#RING}. */
	private static final long REQUEST = 100;

	private final Personality personality;
	private final Map<Cost, Figure> figures;

	private LatencyModel(Personality personality, Map<Cost, Figure> figures) {
		this.personality = personality;
		this.figures = figures;
	}

	/** The figures used unless somebody knows better. */
	public static LatencyModel defaults() {
		String norov = "ipi_benchmark (Y. Norov), x86 SMP: 1.24 µs from request to handler";
		String split = norov + ", less the interrupt (286 ns) and the 100 ns of the request itself";
		Map<Cost, Figure> f = new EnumMap<>(Cost.class);
		f.put(Cost.IPI_SAME_CPU, assumed(0, "ns", "ipi_benchmark (Y. Norov), x86 SMP: to itself 0.10 µs from request to handler, less than the interrupt"
				+ " and the request alone, so nothing is left for the way"));
		f.put(Cost.IPI_SAME_CORE, assumed(750, "ns", "below the same last-level cache; nobody published it by distance"));
		f.put(Cost.IPI_SAME_LLC, assumed(850, "ns", split));
		f.put(Cost.IPI_SAME_PACKAGE, assumed(900, "ns", "above the same last-level cache; nobody published it by distance"));
		f.put(Cost.IPI_OTHER_PACKAGE,
				assumed(1300, "ns", "same last-level cache × 1.5; mkbench gives 2 × for a futex wake across sockets, software included"));
		f.put(Cost.LINE_SAME_CPU, assumed(2, "ns", "first-level cache hit"));
		f.put(Cost.LINE_SAME_CORE, assumed(15, "ns", "threads share the first-level cache; pipeline hand-over dominates"));
		f.put(Cost.LINE_SAME_LLC, measured(59, "ns", "Chips and Cheese 2023-11-07, Sapphire Rapids, mean within a socket"));
		f.put(Cost.LINE_SAME_PACKAGE, measured(75, "ns", "Chips and Cheese, Ryzen 9950X, between two L3 caches, current microcode"));
		f.put(Cost.LINE_OTHER_PACKAGE, measured(138, "ns", "Chips and Cheese 2023-11-07, Sapphire Rapids, mean across sockets"));
		f.put(Cost.IPI_JITTER, assumed(80, "ns", "exponential; arbitration and interrupt masking at the receiver"));
		f.put(Cost.SEND, assumed(150, "ns", "one atomic operation, about 30 instructions, 100 ns for the interrupt request (xAPIC)"));
		f.put(Cost.COPY, assumed(100, "ns", "a copy at 10 GB/s"));
		f.put(Cost.INTERRUPT, assumed(286, "ns", "about 800 cycles to trap for an IPI (Baumann et al., SOSP 2009) at the 2.8 GHz of that AMD machine"));
		f.put(Cost.HANDLER, assumed(200, "ns", "look up the handler, queue work"));
		f.put(Cost.RING, assumed(110, "ns", "set a shared bit, 100 ns for the interrupt request (xAPIC)"));
		f.put(Cost.DOORBELL, assumed(100, "ns", "scan the pending bits, call back; half of a message, which has a header to check"));
		f.put(Cost.WORK, assumed(1370, "ns", "switch to the worker thread; as between 2 processes: multikernel.io 2026-08-16, lmbench, Xeon Gold 5418Y"));
		f.put(Cost.WAKE_POLLING, assumed(100, "ns", "leave the polling loop; no state to restore"));
		f.put(Cost.WAKE_DEEP, assumed(6890, "ns", "as a POWER9 LPAR: IPI to an idle CPU, median 7.6 µs asleep, less 0.71 µs awake (kvm-ppc list); unpublished for x86"));
		f.put(Cost.IDLE_POLLING, assumed(50_000, "ns", "idle governors go deep when they expect longer idleness than some 10 to 600 µs"));
		f.put(Cost.IMAGE_LOAD, assumed(500_000, "ns", "a copy at 2 GB/s"));
		f.put(Cost.BOOT, assumed(100_000_000, "ns", "together with devices and init of a small instance below the 0.46 s to init measured in a guest"));
		f.put(Cost.BOOT_PER_CPU, assumed(1_000_000, "ns", "CPUs are brought up in parallel"));
		f.put(Cost.BOOT_PER_GIB, assumed(100_000, "ns", "deferred struct page initialisation"));
		f.put(Cost.BOOT_PER_DEVICE, assumed(10_000_000, "ns", "a network or storage controller that answers at once; resets can take seconds"));
		f.put(Cost.BOOT_USERSPACE, assumed(150_000_000, "ns", "a small initrd with one service"));
		f.put(Cost.BOOT_JITTER, assumed(10_000_000, "ns", "uniform; boots of one machine differ, nobody published by how much"));
		f.put(Cost.CPU_ADD, assumed(1_000_000, "ns", "as at the boot of a kernel"));
		f.put(Cost.CPU_REMOVE, assumed(5_000_000, "ns", "tasks, timers and interrupts migrate away, then the CPU stops"));
		f.put(Cost.MEMORY_ADD, assumed(10_000_000, "ns", "16 MiB of struct page to initialise, 8 blocks to online"));
		f.put(Cost.MEMORY_REMOVE, assumed(500_000_000, "ns", "half of it in use, migrated at 1 GB/s"));
		f.put(Cost.DEVICE_ADD, assumed(10_000_000, "ns", "as at the boot of a kernel"));
		f.put(Cost.DEVICE_REMOVE, assumed(10_000_000, "ns", "as much as to probe it"));
		f.put(Cost.SHUTDOWN, assumed(500_000_000, "ns", "services stop; the host waits 30 s at most"));
		f.put(Cost.NOISE_PREEMPTION, assumed(5_000, "ns", "uniform; longest section without preemption of a PREEMPT_RT kernel"));
		f.put(Cost.NOISE_SMT, assumed(600, "ns", "uniform; a third of a wake-up of 2 µs"));
		f.put(Cost.NOISE_LLC, assumed(4_500, "ns", "uniform; 50 lines from memory at 90 ns (mkbench: 80 to 110 ns)"));
		return new LatencyModel(Personality.MULTIKERNEL, f);
	}

	/** {@link #defaults} for another way to run the parts of a plan. */
	public static LatencyModel preset(Personality personality) {
		return defaults().as(personality);
	}

	/**
	 * The same machine with its parts run in another way: published differences replace or are added to the figures of bare metal.
	 *
	 * @throws IllegalStateException when this model is not one of {@link Personality#MULTIKERNEL} and another one is wanted
	 */
	public LatencyModel as(Personality wanted) {
		if (wanted == personality) {
			return this;
		}
		if (personality != Personality.MULTIKERNEL) {
			throw new IllegalStateException("The costs of " + wanted + " follow from those of bare metal, not of " + personality + ".");
		}
		return new LatencyModel(wanted, PersonalityCosts.of(wanted, figures));
	}

	/** How the parts of a plan are run. */
	public Personality personality() {
		return personality;
	}

	/** A model that differs in one figure. */
	public LatencyModel with(Cost cost, Figure figure) {
		Map<Cost, Figure> changed = new EnumMap<>(figures);
		changed.put(cost, Objects.requireNonNull(figure));
		return new LatencyModel(personality, changed);
	}

	public Figure figure(Cost cost) {
		return figures.get(cost);
	}

	/** All figures. */
	public Map<Cost, Figure> figures() {
		return Collections.unmodifiableMap(figures);
	}

	/**
	 * Wire cost: nanoseconds from requesting the interrupt of a message or doorbell until it reaches the target CPU, without jitter. 0 within
	 * one kernel: an idle CPU watches for work (mwait) and is woken without an interrupt.
	 */
	public long ipiNanos(Distance distance) {
		return wakesByLine() ? 0 : hardwareIpiNanos(distance);
	}

	/** Wire cost of an interrupt that is sent in any case, as for a TLB shootdown: nanoseconds from request to arrival, without jitter. */
	public long hardwareIpiNanos(Distance distance) {
		return nanos(Cost.ipi(distance));
	}

	/** Software cost at the sender of such an interrupt: nanoseconds to request it. */
	public long requestNanos() {
		return personality == Personality.KVM ? PersonalityCosts.EXIT : REQUEST;
	}

	/** Tasks of one kernel wake each other by writing to memory. */
	private boolean wakesByLine() {
		return personality == Personality.ONE_KERNEL;
	}

	/** Wire cost: nanoseconds to fetch a cache line that another CPU wrote last. */
	public long lineNanos(Distance distance) {
		return nanos(Cost.line(distance));
	}

	/** Software cost at the sender: nanoseconds from the call until the message is published in the ring. */
	public long sendNanos(int payloadBytes) {
		return nanos(Cost.SEND) + copyNanos(payloadBytes);
	}

	/** Wire and software cost at the receiver: nanoseconds to fetch one message from the sender's caches and to handle it. */
	public long receiveNanos(Distance distance, int payloadBytes) {
		int lines = (HEADER + payloadBytes + LINE - 1) / LINE;
		long line = nanos(Cost.line(distance));
		// Two lines in full: the ring indices and the head of the entry, which must be read one after the other.
		long fetch = 2 * line + (lines - 1) * line / OVERLAP;
		return fetch + nanos(Cost.HANDLER) + copyNanos(payloadBytes);
	}

	/** Software cost: nanoseconds to enter and leave the interrupt of a message or doorbell, charged on entry; 0 within one kernel. */
	public long interruptNanos() {
		return wakesByLine() ? 0 : hardwareInterruptNanos();
	}

	/** Software cost: nanoseconds to enter and leave an interrupt of a device, of a timer or for a TLB shootdown, charged on entry. */
	public long hardwareInterruptNanos() {
		return nanos(Cost.INTERRUPT);
	}

	/** Mean of the exponential addition to {@link #ipiNanos}, nanoseconds. */
	public long ipiJitterNanos() {
		return wakesByLine() ? 0 : nanos(Cost.IPI_JITTER);
	}

	/** Software cost at the sender of a doorbell without a message: nanoseconds until its bit is visible. */
	public long ringNanos() {
		return nanos(Cost.RING);
	}

	/** Wire and software cost at the receiver: nanoseconds to find one doorbell that another CPU rang. */
	public long doorbellNanos(Distance distance) {
		return nanos(Cost.line(distance)) + nanos(Cost.DOORBELL);
	}

	/** Software cost: nanoseconds on the receiver's CPU after the interrupt, for each message and doorbell. */
	public long workNanos() {
		return nanos(Cost.WORK);
	}

	/** Nanoseconds until a CPU that polls while it is idle enters an interrupt. */
	public long wakePollingNanos() {
		return nanos(Cost.WAKE_POLLING);
	}

	/** Nanoseconds until a sleeping CPU enters an interrupt. */
	public long wakeDeepNanos() {
		return nanos(Cost.WAKE_DEEP);
	}

	/** Nanoseconds of idleness after which a CPU sleeps. */
	public long idlePollingNanos() {
		return nanos(Cost.IDLE_POLLING);
	}

	/** Nanoseconds to load image and initrd: bytes by bandwidth. */
	public long imageLoadNanos() {
		return IMAGE_MIB * nanos(Cost.IMAGE_LOAD);
	}

	/** Nanoseconds from the entry of a kernel until its memory is looked at, without jitter. */
	public long bootEntryNanos() {
		return nanos(Cost.BOOT);
	}

	/** Nanoseconds to initialise memory, without jitter. */
	public long bootMemoryNanos(long bytes) {
		// Whole GiB first: the product of all bytes could pass 2^63.
		return (bytes >>> 30) * nanos(Cost.BOOT_PER_GIB) + (bytes >>> 20 & 1023) * nanos(Cost.BOOT_PER_GIB) / 1024;
	}

	/** Nanoseconds to bring up the CPUs after the first, without jitter. */
	public long bootCpusNanos(int cpus) {
		return Math.max(0, cpus - 1) * nanos(Cost.BOOT_PER_CPU);
	}

	/** Nanoseconds to probe devices, without jitter. */
	public long bootDevicesNanos(int devices) {
		return devices * nanos(Cost.BOOT_PER_DEVICE);
	}

	/** Nanoseconds of user space until the kernel counts as running, without jitter. */
	public long bootUserspaceNanos() {
		return nanos(Cost.BOOT_USERSPACE);
	}

	/** Nanoseconds, bound of the uniform addition to a boot; in the model its entry takes that longer. */
	public long bootJitterNanos() {
		return nanos(Cost.BOOT_JITTER);
	}

	private long copyNanos(int bytes) {
		return bytes * nanos(Cost.COPY) / 1024;
	}

	private long nanos(Cost cost) {
		return figures.get(cost).value();
	}
}
