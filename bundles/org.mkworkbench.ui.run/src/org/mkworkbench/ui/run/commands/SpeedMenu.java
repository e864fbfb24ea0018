// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.commands;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.mkworkbench.ui.run.RunSession;
import org.mkworkbench.ui.run.Speed;

/** The speeds, the present one marked. */
public final class SpeedMenu extends CompoundContributionItem {
	@Override
	protected IContributionItem[] getContributionItems() {
		List<IContributionItem> items = new ArrayList<>();
		RunControl.offered().forEach(speed -> items.add(item(speed)));
		items.add(new Separator());
		items.add(new ActionContributionItem(new Action(Messages.SpeedMenu_other) {
			@Override
			public void run() {
				ask();
			}
		}));
		return items.toArray(IContributionItem[]::new);
	}

	/** Sets the speed that a person types. */
	static void ask() {
		TypedChoice.ask(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), Messages.SpeedMenu_title, Messages.SpeedMenu_question,
				RunSession.get().speed().label(), Speed::parse).ifPresent(RunSession.get()::setSpeed);
	}

	static String text(Speed speed) {
		return speed.equals(Speed.REAL_TIME) ? NLS.bind(Messages.SpeedMenu_realTime, speed.label())
				: speed.equals(Speed.MAXIMUM) ? NLS.bind(Messages.SpeedMenu_maximum, speed.label()) : speed.label();
	}

	private static IContributionItem item(Speed speed) {
		Action action = new Action(text(speed), IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked()) {
					RunSession.get().setSpeed(speed);
				}
			}
		};
		action.setChecked(RunSession.get().speed().equals(speed));
		return new ActionContributionItem(action);
	}
}
