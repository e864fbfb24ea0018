// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.properties;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String Boot_browse;
	public static String Boot_commandLine;
	public static String Boot_commandLineHint;
	public static String Boot_empty;
	public static String Boot_good;
	public static String Boot_image;
	public static String Boot_initrd;
	public static String Boot_setCommandLine;
	public static String Boot_setImage;
	public static String Boot_setInitrd;
	public static String Cache_none;
	public static String Cache_notPartitioned;
	public static String Cache_tooMany;
	public static String Cache_unknown;
	public static String Cache_ways;
	public static String Cache_waysHint;
	public static String Cpus_down;
	public static String Cpus_order;
	public static String Cpus_orderHint;
	public static String Cpus_up;
	public static String Distances_cell;
	public static String Distances_note;
	public static String Distances_unknown;
	public static String General_setRole;
	public static String Memory_base;
	public static String Memory_baseHint;
	public static String Memory_chosenByKernel;
	public static String Memory_clearBase;
	public static String Memory_noAddress;
	public static String Memory_setBase;
	public static String Memory_sizeFirst;
	public static String Plan_locked;
	public static String Plan_lockedHint;
	public static String Virtio_add;
	public static String Virtio_edit;
	public static String Virtio_kind;
	public static String Virtio_name;
	public static String Virtio_number;
	public static String Virtio_queueSize;
	public static String Virtio_queues;
	public static String Virtio_remove;
	public static String Virtio_title;
	public static String different;
	public static String one;

	static {
		initializeMessages("org.mkworkbench.ui.properties.messages", Messages.class);
	}

	private Messages() {
	}
}
