// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.model;

import org.mkworkbench.model.machine.Machine;

/** Steps in which memory is handed out, smallest first. All are powers of two on the machines that Linux runs on. */
public enum Alignment {
	/** Base page: the machine's page size, 4 KiB where it is unknown. Nothing smaller can be given to a kernel. */
	PAGE(4L << 10, "pages"),
	/** Huge page of x86-64 and of arm64 with 4 KiB pages. */
	HUGE_PAGE(2L << 20, "huge pages"),
	/**
	 * Block of memory hot-add, which a running kernel takes whole: the machine's, 128 MiB where it is unknown, which is
	 * memory_block_size_bytes() of x86-64 below 64 GiB.
	 */
	MEMORY_BLOCK(128L << 20, "hot-add blocks"),
	/** Giant page of x86-64 and of arm64 with 4 KiB pages. */
	GIANT_PAGE(1L << 30, "giant pages");

	private final long usual;
	private final String noun;

	Alignment(long usual, String noun) {
		this.usual = usual;
		this.noun = noun;
	}

	/** Bytes of one step. @param machine whose page and block size count, where it knows them; may be null */
	public long bytes(Machine machine) {
		Long page = machine == null ? null : known(machine.getPageSize());
		Long own = switch (this) {
		case PAGE -> page;
		case MEMORY_BLOCK -> machine == null ? null : known(machine.getMemoryBlockSize());
		default -> null;
		};
		long bytes = own == null ? usual : own;
		return page == null ? bytes : Math.max(bytes, page);
	}

	private static Long known(Long bytes) {
		return bytes == null || bytes <= 0 ? null : bytes;
	}

	/** The last step at or below a number of bytes. */
	public long floor(long bytes, Machine machine) {
		long step = bytes(machine);
		return Math.floorDiv(bytes, step) * step;
	}

	/** The first step at or above a number of bytes; the last step below 2^63 where there is none above. */
	public long ceil(long bytes, Machine machine) {
		long step = bytes(machine);
		long floor = floor(bytes, machine);
		return floor == bytes || floor > Long.MAX_VALUE - step ? floor : floor + step;
	}

	/** The nearest step, the higher one from the middle on. */
	public long round(long bytes, Machine machine) {
		long step = bytes(machine);
		long floor = floor(bytes, machine);
		return bytes - floor < step - step / 2 || floor > Long.MAX_VALUE - step ? floor : floor + step;
	}

	/** Whether a number of bytes is a whole number of steps. */
	public boolean fits(long bytes, Machine machine) {
		return bytes % bytes(machine) == 0;
	}

	/** {@code 128 MiB (hot-add blocks)}, with the usual size. */
	public String label() {
		return label(null);
	}

	/** {@code 128 MiB (hot-add blocks)}, with the size on this machine. */
	public String label(Machine machine) {
		return new ByteSize(bytes(machine)) + " (" + noun + ")";
	}
}
