// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.model;

/** Physical addresses as people write them. */
public final class PhysicalAddress {
	private PhysicalAddress() {
	}

	/**
	 * Reads {@code 0x100000000}, {@code 0x1_0000_0000} or a size such as {@code 4 GiB}.
	 *
	 * @return 0 to 2^63 - 1
	 * @throws IllegalArgumentException with what is wrong, as a sentence
	 */
	public static long parse(String text) {
		String plain = text.strip().replace("_", "").replace(" ", "");
		try {
			return ByteSize.parse(plain).bytes();
		} catch (IllegalArgumentException e) {
			throw new IllegalArgumentException("\"%s\" is no address; write it as 0x100000000 or as a size such as 4 GiB".formatted(text.strip()), e);
		}
	}

	/** {@code 0x100000000} */
	public static String text(long address) {
		return "0x%x".formatted(address);
	}
}
