// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.bars;

import java.util.List;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.command.Command;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.graphics.Cursor;
import org.mkworkbench.edit.AssignmentPreview;
import org.mkworkbench.model.Alignment;
import org.mkworkbench.model.ByteSize;
import org.mkworkbench.model.NodeMemory.Part;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.ui.diagram.EmfCommand;
import org.mkworkbench.ui.diagram.editparts.CardEditPart;
import org.mkworkbench.ui.diagram.editparts.MemoryBarEditPart;
import org.mkworkbench.ui.diagram.figures.BarFigure;
import org.mkworkbench.ui.diagram.figures.CardFigure.Target;

/**
 * Selects a part of a memory bar on a click. A drag that begins on a boundary moves it; one that begins on a part gives its memory to the kernel,
 * pool, host or node under the pointer. A card says what the drop will do; the bar shows where the boundary will be.
 */
public final class MemoryTracker extends SelectEditPartTracker {
	/** So near to its start a boundary stays where it is, in pixels of the screen. */
	private static final int STAY = 2;

	private final MemoryBarEditPart bar;
	private int part = -1;
	private BoundaryMove move;
	/** What the two parts beside the boundary cover, and how far from it the press was; in pixels at 100 % zoom. */
	private Rectangle stretch;
	private int offset;
	private PointerCard card;
	private AssignmentPreview preview;
	private Command command;
	private MemoryGift gift;
	private CardEditPart lit;
	private boolean cancelled;
	private int modifiers;

	public MemoryTracker(MemoryBarEditPart bar) {
		super(bar);
		this.bar = bar;
		setDisabledCursor(Cursors.NO);
	}

	@Override
	protected String getCommandName() {
		return "move memory";
	}

	@Override
	protected Cursor calculateCursor() {
		if (move != null) {
			return Cursors.SIZEWE;
		}
		if (!isInState(STATE_DRAG_IN_PROGRESS)) {
			return getDefaultCursor();
		}
		return preview == null ? Cursors.ARROW : preview.allowed() ? Cursors.HAND : Cursors.NO;
	}

	@Override
	protected boolean handleButtonDown(int button) {
		if (bar.memory() != null) {
			BarFigure figure = bar.getFigure();
			int x = place().x;
			int grip = button == 1 ? figure.boundaryAt(x) : -1;
			part = figure.segmentAt(x);
			bar.setCurrent(grip >= 0 ? grip : part);
			if (grip >= 0) {
				move = new BoundaryMove(bar, grip);
				stretch = figure.segmentBounds(grip).getUnion(figure.segmentBounds(grip + 1));
				offset = x - figure.segmentBounds(grip).right();
			}
		}
		return super.handleButtonDown(button);
	}

	/** The pointer in the coordinates of the bar. */
	private Point place() {
		Point place = getLocation().getCopy();
		bar.getFigure().translateToRelative(place);
		return place;
	}

	private Machine machine() {
		return bar.scene().input().design().getMachine();
	}

	@Override
	protected boolean handleDragStarted() {
		if (cancelled || part < 0 || bar.scene().plan() == null || !stateTransition(STATE_DRAG, STATE_DRAG_IN_PROGRESS)) {
			return false;
		}
		card = new PointerCard(getCurrentViewer());
		if (move == null) {
			gift = new MemoryGift(bar, bar.memory().parts().get(part));
			lightCards(Target.POSSIBLE);
		}
		return true;
	}

	@Override
	protected boolean handleDragInProgress() {
		if (!isInState(STATE_DRAG_IN_PROGRESS) || cancelled) {
			return false;
		}
		modifiers = (getCurrentInput().isShiftKeyDown() ? SWT.SHIFT : 0) | (getCurrentInput().isAltKeyDown() ? SWT.ALT : 0)
				| (getCurrentInput().isModKeyDown(SWT.MOD1) ? SWT.MOD1 : 0);
		judge();
		return true;
	}

	private void judge() {
		if (move != null) {
			judgeBoundary();
		} else {
			judgeGift();
		}
		refreshCursor();
	}

	private void judgeBoundary() {
		Alignment chosen = MemoryStep.of(getCurrentViewer(), machine(), bar.node());
		Alignment step = MemoryStep.finer(chosen, modifiers);
		double share = Math.clamp((place().x - offset - stretch.x) / (double) stretch.width, 0, 1);
		boolean stays = Math.abs(getLocation().x - getStartLocation().x) <= STAY;
		long left = stays ? move.left().bytes() : move.nearest(Math.round(share * move.combined()), step);
		if (move.changes(left)) {
			preview = move.preview(left);
			command = preview.allowed() ? move.command(left) : null;
		} else {
			preview = new AssignmentPreview(true, NLS.bind(Messages.unchanged, new Object[] { MemoryBarEditPart.name(move.left()), size(move.left()),
					MemoryBarEditPart.name(move.right()), size(move.right()) }), "", List.of());
			command = null;
		}
		bar.show(preview.allowed() ? move.result(left) : bar.memory().parts());
		card.show(preview, NLS.bind(Messages.steps, new Object[] { new ByteSize(step.bytes(machine())),
				new ByteSize(MemoryStep.finer(chosen, SWT.SHIFT).bytes(machine())), new ByteSize(Alignment.PAGE.bytes(machine())) }), getLocation());
	}

	private static String size(Part part) {
		return new ByteSize(part.bytes()).readable();
	}

	private void judgeGift() {
		EditPart under = getCurrentViewer().findObjectAt(getLocation());
		while (under != null && !(under instanceof CardEditPart || under instanceof MemoryBarEditPart)) {
			under = under.getParent();
		}
		boolean all = (modifiers & SWT.MOD1) != 0;
		boolean known = switch (under) {
		case CardEditPart target -> gift.to(target.object(), all);
		case MemoryBarEditPart other when other != bar -> gift.toNode(other.node());
		case MemoryBarEditPart same -> same.getFigure().segmentAt(place().x) != part
				&& gift.to(bar.owner(bar.memory().parts().get(bar.getFigure().segmentAt(place().x))), all);
		case null, default -> false;
		};
		preview = known ? gift.preview() : null;
		command = known && preview.allowed() ? gift.command() : null;
		light(preview != null && under instanceof CardEditPart target ? target : null);
		if (preview == null) {
			card.erase();
		} else {
			card.show(preview, gift.hint(), getLocation());
		}
	}

	private void light(CardEditPart target) {
		if (lit != null && lit != target) {
			lit.light(Target.POSSIBLE);
		}
		lit = target;
		if (lit != null) {
			lit.light(preview.allowed() ? Target.HIT : Target.REFUSED);
		}
	}

	private void lightCards(Target target) {
		for (Object child : getCurrentViewer().getContents().getChildren()) {
			if (child instanceof CardEditPart each) {
				each.light(target);
			}
		}
	}

	@Override
	protected boolean handleButtonUp(int button) {
		if (!isInState(STATE_DRAG_IN_PROGRESS)) {
			move = null;
			return super.handleButtonUp(button);
		}
		Command wanted = cancelled ? null : command;
		boolean ask = gift != null && gift.isAmountOpen() && (modifiers & SWT.SHIFT) != 0;
		endFeedback();
		setState(STATE_TERMINAL);
		if (wanted != null && ask) {
			// After the drag, so that the dialog gets the mouse and the keys; the tracker has no viewer any more then.
			EditPartViewer viewer = getCurrentViewer();
			viewer.getControl().getDisplay().asyncExec(() -> gift.ask(viewer));
		} else if (wanted != null) {
			setCurrentCommand(new EmfCommand(wanted));
			executeCurrentCommand();
		}
		return true;
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
		return modifier(event, true) || super.handleKeyDown(event);
	}

	@Override
	protected boolean handleKeyUp(KeyEvent event) {
		return modifier(event, false) || super.handleKeyUp(event);
	}

	/** A modifier key counts at once, without a move of the mouse. */
	private boolean modifier(KeyEvent event, boolean down) {
		if (!isInState(STATE_DRAG_IN_PROGRESS) || cancelled || (event.keyCode & ~SWT.MODIFIER_MASK) != 0 || event.keyCode == 0) {
			return false;
		}
		modifiers = down ? modifiers | event.keyCode : modifiers & ~event.keyCode;
		judge();
		return true;
	}

	private void endFeedback() {
		card.erase();
		lightCards(Target.NONE);
		move = null;
		lit = null;
		bar.showPlan();
	}

	@Override
	public void deactivate() {
		if (isInState(STATE_DRAG_IN_PROGRESS)) {
			endFeedback();
		}
		super.deactivate();
	}

	/** The card at the pointer while something is dragged, or null. */
	public PointerCard card() {
		return card;
	}
}
