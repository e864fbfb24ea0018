// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.scenario;

import org.eclipse.ui.IWorkbenchWindow;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.ui.commands.LiveSwitch;
import org.mkworkbench.ui.document.DesignDocument;
import org.mkworkbench.ui.run.RunChoice;
import org.mkworkbench.ui.run.RunSession;

/** Starts what a person chose. */
public final class RunStart {
	private RunStart() {
	}

	/** Runs a plan live, with the chosen scenario. @return false when nothing can be started now */
	public static boolean run(IWorkbenchWindow window, DesignDocument document, Plan plan, RunChoice choice) {
		if (plan == null || RunSession.get().isActive()) {
			return false;
		}
		Scenario scenario = choice.scenario(document.design());
		LiveSwitch.onNextRun(window);
		RunSession.get().start(document, plan, scenario, scenario == null ? choice.seed() : scenario.getSeed());
		return true;
	}

	public static boolean simulate(IWorkbenchWindow window, DesignDocument document, Plan plan, RunChoice choice) {
		return false;
	}
}
