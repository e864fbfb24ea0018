// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.Plan;

/** What an act would change, found out on a copy of the design. */
public final class FixPreview {
	private FixPreview() {
	}

	/**
	 * One line for each difference, such as {@code web, CPUs: 4-7 → 4-8}.
	 *
	 * @param act makes the command for the design it is given; called with a copy that has the same uids
	 */
	public static List<String> of(Function<Design, Command> act, Design design) {
		Design copy = EcoreUtil.copy(design);
		Command command = act.apply(copy);
		if (!command.canExecute()) {
			return List.of(command instanceof ModelCommand model ? model.refusal().orElse(ModelCommand.NOTHING) : ModelCommand.NOTHING);
		}
		command.execute();
		List<String> lines = new ArrayList<>();
		for (Plan before : design.getPlans()) {
			copy.getPlans().stream().filter(after -> before.getUid().equals(after.getUid())).findFirst()
					.ifPresent(after -> PlanComparison.of(before, after).differences().forEach(difference -> lines.add(line(difference))));
		}
		if (lines.isEmpty()) {
			command.getAffectedObjects().stream().limit(1).forEach(object -> lines.add(command.getLabel()));
		}
		return lines;
	}

	private static String line(PlanComparison.Difference difference) {
		return switch (difference.change()) {
		case ADDED -> difference.subject() + aspect(difference) + ": " + difference.right();
		case REMOVED -> difference.subject() + aspect(difference) + ": " + difference.left() + " is removed";
		case CHANGED -> difference.subject() + aspect(difference) + ": " + difference.left() + " → " + difference.right();
		};
	}

	private static String aspect(PlanComparison.Difference difference) {
		return difference.aspect() == null || difference.aspect().isEmpty() ? "" : ", " + difference.aspect();
	}
}
