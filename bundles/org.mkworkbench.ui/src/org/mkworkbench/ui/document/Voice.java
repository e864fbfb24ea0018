// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.document;

/** Where acts say what they did; the status line in the workbench. UI thread only. */
public interface Voice {
	/** @param problem true when something was refused */
	void say(String text, boolean problem);
}
