// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.tools;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String AssignTracker_alone;
	public static String Name_none;
	public static String Name_slash;
	public static String Name_space;
	public static String Name_taken;
	public static String Palette_channel;
	public static String Palette_channelText;
	public static String Palette_kernel;
	public static String Palette_kernelText;
	public static String Palette_marquee;
	public static String Palette_marqueeText;
	public static String Palette_select;
	public static String Palette_selectText;
	public static String Palette_tools;

	static {
		initializeMessages("org.mkworkbench.ui.diagram.tools.messages", Messages.class);
	}

	private Messages() {
	}
}
