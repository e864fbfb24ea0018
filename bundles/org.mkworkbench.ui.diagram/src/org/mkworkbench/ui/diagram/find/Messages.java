// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.find;

import org.eclipse.osgi.util.NLS;

/** Texts of the bars below the diagram. */
public final class Messages extends NLS {
	public static String Bar_close;
	public static String Cpus_add;
	public static String Cpus_all;
	public static String Cpus_assign;
	public static String Cpus_core;
	public static String Cpus_empty;
	public static String Cpus_found;
	public static String Cpus_foundOne;
	public static String Cpus_go;
	public static String Cpus_hint;
	public static String Cpus_kernelWithout;
	public static String Cpus_label;
	public static String Cpus_missing;
	public static String Cpus_missingOne;
	public static String Cpus_newKernel;
	public static String Cpus_noPhysicalId;
	public static String Cpus_noPhysicalIds;
	public static String Cpus_noPlace;
	public static String Cpus_noPlaces;
	public static String Cpus_node;
	public static String Cpus_package;
	public static String Cpus_select;
	public static String Cpus_unreadable;
	public static String Cpus_what;
	public static String Find_hint;
	public static String Find_hit;
	public static String Find_label;
	public static String Find_next;
	public static String Find_none;
	public static String Find_previous;

	static {
		NLS.initializeMessages("org.mkworkbench.ui.diagram.find.messages", Messages.class);
	}

	private Messages() {
	}
}
