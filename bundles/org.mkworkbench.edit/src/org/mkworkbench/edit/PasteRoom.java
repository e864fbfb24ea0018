// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.AddressRanges;
import org.mkworkbench.model.AddressRanges.Range;
import org.mkworkbench.model.CpuSet;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.NodeMemory;
import org.mkworkbench.model.Ownership;
import org.mkworkbench.model.PoolOverhead;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignFactory;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.PlatformDevice;
import org.mkworkbench.validation.Words;

/** Finds room in a plan for kernels that are pasted one after the other, and notes what has none. */
final class PasteRoom {
	private final Plan plan;
	private final Machine machine;
	private final MachineIndex index;
	private final Ownership ownership;
	/** What earlier kernels of the same act have got. */
	private final Map<EObject, SpawnedKernel> given = new HashMap<>();
	private final Map<NumaNode, Long> left = new HashMap<>();
	private final List<Range> fixed = new ArrayList<>();
	private final List<SpawnedKernel> filled = new ArrayList<>();
	private final List<String> omissions = new ArrayList<>();

	PasteRoom(Plan plan) {
		this.plan = plan;
		machine = Owners.design(plan).map(Design::getMachine).orElseThrow();
		index = new MachineIndex(machine);
		ownership = Ownership.of(plan);
	}

	List<String> omissions() {
		return omissions;
	}

	/** Notes a sentence about a kernel, without a full stop. */
	void omit(SpawnedKernel kernel, String what) {
		omissions.add(Owners.name(kernel) + ": " + what);
	}

	/** Gives the kernel what there is. @param kernel new, not in the plan */
	void fill(SpawnedKernel kernel, KernelClipReader.Entry entry) {
		threads(kernel, entry.cpus());
		entry.memory().forEach(memory -> memory(kernel, memory));
		for (KernelClipReader.Device device : entry.devices()) {
			device(kernel, device);
		}
		for (String name : entry.platformDevices()) {
			Optional<PlatformDevice> found = machine.getPlatformDevices().stream().filter(device -> name.equals(device.getName())).findFirst();
			found.ifPresentOrElse(device -> give(kernel, device, kernel.getPlatformDevices()), () -> omit(kernel, "this machine has no device " + name));
		}
		ways(kernel);
		filled.add(kernel);
	}

	private void threads(SpawnedKernel kernel, List<Integer> numbers) {
		List<Integer> missing = new ArrayList<>();
		Map<String, List<HardwareThread>> refused = new LinkedHashMap<>();
		for (Integer number : numbers) {
			HardwareThread thread = index.thread(number).orElse(null);
			if (thread == null) {
				missing.add(number);
				continue;
			}
			String reason = thread == machine.getBootThread() ? "booted the machine and stays with the host" : thread.isOnline() ? owner(thread) : "is offline";
			if (reason == null) {
				kernel.getThreads().add(thread);
				given.put(thread, kernel);
			} else {
				refused.computeIfAbsent(reason, key -> new ArrayList<>()).add(thread);
			}
		}
		if (!missing.isEmpty()) {
			omit(kernel, "this machine has no CPU" + (missing.size() == 1 ? " " : "s ") + CpuSet.of(missing));
		}
		refused.forEach((reason, threads) -> omit(kernel, threads.size() == 1 ? "CPU " + Words.numbers(threads) + " " + reason
				: "CPUs " + Words.numbers(threads) + " " + reason.replaceFirst("^is ", "are ").replaceFirst("^stays ", "stay ")));
	}

	/** Such as {@code stays with web}, or null when the resource can be had. */
	private String owner(EObject resource) {
		SpawnedKernel other = given.getOrDefault(resource, ownership.kernelOf(resource));
		return other == null ? null : "stays with " + Owners.name(other);
	}

	private void memory(SpawnedKernel kernel, KernelClipReader.Memory memory) {
		NumaNode node = index.node(memory.node()).orElse(null);
		if (node == null) {
			omit(kernel, "this machine has no node " + memory.node() + " for " + Words.bytes(memory.bytes()));
			return;
		}
		if (node.getBytes() != null) {
			long room = left.computeIfAbsent(node, this::room);
			if (memory.bytes() > room) {
				omit(kernel, "%s of %s do not fit, %s are left".formatted(Words.bytes(memory.bytes()), Words.node(node),
						room <= 0 ? "none" : Words.bytes(room)));
				return;
			}
			left.put(node, room - memory.bytes());
		}
		MemoryGrant grant = DesignFactory.eINSTANCE.createMemoryGrant();
		grant.setNode(node);
		grant.setBytes(memory.bytes());
		grant.setBase(memory.base());
		Range range = AddressRanges.rangeOf(grant).orElse(null);
		if (range != null) {
			if (isFree(range, node)) {
				fixed.add(range);
			} else {
				grant.setBase(null);
				omit(kernel, "the base address 0x%x of %s is not free, so the kernel chooses one".formatted(memory.base(), Words.bytes(memory.bytes())));
			}
		}
		kernel.getMemory().add(grant);
	}

	/** What the host can give, the book-keeping of the pool put aside. */
	private long room(NumaNode node) {
		NodeMemory memory = NodeMemory.of(plan, node);
		return memory.grantedBytes() > 0 ? memory.hostBytes() : memory.hostBytes() - PoolOverhead.bytesPerNode();
	}

	private boolean isFree(Range range, NumaNode node) {
		List<Range> free = AddressRanges.of(plan, node).free();
		boolean known = !AddressRanges.memory(machine, node).isEmpty();
		// where the machine's memory map is unknown, only the other kernels can be in the way
		boolean inside = known ? free.stream().anyMatch(place -> place.base() <= range.base() && range.end() <= place.end())
				: plan.getKernels().stream().flatMap(kernel -> kernel.getMemory().stream()).map(AddressRanges::rangeOf)
						.flatMap(Optional::stream).noneMatch(range::overlaps);
		return inside && fixed.stream().noneMatch(range::overlaps);
	}

	private void device(SpawnedKernel kernel, KernelClipReader.Device wanted) {
		PciDevice device = index.device(wanted.address()).orElse(null);
		if (device == null) {
			omit(kernel, "this machine has no device " + wanted.address());
		} else if (wanted.ids() != null && KernelClip.ids(device) != null && !wanted.ids().equals(KernelClip.ids(device))) {
			omit(kernel, "device %s is another one here, %s instead of %s".formatted(wanted.address(), KernelClip.ids(device), wanted.ids()));
		} else if (device.isBootCritical()) {
			omit(kernel, "device " + wanted.address() + " stays with the host, which needs it to run");
		} else {
			give(kernel, device, kernel.getDevices());
		}
	}

	private <T extends EObject> void give(SpawnedKernel kernel, T device, Collection<T> list) {
		String reason = owner(device);
		if (reason == null) {
			list.add(device);
			given.put(device, kernel);
		} else {
			omit(kernel, Words.device((Element) device) + " " + reason);
		}
	}

	/** Cache ways stay as copied unless the caches here have fewer, or a kernel on the same cache has some of them. */
	private void ways(SpawnedKernel kernel) {
		Long mask = kernel.getLlcWayMask();
		if (mask == null) {
			return;
		}
		Set<Cache> caches = caches(kernel);
		int fewest = caches.stream().map(Cache::getWays).filter(Objects::nonNull).filter(ways -> ways > 0).min(Integer::compare).orElse(Long.SIZE);
		String ways = CpuSet.ofWords(new long[] { mask }).toString();
		if (Long.SIZE - Long.numberOfLeadingZeros(mask) > fewest) {
			kernel.setLlcWayMask(null);
			omit(kernel, "cache ways %s are too many, the caches of its CPUs have %d".formatted(ways, fewest));
			return;
		}
		List<SpawnedKernel> others = new ArrayList<>(plan.getKernels());
		others.addAll(filled);
		String names = others.stream().filter(other -> other.getLlcWayMask() != null && (other.getLlcWayMask() & mask) != 0
				&& caches(other).stream().anyMatch(caches::contains)).map(Owners::name).collect(Collectors.joining(", "));
		if (!names.isEmpty()) {
			kernel.setLlcWayMask(null);
			omit(kernel, "cache ways %s stay with %s".formatted(ways, names));
		}
	}

	private static Set<Cache> caches(SpawnedKernel kernel) {
		return kernel.getThreads().stream().map(MachineIndex::lastLevelCache).flatMap(Optional::stream).collect(Collectors.toCollection(HashSet::new));
	}
}
