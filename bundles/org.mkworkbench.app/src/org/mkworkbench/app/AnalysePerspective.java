// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.navigator.resources.ProjectExplorer;

/** Analyse: find out what happened in a recording. Its overview above, the timeline in the middle, figures of the chosen time below. */
public final class AnalysePerspective implements IPerspectiveFactory {
	public static final String ID = "org.mkworkbench.app.perspective.analyse";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		IFolderLayout files = layout.createFolder("files", IPageLayout.LEFT, 0.15f, editors);
		files.addView(ProjectExplorer.VIEW_ID);
		IFolderLayout pairs = layout.createFolder("pairs", IPageLayout.BOTTOM, 0.66f, editors);
		TrafficViews.add(layout, pairs, TrafficViews.IPI_MATRIX, TrafficViews.KERNELS, TrafficViews.TRANSACTIONS, TrafficViews.CONSOLE);
		IFolderLayout single = layout.createFolder("single", IPageLayout.RIGHT, 0.5f, "pairs");
		TrafficViews.add(layout, single, TrafficViews.SEQUENCE, TrafficViews.LATENCY, TrafficViews.RINGS);
		IFolderLayout times = layout.createFolder("times", IPageLayout.BOTTOM, 0.42f, editors);
		TrafficViews.add(layout, times, TrafficViews.TIMELINE);
		layout.addShowViewShortcut(ProjectExplorer.VIEW_ID);
		layout.addPerspectiveShortcut(DesignPerspective.ID);
		layout.addPerspectiveShortcut(LivePerspective.ID);
	}
}
