// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.bars;

import org.eclipse.osgi.util.NLS;

/** Texts of {@code messages.properties}. */
public final class Messages extends NLS {
	public static String alignment;
	public static String allHint;
	public static String amountLabel;
	public static String amountTitle;
	public static String askHint;
	public static String asks;
	public static String badWays;
	public static String baseLabel;
	public static String baseResult;
	public static String baseTitle;
	public static String beyond;
	public static String bookKeepingStays;
	public static String choosePart;
	public static String clearBase;
	public static String clearBaseDone;
	public static String clearWays;
	public static String freeRanges;
	public static String giveTo;
	public static String giveWays;
	public static String hostStays;
	public static String kernelIsAsked;
	public static String moveMemory;
	public static String moveMemoryOf;
	public static String noKernelHere;
	public static String noName;
	public static String noRanges;
	public static String notChecked;
	public static String notFree;
	public static String setBase;
	public static String setBaseDone;
	public static String setSize;
	public static String setSizeOf;
	public static String sizeHint;
	public static String sizeLabel;
	public static String sizeTitle;
	public static String steps;
	public static String toHost;
	public static String toPool;
	public static String unaligned;
	public static String unchanged;
	public static String waysHint;
	public static String waysLabel;
	public static String waysOf;
	public static String waysTitle;
	public static String wholePages;

	static {
		NLS.initializeMessages("org.mkworkbench.ui.diagram.bars.messages", Messages.class);
	}

	private Messages() {
	}
}
