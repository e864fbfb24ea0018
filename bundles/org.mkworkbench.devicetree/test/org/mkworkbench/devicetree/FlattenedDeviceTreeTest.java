// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.devicetree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;

import org.junit.jupiter.api.Test;

class FlattenedDeviceTreeTest {

	private static final int STRUCTURE = FlattenedDeviceTree.HEADER_SIZE + FlattenedDeviceTree.RESERVATION_SIZE;

	/** Written out by hand after the Devicetree Specification, chapter 5. */
	@Test
	void writesTheSpecifiedBytes() {
		DeviceTree tree = new DeviceTree().reserve(0x1122334455667788L, 0x1000).setBootCpu(3);
		tree.root().setString("node-id", "x").child("n@1").setU32("id", 7);
		assertEquals(String.join("",
				"d00dfeed", "0000008c", "00000048", "00000084", "00000028", "00000011", "00000010", "00000003", "00000008", "0000003c",
				"1122334455667788", "0000000000001000", "0000000000000000", "0000000000000000",
				"00000001", "00000000",
				"00000003", "00000002", "00000000", "78000000",
				"00000001", "6e403100",
				// "id" is the end of "node-id", at byte 5 of the strings.
				"00000003", "00000004", "00000005", "00000007",
				"00000002", "00000002", "00000009",
				"6e6f64652d696400"), HexFormat.of().formatHex(FlattenedDeviceTree.write(tree)));
	}

	@Test
	void readsWhatItWrote() {
		for (int seed = 0; seed < 1000; seed++) {
			DeviceTree tree = TestTrees.random(new Random(seed)).setBootCpu(seed);
			byte[] blob = FlattenedDeviceTree.write(tree);
			assertEquals(blob.length, FlattenedDeviceTree.totalSize(blob));
			DeviceTree read = FlattenedDeviceTree.read(blob);
			assertEquals(tree, read, "seed " + seed);
			assertArrayEquals(blob, FlattenedDeviceTree.write(read), "seed " + seed);
		}
	}

	@Test
	void ignoresNopsAndBytesAfterTheTotalSize() {
		DeviceTree tree = new DeviceTree();
		tree.root().setU32("kept", 1).setU32("gone", 2).child("n");
		byte[] blob = FlattenedDeviceTree.write(tree);
		// The second property, 16 bytes, as libfdt's fdt_nop_property() leaves it.
		for (int i = 0; i < 4; i++) {
			ByteBuffer.wrap(blob).putInt(STRUCTURE + 8 + 16 + 4 * i, FlattenedDeviceTree.NOP);
		}
		tree.root().removeProperty("gone");
		assertEquals(tree, FlattenedDeviceTree.read(blob));
		byte[] longer = Arrays.copyOf(blob, blob.length + 100);
		Arrays.fill(longer, blob.length, longer.length, (byte) 0xaa);
		assertEquals(tree, FlattenedDeviceTree.read(longer));
		assertEquals(blob.length, FlattenedDeviceTree.totalSize(longer));
	}

	@Test
	void readsVersion16AndLaterOnesThatAreCompatible() {
		DeviceTree tree = TestTrees.baseline();
		byte[] blob = FlattenedDeviceTree.write(tree);
		int structureSize = ByteBuffer.wrap(blob).getInt(36);
		ByteBuffer.wrap(blob).putInt(20, 16).putInt(36, 0x7fffffff);
		assertEquals(tree, FlattenedDeviceTree.read(blob));
		ByteBuffer.wrap(blob).putInt(20, 18).putInt(24, 17).putInt(36, structureSize);
		assertEquals(tree, FlattenedDeviceTree.read(blob));
	}

	@Test
	void leavesOutThePropertyThatRepeatsTheNodeName() {
		DeviceTree tree = new DeviceTree();
		tree.root().child("cpu@1").setString("nome", "cpu");
		byte[] blob = FlattenedDeviceTree.write(tree);
		blob[blob.length - 4] = 'a';
		assertFalse(FlattenedDeviceTree.read(blob).require("/cpu@1").has("name"));
		blob[STRUCTURE + 8 + 12 + 12] = 'k';
		assertFails(blob, STRUCTURE + 8 + 12, "/cpu@1", "property name \"name\" is reserved");
	}

	@Test
	void saysWhereABlobIsWrong() {
		DeviceTree tree = new DeviceTree();
		tree.root().setU32("a", 1).child("resources").setU64("cpus", 4);
		byte[] blob = FlattenedDeviceTree.write(tree);
		assertFails(new byte[0], 0, "", "not a device tree blob");
		assertFails("<?xml version".getBytes(StandardCharsets.US_ASCII), 0, "", "not a device tree blob");
		assertFails(Arrays.copyOf(blob, 20), 20, "", "cut short: the header alone has 40 bytes");
		assertFails(Arrays.copyOf(blob, blob.length - 1), 4, "", "cut short: it should have " + blob.length + " bytes, but has "
				+ (blob.length - 1));
		assertFails(changed(blob, 4, 39), 4, "", "smaller than the header");
		assertFails(changed(blob, 4, -1), 4, "", "over the limit");
		assertFails(changed(blob, 20, 3), 20, "", "format version 3");
		assertFails(changed(blob, 24, 18), 20, "", "compatible back to 18");
		assertFails(changed(blob, 8, 4), 8, "", "structure block starts at byte 4, outside");
		assertFails(changed(blob, 8, STRUCTURE + 1), 8, "", "not a multiple of 4");
		assertFails(changed(blob, 16, 44), 16, "", "not a multiple of 8");
		assertFails(changed(blob, 12, -1), 12, "", "strings block starts at byte 4294967295");
		assertFails(changed(blob, 36, 0x7fffffff), 36, "", "structure block ends at byte");
		assertFails(changed(blob, 32, 100), 32, "", "strings block ends at byte");
		assertFails(changed(blob, STRUCTURE, 2), STRUCTURE, "", "none is open");
		assertFails(changed(blob, STRUCTURE, 9), STRUCTURE, "", "no root node");
		assertFails(changed(blob, STRUCTURE + 4, 'x' << 24), STRUCTURE, "", "the root node has the name \"x\"");
		assertFails(changed(blob, STRUCTURE + 8, 77), STRUCTURE + 8, "/", "unknown token 0x4d");
		assertFails(changed(blob, STRUCTURE + 12, 1000), STRUCTURE + 8, "/", "a property of 1000 bytes does not fit");
		assertFails(changed(blob, STRUCTURE + 12, -1), STRUCTURE + 8, "/", "a property of 4294967295 bytes does not fit");
		assertFails(changed(blob, STRUCTURE + 16, 1000), STRUCTURE + 8, "/", "the property name is at byte 1000 of the strings block");
		int resources = STRUCTURE + 24;
		int cpus = resources + 4 + 12;
		assertFails(changed(blob, resources + 4, 'a' << 24 | '/' << 16), resources, "/", "child name \"a/\" holds the character '/'");
		assertFails(changed(blob, cpus, 9), cpus, "/resources", "the node is still open");
		assertFails(changed(blob, cpus + 20, 1), cpus + 20, "/resources", "child name \"\" is empty");
		assertFails(changed(blob, cpus + 28, 2), cpus + 28, "", "none is open");
	}

	@Test
	void refusesDoubleNamesAndLateProperties() {
		DeviceTree tree = new DeviceTree();
		tree.root().setU32("a", 1).setU32("b", 2).child("x");
		tree.root().child("y");
		byte[] blob = FlattenedDeviceTree.write(tree);
		int second = STRUCTURE + 8 + 16;
		assertFails(changed(blob, second + 8, 0), second, "/", "the property \"a\" is there twice");
		int y = second + 16 + 12;
		assertFails(changed(blob, y + 4, 'x' << 24), y, "/", "has two children named \"x\"");
		DeviceTree late = new DeviceTree();
		late.root().child("n").setU32("a", 1);
		byte[] moved = FlattenedDeviceTree.write(late);
		// Ends the child before its property.
		byte[] structure = Arrays.copyOfRange(moved, STRUCTURE + 16, STRUCTURE + 32);
		System.arraycopy(structure, 0, moved, STRUCTURE + 20, 16);
		ByteBuffer.wrap(moved).putInt(STRUCTURE + 16, FlattenedDeviceTree.END_NODE);
		assertFails(moved, STRUCTURE + 20, "/", "a property comes after a child node");
	}

	@Test
	void refusesReservationsWithoutEnd() {
		byte[] blob = FlattenedDeviceTree.write(new DeviceTree());
		// The whole blob read as reservations: 40 + 16 + 16 bytes of structure, no strings, and no entry of size 0.
		Arrays.fill(blob, 40, 56, (byte) 1);
		assertFails(blob, 72, "", "the memory reservations have no end");
	}

	@Test
	void refusesNestingTooDeep() {
		int levels = 100_000;
		ByteBuffer blob = ByteBuffer.allocate(STRUCTURE + levels * 8);
		blob.putInt(FlattenedDeviceTree.MAGIC).putInt(blob.capacity()).putInt(STRUCTURE).putInt(STRUCTURE).putInt(40).putInt(17).putInt(16)
				.putInt(0).putInt(0).putInt(levels * 8);
		blob.position(STRUCTURE).putInt(1).putInt(0);
		while (blob.hasRemaining()) {
			blob.putInt(1).putInt('n' << 24);
		}
		DeviceTreeException e = assertThrows(DeviceTreeException.class, () -> FlattenedDeviceTree.read(blob.array()));
		assertTrue(e.getMessage().contains("nested too deep"), e.getMessage());
		assertEquals(STRUCTURE + 8 * (DeviceTreeNode.MAX_DEPTH + 1L), e.offset());
	}

	@Test
	void limitsTheSize() {
		DeviceTree tree = new DeviceTree();
		tree.root().setBytes("a", new byte[FlattenedDeviceTree.MAX_SIZE / 2]);
		assertEquals(tree, FlattenedDeviceTree.read(FlattenedDeviceTree.write(tree)));
		tree.root().setBytes("b", new byte[FlattenedDeviceTree.MAX_SIZE / 2]);
		DeviceTreeException e = assertThrows(DeviceTreeException.class, () -> FlattenedDeviceTree.write(tree));
		assertTrue(e.getMessage().contains("more than 16777216 bytes"), e.getMessage());
	}

	private static byte[] changed(byte[] blob, int offset, int value) {
		byte[] copy = blob.clone();
		ByteBuffer.wrap(copy).putInt(offset, value);
		return copy;
	}

	private static void assertFails(byte[] blob, int offset, String path, String message) {
		DeviceTreeException e = assertThrows(DeviceTreeException.class, () -> FlattenedDeviceTree.read(blob));
		assertTrue(e.getMessage().contains(message), e.getMessage());
		assertEquals(offset, e.offset(), e.getMessage());
		assertEquals(path, e.path(), e.getMessage());
		assertTrue(e.getMessage().startsWith("Device tree blob, byte " + offset + " "), e.getMessage());
	}
}
