// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.policies;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String Card_move;
	public static String Card_resize;

	static {
		initializeMessages("org.mkworkbench.ui.diagram.policies.messages", Messages.class);
	}

	private Messages() {
	}
}
