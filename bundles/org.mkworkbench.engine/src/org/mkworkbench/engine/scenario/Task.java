// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.scenario;

import java.io.Serializable;

import org.mkworkbench.engine.host.HostError;
import org.mkworkbench.engine.host.HostRequest;

/** A step that takes simulated time. */
abstract class Task implements Serializable {
	private static final long serialVersionUID = 1L;

	final ScenarioActor scenario;
	final long begun;
	/** Position among all tasks; set before {@link #begin}. */
	int number;
	/** The step in words; set before {@link #begin}. */
	String words = "";

	Task(ScenarioActor scenario) {
		this.scenario = scenario;
		begun = scenario.machine().now();
	}

	abstract void begin() throws HostError;

	/** A request of this task is done, well or with an error. */
	void ended(HostRequest request) {
	}

	/** A timer set with {@link ScenarioActor#wake} is due. */
	void due() throws HostError {
	}

	/** A kernel takes messages now, or ceased to, or its start came to nothing; by index. */
	void kernelChanged(int kernel, boolean active) {
	}

	/** What is still to be done, in a few words; null if nothing is. */
	abstract String underWay();

	final long elapsed() {
		return scenario.machine().now() - begun;
	}
}
