// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.wizards;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.machine.ImportNote;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.NoteKind;
import org.mkworkbench.topology.ImportException;
import org.mkworkbench.ui.Images;
import org.mkworkbench.ui.document.DesignDocument;

/** Imports a machine into a design that exists, or into a new one. */
public final class ImportMachineWizard extends Wizard implements IImportWizard {
	private static final int SHOWN_NOTES = 6;

	private final FirstProject project = new FirstProject();
	private IWorkbench workbench;
	private IStructuredSelection selection;
	private SourcePage source;
	private ImportTargetPage target;
	private DesignFilePage file;

	@Override
	public void init(IWorkbench bench, IStructuredSelection chosen) {
		workbench = bench;
		selection = chosen;
		setWindowTitle(Messages.ImportMachineWizard_window);
		setDefaultPageImageDescriptor(Images.WIZARD_IMPORT.descriptor());
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		project.ensure();
		source = new SourcePage(Messages.ImportMachineWizard_source, Messages.ImportMachineWizard_description);
		target = new ImportTargetPage(DesignChoice.selected(selection));
		file = new DesignFilePage(source, selection);
		addPage(source);
		addPage(target);
		addPage(file);
	}

	@Override
	public boolean performCancel() {
		project.discard();
		return true;
	}

	@Override
	public boolean canFinish() {
		return source.isPageComplete() && (target.isMerge() || file.isPageComplete());
	}

	@Override
	public IWizardPage getNextPage(IWizardPage page) {
		return page == target && target.isMerge() ? null : super.getNextPage(page);
	}

	@Override
	public boolean performFinish() {
		if (!target.isMerge()) {
			file.propose();
			return NewDesignWizard.create(this, source, file).map(created -> NewDesignWizard.open(workbench, created)).isPresent();
		}
		try {
			Machine machine = source.source().importIn(getContainer());
			return machine != null && merge(target.design(), machine);
		} catch (ImportException e) {
			MessageDialog.openError(getShell(), Messages.Import_notImported, e.getMessage());
		} catch (IOException e) {
			StatusManager.getManager().handle(Status.error(NLS.bind(Messages.ImportMachineWizard_notMerged, e.getMessage()), e), StatusManager.SHOW);
		}
		return false;
	}

	private boolean merge(IFile into, Machine machine) throws IOException, ImportException {
		Optional<DesignDocument> open = DesignDocument.of(into);
		Design design = DesignChoice.design(into);
		List<ImportNote> before = List.copyOf(design.getMachine().getNotes());
		MergeMachineCommand command = MergeMachineCommand.of(design, machine);
		if (open.isPresent()) {
			open.get().execute(command);
		} else {
			command.execute();
			DesignChoice.write(into, design);
		}
		NewDesignWizard.open(workbench, into);
		report(design.getMachine().getNotes().stream().filter(note -> !before.contains(note) && note.getKind() == NoteKind.CONFLICT).toList());
		return true;
	}

	private void report(List<ImportNote> conflicts) {
		if (conflicts.isEmpty()) {
			return;
		}
		String more = conflicts.size() > SHOWN_NOTES ? '\n' + NLS.bind(Messages.Import_more, conflicts.size() - SHOWN_NOTES) : "";
		MessageDialog.openInformation(getShell(), Messages.ImportMachineWizard_merged, Messages.ImportMachineWizard_conflicts + "\n\n"
				+ conflicts.stream().limit(SHOWN_NOTES).map(note -> "• " + note.getMessage()).collect(Collectors.joining("\n")) + more);
	}
}
