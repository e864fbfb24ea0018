// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.editparts;

import java.util.List;
import java.util.Objects;

import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.swt.accessibility.ACC;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.ui.diagram.figures.Level;
import org.mkworkbench.ui.diagram.figures.Places;
import org.mkworkbench.ui.diagram.figures.TileFigure;
import org.mkworkbench.picture.layout.FloorBox;
import org.mkworkbench.ui.diagram.policies.OutlinePolicy;
import org.mkworkbench.ui.diagram.tools.AssignTracker;

/** One CPU. */
public final class ThreadEditPart extends ScenePart implements ThreadSource {
	ThreadEditPart(DiagramScene scene, FloorBox box) {
		super(scene, box);
	}

	private FloorBox box() {
		return (FloorBox) getModel();
	}

	public HardwareThread thread() {
		return box().thread();
	}

	@Override
	public List<HardwareThread> threads() {
		return box().threads();
	}

	@Override
	public EObject object() {
		return thread();
	}

	@Override
	protected IFigure createFigure() {
		TileFigure figure = new TileFigure(scene().style(), box().isCompact());
		figure.setBounds(Places.rectangle(box().bounds()));
		figure.setToolTipText(() -> scene().presentation().tileToolTip(thread()));
		return figure;
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.SELECTION_FEEDBACK_ROLE, new OutlinePolicy());
	}

	@Override
	void update() {
		if (scene().plan() != null) {
			((TileFigure) getFigure()).setView(scene().presentation().tile(box()));
		}
	}

	/** Costs little where nothing changed: there may be thousands of tiles. */
	void updateLevel() {
		TileFigure figure = (TileFigure) getFigure();
		Level level = scene().presentation().level(thread());
		if (figure.view() != null && !Objects.equals(level, figure.view().level())) {
			figure.setView(figure.view().withLevel(level));
		}
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return new AssignTracker(this);
	}

	@Override
	public String spokenName() {
		return scene().presentation().spoken(thread());
	}

	@Override
	public String spokenValue() {
		return scene().presentation().ownerName(thread());
	}

	@Override
	public int spokenRole() {
		return ACC.ROLE_LISTITEM;
	}
}
