// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology.internal.linux;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.util.EList;
import org.mkworkbench.model.CpuSet;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.CacheKind;
import org.mkworkbench.model.machine.CpuGroup;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Package;
import org.mkworkbench.model.machine.TopologyObject;
import org.mkworkbench.topology.ImportException;

/** CPUs, cores, caches, dies and packages from sys/devices/system/cpu (kernel Documentation/admin-guide/cputopology.rst). */
final class LinuxCpus {
	private static final String CPU = "sys/devices/system/cpu/";
	/** hwloc's number for a cluster told by Linux, so that both importers agree. */
	private static final int GROUP_KIND_CLUSTER = 222;

	/** From outside to inside: the order of objects with equal CPUs. */
	private enum Level {
		PACKAGE, DIE, CLUSTER, L5, L4, L3, L2, L1, L1I, CORE
	}

	/** @param index number of the object in its kind, or null @param cacheDirectory of a cache, else null */
	private record Area(Level level, CpuSet cpus, Integer index, String cacheDirectory) {
	}

	private static final class Node {
		private final Area area;
		private final List<Node> children = new ArrayList<>();

		private Node(Area area) {
			this.area = area;
		}
	}

	private final LinuxContext context;
	private final LinuxCpuKinds kinds;
	/** Hardware ids by ACPI processor UID; null until one is asked for, as only root may read the table. */
	private Map<Long, Long> acpiIds;

	LinuxCpus(LinuxContext context) {
		this.context = context;
		this.kinds = new LinuxCpuKinds(context);
	}

	void read(String source) throws ImportException {
		CpuSet all = threads();
		if (all.isEmpty()) {
			throw new ImportException(source, 0, "there is no CPU in sys/devices/system/cpu and none in proc/cpuinfo",
					"Import the root directory of a Linux system, or an archive made by hwloc-gather-topology");
		}
		buildTree();
		CpuSet offline = all.minus(context.online);
		if (!offline.isEmpty()) {
			context.builder.warning(0, "offline: CPU %s; Linux tells neither core nor caches of an offline CPU".formatted(offline));
			offline.stream().forEach(cpu -> context.machine().getChildren().add(context.threads.get(cpu)));
		}
		physicalIds();
		allowed();
		kinds.read();
	}

	private CpuSet threads() {
		Set<Integer> directories = new TreeSet<>();
		for (String name : context.files.list(CPU)) {
			if (name.matches("cpu\\d{1,5}") && Integer.parseInt(name.substring(3)) <= CpuSet.MAX_CPU) {
				directories.add(Integer.valueOf(name.substring(3)));
			}
		}
		CpuSet seen = CpuSet.of(directories).or(context.cpuInfo.numbers());
		Optional<CpuSet> present = context.list(CPU + "present");
		CpuSet all = present.filter(set -> !set.isEmpty()).map(set -> set.and(seen).isEmpty() ? seen : set.or(context.cpuInfo.numbers()))
				.orElse(seen);
		context.online = context.list(CPU + "online").filter(set -> set.intersects(all)).orElseGet(() -> onlineByDirectory(all)).and(all);
		context.list(CPU + "possible").map(set -> set.minus(all)).filter(set -> !set.isEmpty()).ifPresent(rest -> context.builder.ignored(0,
				"the kernel has room for the CPUs %s, which are not present; they are left out".formatted(rest)));
		all.stream().forEach(cpu -> {
			HardwareThread thread = context.builder.exact(LinuxContext.FACTORY.createHardwareThread(), "cpu-" + cpu);
			thread.setOsIndex(cpu);
			thread.setOnline(context.online.contains(cpu));
			context.threads.put(cpu, thread);
		});
		return all;
	}

	/** Old kernels have no list of online CPUs. */
	private CpuSet onlineByDirectory(CpuSet all) {
		CpuSet listed = context.cpuInfo.numbers();
		return CpuSet.of(all.stream().filter(cpu -> context.files.text(CPU + "cpu" + cpu + "/online").map(text -> text.equals("1"))
				.orElse(listed.isEmpty() || listed.contains(cpu))).boxed().toList());
	}

	private void buildTree() {
		List<Area> areas = new ArrayList<>();
		Set<List<Object>> known = new HashSet<>();
		context.online.stream().forEach(cpu -> areasOf(cpu).forEach(area -> {
			CpuSet cpus = area.cpus().and(context.online);
			if (!cpus.isEmpty() && known.add(List.of(area.level(), cpus))) {
				areas.add(new Area(area.level(), cpus, area.index(), area.cacheDirectory()));
			}
		}));
		dropRepetitions(areas);
		areas.sort(Comparator.comparing((Area area) -> -area.cpus().size()).thenComparing(Area::level).thenComparing(area -> area.cpus()
				.first()));
		Node root = new Node(null);
		for (Area area : areas) {
			insert(root, area);
		}
		Set<Integer> placed = new HashSet<>();
		create(root, context.machine().getChildren(), context.online, placed);
	}

	/** A die or cluster that has the same CPUs as something else tells nothing; hwloc drops it too. */
	private static void dropRepetitions(List<Area> areas) {
		Set<CpuSet> packages = new HashSet<>();
		Set<CpuSet> others = new HashSet<>();
		for (Area area : areas) {
			if (area.level() == Level.PACKAGE) {
				packages.add(area.cpus());
			}
			if (area.level() != Level.CLUSTER) {
				others.add(area.cpus());
			}
		}
		areas.removeIf(area -> area.level() == Level.DIE && packages.contains(area.cpus())
				|| area.level() == Level.CLUSTER && others.contains(area.cpus()));
	}

	private List<Area> areasOf(int cpu) {
		List<Area> areas = new ArrayList<>();
		String topology = CPU + "cpu" + cpu + "/topology/";
		Integer socket = context.integer(topology + "physical_package_id").filter(id -> id >= 0).orElse(null);
		areas.add(new Area(Level.PACKAGE, cpus(topology, "package_cpus", "core_siblings").orElse(socket == null ? context.online
				: CpuSet.of(cpu)), socket, null));
		cpus(topology, "die_cpus").ifPresent(set -> areas.add(new Area(Level.DIE, set, number(topology + "die_id"), null)));
		cpus(topology, "cluster_cpus").ifPresent(set -> areas.add(new Area(Level.CLUSTER, set, number(topology + "cluster_id"), null)));
		areas.add(new Area(Level.CORE, cpus(topology, "core_cpus", "thread_siblings").orElse(CpuSet.of(cpu)), number(topology
				+ "core_id"), null));
		String caches = CPU + "cpu" + cpu + "/cache";
		for (String name : context.files.list(caches)) {
			if (name.startsWith("index")) {
				cache(caches + "/" + name, cpu).ifPresent(areas::add);
			}
		}
		return areas;
	}

	private Integer number(String path) {
		return context.integer(path).filter(id -> id >= 0).orElse(null);
	}

	/** The set under its new or its old name, as list or as mask. */
	private Optional<CpuSet> cpus(String directory, String... names) {
		for (String name : names) {
			Optional<CpuSet> set = context.list(directory + name + "_list").or(() -> context.mask(directory + name))
					.filter(cpus -> !cpus.isEmpty());
			if (set.isPresent()) {
				return set;
			}
		}
		return Optional.empty();
	}

	private Optional<Area> cache(String directory, int cpu) {
		Optional<Integer> level = context.integer(directory + "/level").filter(value -> value >= 1 && value <= 5);
		if (level.isEmpty()) {
			context.builder.warning(0, "/" + directory + " has no cache level and is left out");
			return Optional.empty();
		}
		boolean instruction = context.files.text(directory + "/type").orElse("").equals("Instruction");
		if (instruction && level.get() > 1) {
			context.builder.ignored(0, "/" + directory + ", an instruction cache of level " + level.get() + ", is ignored");
			return Optional.empty();
		}
		CpuSet cpus = context.list(directory + "/shared_cpu_list").or(() -> context.mask(directory + "/shared_cpu_map"))
				.filter(set -> set.contains(cpu))
				.orElse(CpuSet.of(cpu));
		return Optional.of(new Area(instruction ? Level.L1I : Level.valueOf("L" + level.get()), cpus, number(directory + "/id"), directory));
	}

	/** Areas come from large to small, so that everything that can contain this one is already in the tree. */
	private void insert(Node parent, Area area) {
		for (Node child : parent.children) {
			if (child.area.cpus().containsAll(area.cpus())) {
				insert(child, area);
				return;
			}
			if (child.area.cpus().intersects(area.cpus())) {
				context.builder.warning(0, "the %s of the CPUs %s overlaps the %s of the CPUs %s and is left out".formatted(label(area),
						area.cpus(),
						label(child.area), child.area.cpus()));
				return;
			}
		}
		parent.children.add(new Node(area));
	}

	private static String label(Area area) {
		return area.level().name().startsWith("L") ? area.level() + " cache" : area.level().name().toLowerCase(Locale.ROOT);
	}

	/** Creates in tree order, so that the numbers in uids follow the picture. Threads that no inner area took come last. */
	private void create(Node node, EList<TopologyObject> target, CpuSet cpus, Set<Integer> placed) {
		node.children.sort(Comparator.comparing((Node child) -> child.area.cpus().first()));
		for (Node child : node.children) {
			TopologyObject created = create(child.area);
			target.add(created);
			create(child, created.getChildren(), child.area.cpus(), placed);
		}
		cpus.stream().filter(placed::add).forEach(cpu -> target.add(context.threads.get(cpu)));
	}

	private TopologyObject create(Area area) {
		TopologyObject created = switch (area.level()) {
		case PACKAGE -> {
			Package socket = context.builder.numbered(LinuxContext.FACTORY.createPackage(), "package");
			socket.setModel(kinds.model(area.cpus()));
			yield socket;
		}
		case DIE -> context.builder.numbered(LinuxContext.FACTORY.createDie(), "die");
		case CLUSTER -> {
			CpuGroup group = context.builder.numbered(LinuxContext.FACTORY.createCpuGroup(), "group");
			group.setKind(GROUP_KIND_CLUSTER);
			group.setSubtype("Cluster");
			yield group;
		}
		case CORE -> context.builder.numbered(LinuxContext.FACTORY.createCore(), "core");
		case L1, L1I, L2, L3, L4, L5 -> createCache(area);
		};
		created.setOsIndex(area.index());
		return created;
	}

	private Cache createCache(Area area) {
		String directory = area.cacheDirectory();
		Cache cache = context.builder.numbered(LinuxContext.FACTORY.createCache(), area.level().name().toLowerCase(Locale.ROOT));
		cache.setLevel(area.level().name().charAt(1) - '0');
		cache.setKind(switch (context.files.text(directory + "/type").orElse("")) {
		case "Instruction" -> CacheKind.INSTRUCTION;
		case "Data" -> CacheKind.DATA;
		default -> CacheKind.UNIFIED;
		});
		cache.setSize(context.files.text(directory + "/size").flatMap(LinuxContext::size).orElse(null));
		cache.setLineSize(context.integer(directory + "/coherency_line_size").filter(bytes -> bytes > 0).orElse(null));
		Integer ways = context.integer(directory + "/ways_of_associativity").orElse(null);
		Integer sets = context.integer(directory + "/number_of_sets").orElse(null);
		// The kernel writes 0 ways for "fully associative" only together with one set (drivers/base/cacheinfo.c)
		cache.setWays(ways == null ? null : ways > 0 ? ways : Objects.equals(sets, 1) ? Integer.valueOf(-1) : null);
		return cache;
	}

	/** From /proc/cpuinfo; else from the device tree's reg cells; else from the ACPI table, which names offline CPUs too. */
	private void physicalIds() {
		Map<Long, Integer> users = new LinkedHashMap<>();
		context.threads.forEach((cpu, thread) -> {
			Long id = context.cpuInfo.physicalId(cpu).or(() -> deviceTreeReg(cpu)).or(() -> acpiId(cpu)).orElse(null);
			if (id == null) {
				return;
			}
			Integer other = users.putIfAbsent(id, cpu);
			if (other != null) {
				context.builder.warning(0, "CPU %d and CPU %d both have the physical id %d; it is left out for CPU %d".formatted(other,
						cpu, id, cpu));
			} else {
				thread.setPhysicalId(id);
			}
		});
	}

	/** One or two big-endian 32-bit cells (devicetree.org specification 0.4, 3.8). */
	private Optional<Long> deviceTreeReg(int cpu) {
		return context.files.bytes(CPU + "cpu" + cpu + "/of_node/reg").flatMap(reg -> switch (reg.length) {
		case 4 -> Optional.of(ByteBuffer.wrap(reg).getInt() & 0xffff_ffffL);
		case 8 -> Optional.of(ByteBuffer.wrap(reg).getLong());
		default -> Optional.empty();
		});
	}

	private Optional<Long> acpiId(int cpu) {
		Optional<Long> uid = context.number(CPU + "cpu" + cpu + "/firmware_node/uid");
		if (uid.isPresent() && acpiIds == null) {
			acpiIds = context.files.bytes("sys/firmware/acpi/tables/APIC").map(Acpi::processors).orElse(Map.of());
		}
		return uid.map(number -> acpiIds.get(number));
	}

	/** CPUs that the cgroup of the process that looked keeps from it. */
	private void allowed() {
		Optional<CpuSet> allowed = context.files.text("proc/self/status").flatMap(status -> status.lines()
				.filter(line -> line.startsWith("Cpus_allowed_list:")).findFirst()).map(line -> line.substring(line.indexOf(':') + 1).strip())
				.flatMap(this::parsed).or(this::cgroupCpus);
		allowed.filter(set -> set.intersects(context.online)).ifPresent(set -> {
			CpuSet kept = context.online.minus(set);
			if (!kept.isEmpty()) {
				context.builder.warning(0, "kept from the process that looked, by a cgroup or an affinity mask: CPU %s".formatted(kept));
				kept.stream().forEach(cpu -> context.threads.get(cpu).setAllowed(false));
			}
		});
	}

	private Optional<CpuSet> parsed(String list) {
		try {
			return Optional.of(CpuSet.parse(list));
		} catch (IllegalArgumentException e) {
			context.builder.warning(0, "/proc/self/status has no list of allowed CPUs: " + e.getMessage());
			return Optional.empty();
		}
	}

	private Optional<CpuSet> cgroupCpus() {
		Optional<String> old = context.files.text("proc/self/cpuset");
		Optional<String> unified = context.files.text("proc/self/cgroup").flatMap(text -> text.lines()
				.filter(line -> line.startsWith("0::")).findFirst())
				.map(line -> line.substring(3));
		List<String> candidates = new ArrayList<>();
		old.ifPresent(path -> {
			candidates.add("dev/cpuset" + path + "/cpus");
			candidates.add("dev/cpuset" + path + "/cpuset.cpus");
			candidates.add("sys/fs/cgroup/cpuset" + path + "/cpuset.effective_cpus");
			candidates.add("sys/fs/cgroup/cpuset" + path + "/cpuset.cpus");
		});
		unified.ifPresent(path -> candidates.add("sys/fs/cgroup" + path + "/cpuset.cpus.effective"));
		return candidates.stream().map(context::list).flatMap(Optional::stream).filter(set -> !set.isEmpty()).findFirst();
	}
}
