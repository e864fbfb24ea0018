// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host.message;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The shared memory into which other kernels write messages for one kernel, byte for byte (struct mk_shared_data,
 * include/linux/multikernel.h; kernel/multikernel/ipi.c of v7.0-mk2):
 *
 * <pre>
 *      0  u32  head        entry the next sender claims, 0..63
 *      4  u32  tail        entry the receiver reads next, 0..63
 *      8  64 entries of 4120 bytes:
 *             0 u64 sender_cpu   8 u32 type   12 padding   16 u64 data_size   24 buffer[4096]
 * 263688  u32  force_halt
 * </pre>
 *
 * Every kernel can write here, so the receiver trusts nothing: indices are masked, sizes checked.
 * <p>
 * For one thread at a time; a sender that is interrupted between claiming and publishing is two calls.
 */
public final class SharedArea {
	public static final int ENTRIES = 64;
	/** Entries that can be filled; one stays empty to tell full from empty. */
	public static final int USABLE = ENTRIES - 1;
	/** MK_MAX_DATA_SIZE. */
	public static final int MAX_DATA = 4096;
	public static final int ENTRY_BYTES = 24 + MAX_DATA;
	/** sizeof(struct mk_shared_data): the end of force_halt, rounded up to 8. */
	public static final int BYTES = 8 + ENTRIES * ENTRY_BYTES + 8;
	/** Of 4 KiB; what {@code multikernel,ipi-pages} says in the device tree of an instance. */
	public static final int PAGES = (BYTES + 4095) / 4096;
	/** Messages one interrupt takes at most; entries of a bad size do not count. */
	public static final int DRAIN_LIMIT = ENTRIES;

	private static final int HEAD = 0;
	private static final int TAIL = 4;
	private static final int RING = 8;
	private static final int FORCE_HALT = RING + ENTRIES * ENTRY_BYTES;
	private static final int MASK = ENTRIES - 1;
	private static final int TYPE = 8;
	private static final int DATA_SIZE = 16;
	private static final int DATA = 24;

	/** What became of an attempt to send. Names are the kernel's errnos. */
	public enum Sent {
		OK,
		/** Data of more than {@link #MAX_DATA} bytes. */
		EINVAL,
		/** The ring is full. */
		ENOSPC
	}

	/** Takes messages out of the ring. */
	@FunctionalInterface
	public interface Receiver {
		/**
		 * @param senderCpu physical id
		 * @param type top-level type
		 * @param data 1 to {@link #MAX_DATA} bytes
		 */
		void received(long senderCpu, int type, byte[] data);
	}

	private final ByteBuffer memory;

	/** An area of {@link #PAGES} zeroed pages. */
	public SharedArea() {
		this(ByteBuffer.allocate(PAGES * 4096));
	}

	/** @param memory at least {@link #BYTES} bytes; read and written in place, from its position 0 */
	public SharedArea(ByteBuffer memory) {
		if (memory.limit() < BYTES) {
			throw new IllegalArgumentException("The shared area of a kernel has " + BYTES + " bytes, not " + memory.limit() + ".");
		}
		this.memory = memory.duplicate().order(ByteOrder.LITTLE_ENDIAN);
	}

	private int head() {
		return memory.getInt(HEAD) & MASK;
	}

	private int tail() {
		return memory.getInt(TAIL) & MASK;
	}

	private static int entry(int slot) {
		return RING + (slot & MASK) * ENTRY_BYTES;
	}

	public boolean isFull() {
		return (head() + 1 & MASK) == tail();
	}

	/** Entries claimed and not yet taken, published or not. */
	public int count() {
		return head() - tail() & MASK;
	}

	/** Takes the next entry for a sender. Returns its slot, or -1 if the ring is full. */
	public int claim() {
		if (isFull()) {
			return -1;
		}
		int slot = head();
		memory.putInt(HEAD, slot + 1 & MASK);
		return slot;
	}

	/**
	 * Fills a claimed entry and publishes it by its size. Data of no bytes therefore never gets published, and holds up the ring until the
	 * kernel is started anew: so does the kernel's own.
	 */
	public void publish(int slot, long senderCpu, int type, byte[] data) {
		int at = entry(slot);
		memory.putLong(at, senderCpu);
		memory.putInt(at + TYPE, type);
		memory.put(at + DATA, data);
		memory.putLong(at + DATA_SIZE, data.length);
	}

	/** Claims, fills and publishes an entry (multikernel_send_ipi_data). */
	public Sent send(long senderCpu, int type, byte[] data) {
		if (data.length > MAX_DATA) {
			return Sent.EINVAL;
		}
		int slot = claim();
		if (slot < 0) {
			return Sent.ENOSPC;
		}
		publish(slot, senderCpu, type, data);
		return Sent.OK;
	}

	/**
	 * Takes published entries in their order, up to the first unpublished one and at most {@link #DRAIN_LIMIT} (mk_ipi_drain_ring). An
	 * entry with a size above {@link #MAX_DATA} is thrown away.
	 *
	 * @return messages taken
	 */
	public int drain(Receiver receiver) {
		int taken = 0;
		while (taken < DRAIN_LIMIT && tail() != head()) {
			int at = entry(tail());
			long size = memory.getLong(at + DATA_SIZE);
			if (size == 0) {
				break;
			}
			if (Long.compareUnsigned(size, MAX_DATA) <= 0) {
				byte[] data = new byte[(int) size];
				memory.get(at + DATA, data);
				receiver.received(memory.getLong(at), memory.getInt(at + TYPE), data);
				taken++;
			}
			memory.putLong(at + DATA_SIZE, 0);
			memory.putInt(TAIL, tail() + 1 & MASK);
		}
		return taken;
	}

	/** Throws away whatever is in the ring, as the host does with its own when it starts any instance (mk_ipi_ring_drop_pending). Returns how much. */
	public int dropPending() {
		int dropped = 0;
		for (int slot = tail(); slot != head(); slot = slot + 1 & MASK) {
			memory.putLong(entry(slot) + DATA_SIZE, 0);
			dropped++;
		}
		memory.putInt(TAIL, head());
		return dropped;
	}

	/** Tells the CPUs of the kernel to park at the next NMI. Stays until {@link #wipe}. */
	public void armForceHalt() {
		memory.putInt(FORCE_HALT, 1);
	}

	public boolean forceHalt() {
		return memory.getInt(FORCE_HALT) != 0;
	}

	/** Zeroes the area, as the host does once every CPU of the kernel is parked and before it runs again. */
	public void wipe() {
		for (int at = 0; at < BYTES; at += 8) {
			memory.putLong(at, 0);
		}
	}
}
