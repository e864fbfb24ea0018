// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.message;

/**
 * Top-level message types of multikernel Linux (include/linux/multikernel.h). A full type is the top-level value plus a subtype, such as
 * {@code 0x3001} for a heartbeat.
 */
public final class MessageType {
	public static final int IO = 0x1000;
	public static final int RESOURCE = 0x2000;
	public static final int SYSTEM = 0x3000;
	public static final int USER = 0x4000;
	public static final int NETWORK = 0x5000;

	private MessageType() {
	}

	/** The name of the type, with the subtype where it has a name, such as {@code SYSTEM HEARTBEAT}; the hexadecimal value if unknown. */
	public static String name(int type) {
		int subtype = type & 0xfff;
		return switch (type & ~0xfff) {
			case IO -> named("IO", subtype, "IRQ_FORWARD", "IRQ_BALANCE", "IRQ_MASK", "IRQ_UNMASK");
			case RESOURCE -> subtype == 0x100 ? "RESOURCE ACK"
					: named("RESOURCE", subtype, "CPU_ADD", "CPU_REMOVE", "MEM_ADD", "MEM_REMOVE", "QUERY", "DEVICE_ADD", "DEVICE_REMOVE");
			case SYSTEM -> named("SYSTEM", subtype, "HEARTBEAT", "SHUTDOWN", "SHUTDOWN_ACK", "HALTED");
			case USER -> named("USER", subtype);
			case NETWORK -> named("NETWORK", subtype, "VSOCK_PKT", "DATA_READY");
			default -> "0x" + Integer.toHexString(type);
		};
	}

	private static String named(String top, int subtype, String... names) {
		if (subtype == 0) {
			return top;
		}
		return top + " " + (subtype <= names.length ? names[subtype - 1] : Integer.toString(subtype));
	}
}
