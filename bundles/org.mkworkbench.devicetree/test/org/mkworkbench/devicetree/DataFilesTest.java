// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.devicetree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Blobs made by others: by kerf 0.1 and by dtc. They are not part of the project; without them the tests are skipped. */
class DataFilesTest {

	@TempDir
	Path directory;
	private Path data;

	@BeforeEach
	void findData() {
		Optional<Path> found = dataDirectory().map(path -> path.resolve("devicetree")).filter(Files::isDirectory);
		Assumptions.assumeTrue(found.isPresent(), "no test data: set the system property mkworkbench.data or MKWORKBENCH_DATA");
		data = found.orElseThrow();
	}

	private static Optional<Path> dataDirectory() {
		String configured = System.getProperty("mkworkbench.data", System.getenv("MKWORKBENCH_DATA"));
		if (configured != null && !configured.isEmpty()) {
			return Optional.of(Path.of(configured));
		}
		return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
				.map(path -> path.resolve("shared/data")).filter(Files::isDirectory).findFirst();
	}

	private List<Path> blobs() throws IOException {
		try (Stream<Path> files = Files.walk(data)) {
			List<Path> blobs = files.filter(path -> path.toString().matches(".*\\.dtbo?")).sorted().toList();
			assertFalse(blobs.isEmpty(), () -> "no blobs in " + data);
			return blobs;
		}
	}

	@Test
	void blobsSurviveReadingAndWriting() throws IOException {
		for (Path file : blobs()) {
			byte[] blob = Files.readAllBytes(file);
			DeviceTree tree = FlattenedDeviceTree.read(blob);
			assertFalse(tree.root().properties().isEmpty() && tree.root().children().isEmpty(), file::toString);
			byte[] written = FlattenedDeviceTree.write(tree);
			assertEquals(tree, FlattenedDeviceTree.read(written), file::toString);
		}
	}

	/** libfdt's sequential writer, which kerf uses, orders strings otherwise; only dtc's own blobs must come out the same. */
	@Test
	void blobsOfDtcComeOutByteForByte() throws IOException {
		for (String name : List.of("v1-dialect/baseline.dtb", "v1-dialect/overlay-create-and-feed.dtbo", "v1-dialect/overlay-pool.dtbo",
				"v1-dialect/overlay-remove.dtbo", "verified/baseline-kerf01-dtc.dtb")) {
			byte[] blob = Files.readAllBytes(data.resolve(name));
			assertArrayEquals(blob, FlattenedDeviceTree.write(FlattenedDeviceTree.read(blob)), name);
		}
	}

	@Test
	void blobsAgreeWithDtc() throws Exception {
		Dtc dtc = Dtc.orSkip(directory);
		for (Path file : blobs()) {
			byte[] blob = Files.readAllBytes(file);
			DeviceTree tree = FlattenedDeviceTree.read(blob);
			dtc.assertAgrees(tree, file.toString());
			assertArrayEquals(dtc.rewrite(blob), FlattenedDeviceTree.write(tree), file::toString);
		}
	}

	@Test
	void knownValuesAreRead() throws IOException {
		DeviceTree baseline = FlattenedDeviceTree.read(Files.readAllBytes(data.resolve("v1-dialect/baseline.dtb")));
		assertEquals(TestTrees.baseline(), baseline);
		assertArrayEquals(new long[] { 4, 5, 6, 7 }, baseline.require("/resources").u64List("cpus"));
		assertEquals(0x40000000L, baseline.require("/resources/memory@0").u64("size"));
		DeviceTree overlay = FlattenedDeviceTree.read(Files.readAllBytes(data.resolve("v1-dialect/overlay-create-and-feed.dtbo")));
		assertEquals(TestTrees.overlay(), overlay);
		DeviceTree kerf = FlattenedDeviceTree.read(Files.readAllBytes(data.resolve("verified/create-overlay-kerf01.dtbo")));
		DeviceTreeNode create = kerf.require("/fragment@0/__overlay__/instance-create");
		assertEquals("web-server", create.string("instance-name"));
		assertEquals(1, create.u32("id"));
		assertArrayEquals(new long[] { 4, 5, 6, 7 }, create.require("resources").u64List("cpus"));
		assertEquals(0x80000000L, create.require("resources").u64("memory-bytes"));
	}
}
