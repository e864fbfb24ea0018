// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.wizards;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.mkworkbench.model.DesignFile;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.topology.ImportException;
import org.mkworkbench.ui.Images;

/** A new design of a machine: import it, write the file, open it. */
public final class NewDesignWizard extends Wizard implements INewWizard {
	public static final String ID = "org.mkworkbench.ui.wizards.new";

	private final FirstProject project = new FirstProject();
	private IWorkbench workbench;
	private IStructuredSelection selection;
	private SourcePage source;
	private TemplatePage template;
	private DesignFilePage file;
	private String machineFile;

	/** Starts with this file or folder as source of the machine. Call before the wizard opens. */
	public void startWith(String path) {
		machineFile = path;
	}

	@Override
	public void init(IWorkbench bench, IStructuredSelection chosen) {
		workbench = bench;
		selection = chosen;
		setWindowTitle(Messages.NewDesignWizard_window);
		setDefaultPageImageDescriptor(Images.WIZARD_NEW.descriptor());
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		project.ensure();
		source = new SourcePage(Messages.NewDesignWizard_source, Messages.NewDesignWizard_description);
		source.startWith(machineFile);
		template = new TemplatePage();
		source.offerTemplates(() -> template.template().id());
		file = new DesignFilePage(source, selection);
		addPage(source);
		addPage(template);
		addPage(file);
	}

	@Override
	public IWizardPage getNextPage(IWizardPage page) {
		return page == source && !source.isTemplate() ? file : super.getNextPage(page);
	}

	@Override
	public IWizardPage getPreviousPage(IWizardPage page) {
		return page == file && !source.isTemplate() ? source : super.getPreviousPage(page);
	}

	@Override
	public boolean performCancel() {
		project.discard();
		return true;
	}

	/** The page of the machine's source, for tests that drive the wizard. */
	public void choosePreset(String name) {
		source.choosePreset(name);
		file.propose();
	}

	@Override
	public boolean performFinish() {
		file.propose();
		if (source.isTemplate()) {
			return createFromTemplate();
		}
		return create(this, source, file).map(created -> open(workbench, created)).isPresent();
	}

	private boolean createFromTemplate() {
		try {
			Design design = template.create();
			design.setName(name(file));
			open(workbench, write(file, design));
			return true;
		} catch (ImportException e) {
			MessageDialog.openError(getShell(), Messages.NewDesignWizard_notCreated, e.getMessage());
		} catch (IOException e) {
			StatusManager.getManager().handle(Status.error(NLS.bind(Messages.NewDesignWizard_notWritten, e.getMessage()), e), StatusManager.SHOW);
		}
		return false;
	}

	/** The name of the file without its ending. */
	private static String name(DesignFilePage page) {
		return page.getFileName().replaceFirst("\\." + DesignFile.EXTENSION + "$", "");
	}

	/** Imports and writes. Empty when it failed or was cancelled; the person has been told. */
	static Optional<IFile> create(Wizard wizard, SourcePage source, DesignFilePage page) {
		try {
			Machine machine = source.source().importIn(wizard.getContainer());
			if (machine == null) {
				return Optional.empty();
			}
			Design design = Designs.create(name(page), machine);
			IFile created = write(page, design);
			ImportReport.showLater(wizard.getShell().getDisplay(), machine);
			return Optional.of(created);
		} catch (ImportException e) {
			MessageDialog.openError(wizard.getShell(), Messages.Import_notImported, e.getMessage());
		} catch (IOException e) {
			StatusManager.getManager().handle(Status.error(NLS.bind(Messages.NewDesignWizard_notWritten, e.getMessage()), e), StatusManager.SHOW);
		}
		return Optional.empty();
	}

	private static IFile write(DesignFilePage page, Design design) throws IOException {
		IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(page.getContainerFullPath().append(page.getFileName()));
		try (InputStream content = new ByteArrayInputStream(DesignFile.write(design))) {
			file.create(content, false, null);
		} catch (CoreException e) {
			throw new IOException(e.getStatus().getMessage(), e);
		}
		return file;
	}

	static IFile open(IWorkbench workbench, IFile file) {
		BasicNewResourceWizard.selectAndReveal(file, workbench.getActiveWorkbenchWindow());
		try {
			IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), file, true);
		} catch (CoreException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
		return file;
	}
}
