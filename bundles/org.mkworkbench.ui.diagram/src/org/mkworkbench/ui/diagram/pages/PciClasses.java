// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.pages;

/** Names of PCI classes, from the PCI Code and ID Assignment Specification. */
final class PciClasses {
	private PciClasses() {
	}

	/** @param code 16 bits, class and subclass */
	static String name(int code) {
		return switch (code) {
		case 0x0101 -> "IDE";
		case 0x0104 -> "RAID";
		case 0x0106 -> "SATA";
		case 0x0107 -> "SAS";
		case 0x0108 -> "NVMe";
		case 0x0200 -> "Ethernet";
		case 0x0207 -> "InfiniBand";
		case 0x0280 -> "network";
		case 0x0300 -> "VGA";
		case 0x0302 -> "3D controller";
		case 0x0403 -> "audio";
		case 0x0600 -> "host bridge";
		case 0x0601 -> "ISA bridge";
		case 0x0604 -> "PCI bridge";
		case 0x0700 -> "serial port";
		case 0x0C03 -> "USB";
		case 0x0C05 -> "SMBus";
		default -> switch (code >> 8) {
		case 0x01 -> "storage";
		case 0x02 -> "network";
		case 0x03 -> "display";
		case 0x04 -> "multimedia";
		case 0x05 -> "memory";
		case 0x06 -> "bridge";
		case 0x07 -> "communication";
		case 0x08 -> "system";
		case 0x09 -> "input";
		case 0x0B -> "processor";
		case 0x0C -> "serial bus";
		case 0x0D -> "wireless";
		case 0x10 -> "encryption";
		case 0x11 -> "signal processing";
		case 0x12 -> "accelerator";
		default -> "class %04x".formatted(code);
		};
		};
	}
}
