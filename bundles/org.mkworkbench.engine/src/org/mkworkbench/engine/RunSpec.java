// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine;

import java.util.List;
import java.util.Objects;

import org.mkworkbench.engine.host.HostMachine;
import org.mkworkbench.engine.scenario.ScenarioSpec;
import org.mkworkbench.engine.workload.WorkloadSpec;

/**
 * All an engine gets to know of a plan. The partition itself is only in the blobs, exactly as they were exported.
 *
 * @param machine the hardware the host kernel would find
 * @param baseline device-tree blob that fills the pool
 * @param overlays blobs written afterwards, in this order
 * @param channels declared traffic. The random numbers of a channel hang on its name, kernels and message type; channels that are the same in
 *            all of these are told apart by their order, so taking away the first of them changes the draws of the others. Give them names
 * @param workloads what else kernels do with each other
 * @param scenario what happens when
 * @param seed root of all random streams; same spec, same seed, same trace
 */
public record RunSpec(HostMachine machine, byte[] baseline, List<OverlayBlob> overlays, List<ChannelSpec> channels,
		List<WorkloadSpec> workloads, ScenarioSpec scenario, long seed) {
	public RunSpec {
		Objects.requireNonNull(machine, "machine");
		baseline = baseline.clone();
		overlays = List.copyOf(overlays);
		channels = List.copyOf(channels);
		workloads = List.copyOf(workloads);
		Objects.requireNonNull(scenario, "scenario");
	}

	/** Nothing happens but the traffic. */
	public RunSpec(HostMachine machine, byte[] baseline, List<OverlayBlob> overlays, List<ChannelSpec> channels, long seed) {
		this(machine, baseline, overlays, channels, List.of(), ScenarioSpec.NONE, seed);
	}

	/** No workloads. */
	public RunSpec(HostMachine machine, byte[] baseline, List<OverlayBlob> overlays, List<ChannelSpec> channels, ScenarioSpec scenario, long seed) {
		this(machine, baseline, overlays, channels, List.of(), scenario, seed);
	}

	public RunSpec withWorkloads(List<? extends WorkloadSpec> others) {
		return new RunSpec(machine, baseline, overlays, channels, List.copyOf(others), scenario, seed);
	}

	public RunSpec withScenario(ScenarioSpec other) {
		return new RunSpec(machine, baseline, overlays, channels, workloads, other, seed);
	}

	public RunSpec withSeed(long other) {
		return new RunSpec(machine, baseline, overlays, channels, workloads, scenario, other);
	}

	@Override
	public byte[] baseline() {
		return baseline.clone();
	}
}
