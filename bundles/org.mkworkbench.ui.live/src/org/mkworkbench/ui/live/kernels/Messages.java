// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.kernels;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String KernelColumn_busy;
	public static String KernelColumn_bytesIn;
	public static String KernelColumn_bytesOut;
	public static String KernelColumn_cpus;
	public static String KernelColumn_dropped;
	public static String KernelColumn_interrupts;
	public static String KernelColumn_kernel;
	public static String KernelColumn_lastError;
	public static String KernelColumn_lastEvent;
	public static String KernelColumn_memory;
	public static String KernelColumn_received;
	public static String KernelColumn_sent;
	public static String KernelColumn_state;
	public static String KernelColumn_uptime;
	public static String KernelFacts_load;
	public static String KernelFacts_notUp;
	public static String KernelFacts_starting;
	public static String KernelTable_about;
	public static String KernelsView_invitation;
	public static String KernelsView_moment;
	public static String KernelsView_noFilter;
	public static String KernelsView_only;

	static {
		initializeMessages("org.mkworkbench.ui.live.kernels.messages", Messages.class);
	}

	private Messages() {
	}
}
