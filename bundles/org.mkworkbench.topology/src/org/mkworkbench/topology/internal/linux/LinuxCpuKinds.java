// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology.internal.linux;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.mkworkbench.model.CpuSet;
import org.mkworkbench.topology.internal.CpuKinds;

/** Names and kinds of cores, from proc/cpuinfo, the performance counters' CPU lists, cpufreq and cpu_capacity. */
final class LinuxCpuKinds {
	private static final String CPU = "sys/devices/system/cpu/";

	private final LinuxContext context;

	LinuxCpuKinds(LinuxContext context) {
		this.context = context;
	}

	/** Several names for a package of different cores, the fastest first. */
	String model(CpuSet cpus) {
		List<String> models = cpus.stream().boxed().sorted(Comparator.comparing((Integer cpu) -> -capacity(cpu).orElse(0))).map(this::model)
				.flatMap(Optional::stream).distinct().toList();
		return models.isEmpty() ? null : String.join(" + ", models);
	}

	private Optional<String> model(int cpu) {
		return context.cpuInfo.value(cpu, "model name").or(() -> armModel(cpu)).or(() -> context.cpuInfo.value(cpu, "cpu"))
				.or(() -> context.cpuInfo.any("model name")).or(() -> context.cpuInfo.any("Processor"));
	}

	private Optional<String> armModel(int cpu) {
		return context.cpuInfo.value(cpu, "CPU part").flatMap(part -> context.cpuInfo.value(cpu, "CPU implementer")
				.map(implementer -> ArmParts.name(implementer, part)));
	}

	/** What the kernel tells of hybrid processors, the most direct first. */
	void read() {
		Map<List<Object>, List<Integer>> groups = new LinkedHashMap<>();
		Optional<CpuSet> big = context.list("sys/devices/cpu_core/cpus");
		Optional<CpuSet> small = context.list("sys/devices/cpu_atom/cpus");
		boolean intel = big.isPresent() && small.isPresent();
		boolean capacityDiffers = partsAreEqual() && context.online.stream().mapToObj(this::capacity).distinct().count() > 1;
		context.online.stream().forEach(cpu -> {
			List<Object> key = new ArrayList<>();
			key.add(intel ? big.get().contains(cpu) ? "IntelCore" : small.get().contains(cpu) ? "IntelAtom" : "" : "");
			key.add(context.cpuInfo.value(cpu, "CPU part").orElse(""));
			key.add(intel ? Optional.empty() : frequency(cpu, "base_frequency"));
			key.add(capacityDiffers ? capacity(cpu) : Optional.empty());
			groups.computeIfAbsent(key, k -> new ArrayList<>()).add(cpu);
		});
		if (groups.size() < 2) {
			return;
		}
		List<CpuKinds.Facts> facts = new ArrayList<>();
		groups.forEach((key, cpus) -> facts.add(facts(key, cpus)));
		CpuKinds.apply(context.builder, facts);
	}

	private boolean partsAreEqual() {
		return context.online.stream().mapToObj(cpu -> context.cpuInfo.value(cpu, "CPU part")).distinct().count() == 1;
	}

	private CpuKinds.Facts facts(List<Object> key, List<Integer> cpus) {
		Map<String, String> infos = new LinkedHashMap<>();
		String part = (String) key.get(1);
		if (!part.isEmpty()) {
			infos.put("CPUPart", part);
			armModel(cpus.getFirst()).ifPresent(model -> infos.put("CPUModel", model));
		}
		String type = (String) key.getFirst();
		return new CpuKinds.Facts(CpuSet.of(cpus), type.isEmpty() ? null : type, null, largest(cpus.stream().map(this::capacity)),
				largest(cpus.stream().map(cpu -> frequency(cpu, "cpuinfo_max_freq"))), largest(cpus.stream().map(cpu -> frequency(cpu,
						"base_frequency"))),
				infos);
	}

	private static Integer largest(Stream<Optional<Integer>> values) {
		return values.flatMap(Optional::stream).max(Comparator.naturalOrder()).orElse(null);
	}

	private Optional<Integer> capacity(int cpu) {
		return context.integer(CPU + "cpu" + cpu + "/cpu_capacity").filter(value -> value > 0);
	}

	/** MHz. */
	private Optional<Integer> frequency(int cpu, String name) {
		return context.integer(CPU + "cpu" + cpu + "/cpufreq/" + name).filter(value -> value > 0).map(kHz -> kHz / 1000);
	}
}
