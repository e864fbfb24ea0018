// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.tools;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String AssignTracker_alone;

	static {
		initializeMessages("org.mkworkbench.ui.diagram.tools.messages", Messages.class);
	}

	private Messages() {
	}
}
