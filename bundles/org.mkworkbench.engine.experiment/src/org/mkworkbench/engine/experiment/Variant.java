// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.experiment;

import java.util.List;
import java.util.Objects;

import org.mkworkbench.engine.RunSpec;
import org.mkworkbench.engine.cost.LatencyModel;

/**
 * One of the things that are compared.
 *
 * @param name unique in the experiment
 * @param spec its seed does not matter: each replication has its own
 * @param assumptions what the figures rest on; sentences for people, always shown with the result
 */
public record Variant(String name, RunSpec spec, LatencyModel costs, List<String> assumptions) {
	public Variant {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(spec, "spec");
		Objects.requireNonNull(costs, "costs");
		assumptions = List.copyOf(assumptions);
	}
}
