// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.editparts;

import java.util.List;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.swt.accessibility.ACC;
import org.mkworkbench.ui.diagram.figures.BoxFigure;
import org.mkworkbench.ui.diagram.figures.Places;
import org.mkworkbench.ui.diagram.figures.CardFigure.Target;
import org.mkworkbench.picture.layout.FloorBox;
import org.mkworkbench.picture.layout.FloorPlan;
import org.mkworkbench.ui.diagram.policies.AssignPolicy;
import org.mkworkbench.ui.diagram.tools.Load;
import org.mkworkbench.ui.diagram.tools.ThreadMarqueeTool;

/** The machine. CPUs and devices dropped on it go back to the host kernel, which owns what nobody else has. */
public final class FloorPlanEditPart extends ScenePart implements AssignTarget {
	FloorPlanEditPart(DiagramScene scene, FloorPlan plan) {
		super(scene, plan);
	}

	private FloorBox box() {
		return ((FloorPlan) getModel()).root();
	}

	@Override
	public EObject object() {
		return box().object();
	}

	@Override
	protected IFigure createFigure() {
		Figure figure = new Figure();
		figure.setBounds(Places.rectangle(box().bounds()));
		BoxContent.addCaptions(figure, box(), scene());
		return figure;
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(AssignPolicy.ROLE, new AssignPolicy());
	}

	@Override
	protected List<Object> getModelChildren() {
		return BoxContent.children(box());
	}

	@Override
	public boolean isSelectable() {
		return false;
	}

	@Override
	protected void addChildVisual(EditPart child, int index) {
		getFigure().add(((GraphicalEditPart) child).getFigure());
	}

	@Override
	void update() {
		for (Object child : getChildren()) {
			((ScenePart) child).update();
		}
	}

	/** Brings up to date how busy CPUs are. */
	void updateLevels() {
		updateLevels(this);
	}

	private static void updateLevels(EditPart parent) {
		for (Object child : parent.getChildren()) {
			if (child instanceof ThreadEditPart tile) {
				tile.updateLevel();
			} else {
				updateLevels((EditPart) child);
			}
		}
	}

	@Override
	protected void refreshVisuals() {
		// The machine shows nothing of its own.
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return new ThreadMarqueeTool(this);
	}

	@Override
	public Offer offer(Load load, Point location) {
		return new Offer(load.preview(scene().plan(), scene().plan().getHostKernel()), () -> load.command(scene().plan(), scene().plan().getHostKernel()));
	}

	@Override
	public void light(Target target) {
		for (Object child : getChildren()) {
			if (((GraphicalEditPart) child).getFigure() instanceof BoxFigure figure) {
				figure.setTarget(target == Target.HIT);
			}
		}
	}

	@Override
	public String spokenName() {
		return FloorPlan.summary(scene().input().design().getMachine());
	}

	@Override
	public int spokenRole() {
		return ACC.ROLE_GROUP;
	}
}
