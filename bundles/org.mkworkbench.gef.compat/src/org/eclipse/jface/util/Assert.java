// SPDX-License-Identifier: EPL-2.0
package org.eclipse.jface.util;

import org.eclipse.core.runtime.AssertionFailedException;

/** Left the platform after GEF 3.2 was built; GEF calls these two methods. */
public final class Assert {
	private Assert() {
	}

	public static boolean isTrue(boolean expression) {
		if (!expression) {
			throw new AssertionFailedException("assertion failed");
		}
		return true;
	}

	public static void isNotNull(Object object) {
		if (object == null) {
			throw new AssertionFailedException("null argument");
		}
	}
}
