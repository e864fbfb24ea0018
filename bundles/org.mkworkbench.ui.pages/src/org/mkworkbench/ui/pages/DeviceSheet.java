// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.pages;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.mkworkbench.edit.AssignDevicesCommand;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.OsDevice;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.PlatformDevice;
import org.mkworkbench.picture.layout.DeviceLabels;
import org.mkworkbench.ui.document.PlanInput;
import org.mkworkbench.validation.Words;

/** PCI devices of the machine, then platform devices. */
final class DeviceSheet extends Sheet<Element> {
	private boolean wholeGroups = true;

	DeviceSheet(PlanInput input) {
		super(input);
	}

	/** Whether the other devices of an IOMMU group go along; the hardware cannot keep them apart. */
	boolean isWholeGroups() {
		return wholeGroups;
	}

	void setWholeGroups(boolean wholeGroups) {
		this.wholeGroups = wholeGroups;
	}

	@Override
	String id() {
		return "devices";
	}

	@Override
	String title() {
		return Messages.Devices_title;
	}

	@Override
	String count(int rows) {
		return rows == 1 ? Messages.Devices_one : NLS.bind(Messages.Devices_many, "%,d".formatted(rows));
	}

	@Override
	List<Column<Element>> columns() {
		return List.of(
				Column.words("address", Messages.Devices_address, 120, DeviceSheet::address),
				Column.words("name", Messages.Devices_name, 330, DeviceSheet::name),
				ownerColumn(130),
				Column.words("class", Messages.Devices_class, 110, row -> row instanceof PciDevice pci ? kind(pci) : Messages.Devices_platform),
				Column.words("driver", Messages.Devices_driver, 100, row -> text(row instanceof PciDevice pci ? pci.getDriver() : ((PlatformDevice) row).getDriver())),
				Column.words("os", Messages.Devices_os, 110, DeviceSheet::osNames),
				Column.numbers("group", Messages.Devices_group, 116, row -> row instanceof PciDevice pci ? pci.getIommuGroup() : null, String::valueOf),
				Column.numbers("node", Messages.Devices_node, 104, DeviceSheet::node, String::valueOf),
				Column.words("function", Messages.Devices_function, 150, DeviceSheet::function));
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}

	private static String address(Element row) {
		return text(row instanceof PciDevice pci ? pci.getAddress() : ((PlatformDevice) row).getName());
	}

	private static String name(Element row) {
		if (!(row instanceof PciDevice pci)) {
			return text(((PlatformDevice) row).getHardwareId());
		}
		String vendor = text(pci.getVendorName());
		String device = text(pci.getDeviceName());
		if (!device.isBlank()) {
			return vendor.isBlank() || device.startsWith(vendor) ? device : vendor + " " + device;
		}
		String ids = pci.getVendorId() == null || pci.getDeviceId() == null ? "" : "[%04x:%04x]".formatted(pci.getVendorId(), pci.getDeviceId());
		return vendor.isBlank() ? ids : (vendor + " " + ids).strip();
	}


	private static String kind(PciDevice device) {
		return device.getClassCode() == null ? "" : PciClasses.name(device.getClassCode());
	}

	private static String osNames(Element row) {
		List<OsDevice> devices = row instanceof PciDevice pci ? pci.getOsDevices() : ((PlatformDevice) row).getOsDevices();
		return String.join(", ", devices.stream().map(OsDevice::getName).filter(name -> name != null && !name.isBlank()).toList());
	}

	private static Integer node(Element row) {
		NumaNode node = row instanceof PciDevice pci ? pci.getNode() : ((PlatformDevice) row).getNode();
		return node == null ? null : node.getOsIndex();
	}

	private static String function(Element row) {
		if (!(row instanceof PciDevice pci)) {
			return "";
		}
		List<String> parts = new ArrayList<>();
		if (pci.getPhysicalFunction() != null) {
			parts.add(NLS.bind(Messages.Devices_virtual, DeviceLabels.shortAddress(pci.getPhysicalFunction())));
		} else if (pci.getTotalVfs() != null && pci.getTotalVfs() > 0) {
			parts.add(NLS.bind(Messages.Devices_physical, pci.getActiveVfs() == null ? "?" : pci.getActiveVfs(), pci.getTotalVfs()));
		}
		if (pci.isBootCritical()) {
			parts.add(Messages.Devices_boot);
		}
		return String.join(", ", parts);
	}

	@Override
	List<Element> rows() {
		Machine machine = input().design().getMachine();
		List<Element> rows = new ArrayList<>(machine.getPciDevices());
		rows.addAll(machine.getPlatformDevices());
		return rows;
	}

	@Override
	Element element(Element row) {
		return row;
	}

	@Override
	EObject owner(Element row) {
		return OwnerNames.owner(input().ownership(), row);
	}

	@Override
	String ownerName(Element row) {
		List<SpawnedKernel> kernels = input().ownership() == null ? List.of() : input().ownership().kernelsOf(row);
		return kernels.size() < 2 ? super.ownerName(row) : Words.and(kernels.stream().map(OwnerNames::of).toList());
	}

	@Override
	Act assign(List<Element> rows, EObject owner) {
		AssignDevicesCommand command = wholeGroups ? AssignDevicesCommand.withGroups(input().plan(), rows, owner)
				: AssignDevicesCommand.to(input().plan(), rows, owner);
		List<Element> others = command.devices().stream().filter(device -> !rows.contains(device) && owner(device) != owner).toList();
		return new Act(command, others.isEmpty() ? "" : NLS.bind(others.size() == 1 ? Messages.Devices_goesAlong : Messages.Devices_goAlong,
				Words.capitalised(Words.devices(others))));
	}

	@Override
	String empty() {
		return Messages.Devices_empty;
	}
}
