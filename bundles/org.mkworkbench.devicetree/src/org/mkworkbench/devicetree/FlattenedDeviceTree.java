// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.devicetree;

/**
 * The flattened device tree ("blob", DTB) format, Devicetree Specification 0.4, chapter 5. All numbers in it are big endian.
 */
public final class FlattenedDeviceTree {

	/** Largest blob read or written, in bytes: far above any real tree, low enough to stop a wrong file early. */
	public static final int MAX_SIZE = 16 * 1024 * 1024;

	static final int MAGIC = 0xd00dfeed;
	static final int VERSION = 17;
	static final int LAST_COMPATIBLE_VERSION = 16;
	static final int HEADER_SIZE = 40;
	/** Version 16 does not have the last header field, size_dt_struct. */
	static final int HEADER_SIZE_16 = 36;
	static final int RESERVATION_SIZE = 16;

	static final int BEGIN_NODE = 1;
	static final int END_NODE = 2;
	static final int PROPERTY = 3;
	static final int NOP = 4;
	static final int END = 9;

	private FlattenedDeviceTree() {
	}

	/**
	 * The blob of a tree: version 17, last compatible version 16, byte for byte what dtc makes of {@link DtsPrinter}'s text.
	 *
	 * @throws DeviceTreeException when it would be larger than {@link #MAX_SIZE}
	 */
	public static byte[] write(DeviceTree tree) {
		return new BlobWriter().write(tree);
	}

	/**
	 * Reads a blob of version 16 or 17, or a later one that says it is compatible with 17. As in libfdt, bytes after the total
	 * size in the header are ignored (see {@link #totalSize}), as are NOP tokens. As dtc does, a property {@code name} that
	 * repeats the node's name is left out.
	 *
	 * @throws DeviceTreeException when the bytes are not a sound blob; it tells byte offset and node path
	 */
	public static DeviceTree read(byte[] blob) {
		return new BlobReader(blob).read();
	}

	/**
	 * The size in bytes that the header of a blob states. A blob in a buffer may be smaller than the buffer; the multikernel file
	 * system on the other hand takes a blob only when this is exactly the number of bytes written.
	 *
	 * @throws DeviceTreeException when there is no sound header or the blob is cut short
	 */
	public static int totalSize(byte[] blob) {
		return new BlobReader(blob).totalSize();
	}
}
