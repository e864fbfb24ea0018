// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.latency;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String HeatCanvas_name;
	public static String HeatCanvas_selected;
	public static String HeatPicture_latency;
	public static String HeatPicture_messages;
	public static String HeatPicture_most;
	public static String HeatPicture_nothing;
	public static String HeatPicture_time;
	public static String HeatPicture_title;
	public static String HistogramPicture_count;
	public static String HistogramPicture_figures;
	public static String HistogramPicture_nothing;
	public static String HistogramPicture_percentiles;
	public static String HistogramPicture_title;
	public static String LatencyColumn_count;
	public static String LatencyColumn_from;
	public static String LatencyColumn_to;
	public static String LatencyColumn_type;
	public static String LatencyRow_all;
	public static String LatencyRow_unknown;
	public static String LatencyTable_name;
	public static String LatencyView_by;
	public static String LatencyView_byBoth;
	public static String LatencyView_byPair;
	public static String LatencyView_byType;
	public static String LatencyView_histogram;
	public static String LatencyView_invitation;
	public static String LatencyView_moment;
	public static String LatencyView_selected;
	public static String LatencyView_whole;

	static {
		initializeMessages("org.mkworkbench.ui.traffic.latency.messages", Messages.class);
	}

	private Messages() {
	}
}
