// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.problems;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String ExplainRule_none;
	public static String ModelNames_cache;
	public static String ModelNames_cacheOfLevel;
	public static String ModelNames_channel;
	public static String ModelNames_core;
	public static String ModelNames_cpu;
	public static String ModelNames_design;
	public static String ModelNames_host;
	public static String ModelNames_hostBridge;
	public static String ModelNames_hostEnd;
	public static String ModelNames_kernel;
	public static String ModelNames_machine;
	public static String ModelNames_memory;
	public static String ModelNames_memoryOfNone;
	public static String ModelNames_noAddress;
	public static String ModelNames_noName;
	public static String ModelNames_node;
	public static String ModelNames_pciBridge;
	public static String ModelNames_pciDevice;
	public static String ModelNames_plan;
	public static String ModelNames_pool;
	public static String ModelNames_scenario;
	public static String ModelNames_step;
	public static String ModelNames_wholeDesign;
	public static String ModelNames_workload;
	public static String ProblemFixes_failed;
	public static String ProblemMarkers_job;
	public static String ProblemMarkers_line;
	public static String ProblemMarkers_unreadable;
	public static String QuickFix_all;
	public static String QuickFix_byHand;
	public static String QuickFix_changes;
	public static String QuickFix_keys;
	public static String QuickFix_nothing;
	public static String QuickFix_outdated;
	public static String QuickFix_title;
	public static String ShowSubjects_none;

	static {
		initializeMessages("org.mkworkbench.ui.problems.messages", Messages.class);
	}

	private Messages() {
	}
}
