// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.stream.Collectors;

import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.Scenario;

/** Names of scenarios: people and {@code --scenario} tell scenarios apart by them, so that each scenario of a design needs its own. */
public final class ScenarioNames {
	private ScenarioNames() {
	}

	/** The wish, or the next number of it that no scenario of the design has: {@code Scenario 2} after {@code Scenario 1}. */
	public static String free(Design design, String wish) {
		String name = wish == null || wish.isBlank() ? "Scenario 1" : wish.strip();
		return PlanNames.next(name, design.getScenarios().stream().map(Scenario::getName).collect(Collectors.toSet()), " ");
	}

	/** Why the scenario cannot have this name, or null. @param scenario null for one that is to be made */
	static String refuse(Design design, Scenario scenario, String name) {
		if (name == null || name.isBlank()) {
			return "A scenario needs a name";
		}
		if (name.chars().anyMatch(Character::isISOControl)) {
			return "A scenario name cannot have line breaks or other control characters";
		}
		return design != null && design.getScenarios().stream().anyMatch(other -> other != scenario && name.equals(other.getName()))
				? "There is a scenario \"" + name + "\" already; each scenario of a design needs its own name" : null;
	}
}
