// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.problems;

import org.eclipse.ui.views.markers.MarkerSupportView;

/** Findings of all designs in the workspace as one flat list, worst first, with the rule and the place of each. */
public final class ProblemsView extends MarkerSupportView {
	public static final String ID = "org.mkworkbench.ui.problems.view";
	private static final String GENERATOR = "org.mkworkbench.ui.problems.generator";

	public ProblemsView() {
		super(GENERATOR);
	}
}
