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

/** The variable for expressions that says what the active editor shows, and so which commands can succeed. */
public final class DesignState extends AbstractSourceProvider implements DocumentListener, IPartListener2, IWindowListener {
	/** "none", "noPlan", "open", or "idsMissing": open, and some CPUs have no physical id. */
	public static final String DESIGN = "org.mkworkbench.ui.design";

	private IWorkbench workbench;
	private DesignDocument document;
	private String design = "none";

	@Override
	public void initialize(IServiceLocator locator) {
		workbench = PlatformUI.getWorkbench();
		workbench.addWindowListener(this);
		for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
			window.getPartService().addPartListener(this);
		}
	}

	@Override
	public void dispose() {
		workbench.removeWindowListener(this);
		for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
			window.getPartService().removePartListener(this);
		}
		follow(null);
	}

	@Override
	public Map<String, Object> getCurrentState() {
		return new HashMap<>(Map.of(DESIGN, design));
	}

	@Override
	public String[] getProvidedSourceNames() {
		return new String[] { DESIGN };
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
