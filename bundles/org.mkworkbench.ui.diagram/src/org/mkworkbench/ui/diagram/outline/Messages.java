// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.outline;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String Outline_overview;
	public static String Outline_overviewHint;
	public static String Tree_active;
	public static String Tree_activeLocked;
	public static String Tree_cpus;
	public static String Tree_group;
	public static String Tree_host;
	public static String Tree_id;
	public static String Tree_locked;
	public static String Tree_noCpus;
	public static String Tree_offline;
	public static String Tree_sizeUnknown;
	public static String Tree_spare;

	static {
		initializeMessages("org.mkworkbench.ui.diagram.outline.messages", Messages.class);
	}

	private Messages() {
	}
}
