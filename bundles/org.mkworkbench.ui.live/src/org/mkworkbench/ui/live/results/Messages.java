// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.results;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String Actions_copy;
	public static String Actions_copyCsv;
	public static String Actions_csvFiles;
	public static String Actions_entry;
	public static String Actions_export;
	public static String Actions_exportTitle;
	public static String Actions_history;
	public static String Actions_historyHint;
	public static String Actions_jsonFiles;
	public static String Actions_noHistory;
	public static String Actions_notWritten;
	public static String Actions_pin;
	public static String Actions_pinHint;
	public static String Assumptions_badge;
	public static String Assumptions_figures;
	public static String Assumptions_heading;
	public static String Assumptions_link;
	public static String Assumptions_message;
	public static String Assumptions_title;
	public static String Comparison_machine;
	public static String Comparison_of;
	public static String Comparison_spoken;
	public static String Estimates_maybeChance;
	public static String Estimates_same;
	public static String Latency_above;
	public static String Latency_none;
	public static String Latency_of;
	public static String Latency_quantiles;
	public static String Latency_shareAbove;
	public static String Latency_shareUpTo;
	public static String Latency_show;
	public static String Latency_spoken;
	public static String Latency_time;
	public static String Latency_upTo;
	public static String Progress_preparing;
	public static String Progress_runs;
	public static String Progress_stop;
	public static String Progress_stopped;
	public static String Progress_stoppedBefore;
	public static String Progress_stopping;
	public static String Results_boot;
	public static String Results_comparison;
	public static String Results_configure;
	public static String Results_filter;
	public static String Results_header;
	public static String Results_invitation;
	public static String Results_latency;
	public static String Results_noBoot;
	public static String Results_noFigures;
	public static String Results_noScenario;
	public static String Results_noSteps;
	public static String Results_nothing;
	public static String Results_replication;
	public static String Results_replications;
	public static String Results_simulate;
	public static String Results_steps;
	public static String Results_noWholeRun;
	public static String Results_summary;
	public static String Results_wholeRun;
	public static String Steps_log;
	public static String Tables_count;
	public static String Tables_difference;
	public static String Tables_event;
	public static String Tables_figure;
	public static String Tables_of;
	public static String Tables_runs;
	public static String Tables_source;
	public static String Tables_time;
	public static String Tables_value;
	public static String Tables_variant;

	static {
		initializeMessages("org.mkworkbench.ui.live.results.messages", Messages.class);
	}

	private Messages() {
	}
}
