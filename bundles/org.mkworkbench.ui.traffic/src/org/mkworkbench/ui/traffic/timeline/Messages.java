// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.timeline;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String LaneList_lane;
	public static String LaneList_nobody;
	public static String Time_beforeZero;
	public static String Time_noMarker;
	public static String Time_noTime;
	public static String Time_noUnit;
	public static String Time_notWhole;
	public static String Time_nothing;
	public static String Time_tooLarge;
	public static String Time_unitMissing;

	static {
		initializeMessages("org.mkworkbench.ui.traffic.timeline.messages", Messages.class);
	}

	private Messages() {
	}
}
