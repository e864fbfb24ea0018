// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mkworkbench.engine.host.Blobs.GIB;

import org.junit.jupiter.api.Test;
import org.mkworkbench.devicetree.DeviceTree;
import org.mkworkbench.devicetree.DeviceTreeNode;
import org.mkworkbench.devicetree.FlattenedDeviceTree;

/** The trees of {@link HostTreesTest} as a host of dialect H gives them back (dts.c 9246478). */
class HostTreesHTest extends HostTreesTest {
	@Override
	World world() {
		return World.H;
	}

	/** One range without node instead of chunks, and the cache ways. */
	@Override
	@Test
	void thePoolShowsItsMembersAndWhatIsFree() {
		DeviceTree pool = FlattenedDeviceTree.read(host.deviceTree());
		assertEquals("linux,multikernel-host", pool.root().string("compatible"));
		DeviceTreeNode resources = pool.require("/resources");
		assertEquals(15, resources.u64List("cpus").length);
		assertEquals(13, resources.u64List("cpus-available").length);
		assertEquals(Blobs.BASE_H, resources.u64("memory-base"));
		assertEquals(8 * GIB, resources.u64("memory-bytes"));
		assertEquals(0xff, resources.u32("llc-way-mask"));
		assertTrue(resources.children().stream().noneMatch(node -> node.name().startsWith("memory@")));
		assertTrue(pool.find("/pci@81").isEmpty(), "lent devices are their instances'");
	}

	/** Not here: no overlay of dialect H names the pool. */
	@Override
	void anAliasGoesWithTheDevice() {
		// only in dialect V1
	}

	/** Not here: instances of dialect H name the baseline's devices. */
	@Override
	void longNamesOfPlatformDevicesAreCut() {
		// only in dialect V1
	}
}
