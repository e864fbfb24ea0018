// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

/** States of a kernel instance as the kernel's {@code instances/NAME/status} file prints them, in lower case. */
public enum InstanceState {
	/** No device tree; not reached through overlays. */
	EMPTY,
	/** Created, owns its resources. */
	READY,
	/** A kernel image is loaded. */
	LOADED,
	/** Running. */
	ACTIVE,
	FAILED;

	/** The word in the status file. */
	public String word() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}
}
