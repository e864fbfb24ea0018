// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.recording.exchange;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String ImportText_crossings;
	public static String ImportText_elsewhere;
	public static String ImportText_events;
	public static String ImportText_morePairs;
	public static String ImportText_odd;
	public static String ImportText_unknownSender;
	public static String Monitor_ended;
	public static String Monitor_impossible;
	public static String Monitor_label;
	public static String TraceExport_all;
	public static String TraceExport_description;
	public static String TraceExport_done;
	public static String TraceExport_emptyFolder;
	public static String TraceExport_filtered;
	public static String TraceExport_format;
	public static String TraceExport_isFolder;
	public static String TraceExport_noFilter;
	public static String TraceExport_noSelection;
	public static String TraceExport_noTarget;
	public static String TraceExport_notEmpty;
	public static String TraceExport_notExported;
	public static String TraceExport_nothing;
	public static String TraceExport_replace;
	public static String TraceExport_replaceTitle;
	public static String TraceExport_selected;
	public static String TraceExport_source;
	public static String TraceExport_target;
	public static String TraceExport_task;
	public static String TraceExport_time;
	public static String TraceExport_title;
	public static String TraceExport_visible;
	public static String TraceExport_window;
	public static String TraceExport_written;
	public static String TraceImport_browse;
	public static String TraceImport_description;
	public static String TraceImport_done;
	public static String TraceImport_exists;
	public static String TraceImport_file;
	public static String TraceImport_format;
	public static String TraceImport_noEvents;
	public static String TraceImport_noFile;
	public static String TraceImport_noFolder;
	public static String TraceImport_noPlan;
	public static String TraceImport_noTarget;
	public static String TraceImport_notImported;
	public static String TraceImport_notOpened;
	public static String TraceImport_notReadable;
	public static String TraceImport_notRecognised;
	public static String TraceImport_notWritten;
	public static String TraceImport_plan;
	public static String TraceImport_planText;
	public static String TraceImport_recognise;
	public static String TraceImport_recognised;
	public static String TraceImport_recording;
	public static String TraceImport_task;
	public static String TraceImport_title;
	public static String TraceImport_window;

	static {
		initializeMessages("org.mkworkbench.ui.recording.exchange.messages", Messages.class);
	}

	private Messages() {
	}
}
