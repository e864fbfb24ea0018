// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.console;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String ConsoleCanvas_name;
	public static String ConsoleFilter_wrong;
	public static String ConsoleTexts_error;
	public static String ConsoleTexts_step;
	public static String ConsoleTexts_warning;
	public static String ConsoleView_all;
	public static String ConsoleView_allKernels;
	public static String ConsoleView_allLines;
	public static String ConsoleView_copy;
	public static String ConsoleView_errors;
	public static String ConsoleView_filtered;
	public static String ConsoleView_find;
	public static String ConsoleView_follow;
	public static String ConsoleView_followHint;
	public static String ConsoleView_hint;
	public static String ConsoleView_invitation;
	public static String ConsoleView_lines;
	public static String ConsoleView_nobody;
	public static String ConsoleView_notSaved;
	public static String ConsoleView_nothing;
	public static String ConsoleView_one;
	public static String ConsoleView_regex;
	public static String ConsoleView_save;
	public static String ConsoleView_saveTitle;
	public static String ConsoleView_show;
	public static String ConsoleView_some;
	public static String ConsoleView_split;
	public static String ConsoleView_splitHint;
	public static String ConsoleView_tooLong;
	public static String ConsoleView_tooLongOne;
	public static String ConsoleView_warnings;

	static {
		initializeMessages("org.mkworkbench.ui.live.console.messages", Messages.class);
	}

	private Messages() {
	}
}
