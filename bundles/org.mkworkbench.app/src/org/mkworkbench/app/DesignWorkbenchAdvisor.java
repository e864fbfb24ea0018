// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.app;

import java.net.URL;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mkworkbench.app.sample.SampleProject;

/** A workbench over the projects and files of a workspace. */
final class DesignWorkbenchAdvisor extends WorkbenchAdvisor {
	private static final String PLUGIN_ID = "org.mkworkbench.app";

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
		IDE.registerAdapters();
		declareImages(configurer);
	}

	/** The resource views look these two up in the workbench and show a red square when an application has not declared them. */
	private static void declareImages(IWorkbenchConfigurer configurer) {
		declare(configurer, IDE.SharedImages.IMG_OBJ_PROJECT, "icons/full/obj16/prj_obj.svg");
		declare(configurer, IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "icons/full/obj16/cprj_obj.svg");
	}

	private static void declare(IWorkbenchConfigurer configurer, String symbol, String path) {
		URL url = FileLocator.find(Platform.getBundle("org.eclipse.ui.ide"), new Path(path), null);
		configurer.declareImage(symbol, ImageDescriptor.createFromURL(url), true);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return DesignPerspective.ID;
	}

	@Override
	public String getMainPreferencePageId() {
		return "org.eclipse.ui.preferencePages.Workbench";
	}

	@Override
	public IAdaptable getDefaultPageInput() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new DesignWindowAdvisor(configurer);
	}

	@Override
	public void postStartup() {
		// Files may have changed while the workbench was closed.
		try {
			ResourcesPlugin.getWorkspace().getRoot().refreshLocal(IResource.DEPTH_INFINITE, null);
		} catch (CoreException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG);
		}
		SampleProject.openWhenWanted();
	}

	@Override
	public void postShutdown() {
		MultiStatus problems = new MultiStatus(PLUGIN_ID, 0, "The workspace could not be saved completely.");
		try {
			problems.merge(ResourcesPlugin.getWorkspace().save(true, null));
		} catch (CoreException e) {
			problems.merge(e.getStatus());
		}
		if (problems.matches(IStatus.WARNING | IStatus.ERROR)) {
			Platform.getLog(DesignWorkbenchAdvisor.class).log(problems);
		}
	}
}
