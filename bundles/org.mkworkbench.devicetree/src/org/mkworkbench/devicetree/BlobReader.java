// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.devicetree;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Reads one blob. Every access is checked first: the bytes may come from anywhere. */
final class BlobReader {

	private static final String TRUNCATED = "the blob is cut short: ";

	private final byte[] bytes;
	private final ByteBuffer blob;
	/** One past the last byte of the structure block. */
	private int structureEnd;
	private int stringsStart;
	private int stringsEnd;
	/** The next byte to read in the structure block. */
	private int at;
	/** The open node; null before the root and after it. */
	private DeviceTreeNode node;

	BlobReader(byte[] bytes) {
		this.bytes = bytes;
		this.blob = ByteBuffer.wrap(bytes);
	}

	int totalSize() {
		if (bytes.length < Integer.BYTES || blob.getInt(0) != FlattenedDeviceTree.MAGIC) {
			throw error(0, "not a device tree blob: it does not start with d0 0d fe ed");
		}
		if (bytes.length < FlattenedDeviceTree.HEADER_SIZE_16) {
			throw error(bytes.length, TRUNCATED + "the header alone has " + FlattenedDeviceTree.HEADER_SIZE + " bytes");
		}
		int version = blob.getInt(20);
		int lastCompatible = blob.getInt(24);
		if (version < FlattenedDeviceTree.LAST_COMPATIBLE_VERSION || lastCompatible > FlattenedDeviceTree.VERSION
				|| lastCompatible > version || lastCompatible < 0) {
			throw error(20, "format version " + Integer.toUnsignedString(version) + ", compatible back to "
					+ Integer.toUnsignedString(lastCompatible) + ", cannot be read; versions 16 and 17 can. Rewrite it with: dtc -I dtb -O dtb");
		}
		long size = Integer.toUnsignedLong(blob.getInt(4));
		if (size > FlattenedDeviceTree.MAX_SIZE) {
			throw error(4, "total size " + size + " is over the limit of " + FlattenedDeviceTree.MAX_SIZE + " bytes");
		}
		if (size > bytes.length) {
			throw error(4, TRUNCATED + "it should have " + size + " bytes, but has " + bytes.length);
		}
		if (size < headerSize(version)) {
			throw error(4, "total size " + size + " is smaller than the header");
		}
		return (int) size;
	}

	private static int headerSize(int version) {
		return version < FlattenedDeviceTree.VERSION ? FlattenedDeviceTree.HEADER_SIZE_16 : FlattenedDeviceTree.HEADER_SIZE;
	}

	DeviceTree read() {
		int totalSize = totalSize();
		int version = blob.getInt(20);
		int headerSize = headerSize(version);
		at = blockStart(8, Integer.BYTES, headerSize, totalSize, "structure block");
		structureEnd = version < FlattenedDeviceTree.VERSION ? totalSize : blockEnd(at, 36, totalSize, "structure block");
		stringsStart = blockStart(12, 1, headerSize, totalSize, "strings block");
		stringsEnd = blockEnd(stringsStart, 32, totalSize, "strings block");
		DeviceTree tree = new DeviceTree();
		tree.setBootCpu(blob.getInt(28));
		readReservations(tree, blockStart(16, Long.BYTES, headerSize, totalSize, "memory reservation block"), totalSize);
		readStructure(tree);
		return tree;
	}

	private int blockStart(int field, int alignment, int headerSize, int totalSize, String block) {
		int start = blob.getInt(field);
		if (start < headerSize || start > totalSize) {
			throw error(field, "the " + block + " starts at byte " + Integer.toUnsignedString(start) + ", outside of the blob's bytes "
					+ headerSize + " to " + totalSize);
		}
		if (start % alignment != 0) {
			throw error(field, "the " + block + " starts at byte " + start + ", which is not a multiple of " + alignment);
		}
		return start;
	}

	private int blockEnd(int start, int field, int totalSize, String block) {
		long end = start + Integer.toUnsignedLong(blob.getInt(field));
		if (end > totalSize) {
			throw error(field, "the " + block + " ends at byte " + end + ", after the end of the blob at " + totalSize);
		}
		return (int) end;
	}

	/** Like libfdt and dtc, takes the first entry of size 0 as the end, whatever its address. */
	private void readReservations(DeviceTree tree, int start, int totalSize) {
		for (int i = start;; i += FlattenedDeviceTree.RESERVATION_SIZE) {
			if (i > totalSize - FlattenedDeviceTree.RESERVATION_SIZE) {
				throw error(i, "the memory reservations have no end: an entry of size 0 is missing");
			}
			long size = blob.getLong(i + Long.BYTES);
			if (size == 0) {
				return;
			}
			tree.reserve(blob.getLong(i), size);
		}
	}

	private void readStructure(DeviceTree tree) {
		boolean rootSeen = false;
		while (true) {
			int tokenAt = at;
			int token = nextInt("the structure block ends without an end mark");
			switch (token) {
				case FlattenedDeviceTree.NOP -> {
					// Tools overwrite deleted properties and nodes with these.
				}
				case FlattenedDeviceTree.BEGIN_NODE -> {
					if (node == null && rootSeen) {
						throw error(tokenAt, "a second root node starts here");
					}
					beginNode(tree, tokenAt);
					rootSeen = true;
				}
				case FlattenedDeviceTree.PROPERTY -> readProperty(tokenAt);
				case FlattenedDeviceTree.END_NODE -> {
					if (node == null) {
						throw error(tokenAt, "a node ends here, but none is open");
					}
					node = node.parent().orElse(null);
				}
				case FlattenedDeviceTree.END -> {
					if (node != null || !rootSeen) {
						throw error(tokenAt, rootSeen ? "the tree ends here, but the node is still open" : "the tree has no root node");
					}
					return;
				}
				default -> throw error(tokenAt, "unknown token 0x" + Integer.toHexString(token));
			}
		}
	}

	private void beginNode(DeviceTree tree, int tokenAt) {
		String name = text(at, structureEnd, "the node name");
		at = aligned(at + name.length() + 1);
		if (node == null) {
			if (!name.isEmpty()) {
				throw error(tokenAt, "the root node has the name \"" + DeviceTreeNames.shown(name) + "\"; it must have none");
			}
			node = tree.root();
			return;
		}
		try {
			node = node.addChild(name);
		} catch (DeviceTreeException e) {
			throw error(tokenAt, withoutPath(e));
		}
	}

	private void readProperty(int tokenAt) {
		String cut = "the structure block ends inside a property";
		int length = nextInt(cut);
		int nameOffset = nextInt(cut);
		if (node == null) {
			throw error(tokenAt, "a property stands outside of any node");
		}
		if (length < 0 || length > structureEnd - at) {
			throw error(tokenAt, "a property of " + Integer.toUnsignedString(length) + " bytes does not fit in the "
					+ (structureEnd - at) + " bytes left in the structure block");
		}
		if (nameOffset < 0 || nameOffset >= stringsEnd - stringsStart) {
			throw error(tokenAt, "the property name is at byte " + Integer.toUnsignedString(nameOffset) + " of the strings block, which has only "
					+ (stringsEnd - stringsStart));
		}
		if (!node.children().isEmpty()) {
			throw error(tokenAt, "a property comes after a child node; properties must come first");
		}
		String name = text(stringsStart + nameOffset, stringsEnd, "the property name");
		byte[] value = Arrays.copyOfRange(bytes, at, at + length);
		at = aligned(at + length);
		putProperty(tokenAt, name, value);
	}

	private void putProperty(int tokenAt, String name, byte[] value) {
		if (name.equals("name") && isNodeName(value)) {
			return;
		}
		if (node.has(name)) {
			throw error(tokenAt, "the property \"" + name + "\" is there twice");
		}
		try {
			node.put(name, DeviceTreeValue.unknown(value));
		} catch (DeviceTreeException e) {
			throw error(tokenAt, withoutPath(e));
		}
	}

	/** Blobs older than version 16 had to repeat the node's name in a property; some tools still do. */
	private boolean isNodeName(byte[] value) {
		byte[] expected = (node.baseName() + '\0').getBytes(StandardCharsets.ISO_8859_1);
		return Arrays.equals(expected, value);
	}

	/** The path is in the message already, before the problem; the reader puts the offset there too. */
	private static String withoutPath(DeviceTreeException e) {
		return e.getMessage().substring(e.path().length() + 2);
	}

	private int nextInt(String problem) {
		if (at > structureEnd - Integer.BYTES) {
			throw error(at, problem);
		}
		int number = blob.getInt(at);
		at += Integer.BYTES;
		return number;
	}

	/** Zero-terminated bytes as Latin-1, so that no byte gets lost before names are checked. */
	private String text(int start, int blockEnd, String what) {
		int limit = Math.min(blockEnd, start + DeviceTreeNames.MAX_LENGTH + 1);
		for (int i = start; i < limit; i++) {
			if (bytes[i] == 0) {
				return new String(bytes, start, i - start, StandardCharsets.ISO_8859_1);
			}
		}
		throw error(start, limit == blockEnd ? what + " has no end in its block"
				: what + " has more than " + DeviceTreeNames.MAX_LENGTH + " characters");
	}

	/** May point past the end of the block; the next read finds that out. */
	private static int aligned(int offset) {
		return (offset + Integer.BYTES - 1) & -Integer.BYTES;
	}

	private DeviceTreeException error(long offset, String problem) {
		return new DeviceTreeException(Optional.ofNullable(node).map(DeviceTreeNode::path).orElse(""), offset, problem);
	}
}
