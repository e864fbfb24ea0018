// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run;

import java.time.LocalTime;
import java.util.List;

import org.mkworkbench.engine.experiment.ExperimentResult;

/**
 * What a simulation gave, and what it was about; later edits of the design do not change it.
 *
 * @param ended time of the day
 * @param scenarioName empty for a simulation without scenario
 * @param calibrationName what the costs were called
 * @param log what the host did in the first replication of the first variant; empty without scenario
 * @param assumptions figures that nobody measured
 * @param notes what the simulation assumes besides, as sentences
 */
public record SimulationResult(LocalTime ended, String designName, String planName, String scenarioName, String calibrationName, ExperimentResult figures,
		List<String> log, List<Assumption> assumptions, List<String> notes) {
	/**
	 * A figure that nobody measured.
	 *
	 * @param figure what it is, for people
	 * @param value with its unit
	 * @param source where it comes from
	 * @param variants in which it is used
	 */
	public record Assumption(String figure, String value, String source, String variants) {
	}

	public SimulationResult {
		log = List.copyOf(log);
		assumptions = List.copyOf(assumptions);
		notes = List.copyOf(notes);
	}
}
