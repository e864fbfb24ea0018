// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology.internal.linux;

import java.util.Map;

/** Names of Arm cores by implementer and part number (kernel arch/arm64/include/asm/cputype.h). */
final class ArmParts {
	private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("41:d03", "Cortex-A53"), Map.entry("41:d04", "Cortex-A35"),
			Map.entry("41:d05", "Cortex-A55"), Map.entry("41:d07", "Cortex-A57"), Map.entry("41:d08", "Cortex-A72"), Map.entry("41:d09",
					"Cortex-A73"),
			Map.entry("41:d0a", "Cortex-A75"), Map.entry("41:d0b", "Cortex-A76"), Map.entry("41:d0c", "Neoverse N1"), Map.entry("41:d0d",
					"Cortex-A77"),
			Map.entry("41:d40", "Neoverse V1"), Map.entry("41:d41", "Cortex-A78"), Map.entry("41:d44", "Cortex-X1"), Map.entry("41:d46",
					"Cortex-A510"),
			Map.entry("41:d47", "Cortex-A710"), Map.entry("41:d48", "Cortex-X2"), Map.entry("41:d49", "Neoverse N2"), Map.entry("41:d4d",
					"Cortex-A715"),
			Map.entry("41:d4e", "Cortex-X3"), Map.entry("41:d4f", "Neoverse V2"), Map.entry("41:d80", "Cortex-A520"), Map.entry("41:d81",
					"Cortex-A720"),
			Map.entry("41:d82", "Cortex-X4"), Map.entry("41:d83", "Neoverse V3AE"), Map.entry("41:d84",
					"Neoverse V3"), Map.entry("41:d85", "Cortex-X925"),
			Map.entry("41:d87", "Cortex-A725"), Map.entry("41:d8e", "Neoverse N3"), Map.entry("43:0af", "ThunderX2"), Map.entry("43:0b8",
					"ThunderX3"),
			Map.entry("48:d01", "Kunpeng 920"), Map.entry("c0:ac3", "AmpereOne"), Map.entry("c0:ac4",
					"AmpereOne AC04"), Map.entry("46:001", "A64FX"));

	private ArmParts() {
	}

	/** @param implementer and part as /proc/cpuinfo has them, "0x41" and "0xd0c"; null when not known */
	static String name(String implementer, String part) {
		return implementer.length() < 3 || part.length() < 3 ? null : NAMES.get(implementer.substring(2) + ":" + part.substring(2));
	}
}
