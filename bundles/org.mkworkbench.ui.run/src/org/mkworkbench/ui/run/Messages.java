// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String LiveActs_asked;
	public static String LiveActs_delay;
	public static String LiveActs_flood;
	public static String LiveActs_floodMenu;
	public static String LiveActs_hang;
	public static String LiveActs_hangForever;
	public static String LiveActs_kernel;
	public static String LiveActs_kill;
	public static String LiveActs_lose;
	public static String LiveActs_move;
	public static String LiveActs_movePhysical;
	public static String LiveActs_pair;
	public static String LiveActs_panic;
	public static String LiveActs_pool;
	public static String LiveActs_slow;
	public static String LiveActs_start;
	public static String LiveActs_stop;
	public static String RecordAround_drop;
	public static String RecordAround_failure;
	public static String RecordAround_latency;
	public static String RecordAround_or;
	public static String RunChoices_noCalibration;
	public static String RunRecording_failed;
	public static String RunRecording_stopFailed;
	public static String RunSession_cannotRun;
	public static String RunSession_errors;
	public static String RunSession_failed;
	public static String RunSession_more;
	public static String RunSession_noEngine;
	public static String RunSession_noStep;
	public static String RunSession_noStepping;
	public static String RunSession_notStarted;
	public static String RunSession_oneError;
	public static String RunSession_prepare;
	public static String Simulations_failed;
	public static String Simulations_job;
	public static String Simulations_progress;
	public static String Speed_noSpeed;
	public static String Speed_outOfRange;
	public static String StepSize_event;
	public static String StepSize_events;
	public static String StepSize_outOfRange;

	static {
		initializeMessages("org.mkworkbench.ui.run.messages", Messages.class);
	}

	private Messages() {
	}
}
