// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host.message;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * DEVICE_ADD or DEVICE_REMOVE (struct mk_device_resource_payload).
 *
 * @param domain PCI domain, 0 to 0xffff
 * @param bus 0 to 255
 * @param devfn device and function, 0 to 255
 * @param flags bind to VFIO 1, to pci-stub 2
 * @param driver driver to bind to, at most 63 bytes; empty for the default
 * @param sender instance the acknowledgement goes to
 */
public record DeviceChange(int domain, int bus, int devfn, int flags, String driver, int sender) implements Payload {
	private static final int DRIVER_BYTES = 64;
	public static final int BYTES = 8 + DRIVER_BYTES + 4;

	/** @throws IllegalArgumentException a value does not fit its field */
	public DeviceChange {
		if ((domain & ~0xffff) != 0 || (bus & ~0xff) != 0 || (devfn & ~0xff) != 0) {
			throw new IllegalArgumentException("A PCI address has a domain of 16 bits and a bus and a function of 8 bits, not "
					+ String.format("%x:%x:%x.", domain, bus, devfn));
		}
		if (driver.getBytes(StandardCharsets.UTF_8).length >= DRIVER_BYTES) {
			throw new IllegalArgumentException("The driver name \"" + driver + "\" is longer than 63 bytes.");
		}
	}

	/** {@code domain << 16 | bus << 8 | devfn} (mk_device_add_work_fn, kernel/multikernel/hotplug.c). */
	public static long resourceId(int domain, int bus, int devfn) {
		// The kernel computes in int: a domain of 0x8000 and above gives a negative int, which becomes a u64 with all upper bits set.
		return domain << 16 | bus << 8 | devfn;
	}

	@Override
	public byte[] encode() {
		ByteBuffer out = Payload.struct(BYTES).putShort((short) domain).put((byte) bus).put((byte) devfn).putInt(flags);
		out.put(driver.getBytes(StandardCharsets.UTF_8)).position(8 + DRIVER_BYTES);
		return out.putInt(sender).array();
	}

	/** A driver name without an end is cut at 63 bytes, as strscpy does. @throws MalformedMessageException shorter than the struct */
	public static DeviceChange decode(byte[] payload) {
		ByteBuffer in = Payload.struct(payload, BYTES, "device");
		int domain = Short.toUnsignedInt(in.getShort());
		int bus = Byte.toUnsignedInt(in.get());
		int devfn = Byte.toUnsignedInt(in.get());
		int flags = in.getInt();
		byte[] name = new byte[DRIVER_BYTES];
		in.get(name);
		int length = 0;
		while (length < DRIVER_BYTES - 1 && name[length] != 0) {
			length++;
		}
		// One byte per character: bytes that are no UTF-8 must not grow beyond the field.
		String driver = new String(Arrays.copyOf(name, length), StandardCharsets.US_ASCII).replace('\ufffd', '?');
		return new DeviceChange(domain, bus, devfn, flags, driver, in.getInt());
	}

	@Override
	public long resourceId() {
		return resourceId(domain, bus, devfn);
	}
}
