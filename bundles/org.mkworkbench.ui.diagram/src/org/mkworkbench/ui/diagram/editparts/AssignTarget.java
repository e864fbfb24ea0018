// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.editparts;

import java.util.function.Supplier;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.common.command.Command;
import org.mkworkbench.edit.AssignmentPreview;
import org.mkworkbench.ui.diagram.figures.CardFigure.Target;
import org.mkworkbench.ui.diagram.tools.Load;

/** An edit part that CPUs and devices can be dropped on. */
public interface AssignTarget {
	/** What a drop would do. The command is made only when somebody drops. */
	record Offer(AssignmentPreview preview, Supplier<Command> command) {
	}

	/** @param location in the coordinates of the viewer's control */
	Offer offer(Load load, Point location);

	/** Shows during a drag that the part could be, is, or refuses to be the target. */
	void light(Target target);
}
