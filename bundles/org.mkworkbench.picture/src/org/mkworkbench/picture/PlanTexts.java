// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.ByteSize;
import org.mkworkbench.model.KernelRoles;
import org.mkworkbench.model.NodeMemory;
import org.mkworkbench.model.Ownership;
import org.mkworkbench.model.Ownership.Owner;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Pool;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.picture.layout.DeviceLabels;
import org.mkworkbench.validation.Words;

/** What cards, bars and channels say, in the diagram and in pictures of it. */
public final class PlanTexts {
	private static final int NAMED_DEVICES = 2;

	private PlanTexts() {
	}

	/** Who has a resource: {@code given to "web"}. */
	public static String owner(Ownership ownership, EObject resource) {
		List<SpawnedKernel> kernels = ownership.kernelsOf(resource);
		if (!kernels.isEmpty()) {
			return "given to " + Words.and(kernels.stream().map(Words::kernel).toList());
		}
		return ownership.ownerOf(resource) == Owner.POOL ? "spare in the pool" : "kept by the host kernel";
	}

	public static String name(Kernel kernel) {
		return kernel.getName() == null || kernel.getName().isBlank() ? "(no name)" : kernel.getName();
	}

	/** {@code real-time · id 2}. */
	public static String subtitle(SpawnedKernel kernel) {
		return role(kernel.getRole()) + " · " + (kernel.getId() == null ? "no id" : "id " + kernel.getId());
	}

	public static String role(KernelRole role) {
		return KernelRoles.words(role);
	}

	// lines of cards

	/** CPUs, memory, devices and command line. */
	public static List<String> facts(SpawnedKernel kernel) {
		return List.of(cpus(kernel.getThreads(), true), memory(kernel.getMemory()), extras(kernel));
	}

	/** Of the host kernel. @param threads what it keeps */
	public static List<String> hostFacts(Ownership ownership, Machine machine, List<HardwareThread> threads) {
		List<String> facts = new ArrayList<>();
		facts.add(cpus(threads, false));
		facts.add(hostMemory(ownership.plan(), machine));
		List<PciDevice> kept = machine.getPciDevices().stream()
				.filter(device -> device.isBootCritical() && ownership.ownerOf(device) == Owner.HOST).toList();
		if (!kept.isEmpty()) {
			facts.add("keeps " + kept.stream().map(DeviceLabels::chip).collect(Collectors.joining(", ")));
		}
		return facts;
	}

	/** Of the pool. @param threads that it has to spare */
	public static List<String> poolFacts(Pool pool, List<HardwareThread> threads) {
		return List.of(threads.isEmpty() ? "no CPUs" : count(threads.size(), "CPU") + " · " + Words.numbers(threads),
				pool.getMemory().isEmpty() ? "no memory" : memory(pool.getMemory()));
	}

	private static String cpus(List<HardwareThread> threads, boolean withBoot) {
		if (threads.isEmpty()) {
			return "no CPUs yet";
		}
		HardwareThread boot = threads.getFirst();
		String text = (threads.size() == 1 ? "CPU " : "CPUs ") + Words.numbers(threads);
		if (!withBoot) {
			return text;
		}
		return text + " · boot " + (boot.getOsIndex() == null ? "?" : boot.getOsIndex())
				+ (boot.getPhysicalId() == null ? "" : " (" + Words.physicalId(boot.getPhysicalId()) + ")");
	}

	private static String memory(List<MemoryGrant> grants) {
		if (grants.isEmpty()) {
			return "no memory yet";
		}
		return grants.stream().map(grant -> size(grant.getBytes()) + " @ " + (grant.getNode() == null ? "?" : Words.node(grant.getNode())))
				.collect(Collectors.joining(" + "));
	}

	private static String hostMemory(Plan plan, Machine machine) {
		long rest = 0;
		boolean known = false;
		for (NumaNode node : machine.getNumaNodes()) {
			rest += Math.max(0, NodeMemory.of(plan, node).hostBytes());
			known |= node.getBytes() != null;
		}
		return known ? size(rest) + " of memory" : "memory unknown";
	}

	/** Devices and what stands out of the command line. */
	private static String extras(SpawnedKernel kernel) {
		List<String> parts = new ArrayList<>();
		List<PciDevice> devices = kernel.getDevices();
		devices.stream().limit(NAMED_DEVICES).map(device -> {
			String name = DeviceLabels.shortName(device);
			return (name.isEmpty() ? "" : name + " ") + DeviceLabels.shortAddress(device);
		}).forEach(parts::add);
		if (devices.size() > NAMED_DEVICES) {
			parts.add("+" + (devices.size() - NAMED_DEVICES) + " devices");
		}
		if (kernel.getCommandLine() != null && !kernel.getCommandLine().isBlank()) {
			parts.add(kernel.getCommandLine().strip());
		}
		return parts.isEmpty() ? "no devices" : String.join(" · ", parts);
	}

	// devices

	/** Address and full name. */
	public static String deviceName(PciDevice device) {
		String name = Objects.requireNonNullElse(device.getDeviceName(), DeviceLabels.shortName(device));
		return Objects.requireNonNullElse(device.getAddress(), "?") + (name.isBlank() ? "" : " " + name);
	}

	// channels

	/** {@code web → net}. */
	public static String ends(Channel channel) {
		return (channel.getFrom() == null ? "?" : name(channel.getFrom())) + " → " + (channel.getTo() == null ? "?" : name(channel.getTo()));
	}

	/** The size of one message. */
	public static String payload(Channel channel) {
		return size(channel.getPayload());
	}

	/** {@code 20 k/s}, {@code 1.5 M/s}, {@code 0.2 /s}. */
	public static String rate(double perSecond) {
		String[] units = { "/s", "k/s", "M/s", "G/s" };
		double value = perSecond;
		int unit = 0;
		while (value >= 999.5 && unit < units.length - 1) {
			value /= 1000;
			unit++;
		}
		boolean whole = value >= 99.5 || Math.abs(value - Math.rint(value)) < 0.005;
		String digits = whole ? "%.0f" : value >= 9.95 ? "%.1f" : "%.2f";
		return String.format(Locale.ROOT, digits, value) + " " + units[unit];
	}

	// words

	/** {@code 1 CPU}, {@code 1,024 CPUs}. */
	public static String count(int number, String word) {
		return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? word : word + "s");
	}

	/** A broken file may hold a negative size, which counts as none. */
	public static String size(long bytes) {
		return new ByteSize(Math.max(0, bytes)).rounded();
	}

	/** Name of a plan in titles. */
	static String name(Plan plan) {
		return plan.getName() == null || plan.getName().isBlank() ? "(no name)" : plan.getName();
	}
}
