// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.pages;

/** What the menus of the workbench do on a page that is not the diagram. */
public interface EditorPage {
	/** The page comes to the front or goes; it needs no work while nobody sees it. */
	void setShown(boolean shown);

	/** The design changed. */
	void refresh();

	boolean canCopy();

	/** Puts what is selected on the clipboard. */
	void copy();

	void selectAll();

	default boolean canFind() {
		return false;
	}

	/** Puts the cursor where people write what they look for. */
	default void find() {
	}

	/** The other look of the workbench. */
	default void setDark(boolean dark) {
	}
}
