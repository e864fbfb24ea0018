// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.CommandLine;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.Ownership.Owner;
import org.mkworkbench.model.PoolOverhead;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.Core;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.PciDevice;

/** A plan with the look-ups that several rules need, made once per validation in linear time. It does not follow changes of the plan. */
public final class PlanContext {
	/** One memory grant and who has it. */
	public record Grant(Holder holder, MemoryGrant grant) {
	}

	private final Plan plan;
	private final Machine machine;
	private final List<HardwareThread> threads;
	private final Map<HardwareThread, Integer> position = new HashMap<>();
	private final Map<Core, List<HardwareThread>> cores = new LinkedHashMap<>();
	private final Map<EObject, List<Holder>> holders = new HashMap<>();
	private final List<Holder> host;
	private final Map<SpawnedKernel, Holder> kernels = new LinkedHashMap<>();
	private final List<Grant> grants = new ArrayList<>();
	private final Map<SpawnedKernel, Set<Cache>> lastLevelCaches = new HashMap<>();
	private final Map<SpawnedKernel, List<CommandLine.Problem>> commandLineProblems = new HashMap<>();
	private final Map<SpawnedKernel, Set<NumaNode>> nodes = new HashMap<>();

	public PlanContext(Plan plan) {
		this.plan = plan;
		machine = MachineIndex.enclosing(plan, Design.class).map(Design::getMachine).orElse(null);
		threads = machine == null ? List.of() : MachineIndex.threadsBelow(machine);
		for (HardwareThread thread : threads) {
			position.put(thread, position.size());
			MachineIndex.enclosing(thread, Core.class).ifPresent(core -> cores.computeIfAbsent(core, key -> new ArrayList<>(2)).add(thread));
		}
		host = List.of(new Holder(Owner.HOST, plan.getHostKernel(), "the host"));
		Map<String, Integer> names = new HashMap<>();
		plan.getKernels().forEach(kernel -> names.merge(String.valueOf(kernel.getName()), 1, Integer::sum));
		for (SpawnedKernel kernel : plan.getKernels()) {
			boolean ambiguous = names.get(String.valueOf(kernel.getName())) > 1 && kernel.getName() != null;
			Holder holder = new Holder(Owner.KERNEL, kernel, ambiguous ? Words.kernel(kernel) + " [" + kernel.getUid() + "]" : Words.kernel(kernel));
			kernels.put(kernel, holder);
			hold(holder, kernel.getThreads(), kernel.getDevices(), kernel.getPlatformDevices());
			kernel.getMemory().forEach(grant -> grants.add(new Grant(holder, grant)));
		}
		if (plan.getPool() != null) {
			Holder pool = new Holder(Owner.POOL, plan.getPool(), "the pool");
			hold(pool, plan.getPool().getThreads(), plan.getPool().getDevices(), plan.getPool().getPlatformDevices());
			plan.getPool().getMemory().forEach(grant -> grants.add(new Grant(pool, grant)));
		}
	}

	@SafeVarargs
	private void hold(Holder holder, Collection<? extends EObject>... resources) {
		for (Collection<? extends EObject> some : resources) {
			// a list that names a resource twice makes nobody its owner twice
			for (EObject resource : new HashSet<>(some)) {
				holders.computeIfAbsent(resource, key -> new ArrayList<>(1)).add(holder);
			}
		}
	}

	public Plan plan() {
		return plan;
	}

	/** Empty while the plan is in no design. */
	public Optional<Machine> machine() {
		return Optional.ofNullable(machine);
	}

	/** All threads of the machine in tree order. */
	public List<HardwareThread> threads() {
		return threads;
	}

	/** Threads per core in tree order; empty where the source knew no cores. */
	public Collection<List<HardwareThread>> cores() {
		return cores.values();
	}

	public long pageSize() {
		return Words.pageSize(machine);
	}

	/** Who has this thread or device: kernels in plan order, then the pool; just the host when nobody else does. */
	public List<Holder> holders(EObject resource) {
		return holders.getOrDefault(resource, host);
	}

	public Holder holder(SpawnedKernel kernel) {
		return kernels.get(kernel);
	}

	/** Last-level caches above the CPUs of a kernel, in the order of the CPUs. */
	public Set<Cache> lastLevelCaches(SpawnedKernel kernel) {
		return lastLevelCaches.computeIfAbsent(kernel, key -> {
			Set<Cache> caches = new LinkedHashSet<>();
			key.getThreads().forEach(thread -> MachineIndex.lastLevelCache(thread).ifPresent(caches::add));
			return Collections.unmodifiableSet(caches);
		});
	}

	/** What may be wrong with the command line of a kernel. */
	public List<CommandLine.Problem> commandLineProblems(SpawnedKernel kernel) {
		return commandLineProblems.computeIfAbsent(kernel, key -> CommandLine.parse(key.getCommandLine()).problems(key));
	}

	/** Nodes nearest to the CPUs of a kernel, in the order of the CPUs. */
	public Set<NumaNode> nodes(SpawnedKernel kernel) {
		return nodes.computeIfAbsent(kernel, key -> {
			Set<NumaNode> near = new LinkedHashSet<>();
			key.getThreads().forEach(thread -> MachineIndex.nodeOf(thread).ifPresent(near::add));
			return Collections.unmodifiableSet(near);
		});
	}

	public Holder host() {
		return host.getFirst();
	}

	/** How a kernel of this plan is called in sentences; with its uid where two have the same name. */
	public String label(SpawnedKernel kernel) {
		Holder holder = kernels.get(kernel);
		return holder == null ? Words.kernel(kernel) : holder.label();
	}

	/** Threads that the host has given away, in tree order. */
	public List<HardwareThread> usedThreads() {
		return threads.stream().filter(holders::containsKey).toList();
	}

	/** Devices that the host has given away and their owners, PCI devices in machine order first. */
	public List<Element> usedDevices() {
		if (machine == null) {
			return List.of();
		}
		List<Element> used = new ArrayList<>();
		machine.getPciDevices().stream().filter(holders::containsKey).forEach(used::add);
		machine.getPlatformDevices().stream().filter(holders::containsKey).forEach(used::add);
		return used;
	}

	/** All PCI devices of the machine in its order. */
	public List<PciDevice> pciDevices() {
		return machine == null ? List.of() : machine.getPciDevices();
	}

	/** PCI devices per IOMMU group in ascending order; devices whose group is unknown are left out. */
	public Map<Integer, List<PciDevice>> iommuGroups() {
		Map<Integer, List<PciDevice>> groups = new TreeMap<>();
		if (machine != null) {
			machine.getPciDevices().stream().filter(device -> device.getIommuGroup() != null)
					.forEach(device -> groups.computeIfAbsent(device.getIommuGroup(), key -> new ArrayList<>()).add(device));
		}
		return groups;
	}

	/** All memory grants: kernels in plan order, then the spare part of the pool. */
	public List<Grant> grants() {
		return grants;
	}

	/** Bytes of a node that the host has given away; negative grants count as nothing. Saturates at {@link Long#MAX_VALUE}. */
	public long grantedBytes(NumaNode node) {
		long sum = 0;
		for (Grant grant : grants) {
			if (grant.grant().getNode() == node) {
				sum = Math.max(0, grant.grant().getBytes()) > Long.MAX_VALUE - sum ? Long.MAX_VALUE : sum + Math.max(0, grant.grant().getBytes());
			}
		}
		return sum;
	}

	/** Bytes that a node must have for what it gives away: {@link #grantedBytes} and the pool's book-keeping. */
	public long neededBytes(NumaNode node) {
		return PoolOverhead.with(grantedBytes(node));
	}

	/** Bytes that the host keeps of a node, negative where too much is given away; null while the size of the node is unknown. */
	public Long hostBytes(NumaNode node) {
		return node.getBytes() == null ? null : node.getBytes() - neededBytes(node);
	}

	/** Resources that have the same owners, together, in the order given. */
	public <T extends EObject> Map<List<Holder>, List<T>> byHolders(Collection<T> resources) {
		Map<List<Holder>, List<T>> groups = new LinkedHashMap<>();
		resources.forEach(resource -> groups.computeIfAbsent(holders(resource), key -> new ArrayList<>()).add(resource));
		return groups;
	}

	/** The same threads in tree order, each once. */
	public List<HardwareThread> sorted(Collection<HardwareThread> some) {
		Set<HardwareThread> once = new HashSet<>(some);
		return once.stream().sorted(Comparator.comparingInt(thread -> position.getOrDefault(thread, Integer.MAX_VALUE))).toList();
	}
}
