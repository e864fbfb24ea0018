// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.tools;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Polyline;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.graphics.Cursor;
import org.mkworkbench.edit.AssignmentPreview;
import org.mkworkbench.model.IommuGroups;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.ui.diagram.editparts.AssignTarget;
import org.mkworkbench.ui.diagram.editparts.CardEditPart;
import org.mkworkbench.ui.diagram.editparts.DeviceSource;
import org.mkworkbench.ui.diagram.editparts.DiagramScene;
import org.mkworkbench.ui.diagram.editparts.ThreadSource;
import org.mkworkbench.ui.diagram.figures.CardFigure.Target;
import org.mkworkbench.ui.diagram.figures.DragCardFigure;

/**
 * Selects on a click and, when dragged, gives the CPUs or the devices of the selection to what lies under the pointer. A card at the
 * pointer says what the drop will do; nothing happens over the place where the drag began. Devices take the rest of their IOMMU groups
 * along unless Shift is held.
 */
public final class AssignTracker extends SelectEditPartTracker {
	private static final int OFFSET = 18;

	private Load load = Load.of(List.of());
	private DragCardFigure card;
	private Polyline leash;
	private EditPart judgedTarget;
	private AssignmentPreview judgement;
	private boolean cancelled;

	public AssignTracker(EditPart source) {
		super(source);
		setDisabledCursor(Cursors.NO);
	}

	@Override
	protected String getCommandName() {
		return AssignRequest.TYPE;
	}

	@Override
	protected Cursor calculateCursor() {
		if (!isInState(STATE_DRAG_IN_PROGRESS)) {
			return getDefaultCursor();
		}
		return judgement == null ? Cursors.ARROW : judgement.allowed() ? Cursors.HAND : Cursors.NO;
	}

	@Override
	protected Request createTargetRequest() {
		return new AssignRequest(load);
	}

	@Override
	protected void updateTargetRequest() {
		((AssignRequest) getTargetRequest()).setLocation(getLocation());
	}

	@Override
	protected boolean handleDragStarted() {
		if (cancelled || !stateTransition(STATE_DRAG, STATE_DRAG_IN_PROGRESS)) {
			return false;
		}
		load = getSourceEditPart() instanceof DeviceSource ? Load.ofDevices(selectedDevices(), true) : Load.of(selectedThreads());
		setTargetRequest(null);
		lightCards(Target.POSSIBLE);
		return true;
	}

	/** CPUs of the selection if the dragged part belongs to it, else of the part alone; in tree order, each once. */
	private List<HardwareThread> selectedThreads() {
		Set<HardwareThread> found = new LinkedHashSet<>();
		for (EditPart part : draggedParts()) {
			if (part instanceof ThreadSource source) {
				found.addAll(source.threads());
			}
		}
		return scene().floorPlan().root().threads().stream().filter(found::contains).toList();
	}

	private List<Element> selectedDevices() {
		Set<Element> found = new LinkedHashSet<>();
		for (EditPart part : draggedParts()) {
			if (part instanceof DeviceSource source) {
				found.addAll(source.devices());
			}
		}
		return List.copyOf(found);
	}

	/** The selection if the dragged part belongs to it, else that part alone. */
	private List<EditPart> draggedParts() {
		List<EditPart> parts = new ArrayList<>();
		for (Object part : getCurrentViewer().getSelectedEditParts()) {
			parts.add((EditPart) part);
		}
		return parts.contains(getSourceEditPart()) ? parts : List.of(getSourceEditPart());
	}

	private DiagramScene scene() {
		return (DiagramScene) getCurrentViewer().getContents().getModel();
	}

	@Override
	protected boolean handleDragInProgress() {
		if (!isInState(STATE_DRAG_IN_PROGRESS) || cancelled) {
			return false;
		}
		takeGroups();
		updateTargetRequest();
		if (overSource()) {
			setTargetEditPart(null);
			judgedTarget = null;
			judgement = null;
			setCurrentCommand(null);
			eraseCard();
		} else {
			updateTargetUnderMouse();
			judge();
			showTargetFeedback();
			showCard();
		}
		refreshCursor();
		return true;
	}

	/** Shift may be pressed and released at any time of the drag. */
	private void takeGroups() {
		boolean groups = !getCurrentInput().isShiftKeyDown();
		if (!load.devices().isEmpty() && load.wholeGroups() != groups) {
			load = Load.ofDevices(load.devices(), groups);
			setTargetRequest(null);
			judgement = null;
		}
	}

	/** Asks the target only when it changes; the answer does not depend on where inside the target the pointer is. */
	private void judge() {
		EditPart target = getTargetEditPart();
		if (target != judgedTarget || judgement == null) {
			judgedTarget = target;
			judgement = target instanceof AssignTarget assign ? assign.offer(load, getLocation()).preview() : null;
		}
	}

	private boolean overSource() {
		EditPart under = getCurrentViewer().findObjectAt(getLocation());
		for (EditPart part = under; part != null; part = part.getParent()) {
			if ((part instanceof ThreadSource || part instanceof DeviceSource) && (part == getSourceEditPart() || getCurrentViewer().getSelectedEditParts().contains(part))) {
				return true;
			}
		}
		return false;
	}

	@Override
	protected void showTargetFeedback() {
		if (judgement != null && getTargetEditPart() instanceof AssignTarget target) {
			target.light(judgement.allowed() ? Target.HIT : Target.REFUSED);
		}
	}

	@Override
	protected void eraseTargetFeedback() {
		if (getTargetEditPart() instanceof AssignTarget target) {
			target.light(isInState(STATE_DRAG_IN_PROGRESS) && target instanceof CardEditPart ? Target.POSSIBLE : Target.NONE);
		}
	}

	private void lightCards(Target target) {
		for (Object part : getCurrentViewer().getContents().getChildren()) {
			if (part instanceof CardEditPart card) {
				card.light(target);
			}
		}
	}

	@Override
	protected boolean handleButtonUp(int button) {
		if (!isInState(STATE_DRAG_IN_PROGRESS)) {
			return super.handleButtonUp(button);
		}
		Command command = judgement != null && judgement.allowed() && getTargetEditPart() != null ? getTargetEditPart().getCommand(getTargetRequest()) : null;
		endFeedback();
		setState(STATE_TERMINAL);
		if (command != null && !cancelled) {
			setCurrentCommand(command);
			executeCurrentCommand();
		}
		return true;
	}

	@Override
	protected boolean handleKeyDown(KeyEvent event) {
		if (event.keyCode == SWT.ESC && isInState(STATE_DRAG_IN_PROGRESS)) {
			cancelled = true;
			endFeedback();
			setState(STATE_TERMINAL);
			refreshCursor();
			return true;
		}
		return super.handleKeyDown(event);
	}

	private void endFeedback() {
		eraseCard();
		eraseTargetFeedback();
		lightCards(Target.NONE);
		if (getCurrentViewer().getContents() != null) {
			for (Object part : getCurrentViewer().getContents().getChildren()) {
				if (part instanceof AssignTarget target) {
					target.light(Target.NONE);
				}
			}
		}
	}

	@Override
	public void deactivate() {
		if (isInState(STATE_DRAG_IN_PROGRESS)) {
			endFeedback();
		}
		super.deactivate();
	}

	// the card at the pointer

	private void showCard() {
		if (judgement == null) {
			eraseCard();
			return;
		}
		if (card == null) {
			leash = new Polyline();
			leash.setLineStyle(Graphics.LINE_DASH);
			leash.setForegroundColor(scene().style().selection());
			addFeedback(leash);
			card = new DragCardFigure(scene().style());
			addFeedback(card);
		}
		List<String> details = new ArrayList<>();
		if (!judgement.detail().isEmpty()) {
			details.add(judgement.detail());
		}
		if (judgement.allowed() && load.wholeGroups() && takesMore()) {
			details.add(Messages.AssignTracker_alone);
		}
		card.show(judgement.allowed(), judgement.headline(), details, judgement.problems());
		leash.setStart(relative(leash, getStartLocation()));
		leash.setEnd(relative(leash, getLocation()));
		card.setLocation(relative(card, cardPlace()));
	}

	/** Whether devices go along that nobody chose. */
	private boolean takesMore() {
		List<PciDevice> chosen = load.devices().stream().filter(PciDevice.class::isInstance).map(PciDevice.class::cast).toList();
		return IommuGroups.complete(scene().input().design().getMachine(), chosen).size() > chosen.size();
	}

	/** Beside the pointer, always wholly in sight. */
	private Point cardPlace() {
		Point pointer = getLocation();
		var area = ((org.eclipse.swt.widgets.Scrollable) getCurrentViewer().getControl()).getClientArea();
		int x = pointer.x + OFFSET + card.getBounds().width > area.width ? pointer.x - OFFSET - card.getBounds().width : pointer.x + OFFSET;
		int y = pointer.y + OFFSET + card.getBounds().height > area.height ? pointer.y - OFFSET - card.getBounds().height : pointer.y + OFFSET;
		return new Point(Math.max(0, x), Math.max(0, y));
	}

	private static Point relative(IFigure figure, Point location) {
		Point copy = location.getCopy();
		figure.translateToRelative(copy);
		return copy;
	}

	private void eraseCard() {
		if (card != null) {
			removeFeedback(leash);
			removeFeedback(card);
			card = null;
			leash = null;
		}
	}

	/** The card while it is shown, or null; for tests. */
	public DragCardFigure card() {
		return card;
	}
}
