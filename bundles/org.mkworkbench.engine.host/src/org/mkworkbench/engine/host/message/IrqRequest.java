// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host.message;

import java.nio.ByteBuffer;

/**
 * IRQ_FORWARD, IRQ_BALANCE, IRQ_MASK or IRQ_UNMASK (struct mk_io_irq_payload). Nobody acknowledges it.
 *
 * @param irq hardware interrupt number
 * @param vector interrupt vector
 * @param deviceId device, 0 if not given
 * @param flags {@link #HIGH_PRIORITY} and so on
 */
public record IrqRequest(int irq, int vector, int deviceId, int flags) implements Payload {
	public static final int BYTES = 16;
	public static final int HIGH_PRIORITY = 1;
	public static final int LOW_LATENCY = 2;
	public static final int EDGE_TRIGGERED = 4;
	public static final int LEVEL_TRIGGERED = 8;

	@Override
	public byte[] encode() {
		return Payload.struct(BYTES).putInt(irq).putInt(vector).putInt(deviceId).putInt(flags).array();
	}

	/** @throws MalformedMessageException shorter than the struct */
	public static IrqRequest decode(byte[] payload) {
		ByteBuffer in = Payload.struct(payload, BYTES, "IRQ");
		return new IrqRequest(in.getInt(), in.getInt(), in.getInt(), in.getInt());
	}

	@Override
	public long resourceId() {
		return irq;
	}
}
