// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.pages;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String Assign_host;
	public static String Assign_menu;
	public static String Assign_noKernel;
	public static String Assign_nothing;
	public static String Assign_pool;
	public static String Column_owner;
	public static String Compare_active;
	public static String Compare_added;
	public static String Compare_change;
	public static String Compare_changed;
	public static String Compare_leftTip;
	public static String Compare_many;
	public static String Compare_map;
	public static String Compare_mapTip;
	public static String Compare_noCpus;
	public static String Compare_noPlans;
	public static String Compare_one;
	public static String Compare_onePlan;
	public static String Compare_removed;
	public static String Compare_rightTip;
	public static String Compare_same;
	public static String Compare_subject;
	public static String Compare_swap;
	public static String Cpus_boot;
	public static String Cpus_cache;
	public static String Cpus_core;
	public static String Cpus_empty;
	public static String Cpus_kind;
	public static String Cpus_many;
	public static String Cpus_node;
	public static String Cpus_notAllowed;
	public static String Cpus_number;
	public static String Cpus_offline;
	public static String Cpus_one;
	public static String Cpus_online;
	public static String Cpus_package;
	public static String Cpus_physicalId;
	public static String Cpus_state;
	public static String Cpus_stayOffline;
	public static String Cpus_staysOffline;
	public static String Cpus_title;
	public static String Devices_address;
	public static String Devices_boot;
	public static String Devices_class;
	public static String Devices_driver;
	public static String Devices_empty;
	public static String Devices_function;
	public static String Devices_goAlong;
	public static String Devices_goesAlong;
	public static String Devices_group;
	public static String Devices_many;
	public static String Devices_name;
	public static String Devices_node;
	public static String Devices_one;
	public static String Devices_os;
	public static String Devices_physical;
	public static String Devices_platform;
	public static String Devices_title;
	public static String Devices_virtual;
	public static String Devices_wholeGroups;
	public static String Devices_wholeGroupsTip;
	public static String Memory_base;
	public static String Memory_empty;
	public static String Memory_give;
	public static String Memory_hostKeeps;
	public static String Memory_many;
	public static String Memory_node;
	public static String Memory_one;
	public static String Memory_overhead;
	public static String Memory_set;
	public static String Memory_setSize;
	public static String Memory_share;
	public static String Memory_size;
	public static String Memory_title;
	public static String Owner_host;
	public static String Owner_noName;
	public static String Owner_pool;
	public static String Plan_barTip;
	public static String Plan_compareWith;
	public static String Plan_delete;
	public static String Plan_deleted;
	public static String Plan_duplicate;
	public static String Plan_duplicateMessage;
	public static String Plan_duplicateTitle;
	public static String Plan_isLocked;
	public static String Plan_lock;
	public static String Plan_lockedName;
	public static String Plan_new;
	public static String Plan_newMessage;
	public static String Plan_newName;
	public static String Plan_newTitle;
	public static String Plan_none;
	public static String Plan_noOther;
	public static String Plan_nowLocked;
	public static String Plan_nowUnlocked;
	public static String Plan_rename;
	public static String Plan_renameLabel;
	public static String Plan_renameMessage;
	public static String Plan_renameTitle;
	public static String Plan_show;
	public static String Plan_unlock;
	public static String Table_copy;
	public static String Table_noMatch;
	public static String Table_part;
	public static String Table_search;
	public static String Table_searchTip;
	public static String Table_selectAll;
	public static String Table_selected;
	public static String Table_showInDiagram;

	static {
		NLS.initializeMessages("org.mkworkbench.ui.diagram.pages.messages", Messages.class);
	}

	private Messages() {
	}
}
