// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology.internal;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.mkworkbench.model.CpuSet;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.ImportNote;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.MachineFactory;
import org.mkworkbench.model.machine.NoteKind;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.RangeKind;

/**
 * Notes on what a partition needs and no source of this machine told. They belong to the machine, not to a source (their source is
 * null), so that a merge that fills the gap removes the note.
 */
public final class MissingFacts {
	private static final String MERGE = "merge the /proc and /sys of the machine (mkw machine import ... --merge local, run on it)";

	private MissingFacts() {
	}

	public static void refresh(Machine machine) {
		machine.getNotes().removeIf(note -> note.getKind() == NoteKind.MISSING && note.getSource() == null);
		List<HardwareThread> threads = MachineIndex.threadsBelow(machine);
		cpus(machine, threads);
		memory(machine);
		devices(machine);
	}

	private static void cpus(Machine machine, List<HardwareThread> threads) {
		List<HardwareThread> without = threads.stream().filter(thread -> thread.getPhysicalId() == null).toList();
		String remedy = "; multikernel needs them: " + MERGE + ", or state that they equal the Linux numbers";
		if (!without.isEmpty() && without.size() == threads.size()) {
			add(machine, "no CPU has a physical id (APIC id, MPIDR or hart id)" + remedy);
		} else if (!without.isEmpty()) {
			boolean offline = without.stream().noneMatch(HardwareThread::isOnline);
			CpuSet cpus = MachineIndex.cpuSet(without);
			add(machine, "%s%s %s no physical id%s".formatted(offline ? "offline " : "", cpus.size() == 1 ? "CPU" : "CPUs",
					cpus + (cpus.size() == 1 ? " has" : " have"), offline ? "; Linux tells it once they are online" : remedy));
		}
		if (machine.getArchitecture() == null) {
			add(machine, "the architecture is unknown");
		}
	}

	private static void memory(Machine machine) {
		if (machine.getMemoryRanges().stream().noneMatch(range -> range.getKind() == RangeKind.SYSTEM_RAM)) {
			add(machine, "the physical addresses of memory are unknown; " + MERGE + " as root, which may read /proc/iomem");
		}
		if (machine.getNumaNodes().stream().allMatch(node -> node.getBytes() == null)) {
			add(machine, "the memory size is unknown for every NUMA node");
		}
		if (machine.getMemoryBlockSize() == null) {
			add(machine, "the hot-add block size of memory is unknown");
		}
		if (machine.getNumaNodes().size() > 1 && machine.getDistances().stream()
				.noneMatch(matrix -> "NUMANode".equals(matrix.getObjectType()))) {
			add(machine, "the distances between the NUMA nodes are unknown");
		}
	}

	private static void devices(Machine machine) {
		List<PciDevice> devices = machine.getPciDevices();
		if (devices.isEmpty()) {
			add(machine, "no PCI device is known");
			return;
		}
		allMiss(machine, devices, device -> Objects.isNull(device.getIommuGroup()),
				"no PCI device has an IOMMU group: the source does not tell, or the IOMMU is off; which devices must stay together is unknown");
		allMiss(machine, devices, device -> Objects.isNull(device.getDriver()), "the drivers of the PCI devices are unknown");
		if (machine.getNumaNodes().size() > 1) {
			allMiss(machine, devices, device -> Objects.isNull(device.getNode()), "the NUMA nodes of the PCI devices are unknown");
		}
		allMiss(machine, devices, device -> !device.isBootCritical(),
				"the PCI devices that the host needs (root file system, network) are unknown; mark them before giving devices away");
	}

	private static void allMiss(Machine machine, List<PciDevice> devices, Predicate<PciDevice> lacks, String message) {
		if (devices.stream().allMatch(lacks)) {
			add(machine, message);
		}
	}

	private static void add(Machine machine, String message) {
		ImportNote note = MachineFactory.eINSTANCE.createImportNote();
		note.setKind(NoteKind.MISSING);
		note.setMessage(message);
		machine.getNotes().add(note);
	}
}
