// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.problems;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String ExplainRule_none;
	public static String QuickFix_all;
	public static String QuickFix_byHand;
	public static String QuickFix_changes;
	public static String QuickFix_keys;
	public static String QuickFix_nothing;
	public static String QuickFix_outdated;
	public static String QuickFix_title;
	public static String ShowSubjects_none;

	static {
		initializeMessages("org.mkworkbench.ui.problems.messages", Messages.class);
	}

	private Messages() {
	}
}
