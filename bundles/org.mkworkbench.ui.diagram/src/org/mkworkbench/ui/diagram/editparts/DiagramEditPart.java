// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.editparts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.eclipse.gef.editpolicies.SnapFeedbackPolicy;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.mkworkbench.edit.AssignmentPreview;
import org.mkworkbench.edit.CreateKernelCommand;
import org.mkworkbench.model.Bounds;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.picture.layout.Area;
import org.mkworkbench.ui.diagram.figures.CaptionFigure;
import org.mkworkbench.ui.diagram.figures.CardFigure;
import org.mkworkbench.ui.diagram.figures.ChannelRouter;
import org.mkworkbench.ui.diagram.policies.AssignPolicy;
import org.mkworkbench.ui.diagram.policies.CardLayoutPolicy;
import org.mkworkbench.ui.diagram.tools.Load;
import org.mkworkbench.ui.diagram.tools.ThreadMarqueeTool;

/** The canvas: floor plan on the left, cards on the right. CPUs dropped on its empty parts make a new kernel. */
public final class DiagramEditPart extends ScenePart implements AssignTarget {
	private static final int GRID = 8;
	/** About that of a kernel without channels and devices. */
	private static final int NEW_CARD_HEIGHT = 136;


	private CaptionFigure hint;

	DiagramEditPart(DiagramScene scene) {
		super(scene, scene);
	}

	@Override
	public EObject object() {
		return scene().plan();
	}

	@Override
	protected IFigure createFigure() {
		FreeformLayer layer = new FreeformLayer();
		layer.setLayoutManager(new FreeformLayout());
		hint = new CaptionFigure(scene().style(), Messages.Diagram_hint);
		layer.add(hint, new Rectangle(0, 0, 0, 0));
		return layer;
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.COMPONENT_ROLE, new RootComponentEditPolicy());
		installEditPolicy(EditPolicy.LAYOUT_ROLE, new CardLayoutPolicy());
		installEditPolicy(AssignPolicy.ROLE, new AssignPolicy());
		installEditPolicy("guides", new SnapFeedbackPolicy());
	}

	/** Cards snap to the grid, and to other cards where the viewer says so. */
	@Override
	@SuppressWarnings({ "rawtypes", "unchecked" })
	public Object getAdapter(Class key) {
		if (key == SnapToHelper.class) {
			SnapToHelper grid = new SnapToGrid(this);
			return Boolean.TRUE.equals(getViewer().getProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED))
					? new CompoundSnapToHelper(new SnapToHelper[] { new SnapToGeometry(this), grid }) : grid;
		}
		return super.getAdapter(key);
	}

	@Override
	public void activate() {
		super.activate();
		scene().refresh().start(this);
	}

	@Override
	public void deactivate() {
		scene().refresh().stop();
		super.deactivate();
	}

	@Override
	protected List<Object> getModelChildren() {
		List<Object> children = new ArrayList<>();
		children.add(scene().floorPlan());
		Plan plan = scene().plan();
		if (plan != null) {
			if (plan.getHostKernel() != null) {
				children.add(plan.getHostKernel());
			}
			if (plan.getPool() != null) {
				children.add(plan.getPool());
			}
			children.addAll(plan.getKernels());
		}
		return children;
	}

	/** GEF inserts figures by the index of their edit parts; the hint lies below them all. */
	@Override
	protected void addChildVisual(org.eclipse.gef.EditPart child, int index) {
		IFigure figure = ((GraphicalEditPart) child).getFigure();
		getContentPane().add(figure, child instanceof FloorPlanEditPart ? figure.getBounds().getCopy() : null, index + 1);
	}

	@Override
	protected void refreshVisuals() {
		if (getLayer(LayerConstants.CONNECTION_LAYER) instanceof ConnectionLayer layer && !(layer.getConnectionRouter() instanceof ChannelRouter)) {
			layer.setConnectionRouter(new ChannelRouter());
		}
	}

	@Override
	protected void refreshChildren() {
		super.refreshChildren();
		placeCards();
	}

	@Override
	void update() {
		// The canvas itself shows nothing of the model.
	}

	/** Brings all parts up to date. */
	void refreshEverything() {
		if (scene().plan() == null) {
			return;
		}
		refreshChildren();
		for (Object child : getChildren()) {
			if (child instanceof CardEditPart card) {
				card.refreshChannels();
			}
			((ScenePart) child).update();
		}
		placeCards();
		updateChannels();
	}

	/** Brings up to date what a run changes. */
	void refreshLive() {
		for (Object child : getChildren()) {
			if (child instanceof CardEditPart card) {
				card.update();
			} else if (child instanceof FloorPlanEditPart floor) {
				floor.updateLevels();
			}
		}
		updateChannels();
	}

	private void updateChannels() {
		for (Object child : getChildren()) {
			if (child instanceof CardEditPart card) {
				card.channels().forEach(ChannelEditPart::update);
			}
		}
	}

	private void placeCards() {
		Map<EObject, CardEditPart> cards = new java.util.HashMap<>();
		for (Object child : getChildren()) {
			if (child instanceof CardEditPart card) {
				cards.put(card.object(), card);
			}
		}
		Map<EObject, Rectangle> places = scene().cardPlaces(object -> cards.containsKey(object) ? cards.get(object).preferredHeight() : 0);
		cards.forEach((object, card) -> place(card.getFigure(), places.get(object)));
		placeHint(places);
	}

	private void place(IFigure figure, Rectangle place) {
		if (!place.equals(getContentPane().getLayoutManager().getConstraint(figure))) {
			getContentPane().setConstraint(figure, place);
		}
	}

	private void placeHint(Map<EObject, Rectangle> places) {
		boolean empty = scene().plan() == null || scene().plan().getKernels().isEmpty();
		if (empty) {
			Area floor = scene().floorPlan().root().bounds();
			int x = floor.right() + 60;
			int y = places.values().stream().mapToInt(Rectangle::bottom).max().orElse(floor.y) + 28;
			Dimension size = hint.textSize();
			place(hint, new Rectangle(x, y, size.width + 8, size.height + 8));
		} else {
			place(hint, new Rectangle(0, 0, 0, 0));
		}
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return new ThreadMarqueeTool(this);
	}

	/** A place for a new card as near as possible to the wanted one, so that no card has to make room for it. */
	public Bounds freePlace(int x, int y, int width) {
		List<Rectangle> cards = new ArrayList<>();
		for (Object child : getChildren()) {
			if (child instanceof CardEditPart card) {
				cards.add(card.getFigure().getBounds().getExpanded(GRID, GRID));
			}
		}
		Rectangle wanted = new Rectangle(Math.floorDiv(x, GRID) * GRID, Math.floorDiv(y, GRID) * GRID, width, NEW_CARD_HEIGHT);
		Rectangle best = null;
		for (int direction : new int[] { PositionConstants.SOUTH, PositionConstants.NORTH, PositionConstants.EAST }) {
			Rectangle place = wanted.getCopy();
			for (Rectangle card = blocking(cards, place); card != null; card = blocking(cards, place)) {
				switch (direction) {
				case PositionConstants.SOUTH -> place.y = Math.ceilDiv(card.bottom(), GRID) * GRID;
				case PositionConstants.NORTH -> place.y = Math.floorDiv(card.y - place.height, GRID) * GRID;
				default -> place.x = Math.ceilDiv(card.right(), GRID) * GRID;
				}
			}
			if (place.y >= 0 && (best == null || distance(place, wanted) < distance(best, wanted))) {
				best = place;
			}
		}
		return new Bounds(best == null ? wanted.x : best.x, best == null ? wanted.y : best.y, width, 0);
	}

	private static int distance(Rectangle one, Rectangle other) {
		return Math.abs(one.x - other.x) + Math.abs(one.y - other.y);
	}

	private static Rectangle blocking(List<Rectangle> cards, Rectangle place) {
		return cards.stream().filter(place::intersects).findFirst().orElse(null);
	}

	@Override
	public Offer offer(Load load, Point location) {
		if (load.threads().isEmpty()) {
			return new Offer(new AssignmentPreview(false, Messages.Diagram_dropDevices, "", List.of()), () -> null);
		}
		Point place = location.getCopy();
		getFigure().translateToRelative(place);
		Bounds bounds = freePlace(place.x - 40, place.y - 24, CardFigure.WIDTH);
		return new Offer(AssignmentPreview.ofNewKernel(scene().plan(), load.threads()),
				() -> new CreateKernelCommand(scene().plan(), bounds, load.threads()));
	}

	@Override
	public void light(CardFigure.Target target) {
		// The card at the pointer says it; a frame around the whole canvas would say nothing.
	}

	@Override
	public String spokenName() {
		return scene().plan() == null ? Messages.spoken_diagram : NLS.bind(Messages.spoken_plan, scene().plan().getName());
	}

	@Override
	public int spokenRole() {
		return ACC.ROLE_CANVAS;
	}
}
