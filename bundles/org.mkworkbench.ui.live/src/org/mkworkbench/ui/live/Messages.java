// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String KernelMenu_hang;
	public static String KernelMenu_kill;
	public static String KernelMenu_panic;
	public static String KernelMenu_start;
	public static String KernelMenu_stop;
	public static String KernelRow_bytesIn;
	public static String KernelRow_bytesOut;
	public static String KernelRow_cpus;
	public static String KernelRow_dropped;
	public static String KernelRow_kernel;
	public static String KernelRow_lastEvent;
	public static String KernelRow_memory;
	public static String KernelRow_notUp;
	public static String KernelRow_received;
	public static String KernelRow_sent;
	public static String KernelRow_state;
	public static String KernelsView_invitation;
	public static String LiveView_ended;
	public static String LiveView_failed;
	public static String LiveView_nothing;
	public static String LiveView_paused;
	public static String LiveView_run;
	public static String LiveView_running;
	public static String LiveView_scenario;

	static {
		initializeMessages("org.mkworkbench.ui.live.messages", Messages.class);
	}

	private Messages() {
	}
}
