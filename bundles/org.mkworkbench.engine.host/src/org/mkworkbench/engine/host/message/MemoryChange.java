// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host.message;

import java.nio.ByteBuffer;

/**
 * MEM_ADD or MEM_REMOVE (struct mk_mem_resource_payload).
 *
 * @param startPfn first page frame
 * @param pages number of pages
 * @param numaNode 0 for a removal
 * @param memoryType normal 1, DMA 2, DMA32 4, high 8; 0 for a removal
 * @param sender instance the acknowledgement goes to
 */
public record MemoryChange(long startPfn, long pages, int numaNode, int memoryType, int sender) implements Payload {
	/** 28 bytes and the padding of a struct that begins with a u64. */
	public static final int BYTES = 32;

	@Override
	public byte[] encode() {
		return Payload.struct(BYTES).putLong(startPfn).putLong(pages).putInt(numaNode).putInt(memoryType).putInt(sender).array();
	}

	/** @throws MalformedMessageException shorter than the struct */
	public static MemoryChange decode(byte[] payload) {
		ByteBuffer in = Payload.struct(payload, BYTES, "memory");
		return new MemoryChange(in.getLong(), in.getLong(), in.getInt(), in.getInt(), in.getInt());
	}

	@Override
	public long resourceId() {
		return startPfn;
	}
}
