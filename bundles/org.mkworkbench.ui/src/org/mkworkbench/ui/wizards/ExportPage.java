// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.mkworkbench.edit.AssumePhysicalIdsCommand;
import org.mkworkbench.export.ExportException;
import org.mkworkbench.export.ExportFile;
import org.mkworkbench.export.ExportOptions;
import org.mkworkbench.export.Exporter;
import org.mkworkbench.export.Exporters;
import org.mkworkbench.model.ByteSize;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.ui.commands.AssumePhysicalIdsHandler;
import org.mkworkbench.ui.document.DesignDocument;

/** Plan, format, folder, options; and what will be written, or why the plan cannot be exported. */
final class ExportPage extends WizardPage {
	private static final String FOLDER = "folder";
	private static final String COMMENTS = "comments";
	private static final int WIDTH = 520;

	private final List<IFile> designs = DesignChoice.files();
	private final List<Exporter> exporters = Exporters.all();
	private final Optional<IFile> preselected;
	private Combo designName;
	private Combo planName;
	private Combo format;
	private Label formatDescription;
	private Text folder;
	private Button comments;
	private Text result;
	private Button assume;
	private Label indent;
	private Design design;
	private List<ExportFile> files = List.of();
	/** True once the person changed something here. */
	private boolean touched;

	ExportPage(Optional<IFile> preselected) {
		super("export", Messages.ExportPage_title, null);
		this.preselected = preselected;
		setDescription(Messages.ExportPage_description);
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(8, 8).spacing(8, 8).applyTo(page);
		designName = combo(page, Messages.ExportPage_design, this::loadDesign);
		designs.forEach(file -> designName.add(file.getFullPath().makeRelative().toString()));
		planName = combo(page, Messages.ExportPage_plan, this::render);
		format = combo(page, Messages.ExportPage_format, this::render);
		exporters.forEach(exporter -> format.add(exporter.label()));
		format.select(0);
		new Label(page, SWT.NONE);
		formatDescription = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(formatDescription);
		folder(page);
		new Label(page, SWT.NONE);
		comments = new Button(page, SWT.CHECK);
		comments.setText(Messages.ExportPage_comments);
		comments.setSelection(getDialogSettings() == null || getDialogSettings().get(COMMENTS) == null || getDialogSettings().getBoolean(COMMENTS));
		comments.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> render()));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(comments);
		Label files = new Label(page, SWT.NONE);
		files.setText(Messages.ExportPage_files);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(files);
		result = new Text(page, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, result.getLineHeight() * 9).applyTo(result);
		indent = new Label(page, SWT.NONE);
		indent.setLayoutData(new GridData());
		assume = new Button(page, SWT.PUSH);
		assume.setText(Messages.ExportPage_assumeIds);
		GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(assume);
		assume.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> assumeIds()));
		setControl(page);
		Dialog.applyDialogFont(page);
		designName.select(preselected.map(designs::indexOf).filter(index -> index >= 0).orElse(0));
		loadDesign();
	}

	private Combo combo(Composite page, String text, Runnable changed) {
		label(page, text);
		Combo combo = new Combo(page, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(combo);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			touched = true;
			changed.run();
		}));
		return combo;
	}

	private static Control label(Composite page, String text) {
		Label label = new Label(page, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		return label;
	}

	private void folder(Composite page) {
		label(page, Messages.ExportPage_folder);
		folder = new Text(page, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(folder);
		String last = getDialogSettings() == null ? null : getDialogSettings().get(FOLDER);
		if (last != null) {
			folder.setText(last);
		}
		folder.addModifyListener(event -> {
			touched |= folder.isFocusControl();
			complete();
		});
		Button browse = new Button(page, SWT.PUSH);
		browse.setText(Messages.ExportPage_browse);
		setButtonLayoutData(browse);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE | SWT.SHEET);
			dialog.setText(Messages.ExportPage_chooseFolder);
			dialog.setFilterPath(folder.getText());
			String chosen = dialog.open();
			if (chosen != null) {
				folder.setText(chosen);
			}
		}));
	}

	private void loadDesign() {
		design = null;
		planName.removeAll();
		if (!designs.isEmpty()) {
			IFile file = designs.get(designName.getSelectionIndex());
			try {
				design = DesignChoice.design(file);
				design.getPlans().forEach(plan -> planName.add(plan.getName()));
				planName.select(Math.max(0, design.getPlans().indexOf(design.getActivePlan())));
				if (folder.getText().isBlank() && file.getProject().getLocation() != null) {
					String stem = file.getFullPath().removeFileExtension().lastSegment();
					folder.setText(file.getProject().getLocation().append("export").append(stem).toOSString());
				}
			} catch (IOException e) {
				result.setText(e.getMessage());
			}
		}
		render();
	}

	private Plan plan() {
		int index = planName.getSelectionIndex();
		return design == null || index < 0 ? null : design.getPlans().get(index);
	}

	/** Shows what an export would write. It takes milliseconds, so the person sees at once when the plan cannot be exported. */
	private void render() {
		files = List.of();
		boolean refused = false;
		Plan plan = plan();
		if (plan != null && !exporters.isEmpty()) {
			Exporter exporter = exporters.get(format.getSelectionIndex());
			formatDescription.setText(exporter.description());
			try {
				files = exporter.export(plan, new ExportOptions(comments.getSelection()));
				result.setText(list(files, exporter.notes(plan)));
			} catch (ExportException e) {
				refused = true;
				result.setText(NLS.bind(Messages.ExportPage_problems, "• " + String.join("\n• ", e.problems())));
			}
		} else if (design != null || designs.isEmpty()) {
			result.setText("");
		}
		boolean offer = refused && lacksPhysicalId(plan) && new AssumePhysicalIdsCommand(design).canExecute();
		assume.setVisible(offer);
		((GridData) assume.getLayoutData()).exclude = !offer;
		((GridData) indent.getLayoutData()).exclude = !offer;
		assume.getParent().layout();
		complete();
	}

	/** True when an export needs a physical id that nobody knows; other refusals have another remedy. */
	private static boolean lacksPhysicalId(Plan plan) {
		return Stream.concat(plan.getPool().getThreads().stream(), plan.getKernels().stream().flatMap(kernel -> kernel.getThreads().stream()))
				.anyMatch(thread -> thread.getPhysicalId() == null);
	}

	private static String list(List<ExportFile> files, List<String> notes) {
		StringBuilder text = new StringBuilder();
		files.forEach(file -> text.append(file.name()).append("  (").append(new ByteSize(file.content().length).rounded()).append(")\n    ")
				.append(file.description()).append('\n'));
		notes.forEach(note -> text.append('\n').append(NLS.bind(Messages.ExportPage_note, note)));
		return text.toString();
	}

	private void complete() {
		String problem = designs.isEmpty() ? Messages.Picture_noDesign : design == null ? Messages.ExportPage_unreadable
				: plan() == null ? Messages.ExportPage_noPlan : files.isEmpty() ? Messages.ExportPage_notYet : folderProblem();
		// A page that just opened asks; only an answer of the person can be a mistake.
		boolean prompt = !touched || problem == null;
		setErrorMessage(prompt ? null : problem);
		setMessage(problem == null ? Messages.ExportPage_description : problem, problem == null ? NONE : INFORMATION);
		setPageComplete(problem == null);
	}

	private String folderProblem() {
		if (folder.getText().isBlank()) {
			return Messages.ExportPage_noFolder;
		}
		try {
			Path path = Path.of(folder.getText().trim());
			return !path.isAbsolute() ? Messages.ExportPage_fullPath : Files.exists(path) && !Files.isDirectory(path) ? Messages.ExportPage_isFile : null;
		} catch (InvalidPathException e) {
			return NLS.bind(Messages.ExportPage_badName, e.getReason());
		}
	}

	private void assumeIds() {
		IFile file = designs.get(designName.getSelectionIndex());
		try {
			Optional<DesignDocument> open = DesignDocument.of(file);
			if (open.isPresent()) {
				if (AssumePhysicalIdsHandler.confirm(getShell(), open.get().design())) {
					open.get().execute(new AssumePhysicalIdsCommand(design));
				}
			} else if (AssumePhysicalIdsHandler.confirm(getShell(), design)) {
				new AssumePhysicalIdsCommand(design).execute();
				DesignChoice.write(file, design);
			}
		} catch (IOException e) {
			result.setText(e.getMessage());
		}
		render();
	}

	void remember() {
		if (getDialogSettings() != null) {
			getDialogSettings().put(FOLDER, folder.getText());
			getDialogSettings().put(COMMENTS, comments.getSelection());
		}
	}

	Path target() {
		return Path.of(folder.getText().trim());
	}

	List<ExportFile> files() {
		return files;
	}
}
