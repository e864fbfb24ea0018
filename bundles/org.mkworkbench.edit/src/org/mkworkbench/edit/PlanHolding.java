// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.CpuSet;
import org.mkworkbench.model.NodeMemory;
import org.mkworkbench.model.Ownership;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Pool;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.validation.Words;

/**
 * What a kernel, the spare part of the pool or the host has of the machine, in words.
 *
 * @param bytes by node as it is called, in the order of the machine; nodes of which the owner has nothing are missing
 * @param bases fixed base addresses by node; nodes where the kernel chooses are missing
 * @param ways  null: not partitioned
 */
record PlanHolding(Element owner, String name, boolean host, List<HardwareThread> threads, Map<String, String> bytes, Map<String, String> bases,
		Map<String, NumaNode> nodes, List<Element> devices, String ways) {

	static PlanHolding of(SpawnedKernel kernel) {
		return of(kernel, kernel.getThreads(), kernel.getMemory(), devices(kernel.getDevices(), kernel.getPlatformDevices()), kernel.getLlcWayMask());
	}

	static PlanHolding ofPool(Plan plan) {
		Pool pool = plan.getPool();
		return pool == null ? of(null, List.of(), List.of(), List.of(), null).named("pool")
				: of(pool, pool.getThreads(), pool.getMemory(), devices(pool.getDevices(), pool.getPlatformDevices()), pool.getLlcWayMask()).named("pool");
	}

	/** What is left: everything that neither a kernel nor the pool has. */
	static PlanHolding ofHost(Plan plan) {
		Ownership ownership = Ownership.of(plan);
		Machine machine = Owners.design(plan).map(Design::getMachine).orElse(null);
		Map<String, String> bytes = new LinkedHashMap<>();
		Map<String, NumaNode> nodes = new LinkedHashMap<>();
		List<Element> devices = List.of();
		if (machine != null) {
			for (NumaNode node : machine.getNumaNodes()) {
				if (node.getBytes() != null) {
					bytes.put(Words.node(node), Words.bytes(NodeMemory.of(plan, node).hostBytes()));
					nodes.put(Words.node(node), node);
				}
			}
			devices = devices(machine.getPciDevices(), machine.getPlatformDevices()).stream()
					.filter(device -> ownership.ownerOf(device) == Ownership.Owner.HOST).toList();
		}
		return new PlanHolding(plan.getHostKernel(), "host", true, ownership.hostThreads(), bytes, Map.of(), nodes, devices, null);
	}

	private static PlanHolding of(Element owner, List<HardwareThread> threads, List<MemoryGrant> grants, List<Element> devices, Long mask) {
		Map<String, List<MemoryGrant>> byNode = new LinkedHashMap<>();
		grants.forEach(grant -> byNode.computeIfAbsent(Words.node(grant.getNode()), key -> new ArrayList<>()).add(grant));
		Map<String, String> bytes = new LinkedHashMap<>();
		Map<String, String> bases = new LinkedHashMap<>();
		Map<String, NumaNode> nodes = new LinkedHashMap<>();
		byNode.forEach((node, list) -> {
			nodes.put(node, list.getFirst().getNode());
			bytes.put(node, Words.bytes(list.stream().mapToLong(MemoryGrant::getBytes).sum()));
			String fixed = list.stream().map(MemoryGrant::getBase).filter(base -> base != null).sorted(Long::compareUnsigned)
					.map("0x%x"::formatted).collect(Collectors.joining(", "));
			if (!fixed.isEmpty()) {
				bases.put(node, fixed);
			}
		});
		return new PlanHolding(owner, Owners.name(owner), false, List.copyOf(threads), bytes, bases, nodes, devices, ways(mask));
	}

	private PlanHolding named(String other) {
		return new PlanHolding(owner, other, host, threads, bytes, bases, nodes, devices, ways);
	}

	@SafeVarargs
	private static List<Element> devices(Collection<? extends Element>... kinds) {
		return Stream.of(kinds).<Element>flatMap(Collection::stream).toList();
	}

	/** {@code 8-11}: numbers of ways as ranges. */
	private static String ways(Long mask) {
		if (mask == null) {
			return null;
		}
		return mask == 0 ? "no way" : CpuSet.ofWords(new long[] { mask }).toString();
	}

	String cpus() {
		return threads.isEmpty() ? null : Words.numbers(threads);
	}

	/** The first CPU; the host and the pool have no boot CPU that a plan decides. */
	String bootCpu() {
		return threads.isEmpty() || !(owner instanceof SpawnedKernel) ? null : Words.numbers(threads.subList(0, 1));
	}

	String order() {
		return threads.isEmpty() || !(owner instanceof SpawnedKernel) ? null
				: threads.stream().map(PlanHolding::key).collect(Collectors.joining(","));
	}

	List<Element> bootPair(PlanHolding other) {
		return Stream.of(this, other).filter(side -> !side.threads.isEmpty()).<Element>map(side -> side.threads.getFirst()).toList();
	}

	/** Those of the devices that this owner has. */
	String deviceText(List<? extends Element> some) {
		String text = some.stream().filter(devices::contains).map(PlanHolding::key).sorted().collect(Collectors.joining(", "));
		return text.isEmpty() ? null : text;
	}

	/** {@code CPUs 4-11, 16 GiB of node 0, 2 devices}. */
	String summary() {
		List<String> parts = new ArrayList<>();
		parts.add(threads.isEmpty() ? "no CPUs" : (threads.size() == 1 ? "CPU " : "CPUs ") + cpus());
		bytes.forEach((node, size) -> parts.add(size + " of " + node));
		if (!devices.isEmpty()) {
			parts.add(devices.size() == 1 ? "1 device" : devices.size() + " devices");
		}
		return String.join(", ", parts);
	}

	/** What one side has and the other has not, by number or address, so that the sides may be different machines. */
	static List<Element> differing(List<? extends Element> left, List<? extends Element> right) {
		Set<String> common = left.stream().map(PlanHolding::key).collect(Collectors.toCollection(HashSet::new));
		common.retainAll(right.stream().map(PlanHolding::key).collect(Collectors.toSet()));
		return Stream.<Element>concat(left.stream(), right.stream()).filter(element -> !common.contains(key(element))).distinct().toList();
	}

	private static String key(EObject element) {
		return switch (element) {
		case HardwareThread thread when thread.getOsIndex() != null -> thread.getOsIndex().toString();
		case PciDevice device when device.getAddress() != null -> device.getAddress();
		case Element other -> Words.device(other).substring("device ".length());
		default -> "";
		};
	}
}
