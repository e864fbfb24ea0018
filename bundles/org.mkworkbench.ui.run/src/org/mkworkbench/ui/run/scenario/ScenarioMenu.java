// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.scenario;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.ui.commands.ActiveDesign;
import org.mkworkbench.ui.document.DesignDocument;
import org.mkworkbench.ui.run.RunChoice;
import org.mkworkbench.ui.run.RunChoices;
import org.mkworkbench.ui.run.RunSession;

/** The scenarios of the active design behind the Run button; choosing one runs it, and the button runs it from then on. */
public final class ScenarioMenu extends CompoundContributionItem {
	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return ActiveDesign.of(window).map(document -> items(window, document)).orElse(List.of()).toArray(IContributionItem[]::new);
	}

	private static List<IContributionItem> items(IWorkbenchWindow window, DesignDocument document) {
		RunChoice choice = RunChoices.of(document);
		Scenario chosen = choice.scenario(document.design());
		List<IContributionItem> items = new ArrayList<>();
		items.add(item(window, document, null, chosen == null));
		document.design().getScenarios().forEach(scenario -> items.add(item(window, document, scenario, scenario == chosen)));
		return items;
	}

	private static IContributionItem item(IWorkbenchWindow window, DesignDocument document, Scenario scenario, boolean chosen) {
		String name = scenario == null ? Messages.Scenarios_none : String.valueOf(scenario.getName()).replace("&", "&&").replace('@', '\uFF20');
		Action action = new Action(name, IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				// The entry that loses its mark is told as well.
				if (isChecked()) {
					RunChoice choice = RunChoices.of(document).withScenario(scenario);
					RunChoices.remember(document, choice);
					RunStart.run(window, document, document.activePlan(), choice);
				}
			}
		};
		action.setChecked(chosen);
		action.setEnabled(!RunSession.get().isActive());
		return new ActionContributionItem(action);
	}
}
