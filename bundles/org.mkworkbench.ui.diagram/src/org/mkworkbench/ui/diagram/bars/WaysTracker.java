// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.bars;

import java.util.List;
import java.util.Objects;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.mkworkbench.edit.AssignmentPreview;
import org.mkworkbench.edit.CacheWaysPreview;
import org.mkworkbench.edit.SetCacheWaysCommand;
import org.mkworkbench.model.CacheWays;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.ui.diagram.EmfCommand;
import org.mkworkbench.ui.diagram.editparts.CacheWaysEditPart;
import org.mkworkbench.ui.diagram.editparts.CardEditPart;
import org.mkworkbench.ui.diagram.figures.CacheWaysFigure;

/**
 * Draws the ways of a kernel: a drag over cells gives it these ways, a drag of an edge widens or narrows what it has. The kernel is the selected
 * one, else the one that has the cell where the drag begins, else one that is asked for at the drop. A click selects the strip.
 */
public final class WaysTracker extends SelectEditPartTracker {
	/** Where a viewer keeps the menu that was open last. */
	private static final String OPEN = WaysTracker.class.getName();

	private final CacheWaysEditPart strip;
	private SpawnedKernel kernel;
	private int start;
	/** The edge of the kernel's ways that moves: the number of the way right of it; -1 when new ways are drawn. */
	private int edge = -1;
	private PointerCard card;
	private AssignmentPreview preview;
	private long mask;
	private boolean cancelled;

	public WaysTracker(CacheWaysEditPart strip) {
		super(strip);
		this.strip = strip;
	}

	@Override
	protected String getCommandName() {
		return "give cache ways";
	}

	@Override
	protected Cursor calculateCursor() {
		if (edge >= 0) {
			return Cursors.SIZEWE;
		}
		return isInState(STATE_DRAG_IN_PROGRESS) ? preview == null || preview.allowed() ? Cursors.CROSS : Cursors.NO : getDefaultCursor();
	}

	/** The strip is selected at the end of a click only: during a drag the selected kernel stays selected. */
	@Override
	protected void performConditionalSelection() {
		if (getCurrentInput().isMouseButtonDown(3)) {
			super.performConditionalSelection();
		}
	}

	@Override
	protected boolean handleButtonDown(int button) {
		if (strip.ways().isPresent() && plan() != null) {
			CacheWaysFigure figure = strip.getFigure();
			int x = place().x;
			start = figure.wayAt(x);
			int grip = button == 1 ? figure.gripAt(x) : -1;
			SpawnedKernel selected = selectedKernel();
			SpawnedKernel atEdge = grip < 0 ? null : kernelWithEdge(grip, selected);
			edge = atEdge == null ? -1 : grip;
			kernel = atEdge != null ? atEdge : selected != null ? selected : owner(start);
			// A click on somebody's cell means them, one on a free cell whoever was meant before.
			SpawnedKernel clicked = owner(start) != null ? owner(start) : kernel;
			strip.setKernel(clicked == null ? strip.kernel() : clicked);
		}
		return super.handleButtonDown(button);
	}

	private Point place() {
		Point place = getLocation().getCopy();
		strip.getFigure().translateToRelative(place);
		return place;
	}

	private Plan plan() {
		return strip.scene().plan();
	}

	private SpawnedKernel selectedKernel() {
		List<?> parts = getCurrentViewer().getSelectedEditParts();
		return parts.size() == 1 && parts.getFirst() instanceof CardEditPart selected ? selected.spawnedKernel() : null;
	}

	private SpawnedKernel owner(int way) {
		List<SpawnedKernel> owners = strip.kernels().stream().filter(each -> has(each, way)).toList();
		return owners.contains(strip.kernel()) ? strip.kernel() : owners.isEmpty() ? null : owners.getFirst();
	}

	private static boolean has(SpawnedKernel kernel, int way) {
		return kernel.getLlcWayMask() != null && way >= 0 && (kernel.getLlcWayMask() >>> way & 1) != 0;
	}

	private SpawnedKernel kernelWithEdge(int way, SpawnedKernel preferred) {
		List<SpawnedKernel> found = strip.kernels().stream().filter(each -> has(each, way) != has(each, way - 1)).toList();
		return found.contains(preferred) ? preferred : found.contains(strip.kernel()) ? strip.kernel() : found.isEmpty() ? null : found.getFirst();
	}

	@Override
	protected boolean handleDragStarted() {
		if (cancelled || plan() == null || strip.ways().isEmpty() || !stateTransition(STATE_DRAG, STATE_DRAG_IN_PROGRESS)) {
			return false;
		}
		card = new PointerCard(getCurrentViewer());
		return true;
	}

	@Override
	protected boolean handleDragInProgress() {
		if (!isInState(STATE_DRAG_IN_PROGRESS) || cancelled) {
			return false;
		}
		mask = edge >= 0 ? movedEdge() : drawn();
		preview = kernel != null ? CacheWaysPreview.of(plan(), strip.cache(), kernel, mask) : withoutKernel();
		if (preview.allowed() && kernel != null) {
			strip.show(kernel, mask);
		} else {
			strip.showPlan();
		}
		strip.getFigure().setFrame(mask, true);
		card.show(preview, null, getLocation());
		refreshCursor();
		return true;
	}

	private long drawn() {
		int now = strip.getFigure().wayAt(place().x);
		return CacheWays.run(Math.min(start, now), Math.abs(now - start) + 1);
	}

	/** At least one way stays; Delete and the menu take all. */
	private long movedEdge() {
		long before = kernel.getLlcWayMask();
		int first = Long.numberOfTrailingZeros(before);
		int last = Long.SIZE - 1 - Long.numberOfLeadingZeros(before);
		int to = strip.getFigure().edgeNear(place().x);
		boolean left = has(kernel, edge);
		int low = left ? Math.min(to, last) : first;
		int high = left ? last : Math.max(to - 1, first);
		return CacheWays.run(low, high - low + 1);
	}

	private AssignmentPreview withoutKernel() {
		if (strip.kernels().isEmpty()) {
			return new AssignmentPreview(false, Messages.noKernelHere, "", List.of());
		}
		return new AssignmentPreview(true, strip.ways().orElseThrow().text(mask), Messages.kernelIsAsked, List.of());
	}

	@Override
	protected boolean handleButtonUp(int button) {
		if (!isInState(STATE_DRAG_IN_PROGRESS)) {
			edge = -1;
			return super.handleButtonUp(button);
		}
		boolean drop = !cancelled && preview != null && preview.allowed();
		EditPartViewer viewer = getCurrentViewer();
		endFeedback();
		setState(STATE_TERMINAL);
		if (drop && kernel != null) {
			strip.setKernel(kernel);
			setCurrentCommand(new EmfCommand(new SetCacheWaysCommand(plan(), kernel, mask)));
			executeCurrentCommand();
		} else if (drop) {
			viewer.getControl().getDisplay().asyncExec(() -> askForKernel(viewer));
		}
		return true;
	}

	/** A menu at the pointer: whoever is chosen gets the ways. */
	private void askForKernel(EditPartViewer viewer) {
		Menu menu = new Menu(viewer.getControl());
		for (SpawnedKernel each : strip.kernels()) {
			SetCacheWaysCommand command = new SetCacheWaysCommand(plan(), each, mask);
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(NLS.bind(Messages.giveTo, Objects.requireNonNullElse(each.getName(), "?").replace("&", "&&")));
			item.setEnabled(command.canExecute());
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
				strip.setKernel(each);
				viewer.getEditDomain().getCommandStack().execute(new EmfCommand(command));
			}));
		}
		// Disposing it when it hides could come before what was chosen in it, so it stays until the next one.
		if (viewer.getControl().getData(OPEN) instanceof Menu before) {
			before.dispose();
		}
		viewer.getControl().setData(OPEN, menu);
		menu.setVisible(true);
	}

	@Override
	protected boolean handleKeyDown(KeyEvent event) {
		if (isInState(STATE_DRAG_IN_PROGRESS) && event.keyCode == SWT.ESC) {
			cancelled = true;
			endFeedback();
			setState(STATE_TERMINAL);
			refreshCursor();
			return true;
		}
		return super.handleKeyDown(event);
	}

	private void endFeedback() {
		card.erase();
		edge = -1;
		strip.showPlan();
	}

	@Override
	public void deactivate() {
		if (isInState(STATE_DRAG_IN_PROGRESS)) {
			endFeedback();
		}
		super.deactivate();
	}
}
