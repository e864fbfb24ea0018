// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;

/** A hand-made /proc and /sys: written to a directory, or as a tar archive. */
final class LinuxFiles {
	private final Map<String, byte[]> files = new LinkedHashMap<>();
	private final Map<String, String> links = new LinkedHashMap<>();

	/** Two sockets of two cores with two threads each: CPU 5 is offline; an NVMe disk with the root file system, a card with one virtual function. */
	static LinuxFiles server() {
		LinuxFiles linux = new LinuxFiles();
		StringBuilder info = new StringBuilder();
		for (int cpu = 0; cpu < 8; cpu++) {
			int core = cpu % 4;
			int socket = core / 2;
			int apic = socket << 6 | (core % 2) << 1 | cpu / 4;
			String directory = "sys/devices/system/cpu/cpu" + cpu;
			linux.file("sys/devices/system/node/node" + socket + "/cpu" + cpu + "/x", "");
			linux.file(directory + "/uevent", "");
			if (cpu == 5) {
				continue;
			}
			info.append("processor\t: %d\nvendor_id\t: GenuineIntel\nmodel name\t: Intel(R) Xeon(R) Gold 5418Y\nphysical id\t: %d\napicid\t\t: %d\nflags\t\t: fpu lm\n\n"
					.formatted(cpu, socket, apic));
			String siblings = core == 1 ? "1" : core + "," + (core + 4);
			String sockets = socket == 0 ? "0-1,4" : "2-3,6-7";
			linux.file(directory + "/topology/physical_package_id", "" + socket).file(directory + "/topology/core_id", "" + core % 2)
					.file(directory + "/topology/package_cpus_list", sockets).file(directory + "/topology/core_cpus_list", siblings);
			linux.cache(directory, 0, 1, "Data", "48K", siblings, 12).cache(directory, 1, 1, "Instruction", "32K", siblings, 8)
					.cache(directory, 2, 2, "Unified", "2048K", siblings, 16).cache(directory, 3, 3, "Unified", "46080K", sockets, 15);
		}
		linux.file("proc/cpuinfo", info.toString()).file("sys/devices/system/cpu/online", "0-4,6-7")
				.file("sys/devices/system/cpu/present", "0-7")
				.file("sys/devices/system/cpu/possible", "0-15");
		for (int node = 0; node < 2; node++) {
			String directory = "sys/devices/system/node/node" + node;
			linux.file(directory + "/cpulist", node == 0 ? "0-1,4" : "2-3,6-7").file(directory + "/distance", node == 0 ? "10 21" : "21 10")
					.file(directory + "/meminfo", "Node " + node + " MemTotal:       4194304 kB\n").file(directory
							+ "/hugepages/hugepages-2048kB/nr_hugepages", "7")
					.file(directory + "/memory" + (node == 0 ? 0 : 32) + "/state", "online");
		}
		linux.file("sys/devices/system/memory/block_size_bytes", "8000000").file("proc/iomem", """
				00000000-00000fff : Reserved
				00001000-07ffffff : System RAM
				  01000000-01ffffff : Kernel code
				80000000-ffffffff : PCI Bus 0000:00
				100000000-107ffffff : System RAM
				  104000000-105ffffff : Multikernel Memory Pool
				""");
		linux.pci("pci0000:00/0000:00:1c.0", "0x060400", 0x8086, 0x1bb8).pci("pci0000:00/0000:00:1c.0/0000:01:00.0", "0x010802", 0x144d, 0xa80a)
				.pci("pci0000:80/0000:80:01.0", "0x020000", 0x8086, 0x1592).pci("pci0000:80/0000:80:01.1", "0x020000", 0x8086, 0x1889);
		String disk = "sys/devices/pci0000:00/0000:00:1c.0/0000:01:00.0";
		linux.file(disk + "/numa_node", "0").file(disk + "/nvme/nvme0/nvme0n1/size", "2048").file(disk
				+ "/nvme/nvme0/nvme0n1/nvme0n1p2/partition", "2")
				.file(disk + "/current_link_speed", "16.0 GT/s PCIe").file(disk + "/current_link_width", "4")
						.file("sys/kernel/iommu_groups/7/type", "DMA")
				.file("sys/bus/pci/drivers/nvme/uevent", "");
		linux.link(disk + "/driver", "../../../../bus/pci/drivers/nvme").link(disk + "/iommu_group", "../../../../kernel/iommu_groups/7")
				.link("sys/block/nvme0n1", "../devices/pci0000:00/0000:00:1c.0/0000:01:00.0/nvme/nvme0/nvme0n1")
						.link("sys/dev/block/259:2", "/" + disk + "/nvme/nvme0/nvme0n1/nvme0n1p2")
				.file("proc/self/mountinfo", "29 1 259:2 / / rw,relatime shared:1 - ext4 /dev/nvme0n1p2 rw\n");
		String card = "sys/devices/pci0000:80/0000:80:01.0";
		linux.file(card + "/numa_node", "1").file(card + "/sriov_totalvfs", "64").file(card + "/sriov_numvfs", "1").file(card
				+ "/net/eth0/address", "")
				.link("sys/devices/pci0000:80/0000:80:01.1/physfn", "../0000:80:01.0").link("sys/class/net/eth0",
						"../../devices/pci0000:80/0000:80:01.0/net/eth0")
				.file("sys/devices/virtual/net/lo/address", "").link("sys/class/net/lo", "../../devices/virtual/net/lo").file("proc/net/route",
						"Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\tMTU\tWindow\tIRTT\neth0\t00000000\t010200C0\t0003\t0\t0\t0\t00000000\t0\t0\t0\n");
		return linux;
	}

	private LinuxFiles cache(String cpu, int index, int level, String type, String size, String cpus, int ways) {
		String directory = cpu + "/cache/index" + index;
		return file(directory + "/level", "" + level).file(directory + "/type", type).file(directory + "/size", size).file(directory
				+ "/shared_cpu_list", cpus)
				.file(directory + "/coherency_line_size", "64").file(directory + "/ways_of_associativity", "" + ways);
	}

	private LinuxFiles pci(String path, String classCode, int vendor, int device) {
		String directory = "sys/devices/" + path;
		return file(directory + "/class", classCode).file(directory + "/vendor", "0x%04x".formatted(vendor)).file(directory + "/device",
				"0x%04x".formatted(device))
				.link("sys/bus/pci/devices/" + path.substring(path.lastIndexOf('/') + 1), "../../../devices/" + path);
	}

	LinuxFiles file(String path, String text) {
		return bytes(path, (text + "\n").getBytes(StandardCharsets.UTF_8));
	}

	LinuxFiles bytes(String path, byte[] content) {
		files.put(path, content);
		return this;
	}

	LinuxFiles link(String path, String target) {
		links.put(path, target);
		return this;
	}

	LinuxFiles without(String start) {
		files.keySet().removeIf(path -> path.startsWith(start));
		links.keySet().removeIf(path -> path.startsWith(start));
		return this;
	}

	Map<String, byte[]> files() {
		return files;
	}

	String writeTo(Path root) throws IOException {
		for (Map.Entry<String, byte[]> file : files.entrySet()) {
			Path path = root.resolve(file.getKey());
			Files.createDirectories(path.getParent());
			Files.write(path, file.getValue());
		}
		for (Map.Entry<String, String> link : links.entrySet()) {
			Path path = root.resolve(link.getKey());
			Files.createDirectories(path.getParent());
			Files.createSymbolicLink(path, Path.of(link.getValue()));
		}
		return root.toString();
	}

	byte[] tar(String prefix) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
			tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				TarArchiveEntry entry = new TarArchiveEntry(prefix + file.getKey(), true);
				entry.setSize(file.getValue().length);
				tar.putArchiveEntry(entry);
				tar.write(file.getValue());
				tar.closeArchiveEntry();
			}
			for (Map.Entry<String, String> link : links.entrySet()) {
				TarArchiveEntry entry = new TarArchiveEntry(prefix + link.getKey(), TarConstants.LF_SYMLINK, true);
				entry.setLinkName(link.getValue());
				tar.putArchiveEntry(entry);
				tar.closeArchiveEntry();
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	static byte[] gzip(byte[] content) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream output = new GzipCompressorOutputStream(bytes)) {
			output.write(content);
		}
		return bytes.toByteArray();
	}

	static byte[] bzip2(byte[] content) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream output = new BZip2CompressorOutputStream(bytes)) {
			output.write(content);
		}
		return bytes.toByteArray();
	}
}
