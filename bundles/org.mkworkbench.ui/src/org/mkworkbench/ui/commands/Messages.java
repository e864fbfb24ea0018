// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.commands;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String AssumePhysicalIdsHandler_cancel;
	public static String AssumePhysicalIdsHandler_many;
	public static String AssumePhysicalIdsHandler_one;
	public static String AssumePhysicalIdsHandler_set;
	public static String AssumePhysicalIdsHandler_title;
	public static String Wizard_notOpened;

	static {
		initializeMessages("org.mkworkbench.ui.commands.messages", Messages.class);
	}

	private Messages() {
	}
}
