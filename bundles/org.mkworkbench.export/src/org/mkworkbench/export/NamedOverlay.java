// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.export;

import org.mkworkbench.devicetree.DeviceTree;
import org.mkworkbench.devicetree.FlattenedDeviceTree;

/**
 * The overlay that creates one kernel.
 *
 * @param name file name without extension, such as {@code 01-web}
 * @param kernelName name of the kernel it creates
 */
public record NamedOverlay(String name, String kernelName, DeviceTree tree) {
	/** The bytes of the exported file. */
	public byte[] blob() {
		return FlattenedDeviceTree.write(tree);
	}
}
