// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.wizards;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Path;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.mkworkbench.model.DesignFile;

/** Folder and name of a new design. Proposes a free name after the chosen source until the person types one. */
final class DesignFilePage extends WizardNewFileCreationPage {
	private final SourcePage source;
	private String proposed = "";

	DesignFilePage(SourcePage source, IStructuredSelection selection) {
		super("file", selection);
		this.source = source;
		setTitle(Messages.DesignFilePage_title);
		setDescription(Messages.DesignFilePage_description);
		setFileExtension(DesignFile.EXTENSION);
		setAllowExistingResources(false);
		IPath folder = folder(selection);
		if (folder != null) {
			setContainerFullPath(folder);
		}
	}

	/** The folder of the selection, else the only open project. */
	private static IPath folder(IStructuredSelection selection) {
		IResource resource = selection.isEmpty() ? null : Adapters.adapt(selection.getFirstElement(), IResource.class);
		if (resource != null) {
			return (resource instanceof IContainer container ? container : resource.getParent()).getFullPath();
		}
		IProject[] projects = ResourcesPlugin.getWorkspace().getRoot().getProjects();
		return projects.length > 0 && projects[0].isOpen() ? projects[0].getFullPath() : null;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		propose();
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible) {
			propose();
		}
		super.setVisible(visible);
	}

	/** Also for Finish on the first page, where this page was never seen. */
	void propose() {
		if (getControl() == null || !getFileName().isEmpty() && !getFileName().equals(proposed)) {
			return;
		}
		String base = source.suggestedName();
		String name = base + "." + DesignFile.EXTENSION;
		for (int number = 2; getContainerFullPath() != null && exists(name); number++) {
			name = base + "-" + number + "." + DesignFile.EXTENSION;
		}
		proposed = name;
		setFileName(name);
	}

	private boolean exists(String name) {
		return ResourcesPlugin.getWorkspace().getRoot().exists(getContainerFullPath().append(new Path(name)));
	}

	@Override
	protected void createAdvancedControls(Composite parent) {
		// Links to files elsewhere are made by opening such a file.
	}

	@Override
	protected void createLinkTarget() {
		// See createAdvancedControls.
	}

	@Override
	protected org.eclipse.core.runtime.IStatus validateLinkedResource() {
		return org.eclipse.core.runtime.Status.OK_STATUS;
	}
}
