// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.document;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String DesignDocument_showPlan;
	public static String DesignStore_noFile;
	public static String DiskCheck_cancel;
	public static String DiskCheck_changed;
	public static String DiskCheck_changedDirty;
	public static String DiskCheck_changedSinceOpened;
	public static String DiskCheck_changedTitle;
	public static String DiskCheck_close;
	public static String DiskCheck_deleted;
	public static String DiskCheck_deletedDirty;
	public static String DiskCheck_deletedTitle;
	public static String DiskCheck_keepContents;
	public static String DiskCheck_keepOpen;
	public static String DiskCheck_notSaved;
	public static String DiskCheck_overwrite;
	public static String DiskCheck_readAgain;
	public static String DiskCheck_save;
	public static String DiskCheck_unreadable;
	public static String DocumentValidation_job;

	static {
		initializeMessages("org.mkworkbench.ui.document.messages", Messages.class);
	}

	private Messages() {
	}
}
