// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology.internal;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mkworkbench.model.ByteSize;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.CacheKind;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.MachinePackage.Literals;
import org.mkworkbench.model.machine.MemoryRange;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.OsDevice;
import org.mkworkbench.model.machine.Package;
import org.mkworkbench.model.machine.PciBridge;
import org.mkworkbench.model.machine.PciFunction;
import org.mkworkbench.model.machine.PlatformDevice;
import org.mkworkbench.model.machine.SourcedElement;
import org.mkworkbench.model.machine.TopologyObject;

/** What the notes of a merge call elements, features and values: words for people instead of names of the model. */
final class MergeWords {
	private MergeWords() {
	}

	/** With its article where it needs one, as in "the L2 cache of CPUs 0-1". */
	static String of(SourcedElement element) {
		return switch (element) {
		case Machine machine -> "the machine";
		case HardwareThread thread -> "CPU " + thread.getOsIndex();
		case NumaNode node -> "NUMA node " + node.getOsIndex();
		case PciBridge bridge when bridge.getAddress() != null -> "PCI bridge " + bridge.getAddress();
		case PciFunction function when function.getAddress() != null -> "PCI device " + function.getAddress();
		case PciFunction function -> "a PCI device without an address";
		case PlatformDevice device -> "platform device " + device.getName();
		case OsDevice device -> "device " + device.getName();
		case MemoryRange range -> "the memory range at 0x" + Long.toHexString(range.getBase());
		case Package socket when socket.getOsIndex() != null -> "package " + socket.getOsIndex();
		case Cache cache -> "the L" + cache.getLevel() + (cache.getKind() == CacheKind.DATA ? " data" : cache.getKind() == CacheKind.INSTRUCTION
				? " instruction" : "") + " cache" + cpus(cache);
		case TopologyObject object -> "the " + words(object.eClass().getName()) + cpus(object);
		default -> "a " + words(element.eClass().getName());
		};
	}

	private static String cpus(TopologyObject object) {
		List<HardwareThread> threads = MachineIndex.threadsBelow(object);
		return threads.isEmpty() ? " without CPUs" : (threads.size() == 1 ? " of CPU " : " of CPUs ") + MachineIndex.cpuSet(threads);
	}

	static String of(EStructuralFeature feature) {
		return feature == Literals.TOPOLOGY_OBJECT__OS_INDEX || feature == Literals.NUMA_NODE__OS_INDEX ? "the Linux number"
				: feature == Literals.NUMA_NODE__BYTES ? "the memory" : "the " + words(feature.getName());
	}

	static String value(EAttribute attribute, Object value) {
		return switch (value) {
		case String text -> "\"" + text + "\"";
		case Long bytes when attribute == Literals.NUMA_NODE__BYTES || words(attribute.getName()).endsWith("size") -> new ByteSize(bytes).toString();
		case Number id when attribute.getName().endsWith("Id") -> "0x" + Long.toHexString(id.longValue());
		case Boolean truth -> truth ? "yes" : "no";
		case Enumerator literal -> literal.getName().toLowerCase(Locale.ROOT).replace('_', ' ');
		case null, default -> String.valueOf(value);
		};
	}

	/** "line size" for lineSize, "iommu group" for iommuGroup. */
	private static String words(String name) {
		return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT).replace("pci", "PCI").replace("iommu", "IOMMU");
	}
}
