// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host.message;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The head of a message (struct mk_message, include/linux/multikernel.h). The payload begins inside the padding of the struct: at byte 20
 * of 24, and a message occupies 24 bytes plus payload (mk_build_and_send, kernel/multikernel/messaging.c).
 *
 * @param type top-level type
 * @param subtype full type, such as {@link MessageType#CPU_ADD}
 * @param id always 0 today
 * @param payloadLength bytes, 0 to {@link #MAX_PAYLOAD}
 */
public record MessageHeader(int type, int subtype, long id, int payloadLength) {
	/** sizeof(struct mk_message). */
	public static final int BYTES = 24;
	public static final int PAYLOAD_OFFSET = 20;
	public static final int MAX_PAYLOAD = SharedArea.MAX_DATA - BYTES;

	/**
	 * A whole message, ready for {@link SharedArea#send}.
	 *
	 * @param subtype full type; the top-level type follows from it
	 * @throws MalformedMessageException EMSGSIZE: more than {@link #MAX_PAYLOAD} bytes
	 */
	public static byte[] message(int subtype, byte[] payload) {
		if (payload.length > MAX_PAYLOAD) {
			throw new MalformedMessageException("EMSGSIZE: Multikernel message too large: " + (BYTES + payload.length) + " > " + SharedArea.MAX_DATA
					+ " bytes");
		}
		ByteBuffer out = ByteBuffer.allocate(BYTES + payload.length).order(ByteOrder.LITTLE_ENDIAN);
		out.putInt(MessageType.top(subtype)).putInt(subtype).putLong(0).putInt(payload.length).put(payload);
		return out.array();
	}

	/**
	 * Reads the head and checks the lengths as the receiving kernel does (mk_message_type_ipi_callback). It does not compare the type in the
	 * header with the one of the ring entry.
	 *
	 * @throws MalformedMessageException the kernel would drop the message with this text
	 */
	public static MessageHeader read(byte[] message) {
		if (message.length < BYTES) {
			throw new MalformedMessageException("Multikernel message too small: " + message.length + " bytes");
		}
		ByteBuffer in = ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN);
		MessageHeader header = new MessageHeader(in.getInt(), in.getInt(), in.getLong(), in.getInt());
		if (Integer.compareUnsigned(header.payloadLength, message.length - BYTES) > 0) {
			throw new MalformedMessageException("Multikernel message payload length invalid: " + Integer.toUnsignedString(header.payloadLength) + " > "
					+ (message.length - BYTES));
		}
		return header;
	}

	/** The payload of a message whose head was read. */
	public byte[] payload(byte[] message) {
		return Arrays.copyOfRange(message, PAYLOAD_OFFSET, PAYLOAD_OFFSET + payloadLength);
	}
}
