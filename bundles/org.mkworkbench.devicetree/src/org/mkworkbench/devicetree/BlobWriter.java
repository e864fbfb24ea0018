// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.devicetree;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Lays a tree out exactly as dtc does (dtc flattree.c), so that both give the same bytes. */
final class BlobWriter {

	private final ByteArrayOutputStream structure = new ByteArrayOutputStream();
	private final ByteArrayOutputStream strings = new ByteArrayOutputStream();
	/** Every suffix of every stored name, with its first offset: dtc lets a name point into the end of a longer one. */
	private final Map<String, Integer> stringOffsets = new HashMap<>();

	byte[] write(DeviceTree tree) {
		writeNode(tree.root());
		writeInt(FlattenedDeviceTree.END);
		int reservationsOffset = FlattenedDeviceTree.HEADER_SIZE;
		long structureOffset = reservationsOffset + (tree.memoryReservations().size() + 1L) * FlattenedDeviceTree.RESERVATION_SIZE;
		long stringsOffset = structureOffset + structure.size();
		long totalSize = stringsOffset + strings.size();
		checkSize(tree.root(), totalSize);
		ByteBuffer blob = ByteBuffer.allocate((int) totalSize);
		blob.putInt(FlattenedDeviceTree.MAGIC).putInt((int) totalSize).putInt((int) structureOffset).putInt((int) stringsOffset);
		blob.putInt(reservationsOffset).putInt(FlattenedDeviceTree.VERSION).putInt(FlattenedDeviceTree.LAST_COMPATIBLE_VERSION);
		blob.putInt(tree.bootCpu()).putInt(strings.size()).putInt(structure.size());
		for (MemoryReservation reservation : tree.memoryReservations()) {
			blob.putLong(reservation.address()).putLong(reservation.size());
		}
		blob.putLong(0).putLong(0);
		blob.put(structure.toByteArray()).put(strings.toByteArray());
		return blob.array();
	}

	private void writeNode(DeviceTreeNode node) {
		writeInt(FlattenedDeviceTree.BEGIN_NODE);
		structure.writeBytes(node.name().getBytes(StandardCharsets.US_ASCII));
		structure.write(0);
		align();
		for (DeviceTreeProperty property : node.properties()) {
			byte[] value = property.raw();
			checkSize(node, (long) structure.size() + value.length);
			writeInt(FlattenedDeviceTree.PROPERTY);
			writeInt(value.length);
			writeInt(stringOffset(property.name()));
			structure.writeBytes(value);
			align();
		}
		node.children().forEach(this::writeNode);
		writeInt(FlattenedDeviceTree.END_NODE);
	}

	private int stringOffset(String name) {
		Integer existing = stringOffsets.get(name);
		if (existing != null) {
			return existing;
		}
		int offset = strings.size();
		for (int i = 0; i < name.length(); i++) {
			stringOffsets.putIfAbsent(name.substring(i), offset + i);
		}
		strings.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
		strings.write(0);
		return offset;
	}

	private void writeInt(int number) {
		structure.write(number >>> 24);
		structure.write(number >>> 16);
		structure.write(number >>> 8);
		structure.write(number);
	}

	private void align() {
		while (structure.size() % Integer.BYTES != 0) {
			structure.write(0);
		}
	}

	private static void checkSize(DeviceTreeNode node, long size) {
		if (size > FlattenedDeviceTree.MAX_SIZE) {
			throw node.error("the blob would have more than " + FlattenedDeviceTree.MAX_SIZE + " bytes");
		}
	}
}
