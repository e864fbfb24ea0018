// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.Plan;

/**
 * One act of a person and one undo step. The first execution works out which features change and keeps their values before and after;
 * undo and redo restore exactly these, objects and list positions included. Use on the thread that owns the model.
 */
public abstract class ModelCommand extends AbstractCommand {
	/** The refusal of a command that would leave everything as it is. */
	public static final String NOTHING = "Nothing would change";

	private List<FeatureChange> changes;

	/** @param label imperative, as shown after "Undo" */
	ModelCommand(String label) {
		super(label);
	}

	/** Why the command cannot be executed, as a sentence without a full stop; empty when it can. Asks the model each time. */
	public final Optional<String> refusal() {
		String reason = refuse();
		if (reason != null) {
			return Optional.of(reason);
		}
		return changesSomething() ? Optional.empty() : Optional.of(NOTHING);
	}

	/** A reason that can be told without working out the changes, or null. */
	abstract String refuse();

	/** Describes the wanted state. Called without any change of the model following when somebody only asks. */
	abstract void draft(Draft draft);

	/** Overridden by commands that always change something and would have to create objects to find out. */
	boolean changesSomething() {
		Draft draft = new Draft();
		draft(draft);
		return !draft.changes().isEmpty();
	}

	/** Asked anew each time: a command may be built before the model is as it will find it. */
	@Override
	public final boolean canExecute() {
		return refusal().isEmpty();
	}

	@Override
	public final void execute() {
		refusal().ifPresent(reason -> {
			throw new IllegalStateException("\"" + getLabel() + "\" cannot be done: " + reason);
		});
		Draft draft = new Draft();
		draft(draft);
		changes = draft.changes();
		redo();
	}

	@Override
	public final boolean canUndo() {
		return changes != null;
	}

	@Override
	public final void undo() {
		for (FeatureChange change : changes.reversed()) {
			change.revert();
		}
	}

	@Override
	public final void redo() {
		for (FeatureChange change : changes) {
			change.apply();
		}
	}

	/**
	 * The objects that a person would look at: what the act is about, then everything whose features changed. What is not in the design
	 * at the moment is left out, such as a new kernel after undo.
	 */
	@Override
	public Collection<?> getAffectedObjects() {
		if (changes == null) {
			return List.of();
		}
		Set<EObject> affected = new LinkedHashSet<>(main());
		changes.forEach(change -> affected.add(change.owner()));
		affected.removeIf(object -> object.eContainer() == null && !(object instanceof Design));
		return List.copyOf(affected);
	}

	@Override
	public Collection<?> getResult() {
		return new ArrayList<>(main());
	}

	/** The objects that the act is about, put first among the affected ones. */
	Collection<? extends EObject> main() {
		return List.of();
	}

	static String refuseLocked(Plan plan) {
		return plan != null && plan.isLocked() ? "Plan \"" + plan.getName() + "\" is locked" : null;
	}

	static Plan planOf(EObject object) {
		return MachineIndex.enclosing(object, Plan.class).orElse(null);
	}
}
