// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import java.io.IOException;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;

/** Stands in for a design that cannot be read: says what is wrong and where, and that the file is as it was. */
final class ProblemPage extends Composite {
	private static final String TEXT_EDITOR = "org.eclipse.ui.DefaultTextEditor";

	ProblemPage(Composite parent, IEditorInput input, IOException problem, Runnable tryAgain, IWorkbenchPage page) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(24, 24).spacing(16, 12).applyTo(this);
		Label icon = new Label(this, SWT.NONE);
		icon.setImage(getDisplay().getSystemImage(SWT.ICON_WARNING));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).span(1, 4).applyTo(icon);
		Label title = new Label(this, SWT.NONE);
		title.setFont(JFaceResources.getHeaderFont());
		title.setText(NLS.bind(Messages.Problem_title, input.getName()));
		Text message = new Text(this, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
		message.setText(problem.getMessage() == null ? problem.toString() : problem.getMessage());
		message.setBackground(getBackground());
		GridDataFactory.fillDefaults().grab(true, false).hint(480, SWT.DEFAULT).applyTo(message);
		Label calm = new Label(this, SWT.WRAP);
		calm.setText(Messages.Problem_calm);
		GridDataFactory.fillDefaults().grab(true, false).hint(480, SWT.DEFAULT).applyTo(calm);
		Composite buttons = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
		Button again = new Button(buttons, SWT.PUSH);
		again.setText(Messages.Problem_again);
		again.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> getDisplay().asyncExec(tryAgain)));
		Button text = new Button(buttons, SWT.PUSH);
		text.setText(Messages.Problem_asText);
		text.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			try {
				page.openEditor(input, TEXT_EDITOR, true, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
			} catch (PartInitException e) {
				StatusManager.getManager().handle(new Status(IStatus.ERROR, "org.mkworkbench.ui.diagram", e.getMessage()), StatusManager.SHOW);
			}
		}));
	}
}
