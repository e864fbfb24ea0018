// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Options of the Linux command line that matter for a spawned kernel, those of a multikernel machine first. Names and values are those of
 * kernel Documentation/admin-guide/kernel-parameters.txt; kerf's own option is in its load command. The list is no census: an option that
 * is not here is not wrong.
 */
public final class CommandLineOptions {
	/**
	 * @param name       without "="
	 * @param takesValue written with "="
	 * @param repeatable may be given more than once, each time with a meaning of its own
	 * @param harmful    does harm in a spawned kernel
	 * @param choices    usual values, for completion; may be empty
	 * @param help       one line
	 */
	public record Option(String name, boolean takesValue, boolean repeatable, boolean harmful, List<String> choices, String help) {
		/** As it is typed: {@code console=} or {@code quiet}. */
		public String text() {
			return takesValue ? name + "=" : name;
		}

		private Option repeated() {
			return new Option(name, takesValue, true, harmful, choices, help);
		}

		private Option harm() {
			return new Option(name, takesValue, repeatable, true, choices, help);
		}
	}

	private static final List<Option> ALL = List.of(
			value("console", "Where kernel messages go; mktty0 is the console that the host reads at /dev/mktty", "mktty0").repeated(),
			value("kerf.entrypoint", "Program that kerf's init starts in the root file system made from a container image"),
			value("root", "Device or label of the root file system"),
			value("rootfstype", "Type of the root file system; daxfs for an image in shared memory made by kerf", "daxfs", "ext4", "xfs", "btrfs"),
			value("rootflags", "Mount options of the root file system; kerf writes phys= and size= of the image here"),
			value("init", "First program, started from the root file system", "/init", "/sbin/init"),
			value("rdinit", "First program, started from the initial RAM disk", "/init"),
			value("ip", "Network of the first moments: address::gateway:mask:host:interface:off, or dhcp", "dhcp", "off"),
			value("isolcpus", "Keeps the scheduler's balancing off these CPUs; with flags also timers and managed interrupts",
					"managed_irq,domain,1-N"),
			value("nohz_full", "No periodic tick on these CPUs while each runs a single task", "1-N"),
			value("rcu_nocbs", "Moves RCU callbacks of these CPUs into threads that may run elsewhere", "1-N"),
			value("irqaffinity", "CPUs that take interrupts unless a driver asks for others", "0"),
			value("maxcpus", "CPUs to start at boot; fewer than the kernel has leaves the others unused"),
			value("nr_cpus", "Most CPUs that this kernel can ever have, hot-added ones included"),
			flag("nosmp", "Starts one CPU only").harm(),
			flag("nosmt", "Leaves the second thread of every core unused"),
			value("hugepagesz", "Size of the huge pages that the next hugepages= reserves", "1G", "2M").repeated(),
			value("hugepages", "Number of huge pages reserved at boot; counts for the size before it").repeated(),
			value("default_hugepagesz", "Size of huge pages where a program names none", "1G", "2M"),
			value("transparent_hugepage", "Huge pages without being asked for", "always", "madvise", "never"),
			value("mitigations", "Protection against faults of processors such as speculation", "auto", "auto,nosmt", "off"),
			value("panic", "Seconds from a panic to the restart; 0 waits for ever, a negative number restarts at once", "0", "-1", "10"),
			value("oops", "panic lets an oops stop the whole kernel", "panic"),
			flag("panic_on_warn", "Lets a warning stop the whole kernel"),
			flag("quiet", "Only errors reach the console at boot"),
			value("loglevel", "Messages up to this level reach the console, 0 to 7", "3", "4", "7"),
			flag("ignore_loglevel", "All messages reach the console"),
			flag("debug", "Debugging messages reach the console"),
			value("printk.time", "Puts the time before each message", "1", "0"),
			value("earlyprintk", "Messages before the console is there, on hardware that belongs to the host", "serial").harm(),
			value("earlycon", "Messages before the console is there, on hardware that belongs to the host").harm(),
			value("mem", "Cuts memory off above an address, so that a spawned kernel may lose all of it").harm(),
			value("memmap", "Replaces the map of memory that the plan makes").repeated().harm(),
			value("mkkernel_pool", "Reserves the pool of the host; means nothing in a spawned kernel").harm(),
			value("crashkernel", "Reserves memory for a crash kernel, which a spawned kernel cannot start").harm(),
			value("idle", "poll never lets a CPU sleep: the shortest wake-up at full power", "poll", "halt", "nomwait"),
			flag("nohlt", "CPUs that are not x86 never sleep, as with idle=poll"),
			value("intel_idle.max_cstate", "Deepest sleep of Intel CPUs, 0 turns the driver off", "0", "1"),
			value("processor.max_cstate", "Deepest sleep of CPUs where ACPI drives it", "1"),
			value("cpuidle.off", "1 turns sleep states off", "1"),
			value("intel_pstate", "How Intel CPUs choose their frequency", "active", "passive", "disable"),
			value("cpufreq.default_governor", "How the frequency follows the load", "performance", "schedutil", "powersave"),
			value("skew_tick", "1 spreads the ticks of the CPUs so that they do not contend for locks", "1"),
			value("tsc", "How far the time stamp counter is trusted", "reliable", "nowatchdog"),
			value("clocksource", "Where time comes from", "tsc", "arch_sys_counter"),
			flag("nowatchdog", "No watchdog timers against lock-ups"),
			flag("nosoftlockup", "No watchdog against programs that never sleep"),
			value("nmi_watchdog", "0 keeps the watchdog from interrupting CPUs", "0"),
			value("preempt", "How readily a task is interrupted for a more urgent one", "full", "voluntary", "none", "lazy"),
			flag("threadirqs", "Handles interrupts in threads that have priorities"),
			value("numa_balancing", "Moves pages after the tasks that use them", "disable", "enable"),
			value("swiotlb", "Slabs of 2 KiB in low memory for devices that cannot reach all addresses; force uses them always", "force", "noforce",
					"32768"),
			value("iommu", "Whether an IOMMU is used and how", "pt", "nopt", "off"),
			value("intel_iommu", "Whether Intel's IOMMU is used", "on", "off"),
			value("amd_iommu", "Whether AMD's IOMMU is used", "on", "off"),
			value("pci", "How PCI devices are found and set up", "nomsi", "noaer", "realloc"),
			value("pcie_aspm", "Power saving of PCI Express links", "off", "performance"),
			value("net.ifnames", "0 names network interfaces eth0, eth1, …", "0"),
			value("lockdown", "Keeps even root from changing the kernel", "integrity", "confidentiality"),
			value("module.sig_enforce", "1 loads signed modules only", "1"),
			value("init_on_alloc", "1 clears memory when it is handed out", "1"),
			value("init_on_free", "1 clears memory when it is given back", "1"),
			flag("slab_nomerge", "Keeps objects of different kinds in slabs of their own"),
			value("randomize_kstack_offset", "Makes the kernel stack begin elsewhere in each system call", "on"),
			value("vsyscall", "Old entry point at a fixed address", "none"),
			value("debugfs", "Whether the kernel shows its insides in debugfs", "off"),
			flag("ro", "Mounts the root file system for reading"),
			flag("rw", "Mounts the root file system for writing"),
			flag("rootwait", "Waits until the device of the root file system appears"));

	private static final Map<String, Option> BY_NAME = new HashMap<>();
	static {
		ALL.forEach(option -> BY_NAME.put(option.name.replace('-', '_'), option));
	}

	private CommandLineOptions() {
	}

	private static Option value(String name, String help, String... choices) {
		return new Option(name, true, false, false, Arrays.asList(choices), help);
	}

	private static Option flag(String name, String help) {
		return new Option(name, false, false, false, List.of(), help);
	}

	public static List<Option> all() {
		return ALL;
	}

	/** @param name with "-" or "_", with or without "=" and a value */
	public static Optional<Option> of(String name) {
		int equals = name.indexOf('=');
		return Optional.ofNullable(BY_NAME.get((equals < 0 ? name : name.substring(0, equals)).replace('-', '_')));
	}

	/**
	 * What could be typed where this much of a word stands: options that begin so, then those that hold it somewhere; behind "=" the usual
	 * values. In the order of {@link #all()}. Harmful options are left out until their name is typed.
	 */
	public static List<String> completions(String start) {
		int equals = start.indexOf('=');
		if (equals >= 0) {
			return of(start).stream().flatMap(option -> option.choices.stream().map(choice -> start.substring(0, equals + 1) + choice))
					.filter(text -> text.startsWith(start) && !text.equals(start)).toList();
		}
		String typed = start.toLowerCase(Locale.ROOT).replace('-', '_');
		List<String> found = new ArrayList<>();
		ALL.stream().filter(option -> option.name.startsWith(typed) && (!option.harmful || option.name.equals(typed))).map(Option::text).forEach(found::add);
		ALL.stream().filter(option -> !option.harmful && option.name.indexOf(typed) > 0).map(Option::text).forEach(found::add);
		return found;
	}
}
