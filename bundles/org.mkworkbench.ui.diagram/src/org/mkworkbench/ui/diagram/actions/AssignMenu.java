// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.actions;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.ui.Images;
import org.mkworkbench.ui.diagram.Assignment;
import org.mkworkbench.ui.diagram.DiagramActs;

/** The owners that the selected CPUs and devices can be given to, with the keys that do it in the diagram. */
final class AssignMenu {
	private static final int KEYS = 9;

	private final DiagramActs acts;

	AssignMenu(DiagramActs acts) {
		this.acts = acts;
	}

	IMenuManager create() {
		MenuManager menu = new MenuManager(Messages.Assign_menu);
		fill(menu);
		return menu;
	}

	void fill(IMenuManager menu) {
		Assignment selection = acts.selection();
		Plan plan = selection.plan();
		if (plan == null) {
			return;
		}
		int number = 0;
		for (SpawnedKernel kernel : plan.getKernels()) {
			number++;
			menu.add(assign(selection, kernel, Assignment.name(kernel), number <= KEYS ? String.valueOf(number) : "", Images.KERNEL));
		}
		menu.add(new Separator());
		menu.add(assign(selection, plan.getHostKernel(), Messages.Assign_host, "0", Images.HOST));
		if (plan.getPool() != null) {
			menu.add(assign(selection, plan.getPool(), Messages.Assign_pool, "P", Images.POOL));
		}
		menu.add(new Separator());
		menu.add(newKernel(selection));
	}

	private IAction assign(Assignment selection, EObject owner, String label, String key, Images icon) {
		// A name may hold what JFace reads as mnemonic or key.
		String plain = label.replace("&", "&&").replace('@', '\uFF20');
		EditorAction action = new EditorAction(() -> key.isEmpty() ? plain : plain + '\t' + key, () -> selection.refusal(owner).isEmpty(),
				() -> acts.assign(selection, owner));
		action.setImageDescriptor(icon.descriptor());
		return action;
	}

	private IAction newKernel(Assignment selection) {
		Action action = new EditorAction(() -> (selection.threads().isEmpty() ? Messages.Assign_newKernel : Messages.Assign_newKernelOfSelection) + "\tN",
				acts::canMakeKernel, acts::newKernel);
		action.setImageDescriptor(Images.KERNEL.descriptor());
		return action;
	}
}
