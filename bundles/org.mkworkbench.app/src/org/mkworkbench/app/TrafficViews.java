// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;

/** Views of a run that perspectives show, by the ids they have in their bundles. */
final class TrafficViews {
	static final String KERNELS = "org.mkworkbench.ui.live.kernels";
	static final String TRANSACTIONS = "org.mkworkbench.ui.live.transactions";
	static final String CONSOLE = "org.mkworkbench.ui.live.console";
	static final String RESULTS = "org.mkworkbench.ui.live.results";
	static final String IPI_MATRIX = "org.mkworkbench.ui.live.ipiMatrix";
	static final String TIMELINE = "org.mkworkbench.ui.traffic.timeline";
	static final String SEQUENCE = "org.mkworkbench.ui.traffic.sequence";
	static final String LATENCY = "org.mkworkbench.ui.traffic.latency";
	static final String RINGS = "org.mkworkbench.ui.traffic.rings";

	private TrafficViews() {
	}

	/** Adds views to a stack, the first one on top, and room for further ones opened from them. */
	static void add(IPageLayout layout, IFolderLayout stack, String... views) {
		for (String view : views) {
			// A perspective without one of its views is of more use than none.
			if (PlatformUI.getWorkbench().getViewRegistry().find(view) != null) {
				stack.addView(view);
				stack.addPlaceholder(view + ":*");
				layout.addShowViewShortcut(view);
			}
		}
	}
}
