// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.wizards;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String DesignFilePage_description;
	public static String DesignFilePage_title;
	public static String ExportPage_assumeIds;
	public static String ExportPage_badName;
	public static String ExportPage_browse;
	public static String ExportPage_chooseFolder;
	public static String ExportPage_comments;
	public static String ExportPage_description;
	public static String ExportPage_design;
	public static String ExportPage_files;
	public static String ExportPage_folder;
	public static String ExportPage_format;
	public static String ExportPage_fullPath;
	public static String ExportPage_isFile;
	public static String ExportPage_noFolder;
	public static String ExportPage_noPlan;
	public static String ExportPage_notYet;
	public static String ExportPage_note;
	public static String ExportPage_plan;
	public static String ExportPage_problems;
	public static String ExportPage_title;
	public static String ExportPage_unreadable;
	public static String ExportWizard_cancel;
	public static String ExportWizard_exported;
	public static String ExportWizard_interrupted;
	public static String ExportWizard_leftovers;
	public static String ExportWizard_notWritten;
	public static String ExportWizard_overwrite;
	public static String ExportWizard_overwriteText;
	public static String ExportWizard_overwriteTitle;
	public static String ExportWizard_window;
	public static String ExportWizard_writing;
	public static String ExportWizard_writingOne;
	public static String ExportWizard_written;
	public static String ExportWizard_writtenOne;
	public static String FileDrop_unknown;
	public static String ImportMachineWizard_conflicts;
	public static String ImportMachineWizard_description;
	public static String ImportMachineWizard_merged;
	public static String ImportMachineWizard_notMerged;
	public static String ImportMachineWizard_source;
	public static String ImportMachineWizard_window;
	public static String ImportReport_text;
	public static String ImportReport_title;
	public static String ImportTargetPage_create;
	public static String ImportTargetPage_createText;
	public static String ImportTargetPage_description;
	public static String ImportTargetPage_merge;
	public static String ImportTargetPage_mergeText;
	public static String ImportTargetPage_title;
	public static String Import_more;
	public static String Import_notImported;
	public static String MachineSource_job;
	public static String MergeMachineCommand_label;
	public static String NewDesignWizard_description;
	public static String NewDesignWizard_notCreated;
	public static String NewDesignWizard_notWritten;
	public static String NewDesignWizard_source;
	public static String NewDesignWizard_window;
	public static String Picture_browse;
	public static String Picture_colours;
	public static String Picture_dark;
	public static String Picture_description;
	public static String Picture_design;
	public static String Picture_failed;
	public static String Picture_file;
	public static String Picture_format;
	public static String Picture_light;
	public static String Picture_noDesign;
	public static String Picture_noFile;
	public static String Picture_noFolder;
	public static String Picture_noName;
	public static String Picture_noPlan;
	public static String Picture_overwrite;
	public static String Picture_overwriteNo;
	public static String Picture_overwriteTitle;
	public static String Picture_overwriteYes;
	public static String Picture_plan;
	public static String Picture_scale;
	public static String Picture_suffix;
	public static String Picture_title;
	public static String Picture_window;
	public static String Print_failed;
	public static String Print_job;
	public static String SourcePage_allFiles;
	public static String SourcePage_badName;
	public static String SourcePage_browseFile;
	public static String SourcePage_browseFolder;
	public static String SourcePage_chooseFolder;
	public static String SourcePage_chooseMachine;
	public static String SourcePage_file;
	public static String SourcePage_fileText;
	public static String SourcePage_filter;
	public static String SourcePage_local;
	public static String SourcePage_localText;
	public static String SourcePage_noFile;
	public static String SourcePage_noSource;
	public static String SourcePage_path;
	public static String SourcePage_preset;
	public static String SourcePage_presetText;
	public static String Source_template;
	public static String Source_templateText;
	public static String Template_description;
	public static String Template_title;

	static {
		initializeMessages("org.mkworkbench.ui.wizards.messages", Messages.class);
	}

	private Messages() {
	}
}
