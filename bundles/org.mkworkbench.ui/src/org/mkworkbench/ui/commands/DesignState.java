// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.commands;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.IServiceLocator;
import org.mkworkbench.edit.AssumePhysicalIdsCommand;
import org.mkworkbench.ui.document.DesignDocument;
import org.mkworkbench.ui.document.DocumentListener;
import org.mkworkbench.ui.run.RunListener;
import org.mkworkbench.ui.run.RunSession;

/** Two variables for expressions that say which commands can succeed: what the active editor shows, and what the run does. */
public final class DesignState extends AbstractSourceProvider implements RunListener, DocumentListener, IPartListener2, IWindowListener {
	/** "none", "noPlan", "open", or "idsMissing": open, and some CPUs have no physical id. */
	public static final String DESIGN = "org.mkworkbench.ui.design";
	/** "idle", "preparing", "running" or "paused". */
	public static final String RUN = "org.mkworkbench.ui.run";

	private IWorkbench workbench;
	private DesignDocument document;
	private String design = "none";
	private String run = "idle";

	@Override
	public void initialize(IServiceLocator locator) {
		workbench = PlatformUI.getWorkbench();
		workbench.addWindowListener(this);
		for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
			window.getPartService().addPartListener(this);
		}
		RunSession.get().addListener(this);
		run = run();
	}

	@Override
	public void dispose() {
		RunSession.get().removeListener(this);
		workbench.removeWindowListener(this);
		for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
			window.getPartService().removePartListener(this);
		}
		follow(null);
	}

	@Override
	public Map<String, Object> getCurrentState() {
		return new HashMap<>(Map.of(DESIGN, design, RUN, run));
	}

	@Override
	public String[] getProvidedSourceNames() {
		return new String[] { DESIGN, RUN };
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

	private void follow(DesignDocument active) {
		if (!Objects.equals(active, document)) {
			if (document != null) {
				document.removeListener(this);
			}
			document = active;
			if (document != null) {
				document.addListener(this);
			}
		}
	}

	private void update() {
		follow(ActiveDesign.of(workbench.getActiveWorkbenchWindow()).filter(active -> !active.isDisposed()).orElse(null));
		String now = state();
		if (!now.equals(design)) {
			design = now;
			fireSourceChanged(ISources.ACTIVE_EDITOR_ID, DESIGN, design);
		}
	}

	private String state() {
		if (document == null) {
			return "none";
		}
		if (document.activePlan() == null) {
			return "noPlan";
		}
		return new AssumePhysicalIdsCommand(document.design()).canExecute() ? "idsMissing" : "open";
	}

	@Override
	public void designChanged(DesignDocument changed) {
		update();
	}

	@Override
	public void reloaded(DesignDocument changed) {
		update();
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		update();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		update();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		update();
	}

	@Override
	public void partOpened(IWorkbenchPartReference part) {
		update();
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		update();
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// The commands of a window stay as they are while another application has the focus.
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		window.getPartService().removePartListener(this);
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		window.getPartService().addPartListener(this);
	}
}
