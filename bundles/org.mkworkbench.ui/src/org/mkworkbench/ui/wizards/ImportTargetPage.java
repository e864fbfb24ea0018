// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.wizards;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What to do with the imported machine: add its facts to a design, or make a new design of it. */
final class ImportTargetPage extends WizardPage {
	private static final int INDENT = 24;

	private final List<IFile> designs = DesignChoice.files();
	private final Optional<IFile> preselected;
	private Button merge;
	private Button create;
	private Combo design;

	ImportTargetPage(Optional<IFile> preselected) {
		super("target", Messages.ImportTargetPage_title, null);
		this.preselected = preselected;
		setDescription(Messages.ImportTargetPage_description);
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(8, 8).spacing(8, 6).applyTo(page);
		merge = choice(page, Messages.ImportTargetPage_merge, Messages.ImportTargetPage_mergeText);
		design = new Combo(page, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().indent(INDENT, 0).align(SWT.BEGINNING, SWT.CENTER).applyTo(design);
		designs.forEach(file -> design.add(file.getFullPath().makeRelative().toString()));
		design.select(preselected.map(designs::indexOf).filter(index -> index >= 0).orElse(0));
		create = choice(page, Messages.ImportTargetPage_create, Messages.ImportTargetPage_createText);
		boolean some = !designs.isEmpty();
		merge.setEnabled(some);
		merge.setSelection(some);
		create.setSelection(!some);
		setControl(page);
		Dialog.applyDialogFont(page);
		update();
	}

	private Button choice(Composite page, String text, String explanation) {
		Button button = new Button(page, SWT.RADIO);
		button.setText(text);
		GridDataFactory.fillDefaults().indent(0, page.getChildren().length > 1 ? 10 : 0).applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> update()));
		Label label = new Label(page, SWT.WRAP);
		label.setText(explanation);
		GridDataFactory.fillDefaults().indent(INDENT, 0).grab(true, false).hint(400, SWT.DEFAULT).applyTo(label);
		return button;
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			// Next may just have been disabled; without this the focus, and so the Enter key, would be on Back.
			(merge.getSelection() ? merge : create).setFocus();
		}
	}

	private void update() {
		design.setEnabled(merge.getSelection());
		if (getWizard().getContainer() != null && getWizard().getContainer().getCurrentPage() != null) {
			getWizard().getContainer().updateButtons();
		}
	}

	@Override
	public IWizardPage getNextPage() {
		return isMerge() ? null : super.getNextPage();
	}

	boolean isMerge() {
		return merge != null ? merge.getSelection() : !designs.isEmpty();
	}

	IFile design() {
		return designs.get(design == null ? preselected.map(designs::indexOf).filter(index -> index >= 0).orElse(0) : design.getSelectionIndex());
	}
}
