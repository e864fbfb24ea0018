// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.picture.layout;

import java.util.Comparator;

import org.mkworkbench.model.machine.PciDevice;

/** Short names of PCI devices for chips and cards. */
public final class DeviceLabels {
	/** Ascending addresses; domains above ffff have longer ones. Without an address last. */
	static final Comparator<PciDevice> BY_ADDRESS = Comparator.comparing(PciDevice::getAddress,
			Comparator.nullsLast(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())));

	private static final int NAME_LENGTH = 18;

	private DeviceLabels() {
	}

	/** Address and short name, as a chip shows it: {@code 17:00.0 E810 25GbE}. */
	public static String chip(PciDevice device) {
		String name = shortName(device);
		return shortAddress(device) + (name.isEmpty() ? "" : " " + name) + (device.isBootCritical() ? " (boot)" : "");
	}

	/** The address without domain 0000, which nearly every device has. */
	public static String shortAddress(PciDevice device) {
		String address = device.getAddress() == null ? "?" : device.getAddress();
		return address.startsWith("0000:") ? address.substring(5) : address;
	}

	/** True for parts of the chip set that nobody gives to a kernel: bridges, memory controllers, timers, counters, SMBus. */
	public static boolean isPlumbing(PciDevice device) {
		if (device.getClassCode() == null || device.isBootCritical()) {
			return false;
		}
		return device.getClassCode() == 0x0C05 || switch (device.getClassCode() >> 8) {
		case 0x05, 0x06, 0x08, 0x11 -> true;
		default -> false;
		};
	}

	/** What people call the device; its class where no name is known. */
	public static String shortName(PciDevice device) {
		String name = device.getDeviceName();
		if (name == null || name.isBlank()) {
			return device.getClassCode() == null ? "" : className(device.getClassCode());
		}
		// pci.ids puts the marketing name into brackets behind the chip's name.
		int open = name.indexOf('[');
		int close = name.indexOf(']', open + 1);
		String plain = open >= 0 && close > open + 1 ? name.substring(open + 1, close) : name;
		plain = plain.replaceAll("^(Intel|AMD|NVIDIA|Mellanox|Samsung|Broadcom)(\\(R\\))? ", "").strip();
		String kind = device.getClassCode() == null ? "" : className(device.getClassCode());
		if (plain.length() > NAME_LENGTH && !kind.isEmpty()) {
			return kind;
		}
		return plain.length() <= NAME_LENGTH ? plain : plain.substring(0, NAME_LENGTH - 1).strip() + "…";
	}

	/** PCI class and subclass as in the PCI Code and ID Assignment Specification. @param code 16 bits, class and subclass */
	private static String className(int code) {
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
