// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host.message;

import java.nio.ByteBuffer;

/**
 * SHUTDOWN (struct mk_shutdown_payload).
 *
 * @param flags {@link #GRACEFUL}
 * @param sender instance the SHUTDOWN_ACK goes to
 */
public record Shutdown(int flags, int sender) implements Payload {
	public static final int BYTES = 8;
	public static final int GRACEFUL = 1;

	@Override
	public byte[] encode() {
		return Payload.struct(BYTES).putInt(flags).putInt(sender).array();
	}

	/** @throws MalformedMessageException shorter than the struct */
	public static Shutdown decode(byte[] payload) {
		ByteBuffer in = Payload.struct(payload, BYTES, "shutdown");
		return new Shutdown(in.getInt(), in.getInt());
	}

	/** Not in the payload: the answer names the instance that was asked, see {@link AckKey#shutdown}. Always 0. */
	@Override
	public long resourceId() {
		return 0;
	}
}
