// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mkworkbench.model.CacheWays;
import org.mkworkbench.model.CommandLine;
import org.mkworkbench.model.IommuGroups;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.Ownership;
import org.mkworkbench.model.Ownership.Owner;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.validation.Words;

/** Works out what a role changes about one kernel. What a person chose stays: options with other values, cache ways, network cards. */
final class RoleDefaults {
	private static final DesignPackage MODEL = DesignPackage.eINSTANCE;
	/** A kernel starts with this part of a cache. */
	private static final int WAYS_PART = 4;
	private static final List<String> HUGE_PAGES = List.of("default_hugepagesz", "hugepagesz", "hugepages");

	private final Draft draft;
	private final Plan plan;
	private final SpawnedKernel kernel;
	private final RoleTemplate template;
	private final Machine machine;
	private final Ownership ownership;
	private final Set<HardwareThread> threads;
	private final long memory;
	private final FreshUids uids;
	private final List<String> notes = new ArrayList<>();

	/** @param threads the CPUs that the kernel will have. @param memory bytes that it will have */
	RoleDefaults(Draft draft, Plan plan, SpawnedKernel kernel, KernelRole role, List<HardwareThread> threads, long memory) {
		this.draft = draft;
		this.plan = plan;
		this.kernel = kernel;
		this.threads = new LinkedHashSet<>(threads);
		this.memory = memory;
		template = RoleTemplate.of(role);
		Design design = Owners.design(plan).orElseThrow();
		machine = design.getMachine();
		uids = new FreshUids(design);
		ownership = Ownership.of(plan);
	}

	/** @return what the role wants and the plan has no room for, one sentence each without a full stop */
	List<String> apply() {
		KernelRole before = kernel.getRole();
		draft.set(kernel, MODEL.getSpawnedKernel_Role(), template.role());
		if (template.wholeCores()) {
			wholeCores();
		}
		if (template.ownWays()) {
			ownWays();
		}
		if (template.networkCard()) {
			networkCard();
		}
		if (template.role() == KernelRole.UPDATE_TWIN) {
			twin();
		} else {
			commandLine(before);
		}
		return notes;
	}

	/** Options of the earlier role go where nobody changed them; those of the new one come where the line says nothing about them yet. */
	private void commandLine(KernelRole before) {
		CommandLine line = CommandLine.parse(kernel.getCommandLine());
		String architecture = machine == null ? null : machine.getArchitecture();
		List<String> wanted = template.options(architecture, threads.size(), memory);
		if (before != template.role()) {
			for (String option : RoleTemplate.of(before).options(architecture, kernel.getThreads().size(), memory)) {
				line = wanted.contains(option) ? line : line.without(option);
			}
		}
		// these three belong together, and their order matters
		boolean hugePages = HUGE_PAGES.stream().anyMatch(line::names);
		for (String option : wanted) {
			String name = option.contains("=") ? option.substring(0, option.indexOf('=')) : option;
			boolean said = HUGE_PAGES.contains(name) ? hugePages : !name.equals("console") && line.names(name);
			line = said ? line : line.with(option);
		}
		draft.set(kernel, MODEL.getKernel_CommandLine(), line.toString());
	}

	/** Takes the other threads of its cores from the host and the pool; what another kernel has, or what booted the machine, stays. */
	private void wholeCores() {
		List<HardwareThread> more = new ArrayList<>();
		for (HardwareThread thread : List.copyOf(threads)) {
			for (HardwareThread sibling : MachineIndex.siblings(thread)) {
				if (threads.contains(sibling) || !sibling.isOnline()) {
					continue;
				}
				SpawnedKernel other = ownership.kernelOf(sibling);
				if (other != null && other != kernel || machine != null && sibling == machine.getBootThread()) {
					notes.add("CPU %s shares its core with CPU %s of %s; take one of them away".formatted(Words.numbers(List.of(thread)),
							Words.numbers(List.of(sibling)), other == null ? "the host, which booted the machine" : Owners.name(other)));
				} else {
					threads.add(sibling);
					more.add(sibling);
				}
			}
		}
		if (!more.isEmpty()) {
			Set<HardwareThread> taken = new HashSet<>(more);
			Owners.take(draft, plan, taken, kernel);
			AssignThreadsCommand.append(draft, plan, kernel, taken);
		}
	}

	/** The highest run of ways that is free in all its caches and that devices do not write into; the low ones stay with the host. */
	private void ownWays() {
		Set<Cache> caches = new LinkedHashSet<>();
		threads.forEach(thread -> MachineIndex.lastLevelCache(thread).filter(cache -> CacheWays.of(cache).isPresent()).ifPresent(caches::add));
		if (kernel.getLlcWayMask() != null || caches.isEmpty()) {
			return;
		}
		// masks that differ everywhere are the same to every dialect; equal masks of different caches are better than none
		int count = caches.stream().mapToInt(cache -> Math.max(1, cache.getWays() / WAYS_PART)).min().orElseThrow();
		Optional<Long> run = highestRun(free(caches, plan.getKernels()), count, count).or(() -> highestRun(free(caches, null), count, 1));
		if (run.isEmpty()) {
			notes.add("No cache ways are free for a kernel of its own; make room in the cache");
			return;
		}
		draft.set(kernel, MODEL.getSpawnedKernel_LlcWayMask(), run.get());
		Long pool = SetCacheWaysCommand.widened(plan, run.get());
		if (pool != null) {
			draft.set(plan.getPool(), MODEL.getPool_LlcWayMask(), pool);
		}
	}

	/** Ways of all these caches that no neighbour has. @param neighbours null: in each cache the kernels on it */
	private long free(Set<Cache> caches, List<SpawnedKernel> neighbours) {
		long free = -1L;
		for (Cache cache : caches) {
			CacheWays ways = CacheWays.of(cache).orElseThrow();
			long taken = 0;
			for (SpawnedKernel other : neighbours == null ? CacheWays.kernelsOn(plan, cache) : neighbours) {
				taken |= Objects.requireNonNullElse(other.getLlcWayMask(), 0L);
			}
			// one way must stay with the host
			free &= ways.allMask() & ~taken & ~ways.sharedMask() & ~1L;
		}
		return free;
	}

	/** As many ways in a row as wanted, else fewer. */
	private static Optional<Long> highestRun(long free, int wanted, int least) {
		for (int count = wanted; count >= least; count--) {
			for (int first = CacheWays.MAX_WAYS - count; first >= 0; first--) {
				long run = CacheWays.run(first, count);
				if ((run & ~free) == 0) {
					return Optional.of(run);
				}
			}
		}
		return Optional.empty();
	}

	/** The first network card, as a rule of the kernel's nodes, that can go with its whole IOMMU group; a spare one before one of the host. */
	private void networkCard() {
		if (machine == null || kernel.getDevices().stream().anyMatch(AssignDevicesCommand::isNetwork)) {
			return;
		}
		Set<NumaNode> nodes = new HashSet<>();
		threads.forEach(thread -> MachineIndex.nodeOf(thread).ifPresent(nodes::add));
		List<PciDevice> free = machine.getPciDevices().stream()
				.filter(device -> AssignDevicesCommand.isNetwork(device) && (device.getNode() == null || nodes.isEmpty() || nodes.contains(device.getNode())))
				.filter(this::canGo).sorted(Comparator.comparing(device -> ownership.ownerOf(device) == Owner.POOL ? 0 : 1)).toList();
		if (free.isEmpty()) {
			notes.add("No network card of its NUMA node is free; give it one");
			return;
		}
		Set<PciDevice> group = IommuGroups.complete(machine, List.of(free.getFirst()));
		Owners.take(draft, plan, group, kernel);
		List<EObject> list = draft.list(kernel, MODEL.getSpawnedKernel_Devices());
		group.stream().filter(device -> !list.contains(device)).forEach(list::add);
	}

	/** Nobody else's, nothing the host needs, not the host's last card, and no card whose virtual functions somebody may use. */
	private boolean canGo(PciDevice card) {
		Set<PciDevice> group = IommuGroups.complete(machine, List.of(card));
		boolean free = group.stream().allMatch(device -> ownership.kernelOf(device) == null && !device.isBootCritical());
		boolean parent = machine.getPciDevices().stream().anyMatch(device -> device.getPhysicalFunction() == card);
		boolean other = ownership.ownerOf(card) == Owner.POOL || machine.getPciDevices().stream()
				.anyMatch(device -> !group.contains(device) && AssignDevicesCommand.isNetwork(device) && ownership.ownerOf(device) == Owner.HOST);
		return free && !parent && other;
	}

	/** The kernel whose name this one's begins with, else the only other kernel. */
	private Optional<SpawnedKernel> findTwin() {
		List<SpawnedKernel> others = plan.getKernels().stream().filter(other -> other != kernel).toList();
		String name = Objects.requireNonNullElse(kernel.getName(), "");
		return others.stream().filter(other -> other.getName() != null && !other.getName().isBlank() && name.startsWith(other.getName()))
				.max(Comparator.comparing((SpawnedKernel other) -> other.getName().length())).or(() -> others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty());
	}

	/** Takes over what is still open: image, initial RAM disk, command line, memory per node, virtio devices. */
	private void twin() {
		Optional<SpawnedKernel> found = findTwin();
		if (found.isEmpty()) {
			notes.add("It is not clear which kernel this is the twin of; name it after that kernel, such as \"web-b\" after \"web\"");
			commandLine(kernel.getRole());
			return;
		}
		SpawnedKernel twin = found.get();
		copy(twin, MODEL.getKernel_Image());
		copy(twin, MODEL.getSpawnedKernel_Initrd());
		CommandLine line = CommandLine.parse(twin.getCommandLine());
		String own = kernel.getCommandLine();
		if (own == null || own.isBlank() || own.equals(RoleTemplate.of(kernel.getRole()).commandLine())) {
			draft.set(kernel, MODEL.getKernel_CommandLine(), line.with("console=mktty0").toString());
		} else {
			commandLine(kernel.getRole());
		}
		if (memory == 0) {
			copyMemory(twin);
		}
		if (kernel.getVirtioDevices().isEmpty()) {
			twin.getVirtioDevices().forEach(device -> draft.list(kernel, MODEL.getSpawnedKernel_VirtioDevices()).add(fresh(device)));
		}
	}

	private void copy(SpawnedKernel twin, EAttribute feature) {
		if (kernel.eGet(feature) == null && twin.eGet(feature) != null) {
			draft.set(kernel, feature, twin.eGet(feature));
		}
	}

	private void copyMemory(SpawnedKernel twin) {
		for (MemoryGrant grant : twin.getMemory()) {
			NumaNode node = grant.getNode();
			if (node == null || node.getBytes() == null || node.getBytes() - ownership.grantedBytes(node) <= grant.getBytes()) {
				notes.add("%s has no %s left for a twin of %s".formatted(Words.capitalised(Words.node(node)), Words.bytes(grant.getBytes()), Owners.name(twin)));
			} else {
				MemoryGrant same = fresh(grant);
				same.setBase(null);
				draft.list(kernel, MODEL.getSpawnedKernel_Memory()).add(same);
			}
		}
	}

	private <T extends Element> T fresh(T original) {
		T copy = EcoreUtil.copy(original);
		uids.rename(copy);
		return copy;
	}
}
