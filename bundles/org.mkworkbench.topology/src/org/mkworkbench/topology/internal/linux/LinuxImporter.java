// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology.internal.linux;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mkworkbench.model.Provenance;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.MachinePackage;
import org.mkworkbench.model.machine.SourceKind;
import org.mkworkbench.topology.ImportException;
import org.mkworkbench.topology.ImportProgress;
import org.mkworkbench.topology.internal.MachineBuilder;
import org.mkworkbench.topology.internal.PciNames;

/** Reads a machine from /proc and /sys: of this computer, of a copy in a directory, or of a tar archive. */
public final class LinuxImporter {
	/** File under sys/class/dmi/id and hwloc's name. Serial numbers and UUIDs are left alone: nobody needs them and designs get passed on. */
	private static final Map<String, String> DMI = Map.of("sys_vendor", "DMISysVendor", "product_name", "DMIProductName", "product_version",
			"DMIProductVersion", "board_vendor", "DMIBoardVendor", "board_name", "DMIBoardName", "bios_vendor", "DMIBIOSVendor", "bios_version",
			"DMIBIOSVersion", "bios_date", "DMIBIOSDate");
	private static final int MAX_UNREADABLE = 20;

	private LinuxImporter() {
	}

	public static Machine readLocal(ImportProgress progress) throws ImportException {
		return read(new DirectoryTree(Path.of("/")), "local", true, progress);
	}

	/** @param source the directory as the person named it */
	public static Machine readDirectory(Path directory, String source, ImportProgress progress) throws ImportException {
		try {
			Path real = directory.toRealPath();
			return read(new DirectoryTree(real), source, real.equals(Path.of("/")), progress);
		} catch (IOException e) {
			throw new ImportException(source, 0, "the directory cannot be read: " + e.getMessage(), "Check its name and permissions", e);
		}
	}

	/** @param source the archive as the person named it */
	public static Machine readArchive(Path file, String source, ImportProgress progress) throws ImportException {
		step(progress, source, "Reading the archive");
		ArchiveTree tree = ArchiveTree.read(file, source, progress);
		return read(tree, source, false, progress);
	}

	private static Machine read(FileTree files, String source, boolean local, ImportProgress progress) throws ImportException {
		if (!files.isDirectory("sys/devices/system/cpu") && files.text("proc/cpuinfo").isEmpty()) {
			throw new ImportException(source, 0, "there is no sys/devices/system/cpu and no proc/cpuinfo in it",
					"Name a directory or archive that holds proc and sys of a Linux system");
		}
		MachineBuilder builder = new MachineBuilder(SourceKind.LINUX_ROOT, source);
		LinuxContext context = new LinuxContext(files, builder, local);
		step(progress, source, "Reading CPUs and caches");
		facts(context);
		new LinuxCpus(context).read(source);
		LinuxCacheWays.read(context);
		step(progress, source, "Reading NUMA nodes");
		new LinuxNuma(context).read();
		step(progress, source, "Reading PCI devices");
		LinuxPci pci = new LinuxPci(context);
		pci.read();
		new LinuxDevices(context, pci.devices()).read();
		PciNames.fill(builder, local);
		step(progress, source, "Reading memory ranges");
		new LinuxMemory(context).read();
		noteUnread(context);
		return builder.finish();
	}

	private static void step(ImportProgress progress, String source, String task) throws ImportException {
		if (progress.cancelled()) {
			throw new ImportException(source, 0, "the import was cancelled", "Start it again when you want the machine");
		}
		progress.step(task);
	}

	private static void facts(LinuxContext context) {
		FileTree files = context.files;
		Machine machine = context.machine();
		Map<String, String> gathered = files.text("proc/hwloc-nofile-info").map(LinuxImporter::pairs).orElse(Map.of());
		DMI.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> files.text("sys/class/dmi/id/" + entry.getKey())
				.or(() -> files.text("sys/devices/virtual/dmi/id/" + entry.getKey())).filter(text -> !text.isEmpty())
				.ifPresent(text -> MachineBuilder.info(machine, entry.getValue(), text)));
		files.text("sys/firmware/devicetree/base/model").or(() -> files.text("proc/device-tree/model")).or(() -> context.cpuInfo.any("Hardware"))
				.ifPresent(text -> MachineBuilder.info(machine, "HardwareName", text.replace("\0", "")));
		Optional<String> release = files.text("proc/sys/kernel/osrelease").or(() -> Optional.ofNullable(gathered.get("OSRelease")));
		Optional<String> host = files.text("proc/sys/kernel/hostname").or(() -> Optional.ofNullable(gathered.get("HostName")));
		host.ifPresent(text -> MachineBuilder.info(machine, "HostName", text));
		release.ifPresent(text -> MachineBuilder.info(machine, "OSRelease", text));
		context.builder.source().setDetail(Stream.of(release.map(text -> "Linux " + text), host.map(text -> "host " + text))
				.flatMap(Optional::stream)
				.collect(Collectors.joining(", ")));
		machine.setArchitecture(files.text("proc/sys/kernel/arch").or(() -> Optional.ofNullable(gathered.get("Architecture")))
				.or(context.cpuInfo::architecture)
				.or(() -> context.local ? Optional.of(System.getProperty("os.arch").replace("amd64", "x86_64")) : Optional.empty())
						.orElse(null));
		pageSize(context, gathered.get("PageSize"));
	}

	/** No file tells the page size; x86 has only one. */
	private static void pageSize(LinuxContext context, String gathered) {
		Machine machine = context.machine();
		if (gathered != null && gathered.matches("\\d{4,9}")) {
			machine.setPageSize(Long.valueOf(gathered));
		} else if ("x86_64".equals(machine.getArchitecture()) || "i686".equals(machine.getArchitecture())) {
			machine.setPageSize(4096L);
			Provenance.record(machine, MachinePackage.Literals.MACHINE__PAGE_SIZE, context.builder.source(), true);
		} else {
			context.builder.missing("the page size is unknown: no file of /proc or /sys tells it");
		}
	}

	/** Lines "Name: value" that hwloc-gather-topology writes into proc/hwloc-nofile-info. */
	private static Map<String, String> pairs(String text) {
		return text.lines().map(line -> line.split(": *", 2)).filter(pair -> pair.length == 2 && !pair[1].isBlank())
				.collect(Collectors.toMap(pair -> pair[0].strip(), pair -> pair[1].strip(), (first, second) -> first));
	}

	private static void noteUnread(LinuxContext context) {
		Map<String, String> unreadable = context.files.unreadable();
		unreadable.entrySet().stream().limit(MAX_UNREADABLE).forEach(entry -> context.builder.warning(0,
				"/%s could not be read: %s".formatted(entry.getKey(),
				entry.getValue())));
		if (unreadable.size() > MAX_UNREADABLE) {
			context.builder.warning(0, (unreadable.size() - MAX_UNREADABLE) + " more files could not be read");
		}
		if (context.files instanceof ArchiveTree archive && !archive.skipped().isEmpty()) {
			List<String> skipped = archive.skipped();
			context.builder.ignored(0, "%d entries of the archive are no file, directory or link and are ignored, the first being %s".formatted(skipped.size(),
					skipped.getFirst()));
		}
		if (context.cpuInfo.isEmpty()) {
			context.builder.missing("there is no /proc/cpuinfo, which holds the physical ids and the model of the CPUs");
		}
	}
}
