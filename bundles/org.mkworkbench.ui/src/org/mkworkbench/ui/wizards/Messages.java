// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.wizards;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String FileDrop_unknown;

	static {
		initializeMessages("org.mkworkbench.ui.wizards.messages", Messages.class);
	}

	private Messages() {
	}
}
