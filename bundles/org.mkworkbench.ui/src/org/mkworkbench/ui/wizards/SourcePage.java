// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.mkworkbench.topology.MachineImports;
import org.mkworkbench.topology.MachinePreset;
import org.mkworkbench.topology.MachinePresets;

/** Where the machine comes from: this computer, a file or folder, or a preset. */
final class SourcePage extends WizardPage {
	private static final int INDENT = 24;
	private static final String[] FILTERS = { "*.xml;*.tar;*.tar.gz;*.tgz;*.tar.bz2", "*" };
	private static final String[] FILTER_NAMES = { Messages.SourcePage_filter, Messages.SourcePage_allFiles };

	private final List<MachinePreset> presets = MachinePresets.all();
	private Button local;
	private Button file;
	private Button preset;
	private Button template;
	private Text path;
	private Button browseFile;
	private Button browseFolder;
	private Combo presetName;
	private Label presetText;
	private String first;
	/** Names the chosen template; null when this wizard has none. */
	private Supplier<String> templates;

	SourcePage(String title, String description) {
		super("source", title, null);
		setDescription(description);
	}

	/** Offers templates as a further source; what follows is up to the wizard. @param name of the chosen one, for a file */
	void offerTemplates(Supplier<String> name) {
		templates = name;
	}

	boolean isTemplate() {
		return template != null && template.getSelection();
	}

	/** @param path a file or folder to begin with; null for this machine */
	void startWith(String path) {
		first = path;
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(8, 8).spacing(8, 6).applyTo(page);
		local = choice(page, Messages.SourcePage_local, Messages.SourcePage_localText);
		file = choice(page, Messages.SourcePage_file, Messages.SourcePage_fileText);
		path = new Text(page, SWT.BORDER);
		path.setMessage(Messages.SourcePage_path);
		GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 0).align(SWT.FILL, SWT.CENTER).applyTo(path);
		path.addModifyListener(event -> update());
		browseFile = button(page, Messages.SourcePage_browseFile, this::browseFile);
		browseFolder = button(page, Messages.SourcePage_browseFolder, this::browseFolder);
		preset = choice(page, Messages.SourcePage_preset, Messages.SourcePage_presetText);
		presetName = new Combo(page, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().span(3, 1).indent(INDENT, 0).align(SWT.BEGINNING, SWT.CENTER).applyTo(presetName);
		presets.forEach(known -> presetName.add(known.label()));
		presetName.select(0);
		presetName.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> update()));
		presetText = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().span(3, 1).indent(INDENT, 0).grab(true, false).hint(400, SWT.DEFAULT).applyTo(presetText);
		if (templates != null) {
			template = choice(page, Messages.Source_template, Messages.Source_templateText);
		}
		local.setSelection(first == null);
		file.setSelection(first != null);
		path.setText(first == null ? "" : first);
		setControl(page);
		Dialog.applyDialogFont(page);
		update();
		setErrorMessage(null);
	}

	private Button choice(Composite page, String text, String explanation) {
		Button button = new Button(page, SWT.RADIO);
		button.setText(text);
		GridDataFactory.fillDefaults().span(3, 1).indent(0, page.getChildren().length > 1 ? 10 : 0).applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			update();
			if (button == file && file.getSelection()) {
				path.setFocus();
			}
		}));
		Label label = new Label(page, SWT.WRAP);
		label.setText(explanation);
		GridDataFactory.fillDefaults().span(3, 1).indent(INDENT, 0).grab(true, false).hint(400, SWT.DEFAULT).applyTo(label);
		return button;
	}

	private Button button(Composite page, String text, Runnable action) {
		Button button = new Button(page, SWT.PUSH);
		button.setText(text);
		setButtonLayoutData(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		return button;
	}

	private void browseFile() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.SHEET);
		dialog.setText(Messages.SourcePage_chooseMachine);
		dialog.setFilterExtensions(FILTERS);
		dialog.setFilterNames(FILTER_NAMES);
		take(dialog.open());
	}

	private void browseFolder() {
		DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN | SWT.SHEET);
		dialog.setText(Messages.SourcePage_chooseMachine);
		dialog.setMessage(Messages.SourcePage_chooseFolder);
		take(dialog.open());
	}

	private void take(String chosen) {
		if (chosen != null) {
			path.setText(chosen);
		}
	}

	private void update() {
		path.setEnabled(file.getSelection());
		browseFile.setEnabled(file.getSelection());
		browseFolder.setEnabled(file.getSelection());
		presetName.setEnabled(preset.getSelection());
		presetText.setEnabled(preset.getSelection());
		presetText.setText(presets.get(presetName.getSelectionIndex()).description() + ".");
		presetText.requestLayout();
		String problem = problem();
		setPageComplete(problem == null);
		// An empty field is a prompt, not yet a mistake.
		boolean empty = file.getSelection() && path.getText().isBlank();
		setErrorMessage(empty ? null : problem);
		setMessage(empty ? Messages.SourcePage_noSource : null);
	}

	private String problem() {
		if (!file.getSelection()) {
			return null;
		}
		try {
			return path.getText().isBlank() ? "" : Files.exists(Path.of(path.getText().trim())) ? null : Messages.SourcePage_noFile;
		} catch (InvalidPathException e) {
			return NLS.bind(Messages.SourcePage_badName, e.getReason());
		}
	}

	MachineSource source() {
		if (file.getSelection()) {
			return new MachineSource(path.getText().trim());
		}
		return new MachineSource(preset.getSelection() ? MachineImports.PRESET_PREFIX + presets.get(presetName.getSelectionIndex()).name() : MachineImports.LOCAL);
	}

	/** A file name that suits the source, without extension. */
	String suggestedName() {
		if (isTemplate()) {
			return templates.get();
		}
		if (preset.getSelection()) {
			return presets.get(presetName.getSelectionIndex()).name();
		}
		return file.getSelection() ? Optional.ofNullable(Path.of(path.getText().trim()).getFileName()).map(Path::toString).map(SourcePage::stem).orElse("machine")
				: "this-machine";
	}

	private static String stem(String name) {
		return name.replaceFirst("(\\.tar)?\\.[A-Za-z0-9]+$", "").replaceAll("[^A-Za-z0-9._-]+", "-");
	}

	/** Selects a preset, as a person would; for tests and for callers that know what is wanted. */
	void choosePreset(String name) {
		local.setSelection(false);
		file.setSelection(false);
		preset.setSelection(true);
		for (int i = 0; i < presets.size(); i++) {
			if (presets.get(i).name().equals(name)) {
				presetName.select(i);
			}
		}
		update();
	}
}
