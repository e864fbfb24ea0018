// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mkworkbench.engine.cost.Calibration;
import org.mkworkbench.engine.cost.Cost;
import org.mkworkbench.engine.cost.Figure;
import org.mkworkbench.engine.cost.Personality;
import org.mkworkbench.ui.run.SimulationResult.Assumption;

/** The costs of a simulation that nobody measured. */
final class Assumptions {
	private Assumptions() {
	}

	/** One entry for each figure; the same figure of several variants comes once. */
	static List<Assumption> of(Calibration costs, Set<Personality> personalities) {
		Map<Cost, Map<Figure, List<String>>> found = new LinkedHashMap<>();
		for (Personality personality : personalities) {
			costs.costs(personality).figures().forEach((cost, figure) -> {
				if (figure.isAssumed()) {
					found.computeIfAbsent(cost, key -> new LinkedHashMap<>()).computeIfAbsent(figure, key -> new ArrayList<>()).add(personality.label());
				}
			});
		}
		List<Assumption> all = new ArrayList<>();
		for (Cost cost : Cost.values()) {
			found.getOrDefault(cost, Map.of()).forEach(
					(figure, variants) -> all.add(new Assumption(cost.label(), "%,d %s".formatted(figure.value(), figure.unit()), figure.source(), String.join(", ", variants))));
		}
		return all;
	}
}
