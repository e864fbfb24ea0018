// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology.internal.hwloc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.mkworkbench.model.CpuSet;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.CacheKind;
import org.mkworkbench.model.machine.CpuGroup;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.MemoryKind;
import org.mkworkbench.model.machine.MemoryModule;
import org.mkworkbench.model.machine.MemorySideCache;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.Package;
import org.mkworkbench.model.machine.PageCount;
import org.mkworkbench.model.machine.TopologyObject;
import org.mkworkbench.topology.internal.MachineBuilder;

/** The tree of objects: CPUs, caches, memory; hands PCI to {@link HwlocIo}. */
final class HwlocTree {
	private static final Set<String> OBJECT_CHILDREN = Set.of("object", "info", "page_type");
	private static final Set<String> IO_TYPES = Set.of("Bridge", "PCIDev", "OSDev");
	private static final Set<String> CACHE_INFOS = Set.of("Inclusive");
	private static final int GROUP_KIND_TILE = 103;
	private static final int GROUP_KIND_MODULE = 102;
	private static final int GROUP_KIND_DIE = 104;
	private static final int GROUP_KIND_CLUSTER = 222;

	/** Where a normal object ended up, with all CPUs it ever had: offline CPUs are put into the innermost one that had them. */
	private record Place(EList<TopologyObject> children, CpuSet complete) {
	}

	private final HwlocContext context;
	private final HwlocIo io;
	private final List<Place> places = new ArrayList<>();
	private final Map<NumaNode, CpuSet> nodeCpus = new LinkedHashMap<>();
	private CpuSet allowed;
	private CpuSet complete;

	HwlocTree(HwlocContext context) {
		this.context = context;
		this.io = new HwlocIo(context);
	}

	void read(HwlocElement root) {
		allowed = context.set(root, "allowed_cpuset");
		complete = context.set(root, "complete_cpuset");
		context.reportChildren(root, OBJECT_CHILDREN);
		CpuSet cpus = context.set(root, "cpuset");
		children(root, context.machine().getChildren(), cpus);
		addAbsentThreads();
		nodeCpus.forEach((node, set) -> set.stream().forEach(cpu -> {
			if (context.threads.get(cpu) != null) {
				node.getThreads().add(context.threads.get(cpu));
			}
		}));
		io.locate();
	}

	private void children(HwlocElement parent, EList<TopologyObject> target, CpuSet parentCpus) {
		parent.children("object").forEach(child -> object(child, target, parentCpus));
	}

	private void object(HwlocElement object, EList<TopologyObject> target, CpuSet parentCpus) {
		String type = object.get("type");
		if (type == null) {
			context.builder.warning(object.line, "an object without a type is left out, with what is in it");
		} else if (type.equals("NUMANode") || type.equals("MemCache")) {
			memory(object, List.of(), parentCpus);
		} else if (IO_TYPES.contains(type)) {
			io.read(object, parentCpus);
		} else if (type.equals("Misc")) {
			misc(object);
		} else {
			normal(object, type, target, parentCpus);
		}
	}

	private void normal(HwlocElement object, String type, EList<TopologyObject> target, CpuSet parentCpus) {
		context.reportChildren(object, OBJECT_CHILDREN);
		CpuSet cpus = context.set(object, "cpuset");
		if (cpus == null) {
			context.builder.warning(object.line, "the " + type + " has no cpuset");
		} else if (parentCpus != null && !parentCpus.containsAll(cpus)) {
			context.builder.warning(object.line, "the %s has CPUs %s that the object around it has not".formatted(type, cpus.minus(parentCpus)));
		}
		CpuSet inner = cpus == null ? parentCpus : cpus;
		TopologyObject created = type.equals("PU") ? thread(object, cpus) : create(object, type);
		if (created == null) {
			children(object, target, inner);
			return;
		}
		target.add(created);
		context.register(object, created);
		if (type.equals("PU") && object.children("object").anyMatch(child -> !"Misc".equals(child.get("type")))) {
			context.builder.warning(object.line, "a PU contains other objects; they are put beside it");
			children(object, target, parentCpus);
			return;
		}
		CpuSet all = context.set(object, "complete_cpuset");
		if (all != null && !type.equals("PU")) {
			places.add(new Place(created.getChildren(), all));
		}
		children(object, created.getChildren(), inner);
	}

	/** Null for a type that has no counterpart; what is in it then goes one level up. */
	private TopologyObject create(HwlocElement object, String type) {
		TopologyObject created = switch (type) {
		case "Package" -> {
			Package socket = context.builder.numbered(HwlocContext.FACTORY.createPackage(), "package");
			String model = object.infos().get("CPUModel");
			socket.setModel(model == null || model.isBlank() ? null : model.strip());
			yield socket;
		}
		case "Die" -> context.builder.numbered(HwlocContext.FACTORY.createDie(), "die");
		case "Core" -> context.builder.numbered(HwlocContext.FACTORY.createCore(), "core");
		case "Group" -> group(object, context.integer(object, "kind", 0, Integer.MAX_VALUE));
		case "Tile" -> group(object, Integer.valueOf(GROUP_KIND_TILE));
		case "Module" -> group(object, Integer.valueOf(GROUP_KIND_MODULE));
		case "Cluster" -> group(object, Integer.valueOf(GROUP_KIND_CLUSTER));
		case "Machine" -> null;
		default -> type.matches("L[1-5]i?Cache") ? cache(object, type) : null;
		};
		if (created == null) {
			context.builder.ignored(object.line, "an object of type \"%s\" is ignored%s; what is in it is put one level up".formatted(
					HwlocContext.shortened(type), type.equals("Machine") ? " inside a machine" : ""));
			return null;
		}
		created.setName(object.get("name"));
		created.setOsIndex(context.integer(object, "os_index", 0, Integer.MAX_VALUE));
		context.infos(object, created, created instanceof Cache ? CACHE_INFOS : Set.of());
		return created;
	}

	private TopologyObject group(HwlocElement object, Integer kind) {
		if (kind != null && kind == GROUP_KIND_DIE || "Die".equals(object.get("subtype"))) {
			return context.builder.numbered(HwlocContext.FACTORY.createDie(), "die");
		}
		CpuGroup group = context.builder.numbered(HwlocContext.FACTORY.createCpuGroup(), "group");
		group.setKind(kind);
		group.setSubtype(object.get("subtype"));
		return group;
	}

	private Cache cache(HwlocElement object, String type) {
		boolean instruction = type.charAt(2) == 'i';
		Cache cache = context.builder.numbered(HwlocContext.FACTORY.createCache(), type.substring(0, instruction ? 3 : 2)
				.toLowerCase(Locale.ROOT));
		cache.setLevel(type.charAt(1) - '0');
		Integer kind = context.integer(object, "cache_type", 0, 2);
		cache.setKind(kind == null ? instruction ? CacheKind.INSTRUCTION : CacheKind.UNIFIED : CacheKind.get(kind));
		cache.setSize(context.bytes(object, "cache_size"));
		cache.setLineSize(positive(context.integer(object, "cache_linesize", 0, 1 << 20)));
		Integer ways = context.integer(object, "cache_associativity", -1, 1 << 20);
		cache.setWays(ways == null || ways == 0 ? null : ways);
		String inclusive = object.get("cache_inclusive") != null ? object.get("cache_inclusive") : object.infos().get("Inclusive");
		cache.setInclusive(inclusive == null ? null : Boolean.valueOf(!inclusive.strip().equals("0")));
		return cache;
	}

	private static Integer positive(Integer value) {
		return value == null || value <= 0 ? null : value;
	}

	private HardwareThread thread(HwlocElement object, CpuSet cpus) {
		Integer number = context.integer(object, "os_index", 0, CpuSet.MAX_CPU);
		if (number == null && cpus != null && cpus.size() == 1) {
			number = cpus.first();
			context.builder.warning(object.line, "a PU has no os_index; its number %d is taken from its cpuset".formatted(number));
		}
		if (number == null) {
			context.builder.warning(object.line, "a PU without a number is left out");
			return null;
		}
		if (context.threads.containsKey(number)) {
			context.builder.warning(object.line, "CPU " + number + " occurs a second time and is left out");
			return null;
		}
		if (cpus != null && !cpus.equals(CpuSet.of(number))) {
			context.builder.warning(object.line, "CPU %d has the cpuset %s; it should hold itself and nothing else".formatted(number, cpus));
		}
		HardwareThread thread = newThread(number);
		thread.setAllowed(allowed == null || allowed.contains(number));
		thread.setName(object.get("name"));
		context.infos(object, thread, Set.of());
		context.online = context.online.or(CpuSet.of(number));
		return thread;
	}

	private HardwareThread newThread(int number) {
		HardwareThread thread = context.builder.exact(HwlocContext.FACTORY.createHardwareThread(), "cpu-" + number);
		thread.setOsIndex(number);
		context.threads.put(number, thread);
		return thread;
	}

	/** CPUs that the machine has but the file shows no object for: offline, or kept from the process that wrote the file. */
	private void addAbsentThreads() {
		if (complete == null) {
			return;
		}
		CpuSet absent = complete.minus(context.online);
		if (absent.isEmpty()) {
			return;
		}
		String cgroup = MachineBuilder.info(context.machine(), "LinuxCgroup").filter(path -> !path.equals("/")).orElse(null);
		context.builder.warning(0, cgroup == null ? "CPUs %s exist but were offline when the file was written".formatted(absent)
				: "CPUs %s exist but were offline, or kept from the cgroup %s, when the file was written".formatted(absent, cgroup));
		absent.stream().forEach(number -> {
			if (!context.threads.containsKey(number)) {
				HardwareThread thread = newThread(number);
				thread.setOnline(false);
				thread.setAllowed(cgroup == null);
				innermost(number).add(thread);
			}
		});
	}

	/** The places are in tree order, so that among equal ones the last is the deepest. */
	private EList<TopologyObject> innermost(int cpu) {
		Place best = null;
		for (Place place : places) {
			if (place.complete().contains(cpu) && (best == null || place.complete().size() <= best.complete().size())) {
				best = place;
			}
		}
		return best == null ? context.machine().getChildren() : best.children();
	}

	private void memory(HwlocElement object, List<HwlocElement> caches, CpuSet parentCpus) {
		context.reportChildren(object, OBJECT_CHILDREN);
		List<HwlocElement> inner = caches;
		if ("MemCache".equals(object.get("type"))) {
			inner = new ArrayList<>(caches);
			inner.add(object);
		} else {
			node(object, caches);
		}
		for (HwlocElement child : object.children("object").toList()) {
			String type = child.get("type");
			if ("NUMANode".equals(type) || "MemCache".equals(type)) {
				memory(child, inner, parentCpus);
			} else if ("Misc".equals(type)) {
				misc(child);
			} else {
				context.builder.warning(child.line, "a %s inside memory is left out".formatted(type == null ? "object without a type"
						: HwlocContext.shortened(type)));
			}
		}
	}

	private void node(HwlocElement object, List<HwlocElement> caches) {
		Integer number = context.integer(object, "os_index", 0, CpuSet.MAX_CPU);
		if (number != null && context.nodes.containsKey(number)) {
			context.builder.warning(object.line, "NUMA node " + number + " occurs a second time and is left out");
			return;
		}
		NumaNode node = HwlocContext.FACTORY.createNumaNode();
		if (number == null) {
			context.builder.warning(object.line, "a NUMA node has no number");
			context.builder.numbered(node, "node");
		} else {
			context.builder.exact(node, "node-" + number);
			context.nodes.put(number, node);
			CpuSet own = context.set(object, "nodeset");
			if (own != null && !own.equals(CpuSet.of(number))) {
				context.builder.warning(object.line, "NUMA node %d has the nodeset %s; it should hold itself and nothing else".formatted(number, own));
			}
		}
		node.setOsIndex(number);
		node.setName(object.get("name"));
		node.setSubtype(object.get("subtype"));
		node.setKind(kind(object));
		node.setBytes(context.bytes(object, "local_memory"));
		context.infos(object, node, Set.of());
		object.children("page_type").forEach(pages -> pageCount(node, pages));
		caches.forEach(cache -> sideCache(node, cache));
		context.machine().getNumaNodes().add(node);
		context.register(object, node);
		CpuSet cpus = context.set(object, "complete_cpuset");
		nodeCpus.put(node, cpus != null ? cpus : context.set(object, "cpuset") != null ? context.set(object, "cpuset") : CpuSet.EMPTY);
	}

	private void pageCount(NumaNode node, HwlocElement pages) {
		Long size = context.bytes(pages, "size");
		if (size != null) {
			PageCount count = HwlocContext.FACTORY.createPageCount();
			count.setSize(size);
			count.setCount(context.number(pages, "count"));
			node.getPageCounts().add(count);
		}
	}

	private void sideCache(NumaNode node, HwlocElement object) {
		MemorySideCache cache = context.builder.numbered(HwlocContext.FACTORY.createMemorySideCache(), "memory-cache");
		Integer level = context.integer(object, "depth", 0, 9);
		cache.setLevel(level == null ? 1 : level);
		cache.setSize(context.bytes(object, "cache_size"));
		cache.setLineSize(positive(context.integer(object, "cache_linesize", 0, 1 << 20)));
		Integer ways = context.integer(object, "cache_associativity", -1, 1 << 20);
		cache.setWays(ways == null || ways == 0 ? null : ways);
		context.infos(object, cache, Set.of());
		node.getMemoryCaches().add(cache);
		context.register(object, cache);
	}

	private static MemoryKind kind(HwlocElement object) {
		String text = object.get("subtype") != null ? object.get("subtype") : object.infos().get("MemoryTier");
		if (text == null) {
			return MemoryKind.UNKNOWN;
		}
		return switch (text) {
		case "DRAM" -> MemoryKind.DRAM;
		case "HBM" -> MemoryKind.HBM;
		case "MCDRAM" -> MemoryKind.MCDRAM;
		case "NVM" -> MemoryKind.NVM;
		case "SPM" -> MemoryKind.SPM;
		case "GPUMemory" -> MemoryKind.GPU;
		default -> text.startsWith("CXL") ? MemoryKind.CXL : MemoryKind.OTHER;
		};
	}

	private void misc(HwlocElement object) {
		if (!"MemoryModule".equals(object.get("subtype"))) {
			context.unused("Misc objects other than memory modules (processes, notes of users) are ignored", object.line);
			return;
		}
		MemoryModule module = context.builder.numbered(HwlocContext.FACTORY.createMemoryModule(), "dimm");
		String location = object.infos().get("DeviceLocation");
		module.setName(object.get("name") != null ? object.get("name") : location == null ? null : location.strip());
		context.infos(object, module, Set.of());
		context.machine().getMemoryModules().add(module);
		context.register(object, module);
	}
}
