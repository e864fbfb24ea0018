// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.run;

import java.nio.file.Path;

import org.mkworkbench.engine.Engine;
import org.mkworkbench.engine.EngineException;
import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Scenario;

/** Plan in, run out. */
public final class PlanRun {
	private PlanRun() {
	}

	/**
	 * Gets a run ready; nothing runs yet. The caller closes it.
	 *
	 * @throws RunException when the plan cannot be exported or the engine's host refuses it
	 */
	public static EngineRun prepare(Plan plan, Engine engine, long seed) throws RunException {
		return prepare(plan, null, engine, seed);
	}

	/** {@link #prepare(Plan, Engine, long)} with a scenario, or null for none. */
	public static EngineRun prepare(Plan plan, Scenario scenario, Engine engine, long seed) throws RunException {
		return prepare(plan, scenario, null, engine, seed);
	}

	/** {@link #prepare(Plan, Scenario, Engine, long)} of a design in a file. @param folder where its relative paths begin, or null */
	public static EngineRun prepare(Plan plan, Scenario scenario, Path folder, Engine engine, long seed) throws RunException {
		try {
			return engine.prepare(RunPlanner.plan(plan, scenario, folder, seed));
		} catch (EngineException e) {
			throw new RunException(e.getMessage(), e);
		}
	}

	/**
	 * {@link #prepare}, then {@link EngineRun#start}.
	 *
	 * @param speed simulated seconds per second
	 */
	public static EngineRun start(Plan plan, Engine engine, long seed, double speed) throws RunException {
		EngineRun run = prepare(plan, engine, seed);
		run.start(speed);
		return run;
	}
}
