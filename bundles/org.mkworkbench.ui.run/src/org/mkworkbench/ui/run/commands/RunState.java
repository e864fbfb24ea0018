// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.commands;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.services.IServiceLocator;
import org.mkworkbench.ui.run.RunListener;
import org.mkworkbench.ui.run.RunSession;

/** The variable for expressions that says what the run does, and so which commands can succeed. */
public final class RunState extends AbstractSourceProvider implements RunListener {
	/** "idle", "preparing", "running" or "paused". */
	public static final String RUN = "org.mkworkbench.ui.run";

	private String run = "idle";

	@Override
	public void initialize(IServiceLocator locator) {
		RunSession.get().addListener(this);
		run = run();
	}

	@Override
	public void dispose() {
		RunSession.get().removeListener(this);
	}

	@Override
	public Map<String, Object> getCurrentState() {
		return new HashMap<>(Map.of(RUN, run));
	}

	@Override
	public String[] getProvidedSourceNames() {
		return new String[] { RUN };
	}

	private static String run() {
		RunSession session = RunSession.get();
		return !session.isActive() ? "idle" : session.isPreparing() ? "preparing" : session.isPaused() ? "paused" : "running";
	}

	@Override
	public void stateChanged() {
		String now = run();
		if (!now.equals(run)) {
			run = now;
			fireSourceChanged(ISources.WORKBENCH, RUN, run);
		}
	}
}
