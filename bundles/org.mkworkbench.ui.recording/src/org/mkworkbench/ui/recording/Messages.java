// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.recording;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String Facts_began;
	public static String Facts_counted;
	public static String Facts_cpu;
	public static String Facts_cpus;
	public static String Facts_damaged;
	public static String Facts_damagedOne;
	public static String Facts_delivered;
	public static String Facts_dropped;
	public static String Facts_event;
	public static String Facts_events;
	public static String Facts_kernel;
	public static String Facts_kernels;
	public static String Facts_lost;
	public static String Facts_machine;
	public static String Facts_origin;
	public static String Facts_plan;
	public static String Facts_refused;
	public static String Facts_sent;
	public static String OpenRecording_all;
	public static String OpenRecording_recordings;
	public static String OpenRecording_title;
	public static String Overview_described;
	public static String Overview_name;
	public static String Overview_noMessages;
	public static String Overview_noMoment;
	public static String Overview_rate;
	public static String Overview_rateDropped;
	public static String Overview_reading;
	public static String PlayBar_analyse;
	public static String PlayBar_analyseHint;
	public static String PlayBar_begin;
	public static String PlayBar_cut;
	public static String PlayBar_cutHint;
	public static String PlayBar_end;
	public static String PlayBar_export;
	public static String PlayBar_exportHint;
	public static String PlayBar_next;
	public static String PlayBar_pause;
	public static String PlayBar_play;
	public static String PlayBar_previous;
	public static String PlayBar_selection;
	public static String PlayBar_speed;
	public static String PlayBar_speedHint;
	public static String RecordingActs_cutTitle;
	public static String RecordingActs_cutting;
	public static String RecordingActs_leftOut;
	public static String RecordingActs_leftOutOne;
	public static String RecordingActs_notCut;
	public static String RecordingEditor_noFile;
	public static String RecordingEditor_opening;
	public static String RecordingEditor_refused;

	static {
		initializeMessages("org.mkworkbench.ui.recording.messages", Messages.class);
	}

	private Messages() {
	}
}
