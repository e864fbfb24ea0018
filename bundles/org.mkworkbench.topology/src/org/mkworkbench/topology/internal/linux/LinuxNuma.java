// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology.internal.linux;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mkworkbench.model.CpuSet;
import org.mkworkbench.model.LongMatrix;
import org.mkworkbench.model.Provenance;
import org.mkworkbench.model.machine.DistanceKind;
import org.mkworkbench.model.machine.DistanceMatrix;
import org.mkworkbench.model.machine.MachinePackage;
import org.mkworkbench.model.machine.MemoryAttribute;
import org.mkworkbench.model.machine.MemoryAttributeValue;
import org.mkworkbench.model.machine.MemorySideCache;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.PageCount;

/** NUMA nodes, their memory and distances from sys/devices/system/node (kernel Documentation/admin-guide/mm/numaperf.rst, ABI/stable/sysfs-devices-node). */
final class LinuxNuma {
	private static final String NODE = "sys/devices/system/node/";
	private static final Pattern TOTAL = Pattern.compile("MemTotal:\\s+(\\d{1,13}) kB");
	private static final Pattern HUGE_PAGES = Pattern.compile("hugepages-(\\d{1,9})kB");
	/** File name, model name (as hwloc names it), and whether more is better. Bandwidth in MB/s, latency in ns. */
	private static final List<List<String>> ATTRIBUTES = List.of(List.of("read_bandwidth", "ReadBandwidth", "true"), List.of("write_bandwidth",
			"WriteBandwidth", "true"), List.of("read_latency", "ReadLatency", "false"), List.of("write_latency", "WriteLatency", "false"));

	private final LinuxContext context;

	LinuxNuma(LinuxContext context) {
		this.context = context;
	}

	void read() {
		for (String name : context.files.list(NODE)) {
			if (name.matches("node\\d{1,5}")) {
				node(Integer.parseInt(name.substring(4)));
			}
		}
		if (context.nodes.isEmpty()) {
			assumeOneNode();
			return;
		}
		distances();
		ATTRIBUTES.forEach(attribute -> attribute(attribute.get(0), attribute.get(1), Boolean.parseBoolean(attribute.get(2))));
	}

	private void node(int number) {
		String directory = NODE + "node" + number + "/";
		NumaNode node = context.builder.exact(LinuxContext.FACTORY.createNumaNode(), "node-" + number);
		node.setOsIndex(number);
		node.setBytes(total(directory + "meminfo"));
		CpuSet cpus = context.list(directory + "cpulist").or(() -> context.mask(directory + "cpumap")).orElse(CpuSet.EMPTY)
				.or(linked(directory));
		cpus.stream().filter(context.threads::containsKey).forEach(cpu -> node.getThreads().add(context.threads.get(cpu)));
		for (String name : context.files.list(directory + "hugepages")) {
			Matcher size = HUGE_PAGES.matcher(name);
			if (size.matches()) {
				PageCount pages = LinuxContext.FACTORY.createPageCount();
				pages.setSize(Long.parseLong(size.group(1)) << 10);
				pages.setCount(context.number(directory + "hugepages/" + name + "/nr_hugepages").orElse(null));
				node.getPageCounts().add(pages);
			}
		}
		for (String name : context.files.list(directory + "memory_side_cache")) {
			if (name.matches("index\\d")) {
				sideCache(node, directory + "memory_side_cache/" + name, name.charAt(5) - '0');
			}
		}
		context.nodes.put(number, node);
		context.machine().getNumaNodes().add(node);
	}

	/** The lists name online CPUs only; the links cpuN are there for offline ones too. */
	private CpuSet linked(String directory) {
		return CpuSet.of(context.files.list(directory).stream().filter(name -> name.matches("cpu\\d{1,5}"))
				.map(name -> Integer.valueOf(name.substring(3)))
				.filter(context.threads::containsKey).toList());
	}

	private Long total(String path) {
		Matcher total = TOTAL.matcher(context.files.text(path).orElse(""));
		return total.find() && Long.parseLong(total.group(1)) > 0 ? Long.valueOf(Long.parseLong(total.group(1)) << 10) : null;
	}

	private void sideCache(NumaNode node, String directory, int level) {
		MemorySideCache cache = context.builder.numbered(LinuxContext.FACTORY.createMemorySideCache(), "memory-cache");
		cache.setLevel(level);
		cache.setSize(context.number(directory + "/size").filter(bytes -> bytes > 0).orElse(null));
		cache.setLineSize(context.integer(directory + "/line_size").filter(bytes -> bytes > 0).orElse(null));
		// 0 is direct-mapped, that is one way; 1 and 2 do not tell the number of ways
		cache.setWays(context.integer(directory + "/indexing").filter(indexing -> indexing == 0).map(indexing -> 1).orElse(null));
		node.getMemoryCaches().add(cache);
	}

	/** A kernel without NUMA shows no node; it works as if there were one. */
	private void assumeOneNode() {
		NumaNode node = context.builder.exact(LinuxContext.FACTORY.createNumaNode(), "node-0");
		node.setOsIndex(0);
		node.setBytes(total("proc/meminfo"));
		node.getThreads().addAll(context.threads.values());
		Provenance.record(node, MachinePackage.Literals.NUMA_NODE__THREADS, context.builder.source(), true);
		context.builder.warning(0, "there is no /" + NODE + "node0; one NUMA node with all CPUs is assumed");
		context.nodes.put(0, node);
		context.machine().getNumaNodes().add(node);
	}

	/** One row per node, a number for each online node in ascending order. */
	private void distances() {
		List<NumaNode> nodes = List.copyOf(context.nodes.values());
		List<long[]> rows = new ArrayList<>();
		for (NumaNode node : nodes) {
			Optional<String> text = context.files.text(NODE + "node" + node.getOsIndex() + "/distance");
			if (text.isEmpty()) {
				return;
			}
			if (!text.get().matches("\\d{1,9}(\\s+\\d{1,9})*") || text.get().split("\\s+").length != nodes.size()) {
				context.builder.warning(0, "/%snode%d/distance does not have as many numbers as there are nodes (%d); the distances are left out".formatted(
						NODE, node.getOsIndex(), nodes.size()));
				return;
			}
			rows.add(Arrays.stream(text.get().split("\\s+")).mapToLong(Long::parseLong).toArray());
		}
		if (nodes.size() > LongMatrix.MAX_SIZE) {
			return;
		}
		DistanceMatrix matrix = context.builder.numbered(LinuxContext.FACTORY.createDistanceMatrix(), "distances");
		matrix.setName("NUMALatency");
		matrix.setKind(DistanceKind.LATENCY);
		matrix.setObjectType("NUMANode");
		matrix.getObjects().addAll(nodes);
		matrix.setValues(new LongMatrix(nodes.size(), rows.stream().flatMapToLong(Arrays::stream).toArray()));
		context.machine().getDistances().add(matrix);
	}

	/** What firmware declares in the ACPI HMAT, for CPUs (access1) or any initiator (access0). */
	private void attribute(String file, String name, boolean higherIsBetter) {
		MemoryAttribute attribute = LinuxContext.FACTORY.createMemoryAttribute();
		attribute.setName(name);
		attribute.setHigherIsBetter(higherIsBetter);
		context.nodes.forEach((number, node) -> {
			for (String access : List.of("access1", "access0")) {
				String directory = NODE + "node" + number + "/" + access + "/initiators";
				Optional<Long> value = context.number(directory + "/" + file).filter(given -> given > 0);
				if (value.isPresent()) {
					MemoryAttributeValue added = LinuxContext.FACTORY.createMemoryAttributeValue();
					added.setTarget(node);
					added.setValue(value.get());
					added.setInitiators(initiators(directory));
					attribute.getValues().add(added);
					break;
				}
			}
		});
		if (!attribute.getValues().isEmpty()) {
			context.machine().getMemoryAttributes().add(context.builder.numbered(attribute, "memory-attribute"));
		}
	}

	private CpuSet initiators(String directory) {
		List<Integer> cpus = context.files.list(directory).stream().filter(name -> name.matches("node\\d{1,5}"))
				.map(name -> context.nodes.get(Integer.valueOf(name.substring(4)))).filter(node -> node != null)
				.flatMap(node -> node.getThreads().stream()).map(thread -> thread.getOsIndex()).toList();
		return cpus.isEmpty() ? null : CpuSet.of(cpus);
	}
}
