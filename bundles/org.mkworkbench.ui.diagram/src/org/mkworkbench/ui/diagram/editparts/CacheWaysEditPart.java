// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.editparts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.picture.layout.FloorBox;
import org.mkworkbench.ui.diagram.figures.CacheWaysFigure;
import org.mkworkbench.ui.diagram.figures.Places;
import org.mkworkbench.ui.diagram.policies.OutlinePolicy;

/** The ways of a last-level cache and who has them. */
public final class CacheWaysEditPart extends ScenePart {
	private final WayViews views;

	CacheWaysEditPart(DiagramScene scene, FloorBox.CacheSlot slot) {
		super(scene, slot);
		views = new WayViews(scene);
	}

	private FloorBox.CacheSlot slot() {
		return (FloorBox.CacheSlot) getModel();
	}

	public Cache cache() {
		return slot().cache();
	}

	@Override
	public EObject object() {
		return cache();
	}

	@Override
	public CacheWaysFigure getFigure() {
		return (CacheWaysFigure) super.getFigure();
	}

	@Override
	protected IFigure createFigure() {
		CacheWaysFigure figure = new CacheWaysFigure(scene().style());
		figure.setBounds(Places.rectangle(slot().bounds()));
		return figure;
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.SELECTION_FEEDBACK_ROLE, new OutlinePolicy());
	}

	@Override
	void update() {
		// A machine that lost its ways gets a new floor plan in the same pass.
		if (scene().plan() != null && cache().getWays() != null && cache().getWays() > 0) {
			getFigure().setView(views.strip(cache()));
		}
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return new SelectEditPartTracker(this);
	}

	@Override
	protected AccessibleEditPart getAccessibleEditPart() {
		return new AccessibleGraphicalEditPart() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = getFigure().view().toolTip();
			}
		};
	}
}
