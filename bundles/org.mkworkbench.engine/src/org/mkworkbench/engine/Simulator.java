// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine;

/** Runs a plan on a simulated machine, the same way each time for the same spec and seed. */
public final class Simulator implements Engine {
	private static final String ID = "simulator";

	/** For {@link java.util.ServiceLoader}: with the default figures. */
	public Simulator() {
	}

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String label() {
		return "Simulator";
	}

	@Override
	public EngineRun prepare(RunSpec spec) throws EngineException {
		throw new EngineException("The simulator is not finished.");
	}
}
