// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.mkworkbench.model.design.KernelRole;

/**
 * What a kernel of a role starts with. The options are starting values that people may change: each is explained in
 * {@link org.mkworkbench.model.CommandLineOptions}.
 *
 * @param description one sentence for people who choose
 * @param wholeCores  no core is shared with another kernel or the host
 * @param ownWays     the kernel gets last-level cache ways of its own where the machine can divide its cache
 * @param isolated    all CPUs but the boot CPU are kept free of ticks, RCU work and interrupts
 * @param hugePages   half of the memory is reserved as huge pages
 * @param polling     CPUs never sleep
 * @param networkCard the kernel gets a network card where one of its node is free
 */
public record RoleTemplate(KernelRole role, String title, String description, boolean wholeCores, boolean ownWays, boolean isolated, boolean hugePages,
		boolean polling, boolean networkCard, List<String> further) {
	private static final long GIB = 1L << 30;
	/** From here on half of the memory is counted in pages of 1 GiB. */
	private static final long LARGE = 8 * GIB;
	/** Huge pages while the kernel has no memory yet: 512 MiB. */
	private static final long UNKNOWN_PAGES = 256;
	private static final long HUGE_PAGE = 2L << 20;

	private static final List<RoleTemplate> ALL = Arrays.stream(KernelRole.values()).map(RoleTemplate::create).toList();

	public RoleTemplate {
		further = List.copyOf(further);
	}

	public static RoleTemplate of(KernelRole role) {
		return ALL.get(role.ordinal());
	}

	/** In the order in which people are offered them. */
	public static List<RoleTemplate> all() {
		return ALL;
	}

	private static RoleTemplate create(KernelRole role) {
		return switch (role) {
		case GENERAL -> new RoleTemplate(role, "General", "Runs whatever you like on the CPUs, memory and devices you give it.", false, false, false, false, false,
				false, List.of());
		case REAL_TIME -> new RoleTemplate(role, "Real-time", "Reacts in bounded time: whole cores, cache ways of its own, and all CPUs but the first free of "
				+ "ticks and interrupts.", true, true, true, false, false, false, List.of("skew_tick=1", "nmi_watchdog=0", "nosoftlockup"));
		case SECURITY_CRITICAL -> new RoleTemplate(role, "Security-critical", "Gives neighbours little to observe and attackers little to use: whole cores, cache "
				+ "ways of its own, few devices and a hardened kernel.", true, true, false, false, false, false, List.of("mitigations=auto", "lockdown=integrity",
						"module.sig_enforce=1", "init_on_alloc=1", "init_on_free=1", "slab_nomerge", "randomize_kstack_offset=on", "debugfs=off"));
		case PACKET_PROCESSING -> new RoleTemplate(role, "Packet processing", "Moves packets without pause: a network card near its CPUs, huge pages, and CPUs that "
				+ "poll instead of sleeping.", true, false, true, true, true, true, List.of());
		case UPDATE_TWIN -> new RoleTemplate(role, "Update twin", "Stands by to take over from another kernel, with the same image, command line and memory.", false,
				false, false, false, false, false, List.of());
		};
	}

	/** Default options of an x86 kernel with several CPUs, as one command line. */
	public String commandLine() {
		return String.join(" ", options("x86_64", Integer.MAX_VALUE, 0));
	}

	/**
	 * Default options of one kernel, the console first.
	 *
	 * @param architecture as {@code uname -m}; null is taken for x86
	 * @param cpus         with one CPU nothing is left to isolate
	 * @param memoryBytes  0 while it has none
	 */
	public List<String> options(String architecture, int cpus, long memoryBytes) {
		List<String> options = new ArrayList<>(List.of("console=mktty0"));
		if (isolated && cpus > 1) {
			// N is the last CPU (kernel Documentation/admin-guide/kernel-parameters.rst, cpu lists); a spawned kernel counts from 0
			options.addAll(List.of("isolcpus=managed_irq,domain,1-N", "nohz_full=1-N", "rcu_nocbs=1-N", "irqaffinity=0"));
		}
		if (hugePages) {
			options.addAll(hugePages(memoryBytes));
		}
		if (polling) {
			options.add(architecture == null || architecture.startsWith("x86") ? "idle=poll" : "nohlt");
		}
		options.addAll(further);
		return options;
	}

	private static List<String> hugePages(long memoryBytes) {
		if (memoryBytes >= LARGE) {
			return List.of("default_hugepagesz=1G", "hugepagesz=1G", "hugepages=" + memoryBytes / 2 / GIB);
		}
		long pages = memoryBytes <= 0 ? UNKNOWN_PAGES : Math.max(1, memoryBytes / 2 / HUGE_PAGE);
		return List.of("default_hugepagesz=2M", "hugepagesz=2M", "hugepages=" + pages);
	}
}
