// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.devicetree;

/**
 * A physical memory range that the booting kernel must not use (Devicetree Specification 0.4, section 5.3).
 *
 * @param address first byte, unsigned 64 bit
 * @param size in bytes, unsigned 64 bit, not 0: a size of 0 ends the list in the blob
 */
public record MemoryReservation(long address, long size) {

	public MemoryReservation {
		if (size == 0) {
			throw new DeviceTreeException("/memreserve/", "the reservation at 0x" + Long.toHexString(address)
					+ " has size 0, which would end the list of reservations; give it a size or leave it out");
		}
	}
}
