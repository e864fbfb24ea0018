// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.pages;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.mkworkbench.edit.ActivatePlanCommand;
import org.mkworkbench.edit.CreatePlanCommand;
import org.mkworkbench.edit.DeletePlanCommand;
import org.mkworkbench.edit.DuplicatePlanCommand;
import org.mkworkbench.edit.LockPlanCommand;
import org.mkworkbench.edit.ModelCommand;
import org.mkworkbench.edit.PlanNames;
import org.mkworkbench.edit.SetValueCommand;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.ui.document.Voice;
import org.mkworkbench.ui.document.PlanInput;

/** What people do with whole plans; each act is one undo step. */
public final class PlanActs {
	private final PlanInput input;
	private final Supplier<Shell> shell;
	private final Voice voice;
	private final Consumer<Plan> compare;
	private final Consumer<Plan> run;

	/**
	 * @param compare shows the active plan beside another one; null stands for the one that was active before
	 * @param run     asks how to run a plan
	 */
	public PlanActs(PlanInput input, Supplier<Shell> shell, Voice voice, Consumer<Plan> compare, Consumer<Plan> run) {
		this.input = input;
		this.shell = shell;
		this.voice = voice;
		this.compare = compare;
		this.run = run;
	}

	private Design design() {
		return input.design();
	}

	public Plan active() {
		return input.plan();
	}

	public void create() {
		ask(Messages.Plan_newTitle, Messages.Plan_newMessage, PlanNames.free(design(), Messages.Plan_newName), name -> new CreatePlanCommand(design(), name));
	}

	public void duplicate(Plan plan) {
		ask(Messages.Plan_duplicateTitle, NLS.bind(Messages.Plan_duplicateMessage, plan.getName()), PlanNames.free(design(), plan.getName()),
				name -> new DuplicatePlanCommand(plan, name));
	}

	public void rename(Plan plan) {
		if (plan.isLocked()) {
			perform(renaming(plan, plan.getName()), "");
			return;
		}
		ask(Messages.Plan_renameTitle, NLS.bind(Messages.Plan_renameMessage, plan.getName()), plan.getName(), name -> renaming(plan, name));
	}

	private static ModelCommand renaming(Plan plan, String name) {
		return new SetValueCommand(plan, DesignPackage.Literals.PLAN__NAME, name, Messages.Plan_renameLabel);
	}

	public void setLocked(Plan plan, boolean locked) {
		perform(new LockPlanCommand(plan, locked), NLS.bind(locked ? Messages.Plan_nowLocked : Messages.Plan_nowUnlocked, plan.getName()));
	}

	/** No question: undo brings the plan back. */
	public void delete(Plan plan) {
		perform(new DeletePlanCommand(plan), NLS.bind(Messages.Plan_deleted, plan.getName()));
	}

	public void show(Plan plan) {
		if (plan != active()) {
			perform(new ActivatePlanCommand(plan), plan.isLocked() ? NLS.bind(Messages.Plan_isLocked, plan.getName()) : "");
		}
	}

	/** @param other null for the one that was active before */
	public void compareWith(Plan other) {
		compare.accept(other);
	}

	private void ask(String title, String message, String name, Function<String, ModelCommand> command) {
		InputDialog dialog = new InputDialog(shell.get(), title, message, name,
				text -> text.strip().equals(name) && title.equals(Messages.Plan_renameTitle) ? "" : command.apply(text.strip()).refusal().map(reason -> reason + ".").orElse(null));
		if (dialog.open() == Window.OK) {
			perform(command.apply(dialog.getValue().strip()), "");
		}
	}

	private void perform(ModelCommand command, String done) {
		String refusal = command.refusal().orElse(null);
		if (refusal == null) {
			input.commandStack().execute(command);
			voice.say(done, false);
		} else {
			voice.say(refusal + ".", true);
		}
	}

	// menus

	/** All plans to choose from, then what can be done with the active one. */
	public void fillAll(IMenuManager menu) {
		fillPlans(menu);
		menu.add(new Separator());
		menu.add(action(Messages.Plan_new, true, this::create));
		if (active() != null) {
			fill(menu, active());
		}
	}

	/** The plans, the active one with a mark. */
	public void fillPlans(IMenuManager menu) {
		for (Plan plan : design().getPlans()) {
			Action show = new Action(label(plan), IAction.AS_RADIO_BUTTON) {
				@Override
				public void run() {
					if (isChecked()) {
						show(plan);
					}
				}
			};
			show.setChecked(plan == active());
			menu.add(show);
		}
	}

	/** What can be done with one plan. */
	public void fill(IMenuManager menu, Plan plan) {
		if (plan != active()) {
			menu.add(action(Messages.Plan_show, true, () -> show(plan)));
			menu.add(new Separator());
		}
		menu.add(action(Messages.Plan_duplicate, true, () -> duplicate(plan)));
		menu.add(action(Messages.Plan_rename, !plan.isLocked(), () -> rename(plan)));
		menu.add(action(plan.isLocked() ? Messages.Plan_unlock : Messages.Plan_lock, true, () -> setLocked(plan, !plan.isLocked())));
		menu.add(action(Messages.Plan_delete, new DeletePlanCommand(plan).canExecute(), () -> delete(plan)));
		menu.add(new Separator());
		menu.add(action(Messages.Plan_runConfigurations, true, () -> run.accept(plan)));
		menu.add(new Separator());
		MenuManager others = new MenuManager(Messages.Plan_compareWith);
		for (Plan other : design().getPlans()) {
			if (other != active()) {
				others.add(action(label(other), true, () -> compareWith(other)));
			}
		}
		if (others.isEmpty()) {
			others.add(action(Messages.Plan_noOther, false, () -> { }));
		}
		menu.add(others);
	}

	private static Action action(String text, boolean enabled, Runnable act) {
		Action action = new Action(text) {
			@Override
			public void run() {
				act.run();
			}
		};
		action.setEnabled(enabled);
		return action;
	}

	/** The name with a word for the lock; safe in menus, where some characters mean mnemonics and keys. */
	private static String label(Plan plan) {
		String name = name(plan).replace("&", "&&").replace('@', '\uFF20');
		return plan.isLocked() ? NLS.bind(Messages.Plan_lockedName, name) : name;
	}

	static String name(Plan plan) {
		return plan.getName() == null || plan.getName().isBlank() ? Messages.Owner_noName : plan.getName();
	}
}
