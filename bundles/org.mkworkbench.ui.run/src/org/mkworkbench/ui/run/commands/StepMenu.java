// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.commands;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.mkworkbench.ui.run.RunSession;
import org.mkworkbench.ui.run.StepSize;

/** How far a step goes, the present choice marked: by events, by time, or as typed. Choosing does not step. */
public final class StepMenu extends CompoundContributionItem {
	@Override
	protected IContributionItem[] getContributionItems() {
		List<IContributionItem> items = new ArrayList<>();
		StepSize present = RunSession.get().stepSize();
		StepSize.CHOICES.stream().filter(size -> size.events() > 0).forEach(size -> items.add(item(size)));
		items.add(new Separator());
		StepSize.CHOICES.stream().filter(size -> size.nanos() > 0).forEach(size -> items.add(item(size)));
		items.add(new Separator());
		if (!StepSize.CHOICES.contains(present)) {
			items.add(item(present));
		}
		items.add(new ActionContributionItem(new Action(Messages.StepMenu_other) {
			@Override
			public void run() {
				TypedChoice.ask(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), Messages.StepMenu_title, Messages.StepMenu_question,
						RunSession.get().stepSize().label(), StepSize::parse).ifPresent(RunSession.get()::setStepSize);
			}
		}));
		return items.toArray(IContributionItem[]::new);
	}

	private static IContributionItem item(StepSize size) {
		Action action = new Action(size.label(), IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked()) {
					RunSession.get().setStepSize(size);
				}
			}
		};
		action.setChecked(size.equals(RunSession.get().stepSize()));
		return new ActionContributionItem(action);
	}
}
