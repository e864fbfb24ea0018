// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.devicetree;

/**
 * A device tree, or a blob that should hold one, is not what was asked for. The message is complete and meant for people: it
 * already names the node path and, for blobs, the byte offset.
 */
public final class DeviceTreeException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** The offset of errors that do not come from a blob. */
	public static final long NO_OFFSET = -1;

	private final String path;
	private final long offset;

	/**
	 * @param path the node the error is about, such as {@code /resources/memory@0}
	 * @param problem what is wrong, without the path
	 */
	public DeviceTreeException(String path, String problem) {
		super(path + ": " + problem);
		this.path = path;
		this.offset = NO_OFFSET;
	}

	/**
	 * @param path the node being read, {@code ""} when no node was open (the header, the memory reservations)
	 * @param offset the byte in the blob, from 0, where the wrong item starts
	 * @param problem what is wrong, without path and offset
	 */
	public DeviceTreeException(String path, long offset, String problem) {
		super("Device tree blob, byte " + offset + " (0x" + Long.toHexString(offset) + ")"
				+ (path.isEmpty() ? "" : ", in " + path) + ": " + problem);
		this.path = path;
		this.offset = offset;
	}

	/** The path of the node the error is about; empty when it is about the blob as a whole. */
	public String path() {
		return path;
	}

	/** The byte offset in the blob, or {@link #NO_OFFSET}. */
	public long offset() {
		return offset;
	}
}
