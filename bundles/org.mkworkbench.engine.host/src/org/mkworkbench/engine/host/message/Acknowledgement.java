// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host.message;

import java.nio.ByteBuffer;

/**
 * Answer to a resource operation, and what SHUTDOWN_ACK and HALTED carry (struct mk_resource_ack).
 *
 * @param operation the type answered, such as {@link MessageType#CPU_ADD}
 * @param result 0, or a negative errno
 * @param resourceId as in the request; for SHUTDOWN_ACK and HALTED the instance id
 */
public record Acknowledgement(int operation, int result, long resourceId) implements Payload {
	public static final int BYTES = 16;

	@Override
	public byte[] encode() {
		return Payload.struct(BYTES).putInt(operation).putInt(result).putLong(resourceId).array();
	}

	/** @throws MalformedMessageException shorter than the struct */
	public static Acknowledgement decode(byte[] payload) {
		ByteBuffer in = Payload.struct(payload, BYTES, "ACK");
		return new Acknowledgement(in.getInt(), in.getInt(), in.getLong());
	}

	/** What this completes. */
	public AckKey key() {
		return new AckKey(MessageType.top(operation), operation, resourceId);
	}
}
