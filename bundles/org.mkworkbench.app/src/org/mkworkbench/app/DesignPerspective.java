// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.mkworkbench.ui.problems.ProblemsView;

/** Design: draw a plan. Projects to the left, the diagram in the middle, what is selected to the right, what is wrong below. */
public final class DesignPerspective implements IPerspectiveFactory {
	public static final String ID = "org.mkworkbench.app.perspective.design";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.addView(ProjectExplorer.VIEW_ID, IPageLayout.LEFT, 0.18f, editors);
		layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.BOTTOM, 0.5f, ProjectExplorer.VIEW_ID);
		IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.7f, editors);
		right.addView(IPageLayout.ID_PROP_SHEET);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.8f, editors);
		below.addView(ProblemsView.ID);
		// Plots need room: apart from the problems, with half the height of the editor.
		layout.addPlaceholder(TrafficViews.RESULTS, IPageLayout.BOTTOM, 0.5f, editors);
		layout.addShowViewShortcut(ProjectExplorer.VIEW_ID);
		layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
		layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
		layout.addShowViewShortcut(ProblemsView.ID);
		layout.addShowViewShortcut(TrafficViews.RESULTS);
		layout.addPerspectiveShortcut(LivePerspective.ID);
		layout.addPerspectiveShortcut(AnalysePerspective.ID);
	}
}
