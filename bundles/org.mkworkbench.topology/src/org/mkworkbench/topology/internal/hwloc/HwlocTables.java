// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology.internal.hwloc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.mkworkbench.model.CpuSet;
import org.mkworkbench.model.LongMatrix;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.machine.DistanceKind;
import org.mkworkbench.model.machine.DistanceMatrix;
import org.mkworkbench.model.machine.MemoryAttribute;
import org.mkworkbench.model.machine.MemoryAttributeValue;
import org.mkworkbench.model.machine.MemoryKind;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.PciFunction;
import org.mkworkbench.model.machine.SourcedElement;
import org.mkworkbench.topology.internal.CpuKinds;
import org.mkworkbench.topology.internal.MachineBuilder;

/** What stands beside the objects: distances, memory attributes, CPU kinds, memory tiers and PCI localities. */
final class HwlocTables {
	/** hwloc_distances_kind_e. */
	private static final int KIND_LATENCY = 4;
	private static final int KIND_BANDWIDTH = 8;
	private static final int KIND_HOPS = 32;
	private static final int FLAG_HIGHER_FIRST = 1;

	private final HwlocContext context;

	HwlocTables(HwlocContext context) {
		this.context = context;
	}

	void read(HwlocElement topology) {
		topology.children("distances2").forEach(matrix -> distances(matrix, false));
		topology.children("distances2hetero").forEach(matrix -> distances(matrix, true));
		topology.children("memattr").forEach(this::memoryAttribute);
		topology.children("memtier").forEach(this::memoryTier);
		topology.children("pci_locality").forEach(this::pciLocality);
		CpuKinds.apply(context.builder, topology.children("cpukind").map(this::kind).flatMap(Optional::stream).toList());
	}

	private void distances(HwlocElement table, boolean mixed) {
		String name = table.get("name") == null ? "without a name" : HwlocContext.shortened(table.get("name"));
		List<String> indexes = table.words("indexes");
		List<String> words = table.words("u64values");
		if (indexes.size() > LongMatrix.MAX_SIZE || words.size() != indexes.size() * indexes.size()) {
			context.builder.warning(table.line, "the distances %s have %d values for %d objects and are left out".formatted(name,
					words.size(), indexes.size()));
			return;
		}
		Integer announced = context.integer(table, "nbobjs", 0, LongMatrix.MAX_SIZE);
		if (announced != null && announced != indexes.size()) {
			context.builder.warning(table.line, "the distances %s announce %d objects and name %d".formatted(name, announced, indexes.size()));
		}
		List<SourcedElement> objects = new ArrayList<>();
		for (String index : indexes) {
			Optional<SourcedElement> object = mixed ? mixed(index) : uniform(index, table);
			if (object.isEmpty()) {
				context.builder.ignored(table.line, "the distances %s are ignored: they name the object %s, which cannot be found".formatted(name,
						HwlocContext.shortened(index)));
				return;
			}
			objects.add(object.get());
		}
		long[] values = new long[words.size()];
		try {
			for (int i = 0; i < values.length; i++) {
				values[i] = Long.parseUnsignedLong(words.get(i));
			}
		} catch (NumberFormatException e) {
			context.builder.warning(table.line, "the distances %s hold something that is not a number and are left out".formatted(name));
			return;
		}
		add(table, mixed, objects, new LongMatrix(objects.size(), values));
	}

	private void add(HwlocElement table, boolean mixed, List<SourcedElement> objects, LongMatrix values) {
		DistanceMatrix matrix = context.builder.numbered(HwlocContext.FACTORY.createDistanceMatrix(), "distances");
		matrix.setName(table.get("name"));
		matrix.setObjectType(mixed ? null : table.get("type"));
		matrix.setKind(kindOf(table));
		matrix.getObjects().addAll(objects);
		matrix.setValues(values);
		context.infos(table, matrix, Set.of());
		context.machine().getDistances().add(matrix);
	}

	/** v2 called hops latency (hwloc NEWS, 3.0.0). */
	private DistanceKind kindOf(HwlocElement table) {
		Long kind = context.number(table, "kind");
		long bits = kind == null ? 0 : kind;
		if ((bits & KIND_HOPS) != 0 || "XGMIHops".equals(table.get("name"))) {
			return DistanceKind.HOPS;
		}
		if ((bits & KIND_LATENCY) != 0) {
			return DistanceKind.LATENCY;
		}
		return (bits & KIND_BANDWIDTH) != 0 ? DistanceKind.BANDWIDTH : DistanceKind.OTHER;
	}

	private Optional<SourcedElement> uniform(String index, HwlocElement table) {
		Long number = parsed(index);
		if (number == null) {
			return Optional.empty();
		}
		boolean byOs = "os".equals(table.get("indexing"));
		return switch (table.get("type")) {
		case "PU" -> byOs ? Optional.ofNullable(context.threads.get(number.intValue())) : context.byGlobalIndex(number);
		case "NUMANode" -> byOs ? Optional.ofNullable(context.nodes.get(number.intValue())) : context.byGlobalIndex(number);
		case null -> Optional.empty();
		default -> byOs ? Optional.empty() : context.byGlobalIndex(number);
		};
	}

	private Optional<SourcedElement> mixed(String index) {
		int colon = index.indexOf(':');
		Long number = colon < 0 ? null : parsed(index.substring(colon + 1));
		return number == null ? Optional.empty() : context.byGlobalIndex(number);
	}

	private static Long parsed(String digits) {
		return digits.matches("\\d{1,18}") ? Long.valueOf(digits) : null;
	}

	private void memoryAttribute(HwlocElement table) {
		MemoryAttribute attribute = context.builder.numbered(HwlocContext.FACTORY.createMemoryAttribute(), "memory-attribute");
		attribute.setName(table.get("name"));
		Long flags = context.number(table, "flags");
		attribute.setHigherIsBetter(flags != null && (flags & FLAG_HIGHER_FIRST) != 0);
		for (HwlocElement entry : table.children("memattr_value").toList()) {
			Long value = context.number(entry, "value");
			Long target = context.number(entry, "target_obj_gp_index");
			Optional<SourcedElement> node = target == null ? Optional.empty() : context.byGlobalIndex(target);
			if (value == null || node.isEmpty() || !(node.get() instanceof NumaNode memory)) {
				context.builder.ignored(entry.line, "a value of the memory attribute %s is ignored: its target is no NUMA node of this file".formatted(table.get("name")));
				continue;
			}
			MemoryAttributeValue added = HwlocContext.FACTORY.createMemoryAttributeValue();
			added.setTarget(memory);
			added.setValue(value);
			added.setInitiators(initiators(entry));
			attribute.getValues().add(added);
		}
		context.machine().getMemoryAttributes().add(attribute);
	}

	private CpuSet initiators(HwlocElement entry) {
		if (entry.get("initiator_cpuset") != null) {
			return context.set(entry, "initiator_cpuset");
		}
		Long object = context.number(entry, "initiator_obj_gp_index");
		if (object == null) {
			return null;
		}
		Optional<CpuSet> cpus = context.byGlobalIndex(object).map(element -> element instanceof NumaNode node
				? MachineIndex.cpuSet(node.getThreads())
				: MachineIndex.cpuSet(MachineIndex.threadsBelow(element)));
		if (cpus.isEmpty()) {
			context.builder.warning(entry.line, "the initiator of a memory attribute value cannot be found");
		}
		return cpus.orElse(null);
	}

	/** v3 tells the kind of memory here; a node's own subtype goes before. hwloc/memattrs.c, hwloc_memory_tier_type_e. */
	private void memoryTier(HwlocElement tier) {
		Long kinds = context.number(tier, "kinds");
		CpuSet nodes = context.set(tier, "nodeset");
		if (kinds == null || nodes == null) {
			context.builder.warning(tier.line, "a memory tier cannot be read");
			return;
		}
		nodes.stream().mapToObj(context.nodes::get).filter(node -> node != null).forEach(node -> MachineBuilder.info(node,
				"MemoryTierKinds", kinds.toString()));
		MemoryKind kind = Long.bitCount(kinds) != 1 ? null : switch (kinds.intValue()) {
		case 1 -> MemoryKind.HBM;
		case 2 -> MemoryKind.DRAM;
		case 4 -> MemoryKind.GPU;
		case 8 -> MemoryKind.SPM;
		case 16 -> MemoryKind.NVM;
		case 32 -> MemoryKind.CXL;
		default -> null;
		};
		nodes.stream().mapToObj(context.nodes::get).filter(node -> node != null && kind != null && node.getKind() == MemoryKind.UNKNOWN)
				.forEach(node -> node.setKind(kind));
	}

	/** Says which CPUs a range of buses is near to: used for devices whose place in the tree did not tell. */
	private void pciLocality(HwlocElement locality) {
		Long domain = context.number(locality, "domain");
		Long first = context.number(locality, "bus_min");
		Long last = context.number(locality, "bus_max");
		CpuSet cpus = context.set(locality, "cpuset");
		if (domain == null || first == null || last == null || cpus == null) {
			context.builder.warning(locality.line, "a PCI locality cannot be read");
			return;
		}
		List<NumaNode> around = context.machine().getNumaNodes().stream().filter(node -> !cpus.isEmpty()
				&& MachineIndex.cpuSet(node.getThreads()).and(context.online).equals(cpus.and(context.online))).toList();
		if (around.size() != 1) {
			return;
		}
		List<PciFunction> functions = new ArrayList<>(context.machine().getPciDevices());
		functions.addAll(context.machine().getPciBridges());
		for (PciFunction function : functions) {
			if (function.getNode() == null && function.getAddress() != null) {
				String[] parts = function.getAddress().split("[:.]");
				long bus = Long.parseLong(parts[1], 16);
				if (Long.parseLong(parts[0], 16) == domain && bus >= first && bus <= last) {
					function.setNode(around.getFirst());
				}
			}
		}
	}

	private Optional<CpuKinds.Facts> kind(HwlocElement element) {
		CpuSet cpus = context.set(element, "cpuset");
		if (cpus == null) {
			context.builder.warning(element.line, "a CPU kind without CPUs is left out");
			return Optional.empty();
		}
		Map<String, String> infos = new LinkedHashMap<>(element.infos());
		Integer efficiency = context.integer(element, "forced_efficiency", -1, Integer.MAX_VALUE);
		return Optional.of(new CpuKinds.Facts(cpus, infos.remove("CoreType"), efficiency == null || efficiency < 0 ? null : efficiency,
				taken(infos, "LinuxCapacity"), taken(infos, "FrequencyMaxMHz"), taken(infos, "FrequencyBaseMHz"), infos));
	}

	/** Takes a number out of the infos; what is no number stays there. */
	private static Integer taken(Map<String, String> infos, String name) {
		String text = infos.get(name);
		if (text == null || !text.matches("\\d{1,9}")) {
			return null;
		}
		infos.remove(name);
		return Integer.valueOf(text);
	}
}
