// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.Plan;

/** Names of plans: people and {@code --plan} tell plans apart by them, so that each plan of a design needs its own. */
public final class PlanNames {
	private static final Pattern NUMBERED = Pattern.compile("(.*\\D)([1-9]\\d{0,8})", Pattern.DOTALL);

	private PlanNames() {
	}

	/** The wish, or the next number of it that no plan of the design has: {@code Plan 2} after {@code Plan 1}, {@code web 2} after {@code web}. */
	public static String free(Design design, String wish) {
		String name = wish == null || wish.isBlank() ? "Plan 1" : wish.strip();
		return next(name, design.getPlans().stream().map(Plan::getName).collect(Collectors.toSet()), " ");
	}

	/** The name, or the next number of it that is not used. @param gap stands between a name without a number and the number */
	static String next(String name, Set<String> used, String gap) {
		if (!used.contains(name)) {
			return name;
		}
		Matcher matcher = NUMBERED.matcher(name);
		String stem = matcher.matches() ? matcher.group(1) : name + gap;
		int number = matcher.matches() ? Integer.parseInt(matcher.group(2)) + 1 : 2;
		while (used.contains(stem + number)) {
			number++;
		}
		return stem + number;
	}

	/** Why the plan cannot have this name, or null. @param plan null for a plan that is to be made */
	static String refuse(Design design, Plan plan, String name) {
		if (name == null || name.isBlank()) {
			return "A plan needs a name";
		}
		if (name.chars().anyMatch(Character::isISOControl)) {
			return "A plan name cannot have line breaks or other control characters";
		}
		return design != null && design.getPlans().stream().anyMatch(other -> other != plan && name.equals(other.getName()))
				? "There is a plan \"" + name + "\" already; each plan of a design needs its own name" : null;
	}
}
