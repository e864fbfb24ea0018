// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.cost;

import static org.mkworkbench.engine.cost.Figure.assumed;
import static org.mkworkbench.engine.cost.Figure.measured;

import java.util.EnumMap;
import java.util.Map;

/**
 * What differs when the parts of a plan are not kernels on bare metal. Figures of the machine, such as cache lines, stay; what a hypervisor
 * adds is added to them, so that a calibration of the machine counts in every comparison.
 * <p>
 * Fitted to lmbench on 2 × Xeon Gold 5418Y (multikernel.io 2026-08-16): with the preset of that machine, a message to and fro between two CPUs
 * of a last-level cache takes as long as a round trip through a pipe: 3.24 µs within one kernel, 7.06 µs within a guest that halts when idle.
 * Each half is a context switch (1.37 and 3.42 µs) and what the pipe adds to it (0.25 and 0.11 µs).
 */
final class PersonalityCosts {
	private static final String BLOG = "multikernel.io 2026-08-16, lmbench on 2 × Xeon Gold 5418Y";
	/** About 2000 cycles for an exit (Landau et al., SplitX, Xeon X5570 at 2.93 GHz). */
	static final long EXIT = 683;
	/** Half a pipe round trip of 3.24 µs, less a context switch of 1.37 µs and the two cache lines of 59 ns that a message fetches. */
	private static final long PIPE = 132;
	/** Context switch of 2 processes on bare metal. */
	private static final long SWITCH = 1370;
	/** The same in a guest whose CPUs poll while idle. */
	private static final long GUEST_SWITCH = 1490;
	/** Null system call 0.099 µs in the guest, 0.070 µs on bare metal. */
	private static final long GUEST_ENTRY = 29;
	/**
	 * IPI from request to handler inside a guest 1.45 µs (Intel, idle=poll, no IPI virtualisation; "IPIv" patch series) against 1.24 µs on bare
	 * metal (Norov). The sender's part grows from the request (100 ns) to an exit, the receiver's by the slower entry; the way has the rest.
	 */
	private static final long GUEST_WAY = 1450 - 1240 - (EXIT - 100) - GUEST_ENTRY;
	/** Context switch of a guest that halts (3.42 µs), less one that polls, the IPI that the latter does without (1.45 µs) and its mean jitter. */
	private static final long GUEST_WAKE = 3420 - GUEST_SWITCH - 1450 - 80;
	private PersonalityCosts() {
	}

	static Map<Cost, Figure> of(Personality personality, Map<Cost, Figure> bare) {
		return switch (personality) {
			case MULTIKERNEL -> bare;
			case ONE_KERNEL -> oneKernel(bare);
			case KVM -> kvm(bare);
		};
	}

	private static Map<Cost, Figure> oneKernel(Map<Cost, Figure> bare) {
		Map<Cost, Figure> f = new EnumMap<>(bare);
		String pipe = "fitted: half a pipe round trip (3.24 µs), less a context switch (1.37 µs) and two cache lines (59 ns): " + BLOG;
		f.put(Cost.SEND, assumed(PIPE, "ns", pipe));
		f.put(Cost.RING, assumed(PIPE, "ns", "wake a task, as for a message; " + pipe));
		f.put(Cost.HANDLER, assumed(0, "ns", "in the figures of context switch and pipe; no header to check"));
		f.put(Cost.DOORBELL, assumed(0, "ns", "in the figure of the context switch"));
		f.put(Cost.WORK, measured(SWITCH, "ns", "switch to the task that was woken: context switch of 2 processes, " + BLOG));
		f.put(Cost.WAKE_POLLING, assumed(0, "ns", "in the figure of the context switch"));
		f.put(Cost.IMAGE_LOAD, assumed(0, "ns", "no image is loaded for a group of tasks"));
		f.put(Cost.BOOT, measured(730_000, "ns", "fork and start of a shell: " + BLOG));
		f.put(Cost.BOOT_PER_CPU, assumed(0, "ns", "the one kernel has its CPUs already"));
		f.put(Cost.BOOT_PER_GIB, assumed(0, "ns", "the one kernel has its memory already"));
		f.put(Cost.BOOT_PER_DEVICE, assumed(0, "ns", "the one kernel has its devices already"));
		f.put(Cost.BOOT_USERSPACE, assumed(0, "ns", "in the figure of the start"));
		f.put(Cost.BOOT_JITTER, assumed(73_000, "ns", "a tenth of the start"));
		return f;
	}

	private static Map<Cost, Figure> kvm(Map<Cost, Figure> bare) {
		Map<Cost, Figure> f = new EnumMap<>(bare);
		for (Distance distance : Distance.values()) {
			add(f, Cost.ipi(distance), GUEST_WAY, "1.45 µs from request to handler in a guest (\"IPIv\" patch series, Intel, without IPI virtualisation)"
					+ " against 1.24 µs, less what sender and receiver spend more");
		}
		String exit = "the request leaves to the hypervisor: about 2000 cycles (SplitX, Xeon X5570 at 2.93 GHz)";
		f.put(Cost.SEND, assumed(EXIT, "ns", exit + "; a pipe adds no more than its cache lines: " + BLOG));
		f.put(Cost.RING, assumed(EXIT, "ns", exit));
		f.put(Cost.HANDLER, assumed(0, "ns", "in the figures of context switch and pipe in a guest: " + BLOG));
		add(f, Cost.INTERRUPT, GUEST_ENTRY, "kernel entry of a guest, null system call 0.099 against 0.070 µs: " + BLOG);
		f.put(Cost.WORK, measured(GUEST_SWITCH, "ns", "switch to the task that was woken: context switch in a guest with idle=poll, " + BLOG));
		String halted = "fitted: context switch in a guest that halts (3.42 µs) less one with idle=poll (1.49 µs) and the interrupt (1.45 µs, jitter 80 ns): ";
		f.put(Cost.WAKE_POLLING, assumed(GUEST_WAKE, "ns", halted + BLOG));
		add(f, Cost.WAKE_DEEP, GUEST_WAKE, "the CPU sleeps as on bare metal, then the guest resumes; " + halted + BLOG);
		add(f, Cost.IDLE_POLLING, 0, "a guest's CPU halts at once, which costs its part at each wake-up; the CPU below goes to deep idle as on bare metal");
		for (Cost boot : new Cost[] {Cost.IMAGE_LOAD, Cost.BOOT, Cost.BOOT_PER_CPU, Cost.BOOT_PER_GIB, Cost.BOOT_PER_DEVICE, Cost.BOOT_USERSPACE}) {
			Figure same = f.get(boot);
			f.put(boot, assumed(same.value(), same.unit(), "the same Linux boots, taken to need as long as on bare metal; nobody published both. There: "
					+ same.source()));
		}
		return f;
	}

	private static void add(Map<Cost, Figure> figures, Cost cost, long more, String why) {
		Figure bare = figures.get(cost);
		String sum = bare.value() + (more < 0 ? " − " : " + ") + Math.abs(more) + " " + bare.unit();
		figures.put(cost, assumed(Math.max(0, bare.value() + more), bare.unit(), sum + (bare.value() + more < 0 ? ", not below 0: " : ": ") + why));
	}
}
