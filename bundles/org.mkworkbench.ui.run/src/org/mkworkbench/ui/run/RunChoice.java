// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

import org.mkworkbench.engine.cost.Calibrations;
import org.mkworkbench.engine.cost.Personality;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.Scenario;

/**
 * How a person wants to run a design; remembered for each design.
 *
 * @param scenarioUid empty for a run without scenario
 * @param durationNanos of a simulation without scenario
 * @param seed of a run without scenario
 * @param replications of a simulation, 1 or more
 * @param oneKernel whether to simulate the plan as one kernel as well
 * @param kvm whether to simulate the plan as KVM guests as well
 * @param calibration name of a preset, or path of a calibration file
 */
public record RunChoice(String scenarioUid, long durationNanos, long seed, int replications, boolean oneKernel, boolean kvm, String calibration) {
	public static final int MOST_REPLICATIONS = 10_000;
	public static final RunChoice USUAL = new RunChoice("", 1_000_000_000, 1, 10, false, false, Calibrations.DEFAULT);

	public RunChoice {
		Objects.requireNonNull(scenarioUid, "scenarioUid");
		Objects.requireNonNull(calibration, "calibration");
		if (durationNanos <= 0 || replications < 1 || replications > MOST_REPLICATIONS) {
			throw new IllegalArgumentException("duration " + durationNanos + ", replications " + replications);
		}
	}

	/** The chosen scenario; null for none, and when it is no longer there. */
	public Scenario scenario(Design design) {
		return design.getScenarios().stream().filter(scenario -> scenarioUid.equals(scenario.getUid())).findFirst().orElse(null);
	}

	public RunChoice withScenario(Scenario scenario) {
		return new RunChoice(scenario == null ? "" : scenario.getUid(), durationNanos, seed, replications, oneKernel, kvm, calibration);
	}

	public RunChoice withDuration(long nanos) {
		return new RunChoice(scenarioUid, nanos, seed, replications, oneKernel, kvm, calibration);
	}

	public RunChoice withSeed(long other) {
		return new RunChoice(scenarioUid, durationNanos, other, replications, oneKernel, kvm, calibration);
	}

	public RunChoice withReplications(int count) {
		return new RunChoice(scenarioUid, durationNanos, seed, count, oneKernel, kvm, calibration);
	}

	public RunChoice comparing(boolean withOneKernel, boolean withKvm) {
		return new RunChoice(scenarioUid, durationNanos, seed, replications, withOneKernel, withKvm, calibration);
	}

	public RunChoice withCalibration(String name) {
		return new RunChoice(scenarioUid, durationNanos, seed, replications, oneKernel, kvm, name);
	}

	/** What is simulated; the plan as it is always among it. */
	public Set<Personality> personalities() {
		EnumSet<Personality> all = EnumSet.of(Personality.MULTIKERNEL);
		if (oneKernel) {
			all.add(Personality.ONE_KERNEL);
		}
		if (kvm) {
			all.add(Personality.KVM);
		}
		return all;
	}
}
