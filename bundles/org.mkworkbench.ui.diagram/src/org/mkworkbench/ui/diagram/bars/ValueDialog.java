// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.bars;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.mkworkbench.edit.AssignmentPreview;

/** Asks for one value and says while it is typed what it will do. */
final class ValueDialog extends TitleAreaDialog {
	private static final int WIDTH = 460;

	/** @param hint a grey line below the field */
	record Question(String title, String label, String hint, String value) {
	}

	private final Question question;
	private final Function<String, AssignmentPreview> judge;
	private Text field;
	private Label problems;
	private String value;

	/** @param judge what a text would do; while it is not allowed there is no OK */
	ValueDialog(Shell parent, Question question, Function<String, AssignmentPreview> judge) {
		super(parent);
		this.question = question;
		this.judge = judge;
		value = question.value();
		setHelpAvailable(false);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(question.title());
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 6).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).hint(convertHorizontalDLUsToPixels(WIDTH / 2), SWT.DEFAULT).applyTo(area);
		new Label(area, SWT.NONE).setText(question.label());
		field = new Text(area, SWT.BORDER | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		field.setText(question.value());
		field.selectAll();
		field.addModifyListener(event -> update());
		new Label(area, SWT.NONE);
		Label hint = new Label(area, SWT.WRAP);
		hint.setText(question.hint());
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(hint);
		new Label(area, SWT.NONE);
		problems = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, true).hint(1, 3 * field.getLineHeight()).applyTo(problems);
		setTitle(question.title());
		return area;
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		update();
		return contents;
	}

	private void update() {
		value = field.getText();
		AssignmentPreview preview = judge.apply(value);
		// An unchanged value is no mistake, there is just nothing to do.
		boolean untouched = !preview.allowed() && value.equals(question.value());
		if (preview.allowed()) {
			List<String> lines = new ArrayList<>(List.of(preview.headline()));
			if (!preview.detail().isEmpty()) {
				lines.add(preview.detail());
			}
			setErrorMessage(null);
			setMessage(String.join("\n", lines), preview.problems().isEmpty() ? IMessageProvider.NONE : IMessageProvider.WARNING);
		} else if (untouched) {
			setErrorMessage(null);
			setMessage(preview.headline(), IMessageProvider.INFORMATION);
		} else {
			setErrorMessage(preview.headline());
		}
		problems.setText(preview.problems().isEmpty() ? "" : "⚠ " + String.join("\n⚠ ", preview.problems()));
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(preview.allowed());
		}
	}

	/** What was typed. */
	String value() {
		return value;
	}
}
