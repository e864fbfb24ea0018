// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.commands;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String LiveSwitch_question;
	public static String LiveSwitch_remember;
	public static String LiveSwitch_title;
	public static String PauseHandler_pause;
	public static String PauseHandler_pauseHint;
	public static String PauseHandler_resume;
	public static String PauseHandler_resumeHint;
	public static String RunControl_engine;
	public static String RunControl_noEngine;
	public static String RunControl_speed;
	public static String SpeedMenu_maximum;
	public static String SpeedMenu_realTime;

	static {
		initializeMessages("org.mkworkbench.ui.run.commands.messages", Messages.class);
	}

	private Messages() {
	}
}
