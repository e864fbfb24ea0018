// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.figures;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String Box_cpus;

	static {
		initializeMessages("org.mkworkbench.ui.diagram.figures.messages", Messages.class);
	}

	private Messages() {
	}
}
