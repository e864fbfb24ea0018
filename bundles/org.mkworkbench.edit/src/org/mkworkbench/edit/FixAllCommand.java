// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.Validator;

/**
 * Applies the best fix of every finding of one rule as a single undo step. One fix may change what the next one has to do, so the plan is
 * validated again after each; a finding whose fix did not make it go away is not tried twice.
 */
public final class FixAllCommand extends AbstractCommand {
	private final Design design;
	private final Plan plan;
	private final Validator validator;
	private final String ruleId;
	private final List<Command> done = new ArrayList<>();

	/** @param plan the one whose findings are put right */
	public FixAllCommand(Plan plan, Validator validator, String ruleId, String ruleTitle) {
		super("Fix all: " + ruleTitle);
		design = Owners.design(plan).orElseThrow(() -> new IllegalArgumentException("the plan is in no design"));
		this.plan = plan;
		this.validator = validator;
		this.ruleId = ruleId;
	}

	@Override
	public boolean canExecute() {
		return next(new HashSet<>()).isPresent();
	}

	@Override
	public void execute() {
		done.clear();
		Set<String> tried = new HashSet<>();
		for (Optional<Command> next = next(tried); next.isPresent(); next = next(tried)) {
			next.get().execute();
			done.add(next.get());
		}
		if (done.isEmpty()) {
			throw new IllegalStateException("\"" + getLabel() + "\" cannot be done: nothing can be fixed");
		}
	}

	/** @param tried grows by what this call looked at */
	private Optional<Command> next(Set<String> tried) {
		for (Finding finding : validator.validate(plan)) {
			if (finding.ruleId().equals(ruleId) && !finding.fixes().isEmpty() && tried.add(finding.subjects() + finding.message())) {
				Command command = FixCommands.create(finding.fixes().getFirst(), design);
				if (command.canExecute()) {
					return Optional.of(command);
				}
			}
		}
		return Optional.empty();
	}

	/** How many fixes the last execution applied. */
	public int count() {
		return done.size();
	}

	@Override
	public boolean canUndo() {
		return !done.isEmpty();
	}

	@Override
	public void undo() {
		done.reversed().forEach(Command::undo);
	}

	@Override
	public void redo() {
		done.forEach(Command::redo);
	}

	@Override
	public Collection<?> getAffectedObjects() {
		Set<Object> affected = new LinkedHashSet<>();
		done.forEach(command -> affected.addAll(command.getAffectedObjects()));
		return affected;
	}
}
