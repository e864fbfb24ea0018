// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.app;

import java.io.File;
import java.net.URL;
import java.util.Map;

import org.eclipse.core.filesystem.EFS;
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
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
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
		configurer.getWorkbench().getDisplay().addFilter(SWT.Skin, event -> leaveToSystem(event.widget));
	}

	/** Styled for the dark theme, a button looks the same whether it can be pressed or not; the system's own do not. */
	private static void leaveToSystem(Widget widget) {
		if (widget instanceof Button button && (button.getStyle() & (SWT.PUSH | SWT.TOGGLE)) != 0) {
			button.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		}
	}

	/** Images that resource views, Problems view and wizards look up, and show a red square for when an application has not declared them. */
	private static final Map<String, String> IDE_IMAGES = Map.ofEntries(Map.entry("IMG_OBJS_ERROR_PATH", "obj16/error_tsk"),
			Map.entry("IMG_OBJS_WARNING_PATH", "obj16/warn_tsk"), Map.entry("IMG_OBJS_INFO_PATH", "obj16/info_tsk"),
			Map.entry("IMG_OBJS_FIXABLE_ERROR", "obj16/quickfix_error_obj"), Map.entry("IMG_OBJS_FIXABLE_WARNING", "obj16/quickfix_warning_obj"),
			Map.entry("IMG_OBJS_FIXABLE_INFO", "obj16/quickfix_info_obj"), Map.entry("IMG_ELCL_QUICK_FIX_ENABLED", "elcl16/smartmode_co"),
			Map.entry("IMG_DLCL_QUICK_FIX_DISABLED", "elcl16/smartmode_co"), Map.entry("IMG_DLGBAN_QUICKFIX_DLG", "wizban/quick_fix"),
			Map.entry("IMG_DLGBAN_SAVEAS_DLG", "wizban/saveas_wiz"), Map.entry("IMG_ETOOL_PROBLEM_CATEGORY", "etool16/problem_category"),
			Map.entry("IMG_ETOOL_PROBLEMS_VIEW", "eview16/problems_view"), Map.entry("IMG_ETOOL_PROBLEMS_VIEW_ERROR", "eview16/problems_view_error"),
			Map.entry("IMG_ETOOL_PROBLEMS_VIEW_WARNING", "eview16/problems_view_warning"),
			Map.entry("IMG_ETOOL_PROBLEMS_VIEW_INFO", "eview16/problems_view_info"), Map.entry("IMG_WIZBAN_NEWPRJ_WIZ", "wizban/newprj_wiz"),
			Map.entry("IMG_WIZBAN_NEWFOLDER_WIZ", "wizban/newfolder_wiz"), Map.entry("IMG_WIZBAN_NEWFILE_WIZ", "wizban/newfile_wiz"),
			Map.entry("IMG_WIZBAN_IMPORTDIR_WIZ", "wizban/importdir_wiz"), Map.entry("IMG_WIZBAN_IMPORTZIP_WIZ", "wizban/importzip_wiz"),
			Map.entry("IMG_WIZBAN_EXPORTDIR_WIZ", "wizban/exportdir_wiz"), Map.entry("IMG_WIZBAN_EXPORTZIP_WIZ", "wizban/exportzip_wiz"),
			Map.entry("IMG_LCL_FLAT_LAYOUT", "elcl16/flatLayout"), Map.entry("IMG_LCL_HIERARCHICAL_LAYOUT", "elcl16/hierarchicalLayout"));

	private static void declareImages(IWorkbenchConfigurer configurer) {
		IDE_IMAGES.forEach((symbol, path) -> declare(configurer, symbol, "icons/full/" + path + ".svg"));
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
		openFiles();
	}

	/** Files named on the command line. */
	private static void openFiles() {
		for (String argument : Platform.getApplicationArgs()) {
			if (!argument.startsWith("-") && new File(argument).isFile()) {
				try {
					IDE.openEditorOnFileStore(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(),
							EFS.getLocalFileSystem().fromLocalFile(new File(argument).getAbsoluteFile()));
				} catch (PartInitException e) {
					StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
				}
			}
		}
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
