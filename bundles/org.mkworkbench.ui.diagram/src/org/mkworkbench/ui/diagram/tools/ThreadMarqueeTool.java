// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.tools;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.RectangleFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.mkworkbench.ui.diagram.editparts.CardEditPart;
import org.mkworkbench.ui.diagram.editparts.DiagramScene;
import org.mkworkbench.ui.diagram.editparts.ThreadEditPart;

/**
 * Draws a rectangle and selects the CPUs that it touches; cards only when they lie wholly inside and no CPU is touched. With Ctrl or
 * Shift the selection grows. Serves as palette tool and as drag tracker of empty places; as tracker, a click selects its part.
 */
public final class ThreadMarqueeTool extends AbstractTool implements DragTracker {
	private final EditPart clicked;
	private RectangleFigure frame;

	/** The palette tool. */
	public ThreadMarqueeTool() {
		this(null);
	}

	/** @param clicked what a click without a drag selects, if it can be selected */
	public ThreadMarqueeTool(EditPart clicked) {
		this.clicked = clicked;
		setDefaultCursor(clicked == null ? Cursors.CROSS : Cursors.ARROW);
		setUnloadWhenFinished(false);
	}

	@Override
	protected String getCommandName() {
		return REQ_SELECTION;
	}

	@Override
	protected boolean handleButtonDown(int button) {
		if (!isGraphical(getCurrentViewer())) {
			return true;
		}
		if (button == 1) {
			stateTransition(STATE_INITIAL, STATE_DRAG_IN_PROGRESS);
		} else if (clicked != null && clicked.isSelectable() && button == 3) {
			getCurrentViewer().select(clicked);
		}
		return true;
	}

	private static boolean isGraphical(EditPartViewer viewer) {
		return viewer != null && viewer.getContents() != null && viewer.getContents().getModel() instanceof DiagramScene;
	}

	@Override
	protected boolean handleDragInProgress() {
		if (isInState(STATE_DRAG_IN_PROGRESS)) {
			showFrame();
		}
		return true;
	}

	@Override
	protected boolean handleButtonUp(int button) {
		if (stateTransition(STATE_DRAG_IN_PROGRESS, STATE_TERMINAL)) {
			eraseFrame();
			boolean extend = getCurrentInput().isModKeyDown(SWT.MOD1) || getCurrentInput().isShiftKeyDown();
			if (movedPastThreshold()) {
				select(extend);
			} else {
				click(extend);
			}
		}
		handleFinished();
		return true;
	}

	private void click(boolean extend) {
		EditPart part = clicked != null ? clicked : getCurrentViewer().findObjectAt(getLocation());
		while (part != null && !part.isSelectable()) {
			part = part.getParent();
		}
		if (part == null || part == getCurrentViewer().getContents() || part == getCurrentViewer().getRootEditPart()) {
			if (!extend) {
				getCurrentViewer().deselectAll();
			}
		} else if (!extend) {
			getCurrentViewer().select(part);
		} else if (part.getSelected() == EditPart.SELECTED_NONE) {
			getCurrentViewer().appendSelection(part);
		} else {
			getCurrentViewer().deselect(part);
		}
	}

	private void select(boolean extend) {
		Rectangle area = area();
		List<EditPart> threads = new ArrayList<>();
		List<EditPart> cards = new ArrayList<>();
		for (Object part : getCurrentViewer().getEditPartRegistry().values()) {
			if (part instanceof ThreadEditPart tile && absolute(tile).intersects(area)) {
				threads.add(tile);
			} else if (part instanceof CardEditPart card && area.contains(absolute(card))) {
				cards.add(card);
			}
		}
		Set<Object> selection = new LinkedHashSet<>();
		if (extend) {
			selection.addAll(getCurrentViewer().getSelectedEditParts());
		}
		selection.addAll(threads.isEmpty() ? cards : threads);
		getCurrentViewer().setSelection(new StructuredSelection(new ArrayList<>(selection)));
	}

	private static Rectangle absolute(GraphicalEditPart part) {
		Rectangle box = part.getFigure().getBounds().getCopy();
		part.getFigure().translateToAbsolute(box);
		return box;
	}

	private Rectangle area() {
		return new Rectangle(getStartLocation(), getLocation());
	}

	private void showFrame() {
		if (frame == null) {
			frame = new RectangleFigure();
			frame.setFill(false);
			frame.setLineStyle(Graphics.LINE_DASH);
			frame.setForegroundColor(((DiagramScene) getCurrentViewer().getContents().getModel()).style().selection());
			addFeedback(frame);
		}
		Rectangle box = area();
		frame.translateToRelative(box);
		frame.setBounds(box);
	}

	private void eraseFrame() {
		if (frame != null) {
			removeFeedback(frame);
			frame = null;
		}
	}

	@Override
	protected boolean handleKeyDown(KeyEvent event) {
		if (event.keyCode == SWT.ESC && frame != null) {
			eraseFrame();
			setState(STATE_TERMINAL);
			return true;
		}
		return super.handleKeyDown(event);
	}

	@Override
	public void deactivate() {
		eraseFrame();
		super.deactivate();
		setState(STATE_TERMINAL);
	}

	@Override
	public void commitDrag() {
		// A marquee has nothing to commit.
	}
}
