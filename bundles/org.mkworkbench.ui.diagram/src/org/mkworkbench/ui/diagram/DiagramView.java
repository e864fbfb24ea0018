// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.Request;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.commands.CommandStackListener;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomListener;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.TopologyObject;
import org.mkworkbench.ui.diagram.editparts.CardEditPart;
import org.mkworkbench.ui.diagram.editparts.DiagramEditPartFactory;
import org.mkworkbench.ui.diagram.editparts.DiagramScene;
import org.mkworkbench.ui.diagram.editparts.LiveState;
import org.mkworkbench.ui.diagram.editparts.ThreadSource;
import org.mkworkbench.ui.diagram.figures.DiagramStyle;
import org.mkworkbench.ui.diagram.figures.SmoothLayers;
import org.mkworkbench.ui.diagram.tools.DiagramKeys;
import org.mkworkbench.ui.diagram.tools.NameEditor;
import org.mkworkbench.ui.diagram.tools.ThreadMarqueeTool;
import org.mkworkbench.ui.diagram.tools.ZoomWheel;
import org.mkworkbench.ui.document.PlanInput;

/**
 * The viewer of one design with everything it needs: needs no workbench, so tests open it in a plain shell. Disposes itself with its
 * control.
 */
public final class DiagramView {
	private static final double[] ZOOM_LEVELS = { 0.1, 0.15, 0.2, 0.25, 0.33, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4 };
	/** Text is small below this, so that a first look at a large machine rather scrolls. */
	private static final double SMALLEST_FIRST_ZOOM = 0.5;
	/** A single selected CPU need not fill the window. */
	private static final double LARGEST_FIT = 2;
	private static final int MARGIN = 24;
	/** Cards move in steps of so many pixels. */
	private static final int GRID = 8;

	private final PlanInput input;
	private final EditDomain domain;
	private final DiagramActs acts;
	private final DocumentCommandStack stack;
	private final DiagramStyle style;
	private final ScrollingGraphicalViewer viewer = new DiagramViewer();
	private final NameEditor names = new NameEditor(viewer);
	private final ZoomManager zoom;
	private final ZoomListener zoomListener;
	private final CommandStackListener afterCommand;
	private DiagramScene scene;
	/** True until a person zooms: the diagram keeps fitting into its window. */
	private boolean following = true;
	private boolean fitting;
	private boolean fitPending;

	/** @param domain of the editor; gets the document's command stack */
	public DiagramView(Composite parent, PlanInput input, EditDomain domain, boolean dark) {
		this.input = input;
		this.domain = domain;
		acts = new DiagramActs(this, input);
		style = new DiagramStyle(parent.getDisplay(), dark);
		stack = new DocumentCommandStack(input.commandStack());
		domain.setCommandStack(stack);
		viewer.createControl(parent);
		// Colours of the canvas come from the palette; style sheets for canvases would paint over them.
		viewer.getControl().setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		viewer.getControl().setBackground(style.canvas());
		ScalableFreeformRootEditPart root = new ScalableFreeformRootEditPart() {
			@Override
			protected ScalableFreeformLayeredPane createScaledLayers() {
				SmoothLayers layers = new SmoothLayers();
				layers.add(createGridLayer(), GRID_LAYER);
				layers.add(getPrintableLayers(), PRINTABLE_LAYERS);
				layers.add(new ScaledFeedback(), SCALED_FEEDBACK_LAYER);
				return layers;
			}

			/** Beyond the last figure the canvas goes on, as seen by a person. */
			@Override
			public DragTracker getDragTracker(Request request) {
				return new ThreadMarqueeTool(this);
			}
		};
		viewer.setRootEditPart(root);
		zoom = root.getZoomManager();
		zoom.setZoomLevels(ZOOM_LEVELS);
		zoom.setZoomLevelContributions(List.of(ZoomManager.FIT_ALL, ZoomManager.FIT_WIDTH, ZoomManager.FIT_HEIGHT));
		zoomListener = level -> {
			style.setZoom(level);
			following &= fitting;
		};
		zoom.addZoomListener(zoomListener);
		DiagramKeys keys = new DiagramKeys(viewer, acts);
		viewer.setKeyHandler(keys);
		viewer.getControl().addTraverseListener(keys::keyTraversed);
		viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), new ZoomWheel(zoom));
		viewer.setProperty(CardEditPart.RENAME, names);
		viewer.setProperty(SnapToGrid.PROPERTY_GRID_SPACING, new Dimension(GRID, GRID));
		domain.addViewer(viewer);
		show();
		// One refresh right after each act, so that tools find the parts of what they made.
		afterCommand = event -> {
			scene.refresh().flush();
			followSize();
		};
		stack.addCommandStackListener(afterCommand);
		viewer.getControl().addControlListener(ControlListener.controlResizedAdapter(event -> followSize()));
		viewer.getControl().addDisposeListener(event -> dispose());
	}

	private void show() {
		scene = new DiagramScene(input, style);
		viewer.setEditPartFactory(new DiagramEditPartFactory(scene));
		viewer.setContents(scene);
	}

	private void dispose() {
		stack.removeCommandStackListener(afterCommand);
		stack.dispose();
		style.dispose();
	}

	public ScrollingGraphicalViewer viewer() {
		return viewer;
	}

	public Control control() {
		return viewer.getControl();
	}

	public DiagramScene scene() {
		return scene;
	}

	public DiagramStyle style() {
		return style;
	}

	public ZoomManager zoom() {
		return zoom;
	}

	public NameEditor names() {
		return names;
	}

	/** What the diagram shows. */
	public PlanInput input() {
		return input;
	}

	/** What keys and menus do. */
	public DiagramActs acts() {
		return acts;
	}

	/** Executes a command of the document as one act of the person. */
	void execute(org.eclipse.emf.common.command.Command command) {
		stack.execute(new EmfCommand(command));
	}

	/** Starts anew: another plan is shown or the document was read again. */
	public void rebuild() {
		viewer.deselectAll();
		show();
	}

	public void findingsChanged() {
		scene.updateFindings();
	}

	/** @param live null for the plan alone */
	public void setLive(LiveState live) {
		scene.setLive(live);
	}

	/** Switches between light and dark. */
	public void setDark(boolean dark) {
		if (dark != style.isDark()) {
			style.setDark(dark);
			viewer.getControl().setBackground(style.canvas());
			rebuild();
		}
	}

	// zoom

	private void followSize() {
		Rectangle area = viewport();
		if (following && !fitPending && area.width > 100 && area.height > 100) {
			fitPending = true;
			viewer.getControl().getDisplay().asyncExec(() -> {
				fitPending = false;
				if (viewer.getControl() != null && !viewer.getControl().isDisposed() && following) {
					fit(SMALLEST_FIRST_ZOOM);
				}
			});
		}
	}

	/** Makes everything visible, without enlarging. */
	public void fit() {
		fit(ZOOM_LEVELS[0]);
	}

	private void fit(double least) {
		viewer.flush();
		fitting = true;
		fit(contentBounds(), least, 1, true);
		fitting = false;
	}

	/** Makes the whole width visible, without enlarging. The upper edge stays where it is. */
	public void fitWidth() {
		viewer.flush();
		fit(contentBounds(), ZOOM_LEVELS[0], 1, false);
	}

	public boolean canFitSelection() {
		return selectionBounds() != null;
	}

	/** Brings the selected figures as large as they fit, at most twice their size. */
	public void fitSelection() {
		Rectangle area = selectionBounds();
		if (area != null) {
			fit(area, ZOOM_LEVELS[0], LARGEST_FIT, true);
		}
	}

	private Rectangle selectionBounds() {
		Rectangle all = null;
		for (Object part : viewer.getSelectedEditParts()) {
			if (part != viewer.getContents() && part instanceof GraphicalEditPart graphical) {
				Rectangle box = graphical.getFigure().getBounds();
				all = all == null ? box.getCopy() : all.union(box);
			}
		}
		return all;
	}

	/** Zooms until an area fits, with a margin around it, and centres it if it is smaller than the window. */
	private void fit(Rectangle content, double least, double most, boolean whole) {
		Rectangle area = viewport();
		double across = (double) area.width / (content.width + 2 * MARGIN);
		double level = Math.clamp(whole ? Math.min(across, (double) area.height / (content.height + 2 * MARGIN)) : across, least, most);
		int top = (int) (zoom.getViewport().getViewLocation().y / zoom.getZoom() * level);
		zoom.setZoom(level);
		viewer.flush();
		double now = zoom.getZoom();
		Point corner = new Point((int) ((content.x - MARGIN) * now), whole ? (int) ((content.y - MARGIN) * now) : top);
		if (most > 1) {
			corner.translate(-(int) Math.max(0, (area.width - (content.width + 2 * MARGIN) * now) / 2),
					-(int) Math.max(0, (area.height - (content.height + 2 * MARGIN) * now) / 2));
		}
		zoom.setViewLocation(corner);
	}

	/**
	 * Zooms around the middle of the window. Where that lies beside all figures, it goes to the next of them, so that nobody ends on empty canvas
	 * after a look from far away.
	 */
	public void zoomTo(double level) {
		viewer.flush();
		Rectangle area = viewport();
		Point corner = zoom.getViewport().getViewLocation();
		Point middle = new Point((int) ((corner.x + area.width / 2) / zoom.getZoom()), (int) ((corner.y + area.height / 2) / zoom.getZoom()));
		Point target = nextFigure(middle);
		zoom.setZoom(Math.clamp(level, zoom.getMinZoom(), zoom.getMaxZoom()));
		viewer.flush();
		double now = zoom.getZoom();
		Rectangle content = contentBounds();
		zoom.setViewLocation(new Point(within((int) (target.x * now) - area.width / 2, content.x, content.right(), now, area.width),
				within((int) (target.y * now) - area.height / 2, content.y, content.bottom(), now, area.height)));
	}

	/** The place itself where it lies on a figure, else the nearest place that does. */
	private Point nextFigure(Point place) {
		Point best = place;
		double least = Double.MAX_VALUE;
		for (Object child : viewer.getContents().getChildren()) {
			Rectangle box = ((GraphicalEditPart) child).getFigure().getBounds();
			if (!box.isEmpty()) {
				Point near = new Point(Math.clamp(place.x, box.x, box.right() - 1), Math.clamp(place.y, box.y, box.bottom() - 1));
				double distance = near.getDistance(place);
				if (distance < least) {
					least = distance;
					best = near;
				}
			}
		}
		return best;
	}

	/** A position of the window that shows no more empty canvas than there must be. */
	private static int within(int wanted, int from, int to, double level, int window) {
		int first = (int) ((from - MARGIN) * level);
		return Math.clamp(wanted, first, Math.max(first, (int) ((to + MARGIN) * level) - window));
	}

	private Rectangle viewport() {
		var area = ((Composite) viewer.getControl()).getClientArea();
		return new Rectangle(area.x, area.y, area.width, area.height);
	}

	/** All figures, in pixels at 100 % zoom. */
	public Rectangle contentBounds() {
		Rectangle all = null;
		for (Object child : ((GraphicalEditPart) viewer.getContents()).getFigure().getChildren()) {
			Rectangle box = ((IFigure) child).getBounds();
			if (!box.isEmpty()) {
				all = all == null ? box.getCopy() : all.union(box);
			}
		}
		for (Object channel : ((LayerManager) viewer.getRootEditPart()).getLayer(LayerConstants.CONNECTION_LAYER).getChildren()) {
			Rectangle box = ((IFigure) channel).getBounds();
			all = all == null ? box.getCopy() : all.union(box);
		}
		return all == null ? new Rectangle(0, 0, 100, 100) : all;
	}

	// selection

	/** Shows and selects the element with a uid. @return whether the diagram shows it */
	public boolean reveal(String uid) {
		Element found = null;
		if (uid.equals(input.design().getUid())) {
			return false;
		}
		for (var all = input.design().eAllContents(); found == null && all.hasNext();) {
			if (all.next() instanceof Element element && uid.equals(element.getUid())) {
				found = element;
			}
		}
		return found != null && select(List.of(found), true);
	}

	/** Selects the parts of model objects; for parts that are not shown, the nearest container that is. @return whether any is shown */
	public boolean select(List<? extends EObject> objects, boolean reveal) {
		List<EditPart> parts = new ArrayList<>();
		for (EObject object : objects) {
			EditPart part = null;
			for (EObject current = object; current != null && part == null; current = current.eContainer()) {
				part = scene.partOf(viewer, current);
			}
			if (part != null && part.isSelectable() && !parts.contains(part)) {
				parts.add(part);
			}
		}
		viewer.setSelection(new StructuredSelection(parts));
		if (reveal && !parts.isEmpty()) {
			viewer.reveal(parts.getLast());
		}
		return !parts.isEmpty();
	}

	/** Where an object is shown, in the coordinates of {@link #control}; null when it is not shown. */
	public org.eclipse.swt.graphics.Rectangle boundsOf(EObject object) {
		if (!(scene.partOf(viewer, object) instanceof GraphicalEditPart part)) {
			return null;
		}
		Rectangle box = part.getFigure().getBounds().getCopy();
		part.getFigure().translateToAbsolute(box);
		return new org.eclipse.swt.graphics.Rectangle(box.x, box.y, box.width, box.height);
	}

	/** Model objects of the selection. */
	public List<EObject> selectedObjects() {
		List<EObject> objects = new ArrayList<>();
		for (Object part : viewer.getSelectedEditParts()) {
			EObject object = (EObject) ((EditPart) part).getAdapter(EObject.class);
			if (object != null && !objects.contains(object)) {
				objects.add(object);
			}
		}
		return objects;
	}

	/** Objects of the selection, with the CPUs of cores, caches and packages in their place. */
	public List<EObject> selectedResources() {
		List<EObject> found = new ArrayList<>(selectedThreads());
		selectedObjects().stream().filter(object -> !(object instanceof TopologyObject)).forEach(found::add);
		return found;
	}

	/** CPUs of the selection, cores, caches and packages included, in reading order. */
	public List<HardwareThread> selectedThreads() {
		List<HardwareThread> found = new ArrayList<>();
		for (Object part : viewer.getSelectedEditParts()) {
			if (part instanceof ThreadSource source) {
				found.addAll(source.threads());
			}
		}
		return scene.floorPlan().root().threads().stream().filter(found::contains).toList();
	}

	/** Paints what is due, for pictures and tests. */
	public void flush() {
		scene.refresh().flush();
		viewer.flush();
	}

	private static final class ScaledFeedback extends org.eclipse.draw2d.FreeformLayer {
		ScaledFeedback() {
			setEnabled(false);
		}
	}
}
