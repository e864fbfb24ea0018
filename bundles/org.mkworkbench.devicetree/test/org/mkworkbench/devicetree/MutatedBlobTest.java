// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.devicetree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Broken blobs give a {@link DeviceTreeException} or a tree, never anything else, and quickly. */
class MutatedBlobTest {

	private static final int MUTATIONS = 20_000;

	private final List<byte[]> blobs = List.of(FlattenedDeviceTree.write(TestTrees.baseline().reserve(4096, 4096)),
			FlattenedDeviceTree.write(TestTrees.overlay()), FlattenedDeviceTree.write(TestTrees.random(new Random(11))));

	@Test
	void everyTruncationIsRefused() {
		for (byte[] blob : blobs) {
			for (int length = 0; length < blob.length; length++) {
				byte[] cut = Arrays.copyOf(blob, length);
				assertThrows(DeviceTreeException.class, () -> FlattenedDeviceTree.read(cut));
				if (length >= FlattenedDeviceTree.HEADER_SIZE) {
					// With a header that agrees, so that the blocks inside are cut; only trailing strings may be unused.
					ByteBuffer.wrap(cut).putInt(4, length);
					assertThrows(DeviceTreeException.class, () -> FlattenedDeviceTree.read(cut));
				}
			}
		}
	}

	@Test
	void mutationsAreReadOrRefused() {
		int[] counts = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
			int refused = 0;
			int read = 0;
			Random random = new Random(42);
			for (int i = 0; i < MUTATIONS; i++) {
				byte[] blob = mutated(blobs.get(random.nextInt(blobs.size())), random);
				try {
					assertSound(FlattenedDeviceTree.read(blob));
					read++;
				} catch (DeviceTreeException e) {
					assertTrue(e.offset() >= 0 && e.offset() <= blob.length, e.getMessage());
					assertTrue(e.getMessage().startsWith("Device tree blob, byte "), e.getMessage());
					refused++;
				}
			}
			return new int[] { read, refused };
		});
		assertTrue(counts[0] > MUTATIONS / 20, "mutations too wild: only " + counts[0] + " read");
		assertTrue(counts[1] > MUTATIONS / 20, "mutations too tame: only " + counts[1] + " refused");
	}

	/** Whatever was read can be written and printed. */
	private static void assertSound(DeviceTree tree) {
		assertEquals(tree, FlattenedDeviceTree.read(FlattenedDeviceTree.write(tree)));
		assertTrue(DtsPrinter.print(tree).startsWith("/dts-v1/;"));
	}

	/** Many properties whose names all run into the same long string must not make reading slow. */
	@Test
	void sharedLongNamesAreCheap() {
		int properties = 300_000;
		int strings = 1_000_000;
		int structure = properties * 12 + 8;
		ByteBuffer blob = ByteBuffer.allocate(56 + structure + strings);
		blob.putInt(FlattenedDeviceTree.MAGIC).putInt(blob.capacity()).putInt(56).putInt(56 + structure).putInt(40).putInt(17).putInt(16)
				.putInt(0).putInt(strings).putInt(structure);
		blob.position(56).putInt(1).putInt(0);
		for (int i = 0; i < properties; i++) {
			blob.putInt(3).putInt(0).putInt(strings - 200 + i % 190);
		}
		Arrays.fill(blob.array(), 56 + structure, blob.capacity() - 1, (byte) 'a');
		DeviceTreeException e = assertTimeoutPreemptively(Duration.ofSeconds(10),
				() -> assertThrows(DeviceTreeException.class, () -> FlattenedDeviceTree.read(blob.array())));
		assertTrue(e.getMessage().contains("is there twice"), e.getMessage());
		blob.putInt(56 + 8 + 8, 0);
		e = assertThrows(DeviceTreeException.class, () -> FlattenedDeviceTree.read(blob.array()));
		assertTrue(e.getMessage().contains("the property name has more than 255 characters"), e.getMessage());
	}

	private static byte[] mutated(byte[] original, Random random) {
		byte[] blob = original.clone();
		for (int i = random.nextInt(3); i >= 0; i--) {
			int at = random.nextInt(4) == 0 ? random.nextInt(FlattenedDeviceTree.HEADER_SIZE) : random.nextInt(blob.length);
			int aligned = Math.min(at & ~3, (blob.length & ~3) - 4);
			switch (random.nextInt(6)) {
				case 0 -> blob[at] = (byte) random.nextInt();
				case 1 -> blob[at] ^= (byte) (1 << random.nextInt(8));
				case 2 -> ByteBuffer.wrap(blob).putInt(aligned, random.nextInt(11));
				case 3 -> ByteBuffer.wrap(blob).putInt(aligned, random.nextBoolean() ? Integer.MAX_VALUE - random.nextInt(8) : -random.nextInt(8));
				case 4 -> ByteBuffer.wrap(blob).putInt(aligned, ByteBuffer.wrap(blob).getInt(aligned) + random.nextInt(17) - 8);
				default -> {
					int length = random.nextInt(Math.min(32, blob.length - at) + 1);
					System.arraycopy(original, random.nextInt(original.length - length + 1), blob, at, length);
				}
			}
		}
		return blob;
	}
}
