// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.picture.layout;

import java.util.Comparator;

import org.mkworkbench.model.DeviceNames;
import org.mkworkbench.model.machine.PciDevice;

/** Short names of PCI devices for chips and cards. */
public final class DeviceLabels {
	/** Ascending addresses; domains above ffff have longer ones. Without an address last. */
	static final Comparator<PciDevice> BY_ADDRESS = Comparator.comparing(PciDevice::getAddress,
			Comparator.nullsLast(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())));

	private DeviceLabels() {
	}

	/** Address and short name, as a chip shows it: {@code 17:00.0 E810 25GbE}. */
	public static String chip(PciDevice device) {
		String name = shortName(device);
		return shortAddress(device) + (name.isEmpty() ? "" : " " + name) + (device.isBootCritical() ? " (boot)" : "");
	}

	/** The address without domain 0000, which nearly every device has. */
	public static String shortAddress(PciDevice device) {
		return DeviceNames.shortAddress(device);
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
		return DeviceNames.shortName(device);
	}
}
