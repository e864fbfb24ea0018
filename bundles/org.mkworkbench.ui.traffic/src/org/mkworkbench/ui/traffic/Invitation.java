// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;

/** What a view says while there is no traffic: what it will show, and how to get some. */
final class Invitation extends Composite {
	private static final String RUN_COMMAND = "org.mkworkbench.ui.command.run";
	private static final String OPEN_COMMAND = "org.mkworkbench.ui.command.openRecording";

	private final IWorkbenchPartSite site;

	Invitation(Composite parent, String inviting, IWorkbenchPartSite site) {
		super(parent, SWT.NONE);
		this.site = site;
		GridLayout layout = new GridLayout();
		layout.marginWidth = 16;
		layout.marginHeight = 16;
		layout.verticalSpacing = 8;
		setLayout(layout);
		Label text = new Label(this, SWT.WRAP);
		text.setText(inviting);
		text.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		link(Messages.Invitation_run, RUN_COMMAND, Messages.Invitation_nothing);
		link(Messages.Invitation_open, OPEN_COMMAND, Messages.Invitation_notOpened);
	}

	private void link(String text, String command, String refusal) {
		Link link = new Link(this, SWT.NONE);
		link.setText(text);
		link.addListener(SWT.Selection, event -> {
			try {
				site.getService(IHandlerService.class).executeCommand(command, null);
			} catch (CommandException e) {
				StatusManager.getManager().handle(Status.warning(refusal, e), StatusManager.SHOW);
			}
		});
	}
}
