// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.model;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.PciDevice;

/**
 * Which PCI devices an IOMMU cannot tell apart. Devices of one group reach the memory of each other's kernel, so they belong together.
 * Bridges do not count: they carry the traffic of their group and do no DMA of their own. A virtual function that has a group of its
 * own goes without its physical function.
 */
public final class IommuGroups {
	private static final int HOST_BRIDGE = 0x0600;
	private static final int PCI_BRIDGE = 0x0604;

	private IommuGroups() {
	}

	/**
	 * The devices and everything that shares a group with one of them: the given ones first, in their order, then the others in machine
	 * order. A device whose group is unknown stands for itself.
	 */
	public static Set<PciDevice> complete(Machine machine, Collection<PciDevice> devices) {
		Set<PciDevice> all = new LinkedHashSet<>(devices);
		Set<Integer> groups = new LinkedHashSet<>();
		devices.stream().map(PciDevice::getIommuGroup).filter(group -> group != null).forEach(groups::add);
		if (machine != null && !groups.isEmpty()) {
			machine.getPciDevices().stream().filter(device -> groups.contains(device.getIommuGroup()) && !isBridge(device)).forEach(all::add);
		}
		return all;
	}

	/** The non-bridge devices of the same group in machine order, itself included; just itself where the group is unknown. */
	public static List<PciDevice> group(PciDevice device) {
		Machine machine = MachineIndex.enclosing(device, Machine.class).orElse(null);
		if (machine == null || device.getIommuGroup() == null) {
			return List.of(device);
		}
		return machine.getPciDevices().stream()
				.filter(other -> other == device || device.getIommuGroup().equals(other.getIommuGroup()) && !isBridge(other)).toList();
	}

	/** Some sources list bridges among the devices; by PCI class (PCI Code and ID Assignment Specification 1.7). */
	private static boolean isBridge(PciDevice device) {
		Integer code = device.getClassCode();
		return code != null && (code == HOST_BRIDGE || code == PCI_BRIDGE);
	}
}
