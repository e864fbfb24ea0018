// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mkworkbench.ui.Images;
import org.osgi.framework.FrameworkUtil;

/** Writes a picture of a plan as SVG, PNG or PDF. */
public final class PictureWizard extends Wizard implements IExportWizard {
	private IStructuredSelection selection;
	private PicturePage page;

	@Override
	public void init(IWorkbench workbench, IStructuredSelection chosen) {
		selection = chosen;
		setWindowTitle(Messages.Picture_window);
		setDefaultPageImageDescriptor(Images.WIZARD_EXPORT.descriptor());
		setDialogSettings(DialogSettings.getOrCreateSection(
				PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(PictureWizard.class)).getDialogSettings(), "PictureWizard"));
	}

	@Override
	public void addPages() {
		page = new PicturePage(DesignChoice.selected(selection));
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		Path target = page.target();
		if (Files.exists(target) && MessageDialog.open(MessageDialog.QUESTION, getShell(), Messages.Picture_overwriteTitle,
				NLS.bind(Messages.Picture_overwrite, target), SWT.SHEET, Messages.Picture_overwriteYes, Messages.Picture_overwriteNo) != 0) {
			return false;
		}
		try {
			page.write(target);
		} catch (IOException e) {
			StatusManager.getManager().handle(Status.error(NLS.bind(Messages.Picture_failed, target, e.getMessage()), e), StatusManager.SHOW);
			return false;
		}
		page.remember();
		refresh(target.getParent());
		return true;
	}

	/** A folder inside a project shows its new file at once. */
	private static void refresh(Path folder) {
		try {
			for (IContainer container : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(folder.toUri())) {
				container.refreshLocal(IResource.DEPTH_ONE, null);
			}
		} catch (CoreException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG);
		}
	}
}
