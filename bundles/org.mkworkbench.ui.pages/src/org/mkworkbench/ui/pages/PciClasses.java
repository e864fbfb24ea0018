// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.pages;

import org.eclipse.osgi.util.NLS;

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
		case 0x0280 -> Messages.PciClasses_network;
		case 0x0300 -> "VGA";
		case 0x0302 -> Messages.PciClasses_controller3d;
		case 0x0403 -> Messages.PciClasses_audio;
		case 0x0600 -> Messages.PciClasses_hostBridge;
		case 0x0601 -> Messages.PciClasses_isaBridge;
		case 0x0604 -> Messages.PciClasses_pciBridge;
		case 0x0700 -> Messages.PciClasses_serialPort;
		case 0x0C03 -> "USB";
		case 0x0C05 -> "SMBus";
		default -> switch (code >> 8) {
		case 0x01 -> Messages.PciClasses_storage;
		case 0x02 -> Messages.PciClasses_network;
		case 0x03 -> Messages.PciClasses_display;
		case 0x04 -> Messages.PciClasses_multimedia;
		case 0x05 -> Messages.PciClasses_memory;
		case 0x06 -> Messages.PciClasses_bridge;
		case 0x07 -> Messages.PciClasses_communication;
		case 0x08 -> Messages.PciClasses_system;
		case 0x09 -> Messages.PciClasses_input;
		case 0x0B -> Messages.PciClasses_processor;
		case 0x0C -> Messages.PciClasses_serialBus;
		case 0x0D -> Messages.PciClasses_wireless;
		case 0x10 -> Messages.PciClasses_encryption;
		case 0x11 -> Messages.PciClasses_signalProcessing;
		case 0x12 -> Messages.PciClasses_accelerator;
		default -> NLS.bind(Messages.PciClasses_other, "%04x".formatted(code));
		};
		};
	}
}
