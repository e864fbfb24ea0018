// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.timeline;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String Canvas_error;
	public static String Canvas_name;
	public static String Canvas_warning;
	public static String Facts_after;
	public static String Facts_atLeast;
	public static String Facts_before;
	public static String Facts_busy;
	public static String Facts_byteCount;
	public static String Facts_bytes;
	public static String Facts_column;
	public static String Facts_columnOf;
	public static String Facts_cpus;
	public static String Facts_dropped;
	public static String Facts_endedAt;
	public static String Facts_handled;
	public static String Facts_handledAt;
	public static String Facts_interrupt;
	public static String Facts_latency;
	public static String Facts_length;
	public static String Facts_maxLatency;
	public static String Facts_number;
	public static String Facts_outcome;
	public static String Facts_running;
	public static String Facts_sent;
	public static String Facts_sentAt;
	public static String Facts_since;
	public static String Facts_state;
	public static String Facts_time;
	public static String Facts_type;
	public static String Facts_until;
	public static String LaneList_lane;
	public static String LaneList_nobody;
	public static String Legend_band;
	public static String Legend_bookmark;
	public static String Legend_column;
	public static String Legend_drop;
	public static String Legend_error;
	public static String Legend_message;
	public static String Legend_step;
	public static String Menu_addBookmark;
	public static String Menu_bookmark;
	public static String Menu_bookmarks;
	public static String Menu_collapse;
	public static String Menu_collapseAll;
	public static String Menu_expand;
	public static String Menu_expandAll;
	public static String Menu_fit;
	public static String Menu_goTo;
	public static String Menu_height;
	public static String Menu_hide;
	public static String Menu_hideAll;
	public static String Menu_lanes;
	public static String Menu_large;
	public static String Menu_medium;
	public static String Menu_nextBookmark;
	public static String Menu_noFilter;
	public static String Menu_onlyOf;
	public static String Menu_onlyPair;
	public static String Menu_onlyTraffic;
	public static String Menu_onlyType;
	public static String Menu_previousBookmark;
	public static String Menu_removeBookmark;
	public static String Menu_showAll;
	public static String Menu_small;
	public static String Menu_time;
	public static String Menu_zoomSelection;
	public static String Painter_arrowsLeftOut;
	public static String Painter_at;
	public static String Painter_beyondLeft;
	public static String Painter_beyondRight;
	public static String Painter_cpu;
	public static String Painter_cpus;
	public static String Painter_markers;
	public static String Painter_notExact;
	public static String Painter_selected;
	public static String Painter_shown;
	public static String State_BOOTING;
	public static String State_HALTED;
	public static String State_HUNG;
	public static String State_IDLE;
	public static String State_INTERRUPT;
	public static String State_NONE;
	public static String State_RUNNING;
	public static String Time_beforeZero;
	public static String Time_noMarker;
	public static String Time_noTime;
	public static String Time_noUnit;
	public static String Time_notWhole;
	public static String Time_nothing;
	public static String Time_tooLarge;
	public static String Time_unitMissing;
	public static String View_bookmarkName;
	public static String View_bookmarkText;
	public static String View_bookmarkTitle;
	public static String View_copy;
	public static String View_fit;
	public static String View_fitHint;
	public static String View_follow;
	public static String View_followHint;
	public static String View_goToText;
	public static String View_goToTitle;
	public static String View_invitation;
	public static String View_legend;
	public static String View_noFurther;
	public static String View_zoomIn;
	public static String View_zoomInHint;
	public static String View_zoomOut;
	public static String View_zoomOutHint;

	static {
		initializeMessages("org.mkworkbench.ui.traffic.timeline.messages", Messages.class);
	}

	private Messages() {
	}
}
