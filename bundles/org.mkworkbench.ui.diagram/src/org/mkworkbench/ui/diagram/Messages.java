// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import org.eclipse.osgi.util.NLS;

/** Texts of the diagram and its editor. */
public final class Messages extends NLS {
	public static String Assignment_devices;
	public static String Assignment_done;
	public static String Assignment_give;
	public static String Assignment_host;
	public static String Assignment_noKernel;
	public static String Assignment_noKernels;
	public static String Assignment_noPlan;
	public static String Assignment_nothingSelected;
	public static String Assignment_pool;
	public static String Assignment_unnamed;
	public static String Cpus_many;
	public static String Cpus_one;
	public static String DeviceTree_head;
	public static String DeviceTree_noExporter;
	public static String DeviceTree_noPlan;
	public static String DeviceTree_refused;
	public static String Editor_notSaved;
	public static String Editor_notSavedAs;
	public static String Editor_revert;
	public static String Editor_revertText;
	public static String Editor_unreadable;
	public static String Kernel_made;
	public static String Kernels_arranged;
	public static String Page_compare;
	public static String Page_deviceTree;
	public static String Page_diagram;
	public static String Page_fit;
	public static String Page_fitHint;
	public static String Page_notShown;
	public static String Page_problem;
	public static String Page_table;
	public static String Page_zoomHint;
	public static String Palette_title;
	public static String Problem_again;
	public static String Problem_asText;
	public static String Problem_calm;
	public static String Problem_title;
	public static String Selection_channel;
	public static String Selection_cpu;
	public static String Selection_cpus;
	public static String Selection_devices;
	public static String Selection_host;
	public static String Selection_iommuGroup;
	public static String Selection_kernels;
	public static String Selection_memory;
	public static String Selection_noCpus;
	public static String Selection_noMemory;
	public static String Selection_node;
	public static String Selection_nodes;
	public static String Selection_objects;
	public static String Selection_oneDevice;
	public static String Selection_overhead;
	public static String Selection_pool;
	public static String Selection_spare;
	public static String Selection_unknown;
	public static String State_locked;
	public static String State_readOnly;
	public static String State_writable;
	public static String Traffic_load;
	public static String Traffic_moment;

	static {
		NLS.initializeMessages("org.mkworkbench.ui.diagram.messages", Messages.class);
	}

	private Messages() {
	}
}
