// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.model;

import org.mkworkbench.model.design.KernelRole;

/** Roles of kernels in words, the same everywhere. */
public final class KernelRoles {
	private KernelRoles() {
	}

	/** As within a sentence, such as {@code real-time}. */
	public static String words(KernelRole role) {
		return switch (role) {
		case GENERAL -> "general";
		case REAL_TIME -> "real-time";
		case SECURITY_CRITICAL -> "security-critical";
		case PACKET_PROCESSING -> "packet processing";
		case UPDATE_TWIN -> "update twin";
		};
	}
}
