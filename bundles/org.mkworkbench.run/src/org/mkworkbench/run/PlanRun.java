// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.mkworkbench.engine.Engine;
import org.mkworkbench.engine.EngineException;
import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.model.KernelRoles;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.HostKernel;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Machine;

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

	/**
	 * What the events of a run refer to, with what only the plan knows: names, colours, roles and uids.
	 *
	 * @param plan as it was when the run was prepared
	 * @param engine {@link EngineRun#layout} of that run
	 */
	public static TrafficLayout layout(Plan plan, TrafficLayout engine) {
		List<TrafficLayout.Kernel> kernels = new ArrayList<>();
		for (TrafficLayout.Kernel kernel : engine.kernels()) {
			kernels.add(plan.getKernels().stream().filter(spawned -> spawned.getId() == kernel.id()).findFirst().map(PlanRun::layout)
					.orElseGet(() -> host(plan, kernel)));
		}
		String machine = MachineIndex.enclosing(plan, Design.class).map(Design::getMachine).map(Machine::getName).orElse(engine.machine());
		String name = Objects.requireNonNullElse(plan.getName(), "");
		return new TrafficLayout(name, engine.origin(), name, machine, engine.startEpochNanos(), kernels, engine.cpus(), engine.channels(),
				engine.typeNames(), engine.attributes());
	}

	private static TrafficLayout.Kernel layout(SpawnedKernel kernel) {
		return new TrafficLayout.Kernel(kernel.getId(), Objects.requireNonNullElse(kernel.getName(), "kernel " + kernel.getId()), kernel.getColour(),
				KernelRoles.words(kernel.getRole()), kernel.getUid());
	}

	private static TrafficLayout.Kernel host(Plan plan, TrafficLayout.Kernel kernel) {
		HostKernel host = plan.getHostKernel();
		return host == null ? kernel : new TrafficLayout.Kernel(kernel.id(), Objects.requireNonNullElse(host.getName(), kernel.name()), kernel.colour(),
				"", host.getUid());
	}
}
