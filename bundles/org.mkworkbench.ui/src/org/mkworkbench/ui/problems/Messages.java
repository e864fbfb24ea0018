// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.problems;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	static String ExplainRule_none;
	static String QuickFix_all;
	static String QuickFix_byHand;
	static String QuickFix_changes;
	static String QuickFix_keys;
	static String QuickFix_nothing;
	static String QuickFix_outdated;
	static String QuickFix_title;
	static String ShowSubjects_none;

	static {
		initializeMessages("org.mkworkbench.ui.problems.messages", Messages.class);
	}

	private Messages() {
	}
}
