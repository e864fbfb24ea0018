// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
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
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.picture.Picture;
import org.mkworkbench.picture.PictureException;
import org.mkworkbench.picture.PlanPicture;
import org.mkworkbench.ui.theme.Theme;

/** Which plan, which format, which colours, which file. */
final class PicturePage extends WizardPage {
	private static final String FOLDER = "folder";
	private static final List<String> SUFFIXES = List.of("svg", "png", "pdf");
	private static final String[] FORMATS = { "SVG", "PNG", "PDF" };
	private static final int WIDTH = 420;

	private final List<IFile> designs = DesignChoice.files();
	private final Optional<IFile> preselected;
	private Combo designName;
	private Combo planName;
	private Combo format;
	private Combo colours;
	private Combo scale;
	private Text file;
	private Design design;
	/** What was last proposed as file; a name that the person typed stays. */
	private String proposed = "";

	PicturePage(Optional<IFile> preselected) {
		super("picture", Messages.Picture_title, null);
		this.preselected = preselected;
		setDescription(Messages.Picture_description);
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(8, 8).spacing(8, 8).applyTo(page);
		designName = combo(page, Messages.Picture_design, this::load);
		designs.forEach(each -> designName.add(each.getFullPath().makeRelative().toString()));
		planName = combo(page, Messages.Picture_plan, this::propose);
		format = combo(page, Messages.Picture_format, this::propose);
		format.setItems(FORMATS);
		format.select(0);
		colours = combo(page, Messages.Picture_colours, this::complete);
		colours.setItems(Messages.Picture_light, Messages.Picture_dark);
		colours.select(Theme.isDark() ? 1 : 0);
		scale = combo(page, Messages.Picture_scale, this::complete);
		scale.setItems("1\u00D7", "2\u00D7", "3\u00D7", "4\u00D7");
		scale.select(1);
		label(page, Messages.Picture_file);
		file = new Text(page, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(file);
		file.addModifyListener(event -> complete());
		Button browse = new Button(page, SWT.PUSH);
		browse.setText(Messages.Picture_browse);
		setButtonLayoutData(browse);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
		setControl(page);
		Dialog.applyDialogFont(page);
		designName.select(preselected.map(designs::indexOf).filter(index -> index >= 0).orElse(0));
		load();
	}

	private Combo combo(Composite page, String text, Runnable changed) {
		label(page, text);
		Combo combo = new Combo(page, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(combo);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
		return combo;
	}

	private static void label(Composite page, String text) {
		Label label = new Label(page, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
	}

	private void load() {
		design = null;
		planName.removeAll();
		if (!designs.isEmpty()) {
			try {
				design = DesignChoice.design(designs.get(designName.getSelectionIndex()));
				design.getPlans().forEach(plan -> planName.add(String.valueOf(plan.getName())));
				planName.select(Math.max(0, design.getPlans().indexOf(design.getActivePlan())));
			} catch (IOException e) {
				setErrorMessage(e.getMessage());
			}
		}
		propose();
	}

	private void propose() {
		if (design != null && (file.getText().isEmpty() || file.getText().equals(proposed))) {
			IFile source = designs.get(designName.getSelectionIndex());
			String name = source.getFullPath().removeFileExtension().lastSegment();
			String plan = design.getPlans().size() < 2 ? "" : "-" + planName.getText().replaceAll("[^A-Za-z0-9._-]+", "-");
			String remembered = getDialogSettings() == null ? null : getDialogSettings().get(FOLDER);
			Path folder = remembered != null ? Path.of(remembered) : Path.of(source.getLocation().removeLastSegments(1).toOSString());
			proposed = folder.resolve(name + plan + "." + suffix()).toString();
			file.setText(proposed);
		}
		complete();
	}

	private String suffix() {
		return SUFFIXES.get(format.getSelectionIndex());
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE | SWT.SHEET);
		dialog.setText(Messages.Picture_title);
		dialog.setFilterExtensions("*." + suffix());
		dialog.setFileName(file.getText().isEmpty() ? "" : Path.of(file.getText()).getFileName().toString());
		String chosen = dialog.open();
		if (chosen != null) {
			file.setText(chosen);
		}
	}

	private void complete() {
		scale.setEnabled("png".equals(suffix()));
		String problem = problem();
		setErrorMessage(problem);
		setPageComplete(problem == null);
	}

	private String problem() {
		if (designs.isEmpty()) {
			return Messages.Picture_noDesign;
		}
		if (design == null || plan() == null) {
			return Messages.Picture_noPlan;
		}
		try {
			Path path = Path.of(file.getText().strip());
			if (file.getText().isBlank() || Files.isDirectory(path)) {
				return Messages.Picture_noFile;
			}
			if (path.toAbsolutePath().getParent() == null || !Files.isDirectory(path.toAbsolutePath().getParent())) {
				return NLS.bind(Messages.Picture_noFolder, path.toAbsolutePath().getParent());
			}
			return path.toString().toLowerCase(java.util.Locale.ROOT).endsWith("." + suffix()) ? null : NLS.bind(Messages.Picture_suffix, suffix());
		} catch (InvalidPathException e) {
			return NLS.bind(Messages.Picture_noName, e.getReason());
		}
	}

	private Plan plan() {
		int index = planName.getSelectionIndex();
		return index < 0 || index >= design.getPlans().size() ? null : design.getPlans().get(index);
	}

	Path target() {
		return Path.of(file.getText().strip()).toAbsolutePath();
	}

	/** Writes the whole picture or nothing. */
	void write(Path target) throws IOException {
		Picture picture = PlanPicture.of(design, plan(), colours.getSelectionIndex() == 1);
		byte[] bytes;
		try {
			bytes = switch (suffix()) {
			case "svg" -> picture.svg();
			case "png" -> picture.png(scale.getSelectionIndex() + 1);
			default -> picture.pdf();
			};
		} catch (PictureException e) {
			throw new IOException(e.getMessage(), e);
		}
		Path fresh = Files.createTempFile(target.getParent(), ".picture", ".tmp");
		try {
			Files.write(fresh, bytes);
			Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(fresh);
		}
	}

	void remember() {
		getDialogSettings().put(FOLDER, target().getParent().toString());
	}
}
