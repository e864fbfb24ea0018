// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.editparts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.requests.SelectionRequest;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.ui.diagram.figures.BoxFigure;
import org.mkworkbench.ui.diagram.figures.Places;
import org.mkworkbench.picture.layout.FloorBox;
import org.mkworkbench.ui.diagram.policies.OutlinePolicy;
import org.mkworkbench.ui.diagram.tools.AssignTracker;
import org.mkworkbench.ui.diagram.tools.ThreadMarqueeTool;
import org.mkworkbench.validation.Words;

/** A package, node, die, cache or core. Its header and border are handles for all its CPUs; inside, a drag draws a marquee. */
public final class FloorBoxEditPart extends ScenePart implements ThreadSource {
	private static final int BORDER = 8;

	FloorBoxEditPart(DiagramScene scene, FloorBox box) {
		super(scene, box);
	}

	public FloorBox box() {
		return (FloorBox) getModel();
	}

	@Override
	public EObject object() {
		return box().object();
	}

	/** True while the box is drawn as one tile that stands for its CPUs. */
	public boolean isMerged() {
		return ((BoxFigure) getFigure()).isMerged();
	}

	@Override
	public List<HardwareThread> threads() {
		return box().threads();
	}

	@Override
	protected IFigure createFigure() {
		BoxFigure.Level level = switch (box().kind()) {
		case PACKAGE, MACHINE -> BoxFigure.Level.PACKAGE;
		case CACHE -> BoxFigure.Level.CACHE;
		case CORE, THREAD -> BoxFigure.Level.CORE;
		case NODE, DIE -> BoxFigure.Level.GROUP;
		};
		BoxFigure figure = new BoxFigure(scene().style(), level, box().title(), box().detail());
		figure.setBounds(Places.rectangle(box().bounds()));
		figure.setRange(Words.numbers(box().threads()));
		BoxContent.addCaptions(figure, box(), scene());
		return figure;
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.SELECTION_FEEDBACK_ROLE, new OutlinePolicy());
	}

	@Override
	protected List<Object> getModelChildren() {
		return BoxContent.children(box());
	}

	@Override
	protected void addChildVisual(EditPart child, int index) {
		getFigure().add(((GraphicalEditPart) child).getFigure());
	}

	@Override
	void update() {
		refreshVisuals();
		for (Object child : getChildren()) {
			((ScenePart) child).update();
		}
	}

	@Override
	protected void refreshVisuals() {
		if (scene().plan() != null && (box().kind() == FloorBox.Kind.CACHE || box().kind() == FloorBox.Kind.CORE)) {
			((BoxFigure) getFigure()).setShares(scene().presentation().shares(box()));
		}
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		if (request instanceof SelectionRequest selection && selection.getLocation() != null) {
			Point place = selection.getLocation().getCopy();
			getFigure().translateToRelative(place);
			Rectangle inside = getFigure().getBounds().getCopy().shrink(BORDER, BORDER);
			boolean handle = box().kind() == FloorBox.Kind.CORE || ((BoxFigure) getFigure()).header().contains(place) || !inside.contains(place);
			if (!handle) {
				return new ThreadMarqueeTool(this);
			}
		}
		return new AssignTracker(this);
	}

	@Override
	public String spokenName() {
		String title = Stream.of(box().title(), box().detail()).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
		String cpus = NLS.bind(Messages.spoken_cpus, Words.numbers(threads()));
		return title.isEmpty() ? NLS.bind(Messages.spoken_core, cpus) : title + ", " + cpus;
	}

	@Override
	public String spokenValue() {
		return scene().plan() == null ? "" : scene().presentation().ownerNames(threads());
	}

	@Override
	public int spokenRole() {
		return ACC.ROLE_GROUP;
	}
}
