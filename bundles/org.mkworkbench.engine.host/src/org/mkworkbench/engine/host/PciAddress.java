// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mkworkbench.engine.host.message.DeviceChange;

/** A PCI function: domain of 16 bits, bus of 8, slot of 5, function of 3. */
record PciAddress(int domain, int bus, int slot, int function) implements Serializable {
	/** What {@code sscanf("%x:%x:%x.%x")} takes: each number in hexadecimal, whatever follows the last. */
	private static final Pattern SCANNED = Pattern.compile("N:N:N\\.N".replace("N", "\\s*(?:0[xX])?(\\p{XDigit}{1,8})"));

	/** As the kernel reads {@code pci-id}: too large numbers are cut to their fields; empty if it cannot be read. */
	static Optional<PciAddress> scan(String text) {
		Matcher matcher = SCANNED.matcher(text);
		return matcher.lookingAt() ? Optional.of(new PciAddress(field(matcher, 1, 0xffff), field(matcher, 2, 0xff), field(matcher, 3, 0x1f),
				field(matcher, 4, 7))) : Optional.empty();
	}

	private static int field(Matcher matcher, int group, int mask) {
		return Integer.parseUnsignedInt(matcher.group(group), 16) & mask;
	}

	/** Slot and function in one byte. */
	int devfn() {
		return slot << 3 | function;
	}

	/** First of the three address cells of the PCI bus binding. */
	int busCell() {
		return bus << 16 | devfn() << 8;
	}

	/** @param driver of which the field of 64 bytes takes what fits */
	DeviceChange change(String driver, int flags) {
		String ascii = driver.replaceAll("[^\\x20-\\x7e]", "?");
		return new DeviceChange(domain, bus, devfn(), flags, Fdt.cut(ascii, 63), HostResources.HOST);
	}

	/** Such as {@code 0000:09:00.0}. */
	@Override
	public String toString() {
		return String.format(Locale.ROOT, "%04x:%02x:%02x.%x", domain, bus, slot, function);
	}
}
