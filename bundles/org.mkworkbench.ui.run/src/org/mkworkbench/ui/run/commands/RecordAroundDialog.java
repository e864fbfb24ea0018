// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.commands;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.mkworkbench.ui.run.RecordAround;
import org.mkworkbench.ui.run.scenario.TimeText;

/** Asks what to wait for, and how much to keep before and after it. */
final class RecordAroundDialog extends TitleAreaDialog {
	private static final int TIME_WIDTH = 100;
	private static final long USUAL_LATENCY = 100_000;

	private RecordAround chosen;
	private Button failures;
	private Button drops;
	private Button late;
	private Text latency;
	private Text before;
	private Text after;

	RecordAroundDialog(Shell shell, RecordAround present) {
		super(shell);
		chosen = present;
		setHelpAvailable(false);
	}

	/** What was asked for with OK. */
	RecordAround chosen() {
		return chosen;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.RecordAround_window);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.mkworkbench.app.recording");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.RecordAround_title);
		setMessage(Messages.RecordAround_message);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		failures = check(area, Messages.RecordAround_whenFailure, chosen.failures(), 2);
		drops = check(area, Messages.RecordAround_whenDrop, chosen.drops(), 2);
		late = check(area, Messages.RecordAround_whenLatency, chosen.latencyNanos() > 0, 1);
		latency = time(area, chosen.latencyNanos() > 0 ? chosen.latencyNanos() : USUAL_LATENCY);
		label(area, Messages.RecordAround_before);
		before = time(area, chosen.beforeNanos());
		label(area, Messages.RecordAround_after);
		after = time(area, chosen.afterNanos());
		latency.setEnabled(late.getSelection());
		return area;
	}

	private static void label(Composite area, String text) {
		new Label(area, SWT.NONE).setText(text);
	}

	private Button check(Composite area, String text, boolean on, int columns) {
		Button button = new Button(area, SWT.CHECK);
		button.setText(text);
		button.setSelection(on);
		GridDataFactory.swtDefaults().span(columns, 1).applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> validate()));
		return button;
	}

	private Text time(Composite area, long nanos) {
		Text text = new Text(area, SWT.BORDER | SWT.RIGHT);
		text.setText(TimeText.exact(nanos));
		GridDataFactory.swtDefaults().hint(TIME_WIDTH, SWT.DEFAULT).applyTo(text);
		text.addModifyListener(event -> validate());
		return text;
	}

	private void validate() {
		latency.setEnabled(late.getSelection());
		String problem = null;
		try {
			RecordAround wanted = read();
			problem = wanted.isSomething() ? null : Messages.RecordAround_nothing;
		} catch (IllegalArgumentException e) {
			problem = e.getMessage();
		}
		setErrorMessage(problem);
		getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
	}

	private RecordAround read() {
		return new RecordAround(failures.getSelection(), drops.getSelection(), late.getSelection() ? TimeText.parse(latency.getText()) : 0, TimeText.parse(before.getText()),
				TimeText.parse(after.getText()));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.RecordAround_wait, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void okPressed() {
		chosen = read();
		super.okPressed();
	}
}
