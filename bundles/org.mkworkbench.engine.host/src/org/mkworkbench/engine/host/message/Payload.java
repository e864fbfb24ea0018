// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host.message;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What a message says, apart from its type: the payload structs of include/linux/multikernel.h, little endian, padded as the compiler pads
 * them. The kernel accepts a payload longer than its struct and refuses a shorter one.
 */
public sealed interface Payload permits CpuChange, MemoryChange, DeviceChange, Acknowledgement, IrqRequest, Shutdown {
	/** The struct, as long as sizeof says. */
	byte[] encode();

	/** The resource an answer to this names; see {@link AckKey}. */
	long resourceId();

	/**
	 * Reads the payload of a message.
	 *
	 * @param subtype full type
	 * @return null for a type that has no struct, such as a heartbeat or user data
	 * @throws MalformedMessageException the payload is shorter than the struct
	 */
	static Payload decode(int subtype, byte[] payload) {
		return switch (subtype) {
			case MessageType.CPU_ADD, MessageType.CPU_REMOVE -> CpuChange.decode(payload);
			case MessageType.MEMORY_ADD, MessageType.MEMORY_REMOVE -> MemoryChange.decode(payload);
			case MessageType.DEVICE_ADD, MessageType.DEVICE_REMOVE -> DeviceChange.decode(payload);
			case MessageType.RESOURCE_ACK, MessageType.SHUTDOWN_ACK, MessageType.HALTED -> Acknowledgement.decode(payload);
			case MessageType.IRQ_FORWARD, MessageType.IRQ_BALANCE, MessageType.IRQ_MASK, MessageType.IRQ_UNMASK -> IrqRequest.decode(payload);
			case MessageType.SHUTDOWN -> Shutdown.decode(payload);
			default -> null;
		};
	}

	/** A buffer to write a struct into. */
	static ByteBuffer struct(int bytes) {
		return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
	}

	/** A buffer to read a struct from. */
	static ByteBuffer struct(byte[] payload, int bytes, String what) {
		if (payload.length < bytes) {
			throw new MalformedMessageException(
					"EINVAL: Multikernel: Invalid " + what + " payload size: " + payload.length + " (struct: " + bytes + " bytes)");
		}
		return ByteBuffer.wrap(payload).order(ByteOrder.LITTLE_ENDIAN);
	}
}
