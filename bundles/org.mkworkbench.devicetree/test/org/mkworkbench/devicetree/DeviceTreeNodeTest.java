// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.devicetree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceTreeNodeTest {

	private final DeviceTree tree = TestTrees.baseline();

	@Test
	void findsNodesByPath() {
		DeviceTreeNode memory = tree.require("/resources/memory@0");
		assertEquals("/resources/memory@0", memory.path());
		assertEquals("memory", memory.baseName());
		assertEquals(Optional.of("0"), memory.unitAddress());
		assertEquals("/", tree.root().path());
		assertSame(tree.root(), tree.require("/"));
		assertSame(memory, tree.require("/resources").require("memory@0"));
		assertSame(memory, memory.require("/resources/memory@0"));
		assertEquals(Optional.empty(), tree.find("/resources/memory"));
		assertFails("/resources/devices: has no child \"nic\"", () -> tree.require("/resources/devices/nic/queue"));
	}

	@Test
	void childIsMadeOnce() {
		assertSame(tree.root().child("resources"), tree.root().child("resources"));
		assertFails("/: has two children named \"resources\"; give one of them another name or unit address",
				() -> tree.root().addChild("resources"));
	}

	@Test
	void readsWhatWasSet() {
		DeviceTreeNode node = tree.root().child("n").setU32("u32", -1, 2).setU64("u64", -1, 1L << 40).setEmpty("empty").setBytes("b", (byte) 1)
				.setStrings("s", "a", "", "ü").setString("one", "x").setU32("single", -2).setU64("long", -2);
		assertArrayEquals(new long[] { 0xffffffffL, 2 }, node.u32List("u32"));
		assertArrayEquals(new long[] { -1, 1L << 40 }, node.u64List("u64"));
		assertEquals(0xfffffffeL, node.u32("single"));
		assertEquals(0xfffffffeL, node.u32OrU64("single"));
		assertEquals(-2, node.u64("long"));
		assertEquals(-2, node.u32OrU64("long"));
		assertEquals(List.of("a", "", "ü"), node.strings("s"));
		assertEquals("x", node.string("one"));
		assertArrayEquals(new byte[] { 1 }, node.bytes("b"));
		assertArrayEquals(new byte[] { 0, 0, 0, 1, 'y', 0, 7 }, node.put("mixed", DeviceTreeValue.u32(1), DeviceTreeValue.strings("y"),
				DeviceTreeValue.bytes((byte) 7)).bytes("mixed"));
		assertTrue(node.has("empty"));
		assertEquals(0, node.bytes("empty").length);
		assertArrayEquals(new long[0], node.u64List("empty"));
		assertEquals(List.of(), node.strings("empty"));
		assertEquals(OptionalLong.of(0xfffffffeL), node.optionalU32("single"));
		assertEquals(OptionalLong.empty(), node.optionalU64("none"));
		assertEquals(Optional.empty(), node.optionalString("none"));
	}

	@Test
	void saysWhatIsWrongWithAProperty() {
		DeviceTreeNode node = tree.root().child("instances").child("web").setU64("id", 1).setBytes("text", (byte) 'a').setStrings("two", "a", "b")
				.setBytes("latin", (byte) 0xe4, (byte) 0);
		assertFails("/instances/web: property \"cpus\" is missing", () -> node.u64List("cpus"));
		assertFails("/instances/web: property \"id\" must be one 32-bit number (4 bytes), but has 8 bytes", () -> node.u32("id"));
		assertFails("/instances/web: property \"id\" must be one 32-bit number (4 bytes), but has 8 bytes", () -> node.optionalU32("id"));
		assertFails("/instances/web: property \"text\" must be a list of 64-bit numbers (8 bytes each), but has 1 bytes",
				() -> node.u64List("text"));
		assertFails("/instances/web: property \"text\" must be one number of 4 or 8 bytes, but has 1 bytes", () -> node.u32OrU64("text"));
		assertFails("/instances/web: property \"text\" must be text, but its 1 bytes do not end with a zero byte", () -> node.string("text"));
		assertFails("/instances/web: property \"two\" must be one string, but holds 2", () -> node.string("two"));
		assertFails("/instances/web: property \"latin\" must be text, but is not valid UTF-8 from its byte 0 on", () -> node.string("latin"));
		assertFails("/instances/web: property \"x\": Device tree string: \"a\\0b\" holds a zero character, which would end it in the blob",
				() -> node.setString("x", "a\0b"));
		assertThrows(DeviceTreeException.class, () -> node.setString("x", "\ud800"));
		assertFalse(node.has("x"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a b", "a/b", "a@1@2", "@1", "a@", "ä", "a\n", "a\u0000", "a?", "a{" })
	void refusesNodeNames(String name) {
		DeviceTreeException e = assertThrows(DeviceTreeException.class, () -> tree.require("/resources").child(name));
		assertTrue(e.getMessage().startsWith("/resources: child name "), e.getMessage());
		assertEquals(DeviceTreeException.NO_OFFSET, e.offset());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a b", "a/b", "a@1", "ä", "name", "a;" })
	void refusesPropertyNames(String name) {
		DeviceTreeException e = assertThrows(DeviceTreeException.class, () -> tree.require("/resources").setEmpty(name));
		assertTrue(e.getMessage().startsWith("/resources: property name "), e.getMessage());
	}

	@Test
	void limitsNameAndDepth() {
		tree.root().child("n".repeat(255)).setEmpty("p".repeat(255));
		assertThrows(DeviceTreeException.class, () -> tree.root().child("n".repeat(256)));
		assertThrows(DeviceTreeException.class, () -> tree.root().setEmpty("p".repeat(256)));
		DeviceTreeNode node = tree.root();
		for (int i = 0; i < DeviceTreeNode.MAX_DEPTH; i++) {
			node = node.child("n");
		}
		DeviceTreeNode deepest = node;
		assertThrows(DeviceTreeException.class, () -> deepest.child("n"));
	}

	@Test
	void equalityIsDeepAndMeansTheBlob() {
		DeviceTree other = TestTrees.baseline();
		assertEquals(tree, other);
		assertEquals(tree.hashCode(), other.hashCode());
		other.root().comment("only a comment");
		other.require("/resources").setU32("cpus", 0, 4, 0, 5, 0, 6, 0, 7).comment("cpus", "other type, same bytes");
		assertEquals(tree, other);
		assertEquals(tree.hashCode(), other.hashCode());
		other.require("/resources").setU64("cpus", 4, 5, 6, 8);
		assertNotEquals(tree, other);
		assertNotEquals(tree, TestTrees.baseline().setBootCpu(1));
		assertNotEquals(tree, TestTrees.baseline().reserve(0, 1));
		DeviceTree orderAB = new DeviceTree();
		orderAB.root().setEmpty("a").setEmpty("b").child("c");
		DeviceTree orderBA = new DeviceTree();
		orderBA.root().setEmpty("b").setEmpty("a").child("c");
		assertNotEquals(orderAB, orderBA);
		assertThrows(DeviceTreeException.class, () -> tree.reserve(0x1000, 0));
	}

	@Test
	void copiesAreDeepAndSeparate() {
		DeviceTreeNode devices = tree.require("/resources/devices").comment("PCI");
		DeviceTreeNode copy = new DeviceTree().root().addCopyOf(devices);
		assertEquals(devices, copy);
		assertEquals("PCI", copy.comment());
		copy.require("serial_console").setString("device-name", "other");
		assertNotEquals(devices, copy);
		assertEquals("serial8250", devices.require("serial_console").string("device-name"));
		assertThrows(DeviceTreeException.class, () -> devices.addCopyOf(tree.require("/resources")));
		assertTrue(devices.removeChild("serial_console"));
		assertFalse(devices.removeChild("serial_console"));
		assertTrue(tree.root().removeProperty("compatible"));
		assertFalse(tree.root().has("compatible"));
	}

	@Test
	void setValuesAreOutOfReach() {
		byte[] mine = { 1, 2 };
		DeviceTreeNode node = tree.root().setBytes("b", mine);
		mine[0] = 9;
		node.bytes("b")[1] = 9;
		node.property("b").orElseThrow().toBytes()[1] = 9;
		node.property("b").orElseThrow().parts().getFirst().toBytes()[1] = 9;
		assertArrayEquals(new byte[] { 1, 2 }, node.bytes("b"));
		assertThrows(UnsupportedOperationException.class, () -> node.children().clear());
		assertThrows(UnsupportedOperationException.class, () -> node.properties().clear());
	}

	private static void assertFails(String message, Executable executable) {
		assertEquals(message, assertThrows(DeviceTreeException.class, executable).getMessage());
	}
}
