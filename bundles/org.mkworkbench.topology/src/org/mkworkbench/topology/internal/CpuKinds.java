// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.mkworkbench.model.CpuSet;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.machine.CpuKind;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.MachineFactory;

/** Kinds of cores, ranked and named from what a source told of them. */
public final class CpuKinds {
	/**
	 * What a source told of one kind.
	 *
	 * @param coreType hwloc's CoreType (IntelCore, IntelAtom) or null
	 * @param efficiency forced by the source, or null
	 * @param infos further facts, kept as they are
	 */
	public record Facts(CpuSet cpus, String coreType, Integer efficiency, Integer capacity, Integer maxMHz, Integer baseMHz,
			Map<String, String> infos) {
	}

	private CpuKinds() {
	}

	/** One kind alone says nothing about a thread; its facts go to the machine then. */
	public static void apply(MachineBuilder builder, List<Facts> kinds) {
		if (kinds.size() == 1) {
			described(kinds.getFirst()).forEach((name, value) -> MachineBuilder.info(builder.machine(), name, value));
			return;
		}
		List<Facts> ranked = new ArrayList<>(kinds);
		Function<Facts, Integer> rank = ranking(kinds);
		if (rank != null) {
			ranked.sort(Comparator.comparing(rank));
		}
		MachineIndex index = new MachineIndex(builder.machine());
		for (Facts facts : ranked) {
			CpuKind kind = builder.numbered(MachineFactory.eINSTANCE.createCpuKind(), "kind");
			kind.setName(name(facts, ranked, rank != null));
			kind.setEfficiency(facts.efficiency() != null ? facts.efficiency() : rank == null ? null : Integer.valueOf(ranked.indexOf(facts)));
			kind.setMaxFrequencyMHz(facts.maxMHz());
			kind.setCapacity(facts.capacity());
			described(facts).forEach((name, value) -> MachineBuilder.info(kind, name, value));
			builder.machine().getCpuKinds().add(kind);
			facts.cpus().stream().forEach(cpu -> index.thread(cpu).ifPresent(thread -> assign(builder, thread, kind)));
		}
	}

	private static void assign(MachineBuilder builder, HardwareThread thread, CpuKind kind) {
		if (thread.getKind() != null) {
			builder.warning(0, "CPU %d is of kind %s and of kind %s; the first is kept".formatted(thread.getOsIndex(), thread.getKind()
					.getName(),
					kind.getName()));
		} else {
			thread.setKind(kind);
		}
	}

	private static Map<String, String> described(Facts facts) {
		Map<String, String> all = new LinkedHashMap<>(facts.infos());
		if (facts.coreType() != null) {
			all.put("CoreType", facts.coreType());
		}
		if (facts.maxMHz() != null) {
			all.put("FrequencyMaxMHz", facts.maxMHz().toString());
		}
		if (facts.baseMHz() != null) {
			all.put("FrequencyBaseMHz", facts.baseMHz().toString());
		}
		if (facts.capacity() != null) {
			all.put("LinuxCapacity", facts.capacity().toString());
		}
		return all;
	}

	/** The first fact that every kind has and that differs; in the order hwloc trusts them (hwloc/cpukinds.c, ranking strategies). */
	private static Function<Facts, Integer> ranking(List<Facts> kinds) {
		List<Function<Facts, Integer>> strategies = List.of(Facts::efficiency, CpuKinds::typeRank, Facts::capacity, Facts::maxMHz,
				Facts::baseMHz);
		return strategies.stream().filter(strategy -> kinds.stream().map(strategy).allMatch(Objects::nonNull)
				&& kinds.stream().map(strategy).distinct().count() > 1).findFirst().orElse(null);
	}

	private static Integer typeRank(Facts facts) {
		return facts.coreType() == null ? null : switch (facts.coreType()) {
		case "IntelAtom" -> 0;
		case "IntelCore" -> 1;
		default -> null;
		};
	}

	private static String name(Facts facts, List<Facts> ranked, boolean rankKnown) {
		if ("IntelCore".equals(facts.coreType())) {
			return "Performance";
		}
		if ("IntelAtom".equals(facts.coreType())) {
			return "Efficiency";
		}
		if (ranked.size() == 2 && rankKnown) {
			return facts == ranked.getFirst() ? "Efficiency" : "Performance";
		}
		return "Kind " + (ranked.indexOf(facts) + 1);
	}
}
