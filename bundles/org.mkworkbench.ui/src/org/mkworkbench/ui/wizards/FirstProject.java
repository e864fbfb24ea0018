// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.wizards;

import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.statushandlers.StatusManager;

/**
 * A file needs a project. In a workspace without an open one a wizard makes one, so that nobody has to know what a project is, and takes
 * it away again when the person cancels.
 */
final class FirstProject {
	private static final String NAME = "multikernel";

	/** Null when there was an open project, or none could be made. */
	private IProject made;

	/** Makes the project if there is no open one. */
	void ensure() {
		List<IProject> projects = List.of(ResourcesPlugin.getWorkspace().getRoot().getProjects());
		if (projects.stream().anyMatch(IProject::isOpen)) {
			return;
		}
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(NAME);
		try {
			if (!project.exists()) {
				project.create(null);
				made = project;
			}
			project.open(null);
		} catch (CoreException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
	}

	/** Removes the project if it was made here and nobody put anything into it. */
	void discard() {
		try {
			if (made != null && made.isOpen() && List.of(made.members()).stream().allMatch(FirstProject::isDescription)) {
				made.delete(true, true, null);
			}
		} catch (CoreException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG);
		}
		made = null;
	}

	private static boolean isDescription(IResource resource) {
		return resource.getName().equals(IProjectDescription.DESCRIPTION_FILE_NAME);
	}
}
