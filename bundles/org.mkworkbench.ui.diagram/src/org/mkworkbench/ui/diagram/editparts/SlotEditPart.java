// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.editparts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPolicy;
import org.mkworkbench.ui.diagram.policies.OutlinePolicy;

/**
 * What lies in a box of the floor plan beside its CPUs, at a place of its own: a memory bar, a device, a strip of cache ways. Selected with
 * the one outline.
 *
 * @param <F> the figure
 */
abstract class SlotEditPart<F extends IFigure> extends ScenePart {
	private final EObject object;

	/** @param slot of the floor plan. @param object of the machine that it shows */
	SlotEditPart(DiagramScene scene, Object slot, EObject object) {
		super(scene, slot);
		this.object = object;
	}

	@Override
	public final EObject object() {
		return object;
	}

	abstract F draw();

	/** In the diagram at 100 %. */
	abstract Rectangle place();

	@Override
	protected final IFigure createFigure() {
		F drawn = draw();
		drawn.setBounds(place());
		return drawn;
	}

	@Override
	@SuppressWarnings("unchecked")
	public F getFigure() {
		return (F) super.getFigure();
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.SELECTION_FEEDBACK_ROLE, new OutlinePolicy());
	}
}
