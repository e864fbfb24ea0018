// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.editparts;

import org.eclipse.osgi.util.NLS;

/** Texts of {@code messages.properties}. */
final class Messages extends NLS {
	public static String Card_rename;
	public static String Diagram_dropDevices;
	public static String Diagram_hint;
	public static String card_cpusNow;
	public static String card_dragHere;
	public static String card_host;
	public static String card_planned;
	public static String card_pool;
	public static String card_poolText;
	public static String channel_declared;
	public static String channel_dropped;
	public static String channel_measured;
	public static String channel_split;
	public static String chip_boot;
	public static String chip_bootReason;
	public static String chip_bridge;
	public static String chip_driver;
	public static String chip_group;
	public static String chip_groupWith;
	public static String chip_sriov;
	public static String chip_virtual;
	public static String findings_more;
	public static String memory_base;
	public static String memory_baseChosen;
	public static String memory_bookKeeping;
	public static String memory_bookKeepingSays;
	public static String memory_boundary;
	public static String memory_chosen;
	public static String memory_host;
	public static String memory_hostSays;
	public static String memory_nodeSizeUnknown;
	public static String memory_none;
	public static String memory_oversubscribed;
	public static String memory_part;
	public static String memory_sizeUnknown;
	public static String memory_spare;
	public static String memory_spareSays;
	public static String spoken_card;
	public static String spoken_core;
	public static String spoken_cpu;
	public static String spoken_cpus;
	public static String spoken_diagram;
	public static String spoken_notAllowed;
	public static String spoken_offline;
	public static String spoken_owner;
	public static String spoken_physicalId;
	public static String spoken_plan;
	public static String spoken_pool;
	public static String tile_assumed;
	public static String tile_baseFrequency;
	public static String tile_boot;
	public static String tile_core;
	public static String tile_kind;
	public static String tile_maxFrequency;
	public static String tile_node;
	public static String tile_notAllowed;
	public static String tile_offline;
	public static String tile_package;
	public static String tile_planned;
	public static String ways_cell;
	public static String ways_cellSize;
	public static String ways_chosen;
	public static String ways_conflict;
	public static String ways_free;
	public static String ways_kernel;
	public static String ways_none;
	public static String ways_owner;
	public static String ways_shared;
	public static String ways_strip;

	static {
		NLS.initializeMessages("org.mkworkbench.ui.diagram.editparts.messages", Messages.class);
	}

	private Messages() {
	}
}
