// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.app;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String Application_inUse;
	public static String Application_noWorkspace;
	public static String Application_product;
	public static String Application_unusable;
	public static String DesignActionBarAdvisor_edit;
	public static String DesignActionBarAdvisor_file;
	public static String DesignActionBarAdvisor_help;
	public static String DesignActionBarAdvisor_new;
	public static String DesignActionBarAdvisor_perspective;
	public static String DesignActionBarAdvisor_recent;
	public static String DesignActionBarAdvisor_run;
	public static String DesignActionBarAdvisor_view;
	public static String DesignActionBarAdvisor_window;
	public static String DesignWindowAdvisor_title;

	static {
		initializeMessages("org.mkworkbench.app.messages", Messages.class);
	}

	private Messages() {
	}
}
