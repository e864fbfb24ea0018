// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.actions;

import org.eclipse.osgi.util.NLS;

/** Texts of the editor's actions. */
public final class Messages extends NLS {
	public static String Assign_host;
	public static String Assign_menu;
	public static String Assign_newKernel;
	public static String Assign_newKernelOfSelection;
	public static String Assign_pool;
	public static String Properties;

	static {
		NLS.initializeMessages("org.mkworkbench.ui.diagram.actions.messages", Messages.class);
	}

	private Messages() {
	}
}
