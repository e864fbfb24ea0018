// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.preferences;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	static String Rules_description;
	static String Rules_error;
	static String Rules_info;
	static String Rules_note;
	static String Rules_off;
	static String Rules_rule;
	static String Rules_search;
	static String Rules_severity;
	static String Rules_title;
	static String Rules_warning;
	static String Workbench_always;
	static String Workbench_delay;
	static String Workbench_delayRange;
	static String Workbench_description;
	static String Workbench_never;
	static String Workbench_prompt;
	static String Workbench_speed;
	static String Workbench_switchToLive;

	static {
		initializeMessages("org.mkworkbench.ui.preferences.messages", Messages.class);
	}

	private Messages() {
	}
}
