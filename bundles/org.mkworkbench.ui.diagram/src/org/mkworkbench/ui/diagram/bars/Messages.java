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
	public static String setSize;
	public static String setSizeOf;
	public static String setBase;
	public static String clearBase;
	public static String setBaseDone;
	public static String clearBaseDone;
	public static String moveMemory;
	public static String moveMemoryOf;
	public static String choosePart;
	public static String toHost;
	public static String toPool;
	public static String noName;
	public static String asks;
	public static String alignment;
	public static String sizeTitle;
	public static String sizeLabel;
	public static String wholePages;
	public static String baseTitle;
	public static String baseLabel;
	public static String noRanges;
	public static String freeRanges;
	public static String unaligned;
	public static String beyond;
	public static String baseResult;
	public static String notChecked;
	public static String notFree;
	public static String waysOf;
	public static String giveWays;
	public static String clearWays;
	public static String waysTitle;
	public static String waysLabel;
	public static String waysHint;
	public static String badWays;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
