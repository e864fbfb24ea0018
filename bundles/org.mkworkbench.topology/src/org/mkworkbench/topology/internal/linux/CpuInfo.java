// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology.internal.linux;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.mkworkbench.model.CpuSet;

/** /proc/cpuinfo: per CPU what stands in its paragraph, and what stands in a paragraph of its own (kernel arch/*\/kernel/cpu/proc.c and the like). */
final class CpuInfo {
	private final Map<Integer, Map<String, String>> cpus = new TreeMap<>();
	private final Map<String, String> common = new LinkedHashMap<>();

	static CpuInfo parse(String text) {
		CpuInfo info = new CpuInfo();
		Map<String, String> current = info.common;
		for (String line : text.split("\n")) {
			if (line.isBlank()) {
				current = info.common;
				continue;
			}
			int colon = line.indexOf(':');
			if (colon < 0) {
				continue;
			}
			String key = line.substring(0, colon).strip();
			String value = line.substring(colon + 1).strip();
			if (key.equals("processor") && value.matches("\\d{1,5}") && Integer.parseInt(value) <= CpuSet.MAX_CPU) {
				current = info.cpus.computeIfAbsent(Integer.valueOf(value), number -> new LinkedHashMap<>());
			} else {
				current.putIfAbsent(key, value);
			}
		}
		return info;
	}

	boolean isEmpty() {
		return cpus.isEmpty();
	}

	CpuSet numbers() {
		return CpuSet.of(cpus.keySet());
	}

	Optional<String> value(int cpu, String key) {
		return Optional.ofNullable(cpus.getOrDefault(cpu, Map.of()).get(key)).filter(value -> !value.isEmpty());
	}

	/** From the first CPU that has it, else from the paragraph common to all. */
	Optional<String> any(String key) {
		return cpus.keySet().stream().flatMap(cpu -> value(cpu, key).stream()).findFirst().or(() -> Optional.ofNullable(common.get(key)));
	}

	/** x86: "apicid", the number the hardware is addressed by; riscv: "hart". */
	Optional<Long> physicalId(int cpu) {
		return value(cpu, "apicid").or(() -> value(cpu, "hart")).filter(text -> text.matches("\\d{1,18}")).map(Long::valueOf);
	}

	/** As uname -m, where the text shows it. */
	Optional<String> architecture() {
		Optional<String> flags = any("flags");
		if (any("vendor_id").isPresent() && flags.isPresent()) {
			return Optional.of((" " + flags.get() + " ").contains(" lm ") ? "x86_64" : "i686");
		}
		Optional<String> isa = any("isa");
		if (isa.isPresent() && any("hart").isPresent()) {
			return Optional.of(isa.get().startsWith("rv32") ? "riscv32" : "riscv64");
		}
		return any("CPU architecture").map(text -> text.startsWith("8") || text.equals("AArch64") ? "aarch64" : "armv"
				+ text.replaceAll("[^0-9].*", "") + "l");
	}
}
