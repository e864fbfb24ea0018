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
	public static String RecordAround_after;
	public static String RecordAround_before;
	public static String RecordAround_message;
	public static String RecordAround_nothing;
	public static String RecordAround_title;
	public static String RecordAround_wait;
	public static String RecordAround_whenDrop;
	public static String RecordAround_whenFailure;
	public static String RecordAround_whenLatency;
	public static String RecordAround_window;
	public static String RecordAsHandler_recordings;
	public static String RecordAsHandler_title;
	public static String RecordHandler_record;
	public static String RecordHandler_recordNext;
	public static String RecordHandler_stop;
	public static String RecordHandler_waiting;
	public static String RunControl_engine;
	public static String RunControl_noEngine;
	public static String RunControl_speed;
	public static String SpeedMenu_maximum;
	public static String SpeedMenu_other;
	public static String SpeedMenu_question;
	public static String SpeedMenu_realTime;
	public static String SpeedMenu_title;
	public static String StepHandler_step;
	public static String StepMenu_other;
	public static String StepMenu_question;
	public static String StepMenu_title;
	public static String TrafficStatus_around;
	public static String TrafficStatus_dropped;
	public static String TrafficStatus_droppedOne;
	public static String TrafficStatus_lost;
	public static String TrafficStatus_lostOne;
	public static String TrafficStatus_problem;
	public static String TrafficStatus_recorded;
	public static String TrafficStatus_recording;
	public static String TrafficStatus_waiting;

	static {
		initializeMessages("org.mkworkbench.ui.run.commands.messages", Messages.class);
	}

	private Messages() {
	}
}
