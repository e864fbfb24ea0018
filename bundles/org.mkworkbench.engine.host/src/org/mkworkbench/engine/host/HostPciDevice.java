// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import java.io.Serializable;
import java.util.Locale;

/**
 * A PCI function.
 *
 * @param address domain:bus:device.function in hexadecimal, kept in lower case
 * @param node OS number of its NUMA node, -1 if unknown
 */
public record HostPciDevice(String address, int vendorId, int deviceId, int node) implements Serializable {
	public HostPciDevice {
		address = address.toLowerCase(Locale.ROOT);
	}
}
