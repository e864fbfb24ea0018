// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.editparts;

import org.eclipse.osgi.util.NLS;

/** Texts of {@code messages.properties}. */
final class Messages extends NLS {
	public static String ways_cell;
	public static String ways_cellSize;
	public static String ways_free;
	public static String ways_owner;
	public static String ways_conflict;
	public static String ways_shared;
	public static String ways_strip;
	public static String ways_none;
	public static String ways_kernel;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
