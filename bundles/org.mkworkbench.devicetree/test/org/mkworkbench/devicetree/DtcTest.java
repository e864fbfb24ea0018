// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.devicetree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Agreement with the real dtc, byte for byte. */
class DtcTest {

	private static final int RANDOM_TREES = 300;

	@TempDir
	Path directory;
	private Dtc dtc;

	@BeforeEach
	void findDtc() {
		dtc = Dtc.orSkip(directory);
	}

	@Test
	void instanceCreateOverlayCompilesWithoutWarning() throws Exception {
		DeviceTree tree = TestTrees.instanceCreate();
		Dtc.Result result = dtc.compileLoud(DtsPrinter.print(tree));
		assertEquals("", result.messages());
		assertArrayEquals(FlattenedDeviceTree.write(tree), result.output());
		dtc.assertAgrees(tree, "instance-create");
	}

	/** memory@N without reg is what the kernel asks for (device-tree.rst), so this one warning has to be. */
	@Test
	void baselineGivesOnlyTheWarningTheKernelFormatForces() throws Exception {
		DeviceTree tree = TestTrees.baseline();
		Dtc.Result result = dtc.compileLoud(DtsPrinter.print(tree));
		List<String> messages = result.messages().lines().toList();
		assertEquals(1, messages.size(), result.messages());
		assertTrue(messages.getFirst().endsWith("Warning (unit_address_vs_reg): /resources/memory@0: "
				+ "node has a unit name, but no reg or ranges property"), result.messages());
		assertArrayEquals(FlattenedDeviceTree.write(tree), result.output());
		dtc.assertAgrees(tree, "baseline");
	}

	@Test
	void feedingOverlayAgrees() throws Exception {
		dtc.assertAgrees(TestTrees.overlay(), "overlay with two fragments");
	}

	@Test
	void commentsAndReservationsCompile() throws Exception {
		DeviceTree tree = TestTrees.instanceCreate().reserve(0x1000, 0x2000).reserve(-4096L, 4096);
		tree.root().comment("Overlay of */ two kernels /* and more\n\nsecond paragraph *").comment("compatible", "ü ends with a star *");
		tree.require("/fragment@0").comment("new kernel").comment("target-path", "APIC ids\n# 1 \"not a line mark\"");
		dtc.assertAgrees(tree, "commented");
		assertEquals("", dtc.compileLoud(DtsPrinter.print(tree)).messages());
	}

	@Test
	void stringListsWithDigitsCompile() throws Exception {
		DeviceTree tree = new DeviceTree();
		tree.root().setStrings("pci-ids", "0000:01:00.0", "0000:02:00.0", "7", "a");
		dtc.assertCompilesToOurBlob(tree, "strings that start with octal digits");
		dtc.assertCompilesToOurBlob(FlattenedDeviceTree.read(FlattenedDeviceTree.write(tree)), "the same, guessed");
	}

	@Test
	void bootCpuIsTheOneDtcGuessesOrGivenInAComment() throws Exception {
		DeviceTree tree = new DeviceTree().setBootCpu(7);
		tree.root().child("cpus").setU32("#address-cells", 1).setU32("#size-cells", 0).child("cpu@7").setU32("reg", 7);
		dtc.assertAgrees(tree, "boot CPU in /cpus");
		assertEquals(-1, DtsPrinter.print(tree).indexOf("-b"));
		tree.setBootCpu(9);
		assertArrayEquals(FlattenedDeviceTree.write(tree), dtc.rewrite(FlattenedDeviceTree.write(tree)));
		assertEquals(9, FlattenedDeviceTree.read(dtc.rewrite(FlattenedDeviceTree.write(tree))).bootCpu());
		assertTrue(DtsPrinter.print(tree).contains("dtc -b 9"));
	}

	@Test
	void deepestTreeCompiles() throws Exception {
		DeviceTree tree = new DeviceTree();
		DeviceTreeNode node = tree.root();
		for (int i = 0; i < DeviceTreeNode.MAX_DEPTH; i++) {
			node = node.child("n".repeat(DeviceTreeNames.MAX_LENGTH)).setU32("p".repeat(DeviceTreeNames.MAX_LENGTH), i);
		}
		dtc.assertAgrees(tree, "deep");
	}

	@Test
	void randomTreesAgree() throws Exception {
		int bothWays = 0;
		for (int seed = 0; seed < RANDOM_TREES; seed++) {
			DeviceTree tree = TestTrees.random(new Random(seed));
			byte[] blob = FlattenedDeviceTree.write(tree);
			if (Dtc.losesDigitAfterZero(tree.root())) {
				dtc.assertCompilesToOurBlob(tree, "seed " + seed);
			} else {
				dtc.assertAgrees(tree, "seed " + seed);
				bothWays++;
			}
			assertArrayEquals(blob, dtc.rewrite(blob), "seed " + seed);
			dtc.assertCompilesToOurBlob(FlattenedDeviceTree.read(blob), "guessed types, seed " + seed);
		}
		assertTrue(bothWays > RANDOM_TREES / 2, "only " + bothWays + " trees went through dtc's own text");
	}
}
