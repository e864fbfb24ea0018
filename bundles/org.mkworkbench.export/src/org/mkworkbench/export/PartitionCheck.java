// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.ByteSize;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.PoolOverhead;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.VirtioDevice;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.PlatformDevice;

/**
 * What must hold before blobs of dialect V1 are written: everything the kernel would surely refuse, or that a blob cannot say. Advice is not
 * given here; that is the validation's.
 */
final class PartitionCheck {
	/** kernfs names, NAME_MAX. */
	private static final int MAX_NAME_BYTES = 255;
	/** Kernel: platform device names, see Documentation/multikernel/device-tree.rst. */
	private static final int MAX_PLATFORM_NAME = 31;
	/** CONFIG_NODES_SHIFT 10, the largest usual MAX_NUMNODES. */
	private static final int MAX_NUMNODES = 1024;
	private static final long DEFAULT_PAGE = 4096;
	private static final String POOL = "the pool";

	private final Plan plan;
	private final Machine machine;
	private final long pageSize;
	private final List<String> problems = new ArrayList<>();

	private PartitionCheck(Plan plan) {
		this.plan = plan;
		machine = MachineIndex.enclosing(plan, Design.class).map(Design::getMachine).orElse(null);
		pageSize = machine == null ? DEFAULT_PAGE : Objects.requireNonNullElse(machine.getPageSize(), DEFAULT_PAGE);
	}

	/** @throws ExportException with everything that is wrong */
	static void require(Plan plan) throws ExportException {
		PartitionCheck check = new PartitionCheck(plan);
		check.contents();
		check.names();
		check.ids();
		check.cpus();
		check.physicalIds();
		check.memory();
		check.devices();
		if (!check.problems.isEmpty()) {
			throw new ExportException(check.problems);
		}
	}

	private void contents() {
		if (plan.getKernels().isEmpty() && (poolThreads().isEmpty() || plan.getPool().getMemory().isEmpty())) {
			problems.add("The plan \"" + plan.getName() + "\" has no kernels and no pool with CPUs and memory: there is nothing to export."
					+ " Add a kernel first.");
		}
		for (SpawnedKernel kernel : plan.getKernels()) {
			if (kernel.getThreads().isEmpty()) {
				problems.add(named(kernel) + " has no CPU. Give it at least one.");
			}
			if (kernel.getMemory().stream().noneMatch(grant -> grant.getBytes() > 0)) {
				problems.add(named(kernel) + " has no memory. Give it memory of a NUMA node.");
			}
		}
	}

	private List<HardwareThread> poolThreads() {
		return plan.getPool() == null ? List.of() : plan.getPool().getThreads();
	}

	private void names() {
		Map<String, SpawnedKernel> used = new HashMap<>();
		for (SpawnedKernel kernel : plan.getKernels()) {
			String name = kernel.getName();
			if (name == null || name.isBlank()) {
				problems.add("The kernel with id " + kernel.getId() + " has no name. Give it one.");
				continue;
			}
			SpawnedKernel other = used.putIfAbsent(name, kernel);
			if (other != null) {
				problems.add("Two kernels are named \"" + name + "\" (ids " + other.getId() + " and " + kernel.getId() + "). Rename one of them.");
			}
			if (name.codePoints().anyMatch(c -> c == '/' || Character.isWhitespace(c) || Character.isISOControl(c) || isSurrogate(c))
					|| name.equals(".") || name.equals("..") || name.getBytes(StandardCharsets.UTF_8).length > MAX_NAME_BYTES) {
				problems.add(named(kernel) + " cannot have this name: it becomes a directory below /sys/fs/multikernel/instances. Choose a name"
						+ " of at most " + MAX_NAME_BYTES + " bytes without \"/\" and white space.");
			}
		}
	}

	private static boolean isSurrogate(int codePoint) {
		return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
	}

	private void ids() {
		Map<Integer, SpawnedKernel> used = new HashMap<>();
		for (SpawnedKernel kernel : plan.getKernels()) {
			Integer id = kernel.getId();
			if (id == null || id < Designs.MIN_KERNEL_ID || id > Designs.MAX_KERNEL_ID) {
				problems.add(named(kernel) + (id == null ? " has no id." : " has the id " + id + ".") + " Choose one from " + Designs.MIN_KERNEL_ID
						+ " to " + Designs.MAX_KERNEL_ID + ".");
				continue;
			}
			SpawnedKernel other = used.putIfAbsent(id, kernel);
			if (other != null) {
				problems.add(named(other) + " and " + named(kernel) + " both have the id " + id + ". Change one of them.");
			}
		}
	}

	// CPUs

	private void cpus() {
		Map<HardwareThread, String> owners = new HashMap<>();
		SequencedMap<String, List<HardwareThread>> conflicts = new LinkedHashMap<>();
		for (SpawnedKernel kernel : plan.getKernels()) {
			own(kernel.getThreads(), named(kernel), owners, conflicts);
		}
		own(poolThreads(), POOL, owners, conflicts);
		conflicts.forEach((text, threads) -> problems.add(CpuText.named(threads) + " " + (threads.size() == 1 ? "is" : "are") + text));
		HardwareThread boot = machine == null ? null : machine.getBootThread();
		if (boot != null && owners.containsKey(boot)) {
			problems.add(CpuText.named(List.of(boot)) + " of " + owners.get(boot) + " is the boot CPU of the machine; Linux cannot take it offline."
					+ " Leave it with the host kernel.");
		}
	}

	private static void own(Collection<HardwareThread> threads, String owner, Map<HardwareThread, String> owners,
			Map<String, List<HardwareThread>> conflicts) {
		for (HardwareThread thread : threads) {
			String other = owners.putIfAbsent(thread, owner);
			if (other != null) {
				String text = other.equals(owner) ? " listed twice in " + owner + ". List each CPU once."
						: " owned by both " + other + " and " + owner + ". Take it from one of them.";
				conflicts.computeIfAbsent(text, key -> new ArrayList<>()).add(thread);
			}
		}
	}

	private void physicalIds() {
		List<HardwareThread> used = new ArrayList<>();
		plan.getKernels().forEach(kernel -> used.addAll(kernel.getThreads()));
		used.addAll(poolThreads());
		List<HardwareThread> missing = used.stream().distinct().filter(thread -> thread.getPhysicalId() == null).toList();
		if (!missing.isEmpty()) {
			problems.add(CpuText.named(missing) + (missing.size() == 1 ? " has" : " have")
					+ " no physical id (x86 APIC id, arm64 MPIDR, riscv hart id), and blobs name CPUs by it. Merge a source that knows them, such as"
					+ " /proc and /sys of the machine (\"mkw machine import\" with --merge)." + (numbersMayBeIds() ? " Or, if they equal the Linux CPU"
					+ " numbers, say so with \"mkw machine assume-physical-ids FILE\" or the menu command Plan > Set Physical Ids to Linux Numbers;"
					+ " they are then marked as assumed." : ""));
		}
		Map<Long, HardwareThread> byId = new HashMap<>();
		for (HardwareThread thread : used.stream().distinct().filter(thread -> thread.getPhysicalId() != null).toList()) {
			HardwareThread other = byId.putIfAbsent(thread.getPhysicalId(), thread);
			if (other != null) {
				problems.add(CpuText.named(List.of(other, thread)) + " both have the physical id 0x" + Long.toHexString(thread.getPhysicalId())
						+ ". Correct the machine: import it again, or merge a better source.");
			}
		}
	}

	/** Whether no Linux number that would become a physical id is one already: then they do not equal the numbers. */
	private boolean numbersMayBeIds() {
		List<HardwareThread> all = machine == null ? List.of() : MachineIndex.threadsBelow(machine);
		Set<Long> known = all.stream().map(HardwareThread::getPhysicalId).filter(Objects::nonNull).collect(Collectors.toSet());
		return all.stream().filter(thread -> thread.getPhysicalId() == null && thread.getOsIndex() != null)
				.noneMatch(thread -> known.contains((long) thread.getOsIndex()));
	}

	// Memory

	private void memory() {
		int before = problems.size();
		for (SpawnedKernel kernel : plan.getKernels()) {
			kernel.getMemory().forEach(grant -> grant(grant, named(kernel)));
		}
		if (plan.getPool() != null) {
			plan.getPool().getMemory().forEach(grant -> grant(grant, "The pool"));
		}
		boolean complete = plan.getKernels().stream().allMatch(kernel -> kernel.getMemory().stream().anyMatch(grant -> grant.getBytes() > 0));
		if (problems.size() > before || !complete) {
			return;
		}
		try {
			MachineIndex index = machine == null ? null : new MachineIndex(machine);
			PoolMemory.perNode(plan).forEach((node, bytes) -> capacity(index, node, bytes));
		} catch (ArithmeticException e) {
			problems.add("The memory of the kernels adds up to more than 8 EiB. Correct the sizes.");
		}
	}

	private void grant(MemoryGrant grant, String owner) {
		NumaNode node = grant.getNode();
		if (node == null || node.getOsIndex() == null || node.getOsIndex() < 0 || node.getOsIndex() >= MAX_NUMNODES) {
			problems.add(owner + " has memory of a NUMA node without a number from 0 to " + (MAX_NUMNODES - 1) + ". Choose a node of the machine.");
		} else if (grant.getBytes() < 0 || grant.getBytes() % pageSize != 0) {
			problems.add(owner + ": " + grant.getBytes() + " bytes of NUMA node " + node.getOsIndex() + " are no multiple of the page size, "
					+ pageSize + " bytes. Round the size" + (grant.getBytes() < 0 ? "." : ", for example to "
							+ (grant.getBytes() / pageSize + 1) * pageSize + "."));
		}
	}

	private void capacity(MachineIndex index, int number, long bytes) {
		NumaNode node = index == null ? null : index.node(number).orElse(null);
		if (node == null || node.getBytes() == null || bytes <= node.getBytes()) {
			return;
		}
		List<String> takers = plan.getKernels().stream().filter(kernel -> number == PoolMemory.nodes(kernel).getFirst().getOsIndex())
				.map(kernel -> named(kernel) + " " + new ByteSize(PoolMemory.bytes(kernel)).readable()
						+ (PoolMemory.isGathered(kernel) ? " in all" : "")).toList();
		String gathered = takers.stream().anyMatch(taker -> taker.endsWith(" in all"))
				? " Dialect V1 takes the memory of a kernel from one node: the one it has most on." : "";
		problems.add("NUMA node " + number + " has " + new ByteSize(node.getBytes()).detailed() + ", but the pool would need "
				+ new ByteSize(bytes).detailed() + " of it (with " + new ByteSize(PoolOverhead.bytesPerNode()) + " for its book-keeping)"
				+ (takers.isEmpty() ? "" : ": " + String.join(", ", takers)) + ". Give less, or memory of another node." + gathered);
	}

	// Devices

	private void devices() {
		Map<EObject, String> owners = new HashMap<>();
		for (SpawnedKernel kernel : plan.getKernels()) {
			kernel.getDevices().forEach(device -> device(device, named(kernel), owners));
			kernel.getPlatformDevices().forEach(device -> device(device, named(kernel), owners));
			kernel.getVirtioDevices().forEach(device -> virtio(device, kernel));
		}
		if (plan.getPool() != null) {
			plan.getPool().getDevices().forEach(device -> device(device, POOL, owners));
			plan.getPool().getPlatformDevices().forEach(device -> device(device, POOL, owners));
		}
	}

	private void device(PciDevice device, String owner, Map<EObject, String> owners) {
		String name = "PCI device " + Objects.requireNonNullElse(device.getAddress(), device.getUid());
		owned(device, name, owner, owners);
		if (device.getAddress() == null || device.getVendorId() == null || device.getDeviceId() == null) {
			problems.add(name + " of " + owner + " lacks " + (device.getAddress() == null ? "its address" : "its vendor or device id")
					+ ", which a baseline must state. Merge a source that knows it, or leave the device with the host kernel.");
		}
	}

	private void device(PlatformDevice device, String owner, Map<EObject, String> owners) {
		String name = "Platform device " + Objects.requireNonNullElse(device.getName(), device.getUid());
		owned(device, name, owner, owners);
		if (device.getName() == null || device.getName().isEmpty() || device.getName().length() > MAX_PLATFORM_NAME) {
			problems.add(name + " of " + owner + ": the kernel takes names of 1 to " + MAX_PLATFORM_NAME + " characters."
					+ " Leave the device with the host kernel.");
		}
	}

	private void owned(EObject device, String name, String owner, Map<EObject, String> owners) {
		String other = owners.putIfAbsent(device, owner);
		if (other != null) {
			problems.add(name + " is " + (other.equals(owner) ? "listed twice in " + owner : "owned by both " + other + " and " + owner)
					+ ". Take it from one of them.");
		}
	}

	private void virtio(VirtioDevice device, SpawnedKernel kernel) {
		if (device.getQueues() < 1 || device.getQueueSize() < 1) {
			problems.add(named(kernel) + ": the virtio device \"" + device.getName() + "\" has " + device.getQueues() + " queues of "
					+ device.getQueueSize() + " entries. Both must be 1 or more.");
		}
	}

	private static String named(SpawnedKernel kernel) {
		return "Kernel \"" + kernel.getName() + "\"";
	}
}
