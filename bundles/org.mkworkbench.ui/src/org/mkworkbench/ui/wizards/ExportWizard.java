// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.wizards;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mkworkbench.export.ExportFile;
import org.mkworkbench.export.Exports;
import org.mkworkbench.ui.Images;
import org.osgi.framework.FrameworkUtil;

/** Writes a plan in one of the export formats. */
public final class ExportWizard extends Wizard implements IExportWizard {
	private static final String SETTINGS = "ExportWizard";
	private IStructuredSelection selection;
	private ExportPage page;

	@Override
	public void init(IWorkbench workbench, IStructuredSelection chosen) {
		selection = chosen;
		setWindowTitle(Messages.ExportWizard_window);
		setDefaultPageImageDescriptor(Images.WIZARD_EXPORT.descriptor());
		setNeedsProgressMonitor(true);
		IDialogSettings settings = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ExportWizard.class)).getDialogSettings();
		setDialogSettings(DialogSettings.getOrCreateSection(settings, SETTINGS));
	}

	@Override
	public void addPages() {
		page = new ExportPage(DesignChoice.selected(selection));
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		Path target = page.target();
		List<ExportFile> files = page.files();
		List<String> existing = files.stream().map(ExportFile::name).filter(name -> Files.exists(target.resolve(name))).toList();
		if (!existing.isEmpty() && !overwrite(target, existing)) {
			return false;
		}
		try {
			getContainer().run(true, false, monitor -> {
				monitor.beginTask(files.size() == 1 ? Messages.ExportWizard_writingOne : NLS.bind(Messages.ExportWizard_writing, files.size()), 1);
				try {
					Exports.writeTo(target, files);
				} catch (IOException e) {
					throw new InvocationTargetException(e);
				}
			});
			page.remember();
			refresh(target);
			report(target, files);
			return true;
		} catch (InvocationTargetException e) {
			StatusManager.getManager().handle(Status.error(NLS.bind(Messages.ExportWizard_notWritten, e.getCause().getMessage()), e.getCause()), StatusManager.SHOW);
		} catch (InterruptedException e) {
			// The wizard's word for a cancelled job, and this one cannot be cancelled.
			StatusManager.getManager().handle(Status.warning(Messages.ExportWizard_interrupted, e), StatusManager.SHOW);
		}
		return false;
	}

	private boolean overwrite(Path target, List<String> existing) {
		return MessageDialog.open(MessageDialog.QUESTION, getShell(), Messages.ExportWizard_overwriteTitle,
				NLS.bind(Messages.ExportWizard_overwriteText, target, existing.stream().map(name -> "• " + name).collect(Collectors.joining("\n"))),
				SWT.SHEET, Messages.ExportWizard_overwrite, Messages.ExportWizard_cancel) == 0;
	}

	private void report(Path target, List<ExportFile> files) {
		StringBuilder text = new StringBuilder(files.size() == 1 ? NLS.bind(Messages.ExportWizard_writtenOne, target)
				: NLS.bind(Messages.ExportWizard_written, files.size(), target)).append("\n\n");
		files.forEach(file -> text.append("• ").append(file.name()).append('\n'));
		try {
			List<Path> old = Exports.leftovers(target, files);
			if (!old.isEmpty()) {
				text.append('\n').append(Messages.ExportWizard_leftovers).append('\n');
				old.forEach(path -> text.append("• ").append(path.getFileName()).append('\n'));
			}
		} catch (IOException e) {
			Platform.getLog(ExportWizard.class).warn("The folder " + target + " could not be listed", e);
		}
		MessageDialog.openInformation(getShell(), Messages.ExportWizard_exported, text.toString());
	}

	/** A folder inside a project shows its new files at once. */
	private static void refresh(Path target) {
		try {
			for (IContainer container : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(target.toUri())) {
				IResource resource = container;
				while (!resource.exists() && resource.getParent() != null) {
					resource = resource.getParent();
				}
				resource.refreshLocal(IResource.DEPTH_INFINITE, null);
			}
		} catch (CoreException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG);
		}
	}
}
