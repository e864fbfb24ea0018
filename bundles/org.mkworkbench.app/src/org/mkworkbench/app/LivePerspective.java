// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.console.IConsoleConstants;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.mkworkbench.ui.problems.ProblemsView;

/** Live: watch a run. The diagram with its overlay, the kernels and results of simulations below it, the matrix of messages to the right. */
public final class LivePerspective implements IPerspectiveFactory {
	public static final String ID = "org.mkworkbench.app.perspective.live";
	/** Contributed by org.mkworkbench.ui.live. */
	private static final String KERNELS = "org.mkworkbench.ui.live.kernels";
	/** Contributed by org.mkworkbench.ui.live. */
	private static final String IPI_MATRIX = "org.mkworkbench.ui.live.ipiMatrix";
	/** Contributed by org.mkworkbench.ui.live. */
	static final String RESULTS = "org.mkworkbench.ui.live.results";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.addView(IPI_MATRIX, IPageLayout.RIGHT, 0.66f, editors);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.6f, editors);
		below.addView(KERNELS);
		below.addView(RESULTS);
		below.addPlaceholder(IConsoleConstants.ID_CONSOLE_VIEW);
		below.addPlaceholder(IPageLayout.ID_PROP_SHEET);
		below.addPlaceholder(ProblemsView.ID);
		layout.addPlaceholder(ProjectExplorer.VIEW_ID, IPageLayout.LEFT, 0.18f, editors);
		layout.addShowViewShortcut(KERNELS);
		layout.addShowViewShortcut(IPI_MATRIX);
		layout.addShowViewShortcut(RESULTS);
		layout.addShowViewShortcut(IConsoleConstants.ID_CONSOLE_VIEW);
		layout.addPerspectiveShortcut(DesignPerspective.ID);
	}
}
