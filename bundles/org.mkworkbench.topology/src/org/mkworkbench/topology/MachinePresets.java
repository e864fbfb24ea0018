// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.topology.internal.preset.ArmServer;
import org.mkworkbench.topology.internal.preset.EpycServer;
import org.mkworkbench.topology.internal.preset.HybridLaptop;
import org.mkworkbench.topology.internal.preset.XeonServer;

/** Machines made from the public data of their makers. Their source is of kind PRESET, so that every value counts as assumed. */
public final class MachinePresets {
	private static final Map<MachinePreset, Supplier<Machine>> PRESETS = new LinkedHashMap<>();

	static {
		PRESETS.put(new MachinePreset("2x-xeon-gold-5418y", "2 × Xeon Gold 5418Y", "Two sockets of 24 cores, SMT off, 2 NUMA nodes of 256 GiB"),
				XeonServer::create);
		PRESETS.put(new MachinePreset("2x-epyc-9654", "2 × EPYC 9654",
				"Two sockets of 96 cores and 192 threads, an L3 per 8 cores, 2 NUMA nodes of 768 GiB"),
				EpycServer::create);
		PRESETS.put(new MachinePreset("hybrid-laptop", "Core i7-1370P",
				"A laptop of 6 performance cores with SMT and 8 efficiency cores, 32 GiB"),
				HybridLaptop::create);
		PRESETS.put(new MachinePreset("arm-server-128", "Altra Max M128-30",
				"One socket of 128 Arm Neoverse N1 cores, 4 NUMA nodes of 128 GiB"), ArmServer::create);
	}

	private MachinePresets() {
	}

	public static List<MachinePreset> all() {
		return List.copyOf(PRESETS.keySet());
	}

	/** A new machine; @throws IllegalArgumentException when there is no such preset */
	public static Machine create(String name) {
		return PRESETS.entrySet().stream().filter(entry -> entry.getKey().name().equals(name)).findFirst().map(entry -> entry.getValue().get())
				.orElseThrow(() -> new IllegalArgumentException("there is no machine preset \"" + name + "\""));
	}
}
