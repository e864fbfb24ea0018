// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.bars;

import org.eclipse.osgi.util.NLS;

/** Texts of {@code messages.properties}. */
public final class Messages extends NLS {
	public static String unchanged;
	public static String steps;
	public static String bookKeepingStays;
	public static String hostStays;
	public static String askHint;
	public static String allHint;
	public static String amountTitle;
	public static String amountLabel;
	public static String sizeHint;
	public static String noKernelHere;
	public static String kernelIsAsked;
	public static String giveTo;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
