// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.recording.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
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
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.mkworkbench.engine.exchange.TraceImport;
import org.mkworkbench.engine.exchange.TraceImports;

/** Which trace, of which format, into which recording, held against which plan. */
final class TraceImportPage extends WizardPage {
	private static final int WIDTH = 480;
	private static final String ENDING = ".mkrec";

	private final IContainer folder;
	private final List<PlanChoice> plans = PlanChoice.all();
	private Text trace;
	private Combo format;
	private Text target;
	private Combo plan;
	private Optional<TraceImport> recognised = Optional.empty();
	/** What to do with a trace whose format is not recognised. */
	private String remedy = Messages.TraceImport_notRecognised;
	/** Set while the page itself writes the target. */
	private String proposed = "";

	/** @param folder for the recording; null if the workspace has no open project */
	TraceImportPage(IContainer folder) {
		super("trace", Messages.TraceImport_title, null);
		this.folder = folder;
		setDescription(Messages.TraceImport_description);
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(8, 8).spacing(8, 8).applyTo(page);
		label(page, Messages.TraceImport_file);
		trace = new Text(page, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(trace);
		trace.addModifyListener(event -> traceChanged());
		Button browse = new Button(page, SWT.PUSH);
		browse.setText(Messages.TraceImport_browse);
		setButtonLayoutData(browse);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
		label(page, Messages.TraceImport_format);
		format = combo(page);
		format.add(Messages.TraceImport_recognise);
		TraceImports.all().forEach(each -> format.add(each.label()));
		format.select(0);
		label(page, Messages.TraceImport_recording);
		target = new Text(page, SWT.BORDER);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(target);
		target.addModifyListener(event -> update());
		label(page, Messages.TraceImport_plan);
		plan = combo(page);
		plan.add(Messages.TraceImport_noPlan);
		plans.forEach(each -> plan.add(each.label()));
		plan.select(0);
		new Label(page, SWT.NONE);
		Label explanation = new Label(page, SWT.WRAP);
		explanation.setText(Messages.TraceImport_planText);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(explanation);
		setControl(page);
		Dialog.applyDialogFont(page);
		update();
		setErrorMessage(null);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			trace.setFocus();
		}
	}

	private static void label(Composite page, String text) {
		Label label = new Label(page, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
	}

	private Combo combo(Composite page) {
		Combo combo = new Combo(page, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(combo);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> update()));
		return combo;
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.SHEET);
		dialog.setText(Messages.TraceImport_title);
		String chosen = dialog.open();
		if (chosen != null) {
			trace.setText(chosen);
		}
	}

	private void traceChanged() {
		recognised = Optional.empty();
		remedy = Messages.TraceImport_notRecognised;
		Path file = file();
		if (file != null && Files.isReadable(file) && Files.isRegularFile(file)) {
			try {
				remedy = remedy(file);
				recognised = TraceImports.of(file);
			} catch (IOException e) {
				remedy = NLS.bind(Messages.TraceImport_notReadable, file);
			}
			if (target.getText().equals(proposed)) {
				proposed = propose(file);
				target.setText(proposed);
			}
		}
		update();
	}

	/** What to do with a file if its format is not recognised. */
	static String remedy(Path file) throws IOException {
		return TraceImports.remedy(file).map(words -> words.replace("FILE", file.getFileName().toString())).orElse(Messages.TraceImport_notRecognised);
	}

	private String propose(Path file) {
		String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
		if (folder == null) {
			return file.resolveSibling(name + ENDING).toString();
		}
		String free = name + ENDING;
		for (int i = 2; folder.getFile(IPath.fromOSString(free)).exists(); i++) {
			free = name + " " + i + ENDING;
		}
		return folder.getFile(IPath.fromOSString(free)).getLocation().toOSString();
	}

	private Path file() {
		return path(trace.getText());
	}

	private static Path path(String text) {
		try {
			return text.isBlank() ? null : Path.of(text.strip());
		} catch (InvalidPathException e) {
			return null;
		}
	}

	private void update() {
		String problem = problem();
		setErrorMessage(trace.getText().isBlank() ? null : problem);
		setMessage(problem == null && format.getSelectionIndex() == 0 ? NLS.bind(Messages.TraceImport_recognised, recognised.get().label()) : null);
		setPageComplete(problem == null);
	}

	private String problem() {
		Path file = file();
		if (file == null || !Files.isRegularFile(file)) {
			return NLS.bind(Messages.TraceImport_noFile, trace.getText());
		}
		if (!Files.isReadable(file)) {
			return NLS.bind(Messages.TraceImport_notReadable, file);
		}
		if (format.getSelectionIndex() == 0 && recognised.isEmpty()) {
			return remedy;
		}
		Path recording = path(target.getText());
		if (recording == null || !recording.isAbsolute() || recording.getParent() == null || !recording.toString().endsWith(ENDING)) {
			return NLS.bind(Messages.TraceImport_noTarget, ENDING);
		}
		if (!Files.isDirectory(recording.getParent())) {
			return NLS.bind(Messages.TraceImport_noFolder, recording.getParent());
		}
		return Files.exists(recording) ? NLS.bind(Messages.TraceImport_exists, recording) : null;
	}

	/** What is to be done. */
	ImportJob job() {
		TraceImport chosen = format.getSelectionIndex() == 0 ? recognised.get() : TraceImports.all().get(format.getSelectionIndex() - 1);
		return new ImportJob(chosen, file(), path(target.getText()), chosenPlan().orElse(null));
	}

	Path recording() {
		return path(target.getText());
	}

	Optional<PlanChoice> chosenPlan() {
		return plan.getSelectionIndex() <= 0 ? Optional.empty() : Optional.of(plans.get(plan.getSelectionIndex() - 1));
	}

	/** The folder of a selection, or the first project. */
	static IContainer folder(IResource selected) {
		if (selected != null) {
			return selected instanceof IFile file ? file.getParent() : (IContainer) selected;
		}
		for (var project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			if (project.isOpen()) {
				return project;
			}
		}
		return null;
	}
}
