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
	public static String Assign_newKernel;
	public static String Assign_newKernelOfSelection;
	public static String Assign_nowhere;
	public static String Assign_pool;
	public static String Clip_copied;
	public static String Clip_copyAction;
	public static String Clip_cut;
	public static String Clip_cutAction;
	public static String Clip_duplicate;
	public static String Clip_noKernels;
	public static String Clip_noPlan;
	public static String Clip_omission;
	public static String Clip_omissions;
	public static String Clip_pasteAction;
	public static String Clip_pasted;
	public static String Clip_popupHint;
	public static String Edit_delete;
	public static String Edit_redo;
	public static String Edit_redoIt;
	public static String Edit_rename;
	public static String Edit_revert;
	public static String Edit_selectAll;
	public static String Edit_undo;
	public static String Edit_undoIt;
	public static String Find;
	public static String FitAll;
	public static String FitSelection;
	public static String FitWidth;
	public static String Print;
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
