// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String DropNote_dropped;
	public static String FilterLine_example;
	public static String FilterLine_hint;
	public static String FilterLine_label;
	public static String FilterLine_problem;
	public static String Invitation_notOpened;
	public static String Invitation_nothing;
	public static String Invitation_open;
	public static String Invitation_run;
	public static String SourceMenu_hint;
	public static String SourceMenu_source;
	public static String SourceTexts_endedRun;
	public static String SourceTexts_monitor;
	public static String SourceTexts_pausedRun;
	public static String SourceTexts_recording;
	public static String SourceTexts_run;
	public static String SourceTexts_trace;
	public static String Strip_filter;
	public static String Strip_kept;
	public static String Strip_lost;
	public static String Strip_lostOne;
	public static String TrafficView_copying;
	public static String TrafficView_failed;
	public static String TrafficView_further;
	public static String TrafficView_gone;
	public static String TrafficView_invitation;
	public static String TrafficView_noMemory;
	public static String TrafficView_pinned;
	public static String ViewActions_clone;
	public static String ViewActions_copy;
	public static String ViewActions_filter;
	public static String ViewActions_filterHint;
	public static String ViewActions_picture;
	public static String ViewActions_pictureDone;
	public static String ViewActions_pictureFailed;
	public static String ViewActions_pictureTitle;
	public static String ViewActions_pin;
	public static String ViewActions_pinHint;
	public static String ViewActions_png;
	public static String ViewActions_svg;

	static {
		initializeMessages("org.mkworkbench.ui.traffic.messages", Messages.class);
	}

	private Messages() {
	}
}
