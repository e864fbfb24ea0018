// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.console.IConsoleConstants;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.mkworkbench.ui.problems.ProblemsView;

/** Live: watch a run. Who interrupts whom to the left, the diagram with its overlay to the right, what happened when and the kernels below. */
public final class LivePerspective implements IPerspectiveFactory {
	public static final String ID = "org.mkworkbench.app.perspective.live";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.8f, editors);
		TrafficViews.add(layout, below, TrafficViews.KERNELS, TrafficViews.TRANSACTIONS, TrafficViews.CONSOLE, TrafficViews.RESULTS);
		below.addPlaceholder(IConsoleConstants.ID_CONSOLE_VIEW);
		below.addPlaceholder(IPageLayout.ID_PROP_SHEET);
		below.addPlaceholder(ProblemsView.ID);
		IFolderLayout times = layout.createFolder("times", IPageLayout.BOTTOM, 0.48f, editors);
		TrafficViews.add(layout, times, TrafficViews.TIMELINE, TrafficViews.SEQUENCE);
		IFolderLayout pairs = layout.createFolder("pairs", IPageLayout.LEFT, 0.5f, editors);
		TrafficViews.add(layout, pairs, TrafficViews.IPI_MATRIX, TrafficViews.LATENCY, TrafficViews.RINGS);
		layout.addPlaceholder(ProjectExplorer.VIEW_ID, IPageLayout.LEFT, 0.18f, editors);
		layout.addShowViewShortcut(ProjectExplorer.VIEW_ID);
		layout.addPerspectiveShortcut(DesignPerspective.ID);
		layout.addPerspectiveShortcut(AnalysePerspective.ID);
	}
}
