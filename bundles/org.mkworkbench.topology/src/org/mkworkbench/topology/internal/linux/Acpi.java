// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology.internal.linux;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;

/** The interrupt controller table MADT ("APIC"), which tells the hardware id of every processor (ACPI 6.5, 5.2.12). */
final class Acpi {
	private static final int HEADER = 44;
	private static final int LOCAL_APIC = 0;
	private static final int LOCAL_X2APIC = 9;
	private static final int GICC = 11;

	private Acpi() {
	}

	/** ACPI processor UID to APIC id or MPIDR. A broken table gives what stands before the break. */
	static Map<Long, Long> processors(byte[] table) {
		Map<Long, Long> ids = new HashMap<>();
		ByteBuffer bytes = ByteBuffer.wrap(table).order(ByteOrder.LITTLE_ENDIAN);
		int at = HEADER;
		while (at + 2 <= table.length) {
			int type = table[at] & 0xff;
			int length = table[at + 1] & 0xff;
			if (length < 2 || at + length > table.length) {
				break;
			}
			if (type == LOCAL_APIC && length >= 8) {
				ids.put((long) (table[at + 2] & 0xff), (long) (table[at + 3] & 0xff));
			} else if (type == LOCAL_X2APIC && length >= 16) {
				ids.put(bytes.getInt(at + 12) & 0xffff_ffffL, bytes.getInt(at + 4) & 0xffff_ffffL);
			} else if (type == GICC && length >= 76) {
				ids.put(bytes.getInt(at + 8) & 0xffff_ffffL, bytes.getLong(at + 68));
			}
			at += length;
		}
		return ids;
	}
}
