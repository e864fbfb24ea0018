// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host.message;

import java.nio.ByteBuffer;

/**
 * CPU_ADD or CPU_REMOVE (struct mk_cpu_resource_payload).
 *
 * @param cpuId physical id
 * @param numaNode 0 for a removal
 * @param flags AVX512 1, TSX 2, hyperthread 4
 * @param sender instance the acknowledgement goes to
 */
public record CpuChange(long cpuId, int numaNode, int flags, int sender) implements Payload {
	/** 20 bytes and the padding of a struct that begins with a u64. */
	public static final int BYTES = 24;

	@Override
	public byte[] encode() {
		return Payload.struct(BYTES).putLong(cpuId).putInt(numaNode).putInt(flags).putInt(sender).array();
	}

	/** @throws MalformedMessageException shorter than the struct */
	public static CpuChange decode(byte[] payload) {
		ByteBuffer in = Payload.struct(payload, BYTES, "CPU");
		return new CpuChange(in.getLong(), in.getInt(), in.getInt(), in.getInt());
	}

	@Override
	public long resourceId() {
		return cpuId;
	}
}
