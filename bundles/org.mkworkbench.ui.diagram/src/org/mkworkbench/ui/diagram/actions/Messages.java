// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.actions;

import org.eclipse.osgi.util.NLS;

/** Texts of the editor's actions. */
public final class Messages extends NLS {
	public static String ActualSize;
	public static String Arrange;
	public static String Assign_host;
	public static String Assign_kernelNumber;
	public static String Assign_menu;
	public static String Assign_nowhere;
	public static String Assign_newKernel;
	public static String Assign_newKernelOfSelection;
	public static String Assign_pool;
	public static String Find;
	public static String FitAll;
	public static String FitSelection;
	public static String FitWidth;
	public static String Properties;
	public static String SelectCpus;
	public static String ZoomIn;
	public static String ZoomOut;
	public static String Zoom_menu;

	static {
		NLS.initializeMessages("org.mkworkbench.ui.diagram.actions.messages", Messages.class);
	}

	private Messages() {
	}
}
