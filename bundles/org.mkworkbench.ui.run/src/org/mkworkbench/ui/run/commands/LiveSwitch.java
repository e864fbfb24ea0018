// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.commands;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialogWithToggle;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.mkworkbench.ui.Preferences;
import org.mkworkbench.ui.run.RunInfo;
import org.mkworkbench.ui.run.RunListener;
import org.mkworkbench.ui.run.RunSession;

/** Shows the Live perspective when a run has started: always, never, or after a question that can be answered for good. */
public final class LiveSwitch implements RunListener {
	/** Contributed by org.mkworkbench.app. */
	private static final String LIVE = "org.mkworkbench.app.perspective.live";

	/** Contributed by org.mkworkbench.ui.live. */
	private static final String KERNELS = "org.mkworkbench.ui.live.kernels";

	private final IWorkbenchWindow window;

	private LiveSwitch(IWorkbenchWindow window) {
		this.window = window;
	}

	/** Asks once, or follows the preference, when the next run starts. */
	public static void onNextRun(IWorkbenchWindow window) {
		RunSession.get().addListener(new LiveSwitch(window));
	}

	@Override
	public void stateChanged() {
		if (!RunSession.get().isActive()) {
			RunSession.get().removeListener(this);
		}
	}

	@Override
	public void runStarted(RunInfo run) {
		RunSession.get().removeListener(this);
		// Later, so that a question does not hold up the other listeners.
		window.getWorkbench().getDisplay().asyncExec(this::offer);
	}

	private void offer() {
		IWorkbenchPage page = window.getShell() == null ? null : window.getActivePage();
		IPerspectiveDescriptor wanted = window.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(LIVE);
		if (page == null || wanted == null || page.getPerspective() != null && LIVE.equals(page.getPerspective().getId())) {
			return;
		}
		if (wanted()) {
			try {
				IWorkbenchPage live = PlatformUI.getWorkbench().showPerspective(LIVE, window);
				// Results of an earlier simulation may lie on top of it.
				live.showView(KERNELS, null, IWorkbenchPage.VIEW_VISIBLE);
			} catch (WorkbenchException e) {
				StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
			}
		}
	}

	private boolean wanted() {
		String answer = Platform.getPreferencesService().getString(Preferences.NODE, Preferences.SWITCH_TO_LIVE, Preferences.SWITCH_TO_LIVE_DEFAULT, null);
		if (!MessageDialogWithToggle.PROMPT.equals(answer)) {
			return MessageDialogWithToggle.ALWAYS.equals(answer);
		}
		IPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, Preferences.NODE);
		return MessageDialogWithToggle.openYesNoQuestion(window.getShell(), Messages.LiveSwitch_title, Messages.LiveSwitch_question,
				Messages.LiveSwitch_remember, false, store, Preferences.SWITCH_TO_LIVE).getReturnCode() == IDialogConstants.YES_ID;
	}
}
