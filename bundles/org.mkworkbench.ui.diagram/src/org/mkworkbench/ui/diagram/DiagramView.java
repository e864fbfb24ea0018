// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.Request;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.commands.CommandStackListener;
import org.eclipse.gef.editparts.GridLayer;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
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
import org.mkworkbench.ui.diagram.figures.DiagramGrid;
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
	private final DiagramWindow window;
	private final CommandStackListener afterCommand;
	private DiagramScene scene;
	private String moment = "";
	private Consumer<String> onMoment = text -> {
	};

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

			@Override
			protected GridLayer createGridLayer() {
				return new DiagramGrid(style);
			}

			/** Beyond the last figure the canvas goes on, as seen by a person. */
			@Override
			public DragTracker getDragTracker(Request request) {
				return new ThreadMarqueeTool(this);
			}
		};
		viewer.setRootEditPart(root);
		zoom = root.getZoomManager();
		zoom.addZoomListener(style::setZoom);
		window = new DiagramWindow(viewer, zoom);
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
			window.followSize();
		};
		stack.addCommandStackListener(afterCommand);
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

	/** What of the diagram the window shows. */
	public DiagramWindow window() {
		return window;
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

	/** @param text which moment of the traffic the diagram shows, in words; empty for the newest one */
	public void setMoment(String text) {
		if (!text.equals(moment)) {
			moment = text;
			onMoment.accept(text);
		}
	}

	/** @param listener told the words for another moment that is shown */
	void onMoment(Consumer<String> listener) {
		onMoment = listener;
	}

	/** Whether nothing is being drawn or dragged, so that Escape has nothing else to end. */
	boolean isIdle() {
		return domain.getActiveTool() == domain.getDefaultTool();
	}

	/** Switches between light and dark. */
	public void setDark(boolean dark) {
		if (dark != style.isDark()) {
			style.setDark(dark);
			viewer.getControl().setBackground(style.canvas());
			rebuild();
		}
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
