// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.matrix;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String IpiMatrixView_clearFilter;
	public static String IpiMatrixView_collapse;
	public static String IpiMatrixView_collapseAll;
	public static String IpiMatrixView_expand;
	public static String IpiMatrixView_expandAll;
	public static String IpiMatrixView_filter;
	public static String IpiMatrixView_filterAdd;
	public static String IpiMatrixView_fit;
	public static String IpiMatrixView_invitation;
	public static String IpiMatrixView_order;
	public static String IpiMatrixView_orderKernel;
	public static String IpiMatrixView_orderPlace;
	public static String IpiMatrixView_totals;
	public static String IpiMatrixView_totalsHint;
	public static String IpiMatrixView_value;
	public static String IpiMatrixView_window;
	public static String IpiMatrixView_windowHint;
	public static String IpiMatrixView_zoomIn;
	public static String IpiMatrixView_zoomOut;
	public static String MatrixAxis_cpu;
	public static String MatrixAxis_cpus;
	public static String MatrixAxis_kernel;
	public static String MatrixAxis_node;
	public static String MatrixAxis_package;
	public static String MatrixAxis_pool;
	public static String MatrixAxis_unknown;
	public static String MatrixCanvas_name;
	public static String MatrixCanvas_picked;
	public static String MatrixContents_all;
	public static String MatrixContents_bytes;
	public static String MatrixContents_bytesPerSecond;
	public static String MatrixContents_doorbells;
	public static String MatrixContents_dropped;
	public static String MatrixContents_heading;
	public static String MatrixContents_interrupts;
	public static String MatrixContents_interruptsPerSecond;
	public static String MatrixContents_latency;
	public static String MatrixContents_lost;
	public static String MatrixContents_messages;
	public static String MatrixContents_messagesPerSecond;
	public static String MatrixContents_none;
	public static String MatrixContents_refused;
	public static String MatrixContents_totalInterrupts;
	public static String MatrixContents_totals;
	public static String MatrixContents_type;
	public static String MatrixPicture_drops;
	public static String MatrixPicture_largest;
	public static String MatrixPicture_nothing;
	public static String MatrixPicture_point;
	public static String Metric_byteRate;
	public static String Metric_bytes;
	public static String Metric_count;
	public static String Metric_dropped;
	public static String Metric_max;
	public static String Metric_p50;
	public static String Metric_p99;
	public static String Metric_rate;
	public static String WindowChoice_fading;
	public static String WindowChoice_headingB;
	public static String WindowChoice_headingFading;
	public static String WindowChoice_headingFadingB;
	public static String WindowChoice_headingLast;
	public static String WindowChoice_headingSeen;
	public static String WindowChoice_headingSelected;
	public static String WindowChoice_headingVisible;
	public static String WindowChoice_headingWhole;
	public static String WindowChoice_last;
	public static String WindowChoice_selection;
	public static String WindowChoice_visible;
	public static String WindowChoice_whole;
	public static String WindowChoice_zero;

	static {
		initializeMessages("org.mkworkbench.ui.traffic.matrix.messages", Messages.class);
	}

	private Messages() {
	}
}
