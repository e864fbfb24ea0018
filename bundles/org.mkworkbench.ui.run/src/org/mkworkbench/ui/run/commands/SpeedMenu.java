// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.commands;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.mkworkbench.ui.run.RunSession;
import org.mkworkbench.ui.run.Speed;

/** The speeds, the present one marked. */
public final class SpeedMenu extends CompoundContributionItem {
	@Override
	protected IContributionItem[] getContributionItems() {
		return RunControl.offered().stream().map(SpeedMenu::item).toArray(IContributionItem[]::new);
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
