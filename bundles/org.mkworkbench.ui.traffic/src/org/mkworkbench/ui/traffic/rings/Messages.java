// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.rings;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String RingsCanvas_name;
	public static String RingsContents_summary;
	public static String RingsPicture_entries;
	public static String RingsPicture_full;
	public static String RingsPicture_fullHere;
	public static String RingsPicture_heading;
	public static String RingsPicture_high;
	public static String RingsPicture_highWater;
	public static String RingsPicture_kernel;
	public static String RingsPicture_nothing;
	public static String RingsPicture_now;
	public static String RingsPicture_of;
	public static String RingsPicture_pixel;
	public static String RingsPicture_time;
	public static String RingsPicture_unknown;
	public static String RingsView_invitation;

	static {
		initializeMessages("org.mkworkbench.ui.traffic.rings.messages", Messages.class);
	}

	private Messages() {
	}
}
