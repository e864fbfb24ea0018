// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.preferences;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String Rules_description;
	public static String Rules_error;
	public static String Rules_info;
	public static String Rules_note;
	public static String Rules_off;
	public static String Rules_rule;
	public static String Rules_search;
	public static String Rules_severity;
	public static String Rules_title;
	public static String Rules_warning;

	static {
		initializeMessages("org.mkworkbench.ui.preferences.messages", Messages.class);
	}

	private Messages() {
	}
}
