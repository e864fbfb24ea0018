// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host.message;

/**
 * Message types of multikernel Linux (include/linux/multikernel.h). A ring entry carries the top-level type, the message header both; a
 * subtype is its top-level type plus a number, such as {@code 0x3001} for a heartbeat.
 */
public final class MessageType {
	public static final int IO = 0x1000;
	public static final int IRQ_FORWARD = IO + 1;
	public static final int IRQ_BALANCE = IO + 2;
	public static final int IRQ_MASK = IO + 3;
	public static final int IRQ_UNMASK = IO + 4;

	public static final int RESOURCE = 0x2000;
	public static final int CPU_ADD = RESOURCE + 1;
	public static final int CPU_REMOVE = RESOURCE + 2;
	public static final int MEMORY_ADD = RESOURCE + 3;
	public static final int MEMORY_REMOVE = RESOURCE + 4;
	public static final int QUERY = RESOURCE + 5;
	public static final int DEVICE_ADD = RESOURCE + 6;
	public static final int DEVICE_REMOVE = RESOURCE + 7;
	/** Answers each of the above; paired by {@link AckKey}. */
	public static final int RESOURCE_ACK = RESOURCE + 0x100;

	public static final int SYSTEM = 0x3000;
	/** Declared by the kernel, which sends none and defines no payload. */
	public static final int HEARTBEAT = SYSTEM + 1;
	public static final int SHUTDOWN = SYSTEM + 2;
	/** Answers {@link #SHUTDOWN}. */
	public static final int SHUTDOWN_ACK = SYSTEM + 3;
	/** A kernel that stops by itself tells its parent. */
	public static final int HALTED = SYSTEM + 4;

	public static final int USER = 0x4000;

	public static final int NETWORK = 0x5000;
	public static final int VSOCK_PACKET = NETWORK + 1;
	public static final int DATA_READY = NETWORK + 2;

	private MessageType() {
	}

	/** The top-level type of a subtype: what a ring entry carries and handlers register for. */
	public static int top(int type) {
		return type & ~0xfff;
	}

	/** The name of the type, with the subtype where it has a name, such as {@code SYSTEM HEARTBEAT}; the hexadecimal value if unknown. */
	public static String name(int type) {
		int subtype = type & 0xfff;
		return switch (top(type)) {
			case IO -> named("IO", subtype, "IRQ_FORWARD", "IRQ_BALANCE", "IRQ_MASK", "IRQ_UNMASK");
			case RESOURCE -> type == RESOURCE_ACK ? "RESOURCE ACK"
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
