// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.cost;

import static org.mkworkbench.engine.cost.Figure.assumed;
import static org.mkworkbench.engine.cost.Figure.measured;

import java.util.EnumMap;
import java.util.Map;

/**
 * What differs when the parts of a plan are not kernels on bare metal. Figures of the machine, such as cache lines, stay; what a hypervisor
 * adds is added to them, so that a calibration of the machine counts in every comparison.
 */
final class PersonalityCosts {
	private static final String BLOG = "multikernel.io 2026-08-16, lmbench on 2 × Xeon Gold 5418Y";
	/** IPI inside a guest 1.45 µs (Intel, idle=poll, no IPI virtualisation; "IPIv" patch series) against 1.24 µs on bare metal (Norov). */
	private static final long GUEST_IPI = 210;
	/** Null system call 0.099 µs in the guest, 0.070 µs on bare metal. */
	private static final long GUEST_ENTRY = 29;
	/** Pipe round trip of 7.06 µs between halted CPUs of a guest, 3.24 µs on bare metal: half of the difference for each wake-up. */
	private static final long GUEST_WAKE = 1910;
	/** About 2000 cycles for an exit (Landau et al., SplitX, Xeon X5570 at 2.93 GHz). */
	private static final long EXIT = 683;

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
		f.put(Cost.SEND, assumed(250, "ns", "queue an entry and wake the task; half of what a pipe round trip (3.24 µs) takes beyond two context"
				+ " switches (1.37 µs): " + BLOG));
		f.put(Cost.RING, assumed(250, "ns", "wake a task, as for a message"));
		f.put(Cost.HANDLER, assumed(100, "ns", "put the task that was woken on the run queue; no header to check"));
		f.put(Cost.IMAGE_LOAD, assumed(0, "ns", "no image is loaded for a group of tasks"));
		f.put(Cost.BOOT, measured(730_000, "ns", "fork and start of a shell: " + BLOG));
		f.put(Cost.BOOT_PER_CPU, assumed(0, "ns", "the one kernel has its CPUs already"));
		f.put(Cost.BOOT_PER_GIB, assumed(0, "ns", "the one kernel has its memory already"));
		f.put(Cost.BOOT_PER_DEVICE, assumed(0, "ns", "the one kernel has its devices already"));
		f.put(Cost.BOOT_USERSPACE, assumed(0, "ns", "in the figure of the start"));
		f.put(Cost.WORK, measured(1370, "ns", "switch to the task that was woken: context switch of 2 processes, " + BLOG));
		f.put(Cost.BOOT_JITTER, assumed(73_000, "ns", "a tenth of the start"));
		return f;
	}

	private static Map<Cost, Figure> kvm(Map<Cost, Figure> bare) {
		Map<Cost, Figure> f = new EnumMap<>(bare);
		for (Distance distance : Distance.values()) {
			add(f, Cost.ipi(distance), GUEST_IPI, "in a guest: 1.45 µs (\"IPIv\" patch series, Intel, without IPI virtualisation) against 1.24 µs");
		}
		add(f, Cost.SEND, EXIT, "the doorbell of another guest leaves to the hypervisor: 2000 cycles (SplitX, Xeon X5570)");
		add(f, Cost.RING, EXIT, "the doorbell of another guest leaves to the hypervisor: 2000 cycles (SplitX, Xeon X5570)");
		add(f, Cost.INTERRUPT, GUEST_ENTRY, "kernel entry of a guest, null system call 0.099 against 0.070 µs: " + BLOG);
		add(f, Cost.WAKE_DEEP, GUEST_WAKE, "a halted CPU of a guest, pipe round trip 7.06 against 3.24 µs: " + BLOG);
		f.put(Cost.BOOT, measured(460_000_000, "ns", "kernel entry to init in a guest of 2 CPUs with virtio devices, Firecracker, Linux 6.18"));
		f.put(Cost.BOOT_PER_DEVICE, assumed(0, "ns", "in the figure of kernel entry to init"));
		return f;
	}

	private static void add(Map<Cost, Figure> figures, Cost cost, long more, String why) {
		Figure bare = figures.get(cost);
		figures.put(cost, assumed(bare.value() + more, bare.unit(), bare.value() + " + " + more + " " + bare.unit() + " " + why));
	}
}
