// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology.internal.hwloc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mkworkbench.model.Provenance;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.MachinePackage;
import org.mkworkbench.model.machine.SourceKind;
import org.mkworkbench.topology.ImportException;
import org.mkworkbench.topology.internal.MachineBuilder;
import org.mkworkbench.topology.internal.PciNames;

/**
 * Reads hwloc XML of versions 2 and 3 (hwloc/hwloc2.dtd, hwloc/topology-xml.c). It fails only when there is no machine in the file; what it
 * cannot use becomes a note with its line.
 */
public final class HwlocImporter {
	/** Facts of the hwloc run, not of the machine. */
	private static final Set<String> RUN_INFOS = Set.of("hwlocVersion", "ProcessName");
	private static final Set<String> TOPOLOGY_CHILDREN = Set.of("object", "distances2", "distances2hetero", "support", "memattr",
			"cpukind", "info",
			"memtier", "pci_locality");
	/** v2 wrote these on the root object, v3 beside it; they are read from both places. */
	private static final List<String> TOPOLOGY_INFOS = List.of("Backend", "LinuxCgroup", "OSName", "OSRelease", "OSVersion", "HostName",
			"Architecture",
			"SyntheticDescription", "PageSizeNr", "PageSizes", "MemoryTiersNr", "WindowsBuildEnvironment");
	private static final String CONVERT = "Convert it with hwloc 2: lstopo -i old.xml --of xml > new.xml";

	private HwlocImporter() {
	}

	/** @param source the file as the person named it */
	public static Machine read(byte[] bytes, String source) throws ImportException {
		HwlocElement topology = HwlocReader.read(bytes, source);
		int major = checkedVersion(topology, source);
		List<HwlocElement> roots = topology.children("object").toList();
		if (roots.isEmpty()) {
			throw new ImportException(source, topology.line, "the topology holds no objects", "Write the file again with lstopo --of xml");
		}
		HwlocElement root = roots.getFirst();
		if (!"Machine".equals(root.get("type"))) {
			throw new ImportException(source, root.line, "the outermost object is of type \"%s\" and not Machine".formatted(root.get("type")),
					"Export the whole machine, not a part of it");
		}
		HwlocContext context = new HwlocContext(new MachineBuilder(SourceKind.HWLOC_XML, source), major);
		roots.stream().skip(1).forEach(extra -> context.builder.ignored(extra.line,
				"a second outermost object is ignored; the first one is the machine"));
		facts(context, topology, root);
		HwlocTree tree = new HwlocTree(context);
		tree.read(root);
		if (context.online.isEmpty()) {
			throw new ImportException(source, root.line, "the machine has no CPU (object of type PU)",
					"Export it with lstopo --of xml and without --ignore PU");
		}
		new HwlocTables(context).read(topology);
		architecture(context);
		context.reportChildren(topology, TOPOLOGY_CHILDREN);
		topology.children("support").forEach(support -> context.unused("<support> tells what hwloc could find out, nothing of the machine",
				support.line));
		context.noteUnused();
		PciNames.fill(context.builder, false);
		return context.builder.finish();
	}

	private static int checkedVersion(HwlocElement topology, String source) throws ImportException {
		if (topology.name.equals("topologydiff")) {
			throw new ImportException(source, topology.line, "this is a difference of two hwloc topologies, not a topology",
					"Apply it with hwloc-patch and import the result");
		}
		if (!topology.name.equals("topology")) {
			throw new ImportException(source, topology.line, "the outermost element is <%s>; hwloc writes <topology>".formatted(topology.name),
					"Import a file written by lstopo --of xml");
		}
		String version = topology.get("version");
		if (version == null) {
			throw new ImportException(source, topology.line, "this is hwloc XML version 1, which is not supported", CONVERT);
		}
		if (!version.strip().matches("\\d{1,6}(\\.\\d{1,6})?")) {
			throw new ImportException(source, topology.line, "\"" + HwlocContext.shortened(version) + "\" is not a version of hwloc XML",
					"Write the file again with lstopo --of xml");
		}
		int major = Integer.parseInt(version.strip().split("\\.")[0]);
		if (major < 2) {
			throw new ImportException(source, topology.line, "this is hwloc XML version " + version + ", which is not supported", CONVERT);
		}
		if (major > 3) {
			throw new ImportException(source, topology.line, "this is hwloc XML version " + version + "; versions 2 and 3 are supported",
					"Write the file with hwloc 3 or older, or update Multikernel Workbench");
		}
		return major;
	}

	private static void facts(HwlocContext context, HwlocElement topology, HwlocElement root) {
		Map<String, String> beside = topology.infos();
		Map<String, String> all = new LinkedHashMap<>(root.infos());
		Map<String, String> global = new LinkedHashMap<>();
		for (String name : Stream.concat(TOPOLOGY_INFOS.stream(), RUN_INFOS.stream()).toList()) {
			String value = all.remove(name);
			if (beside.containsKey(name) || value != null) {
				global.put(name, beside.getOrDefault(name, value));
			}
		}
		beside.forEach(global::putIfAbsent);
		all.putAll(global);
		all.forEach((name, value) -> {
			if (!RUN_INFOS.contains(name)) {
				MachineBuilder.info(context.machine(), name, context.withUnit(name, value));
			}
		});
		context.builder.source().setDetail(Stream.of("hwloc XML " + topology.get("version"), detail(all, "hwlocVersion", "hwloc "),
				detail(all, "HostName", "host "))
				.filter(part -> part != null).collect(Collectors.joining(", ")));
	}

	private static String detail(Map<String, String> infos, String name, String label) {
		return infos.containsKey(name) ? label + infos.get(name) : null;
	}

	/** Not every backend tells it; the vendor of the processor then does, and 4 KiB is the only base page size x86 has. */
	private static void architecture(HwlocContext context) {
		Machine machine = context.machine();
		MachineBuilder.info(machine, "Architecture").ifPresent(machine::setArchitecture);
		if (machine.getArchitecture() == null) {
			boolean x86 = Stream.iterate(machine.eAllContents(), contents -> contents.hasNext(), contents -> contents)
					.map(contents -> contents.next())
					.anyMatch(object -> object instanceof org.mkworkbench.model.machine.Package each && MachineBuilder.info(each, "CPUVendor")
							.filter(vendor -> vendor.equals("GenuineIntel") || vendor.equals("AuthenticAMD")).isPresent());
			if (x86) {
				machine.setArchitecture("x86_64");
				Provenance.record(machine, MachinePackage.Literals.MACHINE__ARCHITECTURE, context.builder.source(), true);
			}
		}
		MachineBuilder.info(machine, "PageSizes").map(sizes -> sizes.split("[^0-9]+")).filter(sizes -> sizes.length > 0
				&& sizes[0].matches("\\d{1,9}"))
				.ifPresent(sizes -> machine.setPageSize(Long.valueOf(sizes[0])));
		machine.getNumaNodes().stream().flatMap(node -> node.getPageCounts().stream()).mapToLong(pages -> pages.getSize()).min()
				.ifPresent(machine::setPageSize);
		if (machine.getPageSize() == null && "x86_64".equals(machine.getArchitecture())) {
			machine.setPageSize(4096L);
			Provenance.record(machine, MachinePackage.Literals.MACHINE__PAGE_SIZE, context.builder.source(), true);
		}
	}
}
