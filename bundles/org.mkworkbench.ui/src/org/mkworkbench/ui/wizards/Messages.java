// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.wizards;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String FileDrop_unknown;
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
