// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.scenario;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.ui.document.DesignDocument;
import org.mkworkbench.ui.run.RunChoice;
import org.mkworkbench.ui.run.RunSession;
import org.mkworkbench.ui.run.Simulations;
import org.mkworkbench.ui.run.commands.LiveSwitch;

/** Starts what a person chose. */
public final class RunStart {
	/** Contributed by org.mkworkbench.ui.live. */
	private static final String RESULTS = "org.mkworkbench.ui.live.results";

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

	/** Simulates a plan with the chosen scenario, in the background, and shows the Results view, which tells how far it is. @return false without a plan */
	public static boolean simulate(IWorkbenchWindow window, DesignDocument document, Plan plan, RunChoice choice) {
		if (plan == null) {
			return false;
		}
		Simulations.get().start(document, plan, choice);
		showResults(window);
		return true;
	}

	private static void showResults(IWorkbenchWindow window) {
		IWorkbenchPage page = window.getShell() == null ? null : window.getActivePage();
		if (page != null) {
			try {
				page.showView(RESULTS, null, IWorkbenchPage.VIEW_VISIBLE);
			} catch (PartInitException e) {
				StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
			}
		}
	}
}
