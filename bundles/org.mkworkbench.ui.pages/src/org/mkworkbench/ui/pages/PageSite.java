// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.pages;

import java.util.List;

import org.mkworkbench.model.machine.Element;

/** What a page wants from the editor around it. */
public interface PageSite {
	/** Tells something in passing, without a box to close. @param problem true when something was refused */
	void say(String message, boolean problem);

	/** A person selected other rows. */
	void selected(List<Element> elements);

	/** Turns to the diagram and shows an element there. */
	void showInDiagram(Element element);
}
