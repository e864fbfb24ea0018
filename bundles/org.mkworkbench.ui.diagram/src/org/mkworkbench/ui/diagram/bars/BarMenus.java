// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.bars;

import java.util.List;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.jface.action.IMenuManager;
import org.mkworkbench.ui.diagram.editparts.CacheWaysEditPart;
import org.mkworkbench.ui.diagram.editparts.MemoryBarEditPart;

/** The part of the diagram's context menu that is about memory bars and strips of cache ways. */
public final class BarMenus {
	private BarMenus() {
	}

	/** Adds what can be done with the selected bar or strip; nothing while something else is selected. */
	public static void fill(IMenuManager menu, EditPartViewer viewer) {
		List<?> parts = viewer.getSelectedEditParts();
		if (parts.size() != 1) {
			return;
		}
		if (parts.getFirst() instanceof MemoryBarEditPart bar && bar.memory() != null) {
			new MemoryMenu(viewer, bar).fill(menu);
		} else if (parts.getFirst() instanceof CacheWaysEditPart strip && strip.scene().plan() != null) {
			new WaysMenu(viewer, strip).fill(menu);
		}
	}
}
