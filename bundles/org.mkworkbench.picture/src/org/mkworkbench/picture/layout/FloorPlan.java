// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.picture.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.ByteSize;
import org.mkworkbench.model.CacheWays;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.Provenance;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.Core;
import org.mkworkbench.model.machine.CpuKind;
import org.mkworkbench.model.machine.Die;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.MachinePackage;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.Package;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.picture.layout.FloorBox.Kind;

/**
 * The machine as nested boxes in reading order: package, NUMA node, die, last-level cache, core, thread. A level of which its parent
 * holds only one is left out. The result depends on the machine alone, never on a plan, so it does not move while people edit.
 */
public final class FloorPlan {
	/** From this many threads on, tiles are small. */
	static final int COMPACT_THREADS = 128;

	/** Width of a text in pixels, in the fonts of the diagram. */
	public interface TextMeasure {
		int small(String text);

		int bold(String text);
	}

	private final FloorBox root;
	private final Map<NumaNode, Boolean> placedNodes = new LinkedHashMap<>();
	private final Set<PciDevice> placedDevices = new LinkedHashSet<>();
	private final boolean compact;
	private final Map<CpuKind, Character> kindLetters;

	public FloorPlan(Machine machine, TextMeasure text) {
		List<HardwareThread> threads = MachineIndex.threadsBelow(machine);
		compact = threads.size() >= COMPACT_THREADS;
		kindLetters = kindLetters(machine);
		root = new FloorBox(Kind.MACHINE, machine, threads, "", "");
		root.compact = compact;
		for (Map.Entry<EObject, List<HardwareThread>> group : group(threads, thread -> MachineIndex.packageOf(thread).orElse(null)).entrySet()) {
			root.add(packageBox(machine, group.getKey(), group.getValue()));
		}
		machine.getNumaNodes().stream().filter(node -> !placedNodes.containsKey(node)).forEach(root.nodes::add);
		devices(machine).filter(device -> !placedDevices.contains(device)).forEach(root.devices::add);
		placeCaches();
		new FloorPlanLayout(text, compact, virtualFunctions(machine)).run(root);
	}

	/** The whole machine; its children are the packages. */
	public FloorBox root() {
		return root;
	}

	/** A line about the machine for the head of the diagram. */
	public static String summary(Machine machine) {
		List<Package> packages = MachineIndex.threadsBelow(machine).stream().map(thread -> MachineIndex.packageOf(thread).orElse(null))
				.filter(Objects::nonNull).distinct().toList();
		List<String> parts = new ArrayList<>();
		String model = packages.stream().map(Package::getModel).filter(text -> text != null && !text.isBlank()).findFirst().orElse(null);
		if (model != null) {
			parts.add(packages.size() > 1 ? packages.size() + " × " + shortModel(model) : shortModel(model));
		} else if (machine.getName() != null && !machine.getName().isBlank()) {
			parts.add(machine.getName());
		}
		parts.add(count(MachineIndex.threadsBelow(machine).size(), "CPU"));
		parts.add(count(machine.getNumaNodes().size(), "NUMA node"));
		long bytes = 0;
		for (NumaNode node : machine.getNumaNodes()) {
			bytes += node.getBytes() == null ? 0 : node.getBytes();
		}
		if (bytes > 0) {
			parts.add(new ByteSize(bytes).rounded());
		}
		if (Provenance.isAssumed(machine, null)) {
			parts.add("preset, all values assumed");
		} else if (MachineIndex.threadsBelow(machine).stream().anyMatch(FloorPlan::hasAssumedId)) {
			parts.add("physical ids assumed");
		}
		return String.join(" · ", parts);
	}

	/** True when somebody took a number for the physical id that nobody measured; not for presets, where this holds for everything. */
	public static boolean hasAssumedId(HardwareThread thread) {
		return thread.getPhysicalId() != null && Provenance.isAssumed(thread, MachinePackage.Literals.HARDWARE_THREAD__PHYSICAL_ID)
				&& !Provenance.isAssumed(thread, null);
	}

	/** Model names as vendors write them, without marks and filler: {@code Intel(R) Xeon(R) Gold 5418Y CPU @ 2.00GHz}. */
	static String shortModel(String model) {
		return model.replaceAll("\\((R|r|TM|tm)\\)", "").replaceAll("\\s+@.*$", "").replaceAll("\\b(CPU|Processor|\\d+-Core)\\b", "").replaceAll("\\s+", " ")
				.strip();
	}

	private static String count(int number, String word) {
		return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? word : word + "s");
	}

	private FloorBox packageBox(Machine machine, EObject object, List<HardwareThread> threads) {
		List<NumaNode> nodes = nodesOf(machine, threads);
		boolean nodeBoxes = nodes.size() > 1 && nodes.stream().filter(node -> !node.getThreads().isEmpty()).count() > 1
				&& group(threads, FloorPlan::nodeOf).size() > 1;
		List<String> detail = new ArrayList<>();
		if (!nodeBoxes && nodes.size() == 1) {
			detail.add(nodeTitle(nodes.getFirst()));
		}
		cacheText(threads).ifPresent(detail::add);
		if (object instanceof Package socket && socket.getModel() != null && !socket.getModel().isBlank()) {
			detail.add(shortModel(socket.getModel()));
		}
		String title = switch (object) {
		case Package socket when socket.getOsIndex() != null -> "Package " + socket.getOsIndex();
		case Package socket when socket.getName() != null && !socket.getName().isBlank() -> socket.getName();
		case null, default -> object == null ? "Machine" : "Package";
		};
		FloorBox box = new FloorBox(Kind.PACKAGE, object, threads, title, String.join(" · ", detail));
		if (nodeBoxes) {
			for (Map.Entry<EObject, List<HardwareThread>> group : group(threads, FloorPlan::nodeOf).entrySet()) {
				box.add(nodeBox(machine, (NumaNode) group.getKey(), group.getValue()));
			}
			nodes.stream().filter(node -> !placedNodes.containsKey(node)).forEach(node -> place(machine, box, node));
		} else {
			fill(box, threads);
			nodes.forEach(node -> place(machine, box, node));
		}
		return box;
	}

	private FloorBox nodeBox(Machine machine, NumaNode node, List<HardwareThread> threads) {
		FloorBox box = new FloorBox(Kind.NODE, node, threads, node == null ? "No NUMA node" : nodeTitle(node), cacheText(threads).orElse(""));
		fill(box, threads);
		if (node != null) {
			place(machine, box, node);
		}
		return box;
	}

	private void place(Machine machine, FloorBox box, NumaNode node) {
		placedNodes.put(node, true);
		box.nodes.add(node);
		devices(machine).filter(device -> device.getNode() == node && placedDevices.add(device)).forEach(box.devices::add);
	}

	/** Physical functions by address; as every bus is behind one bridge, what shares a bridge lies together. Virtual functions follow theirs. */
	private static Stream<PciDevice> devices(Machine machine) {
		return machine.getPciDevices().stream().filter(device -> device.getPhysicalFunction() == null).sorted(DeviceLabels.BY_ADDRESS);
	}

	/** Virtual functions by their physical one, in ascending order of their addresses, which is the order of their numbers. */
	private static Map<PciDevice, List<PciDevice>> virtualFunctions(Machine machine) {
		return machine.getPciDevices().stream().filter(device -> device.getPhysicalFunction() != null).sorted(DeviceLabels.BY_ADDRESS)
				.collect(Collectors.groupingBy(PciDevice::getPhysicalFunction));
	}

	/**
	 * Gives every last-level cache with known ways to the innermost box that holds all its threads: a package, as a rule, or the cache's
	 * own box. On large machines those have no room for it.
	 */
	private void placeCaches() {
		for (Cache cache : root.threads().stream().map(FloorPlan::lastLevelCache).filter(Objects::nonNull).map(Cache.class::cast).distinct().toList()) {
			if (CacheWays.of(cache).isEmpty()) {
				continue;
			}
			FloorBox box = innermost(root, MachineIndex.threadsBelow(cache));
			if (box.kind() != Kind.CACHE || !compact) {
				box.caches.add(cache);
			}
		}
	}

	private static FloorBox innermost(FloorBox box, List<HardwareThread> threads) {
		for (FloorBox child : box.children()) {
			if (child.kind().hasHeader() && child.threads().containsAll(threads)) {
				return innermost(child, threads);
			}
		}
		return box;
	}

	/** Nodes whose threads all lie among these, in ascending order; a node spread over packages belongs to the machine. */
	private static List<NumaNode> nodesOf(Machine machine, List<HardwareThread> threads) {
		Set<HardwareThread> inside = new LinkedHashSet<>(threads);
		return machine.getNumaNodes().stream().filter(node -> !node.getThreads().isEmpty() && inside.containsAll(node.getThreads())).toList();
	}

	private void fill(FloorBox parent, List<HardwareThread> threads) {
		Map<EObject, List<HardwareThread>> dies = group(threads, thread -> MachineIndex.enclosing(thread, Die.class).orElse(null));
		if (dies.size() > 1 && !dies.containsKey(null)) {
			dies.forEach((die, list) -> {
				Integer number = ((Die) die).getOsIndex();
				FloorBox box = new FloorBox(Kind.DIE, die, list, number == null ? "Die" : "Die " + number, "");
				fillCaches(box, list);
				parent.add(box);
			});
		} else {
			fillCaches(parent, threads);
		}
	}

	private void fillCaches(FloorBox parent, List<HardwareThread> threads) {
		Map<EObject, List<HardwareThread>> caches = group(threads, FloorPlan::lastLevelCache);
		if (caches.size() > 1 && !caches.containsKey(null)) {
			caches.forEach((cache, list) -> {
				FloorBox box = new FloorBox(Kind.CACHE, cache, list, cacheName((Cache) cache), "");
				fillCores(box, list);
				parent.add(box);
			});
		} else {
			fillCores(parent, threads);
		}
	}

	/** The shared cache above the cores; a private one groups nothing. */
	private static EObject lastLevelCache(HardwareThread thread) {
		return MachineIndex.lastLevelCache(thread).filter(cache -> cache.getLevel() >= 3).map(EObject.class::cast).orElse(null);
	}

	private void fillCores(FloorBox parent, List<HardwareThread> threads) {
		group(threads, thread -> MachineIndex.enclosing(thread, Core.class).map(EObject.class::cast).orElse(thread)).forEach((core, list) -> {
			FloorBox tiles = list.size() == 1 ? parent : new FloorBox(Kind.CORE, core, list, "", "");
			for (HardwareThread thread : list) {
				FloorBox tile = new FloorBox(Kind.THREAD, thread, List.of(thread), String.valueOf(thread.getOsIndex()), "");
				tile.coreKind = thread.getKind() == null ? 0 : kindLetters.getOrDefault(thread.getKind(), (char) 0);
				tile.compact = compact;
				tiles.add(tile);
			}
			if (tiles != parent) {
				tiles.coreKind = tiles.children().getFirst().coreKind;
				tiles.compact = compact;
				parent.add(tiles);
			}
		});
	}

	private static Map<EObject, List<HardwareThread>> group(Collection<HardwareThread> threads, Function<HardwareThread, EObject> key) {
		Map<EObject, List<HardwareThread>> groups = new LinkedHashMap<>();
		threads.forEach(thread -> groups.computeIfAbsent(key.apply(thread), ignored -> new ArrayList<>()).add(thread));
		return groups;
	}

	private static EObject nodeOf(HardwareThread thread) {
		return MachineIndex.nodeOf(thread).orElse(null);
	}

	private static String nodeTitle(NumaNode node) {
		return node.getOsIndex() == null ? "NUMA node" : "NUMA node " + node.getOsIndex();
	}

	/** "L3 45 MiB", or "12 × L3 32 MiB" when the threads share several. */
	private static Optional<String> cacheText(List<HardwareThread> threads) {
		List<Cache> caches = threads.stream().map(FloorPlan::lastLevelCache).filter(Objects::nonNull).map(Cache.class::cast).distinct().toList();
		if (caches.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of((caches.size() > 1 ? caches.size() + " × " : "") + cacheName(caches.getFirst()));
	}

	private static String cacheName(Cache cache) {
		return cache.getSize() == null ? "L" + cache.getLevel() : "L" + cache.getLevel() + " " + new ByteSize(cache.getSize()).rounded();
	}

	/** Letters for machines with two kinds of cores or more, by efficiency: the fastest is P, the slowest E, others M. */
	private static Map<CpuKind, Character> kindLetters(Machine machine) {
		List<CpuKind> ranked = machine.getCpuKinds().stream().filter(kind -> kind.getEfficiency() != null).toList();
		Set<Integer> ranks = ranked.stream().map(CpuKind::getEfficiency).collect(Collectors.toSet());
		if (ranks.size() < 2) {
			return Map.of();
		}
		int best = ranks.stream().mapToInt(Integer::intValue).max().orElseThrow();
		int worst = ranks.stream().mapToInt(Integer::intValue).min().orElseThrow();
		return ranked.stream().collect(Collectors.toMap(kind -> kind,
				kind -> kind.getEfficiency() == best ? 'P' : kind.getEfficiency() == worst ? 'E' : 'M'));
	}
}
