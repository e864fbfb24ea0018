// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.preferences;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String Workbench_always;
	public static String Workbench_delay;
	public static String Workbench_delayRange;
	public static String Workbench_description;
	public static String Workbench_memory;
	public static String Workbench_memoryRange;
	public static String Workbench_never;
	public static String Workbench_prompt;
	public static String Workbench_recordFromMemory;
	public static String Workbench_speed;
	public static String Workbench_switchToLive;

	static {
		initializeMessages("org.mkworkbench.ui.run.preferences.messages", Messages.class);
	}

	private Messages() {
	}
}
