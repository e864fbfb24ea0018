// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine;

import java.util.Objects;

/**
 * One overlay as exported.
 *
 * @param name what people know it by, usually the file name; used in messages
 * @param bytes the flattened device tree
 */
public record OverlayBlob(String name, byte[] bytes) {
	public OverlayBlob {
		Objects.requireNonNull(name, "name");
		bytes = bytes.clone();
	}

	@Override
	public byte[] bytes() {
		return bytes.clone();
	}
}
