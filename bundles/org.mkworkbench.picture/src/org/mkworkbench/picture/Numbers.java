// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.picture;

/** Numbers as text, the same everywhere. */
final class Numbers {
	private Numbers() {
	}

	/** At most two decimals, none that are 0. */
	static String text(double value) {
		long hundredths = Math.round(value * 100);
		String sign = hundredths < 0 ? "-" : "";
		long whole = Math.abs(hundredths) / 100;
		long rest = Math.abs(hundredths) % 100;
		return sign + whole + (rest == 0 ? "" : rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest);
	}
}
