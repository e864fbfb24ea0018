// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.model;

import org.mkworkbench.model.machine.PciDevice;

/** What people call PCI devices where there is little room. */
public final class DeviceNames {
	private static final int NAME_LENGTH = 18;

	private DeviceNames() {
	}

	/** The address without domain 0000, which nearly every device has. */
	public static String shortAddress(PciDevice device) {
		String address = device.getAddress() == null ? "?" : device.getAddress();
		return address.startsWith("0000:") ? address.substring(5) : address;
	}

	/** What people call the device; its class where no name is known; empty where neither is. */
	public static String shortName(PciDevice device) {
		String name = device.getDeviceName();
		String kind = className(device.getClassCode());
		if (name == null || name.isBlank()) {
			return kind;
		}
		// pci.ids puts the marketing name into brackets behind the chip's name, but also settings such as [AHCI mode]
		name = name.replaceAll(" *\\[[^\\]]* mode\\]", "");
		int open = name.indexOf('[');
		int close = name.indexOf(']', open + 1);
		String plain = open >= 0 && close > open + 1 ? name.substring(open + 1, close) : name;
		plain = plain.replaceAll("^(Intel|AMD|NVIDIA|Mellanox|Samsung|Broadcom)(\\(R\\))? ", "").strip();
		if (plain.length() > NAME_LENGTH && !kind.isEmpty()) {
			return kind;
		}
		return plain.length() <= NAME_LENGTH ? plain : plain.substring(0, NAME_LENGTH - 1).strip() + "…";
	}

	/** PCI class and subclass as in the PCI Code and ID Assignment Specification. @param code 16 bits, class and subclass; null: unknown */
	public static String className(Integer code) {
		if (code == null) {
			return "";
		}
		return switch (code) {
		case 0x0108 -> "NVMe";
		case 0x0106 -> "SATA";
		case 0x0104, 0x0107 -> "storage";
		case 0x0200, 0x0280 -> "network";
		case 0x0207 -> "InfiniBand";
		case 0x0300, 0x0302 -> "GPU";
		case 0x0403 -> "audio";
		case 0x0C03 -> "USB";
		case 0x0604 -> "bridge";
		default -> switch (code >> 8) {
		case 0x01 -> "storage";
		case 0x02 -> "network";
		case 0x03 -> "display";
		case 0x04 -> "multimedia";
		case 0x06 -> "bridge";
		case 0x08 -> "system";
		case 0x0C -> "serial bus";
		case 0x12 -> "accelerator";
		default -> "";
		};
		};
	}
}
