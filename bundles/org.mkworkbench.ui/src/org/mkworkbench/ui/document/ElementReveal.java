// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.document;

/** What editors of designs answer as an adapter: they show and select an element. UI thread only. */
public interface ElementReveal {
	/** @return false when the editor does not show the element */
	boolean reveal(String uid);
}
