// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.policies;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ResizableEditPolicy;
import org.eclipse.gef.editpolicies.XYLayoutEditPolicy;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.osgi.util.NLS;
import org.mkworkbench.edit.CreateKernelCommand;
import org.mkworkbench.edit.SetValueCommand;
import org.mkworkbench.model.Bounds;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.ui.diagram.EmfCommand;
import org.mkworkbench.ui.diagram.editparts.CardEditPart;
import org.mkworkbench.ui.diagram.editparts.DiagramEditPart;
import org.mkworkbench.ui.diagram.figures.CardFigure;

/** Moves and sizes cards, and makes kernels with the Kernel tool. */
public final class CardLayoutPolicy extends XYLayoutEditPolicy {
	@Override
	protected EditPolicy createChildEditPolicy(EditPart child) {
		if (!(child instanceof CardEditPart card)) {
			return null;
		}
		CardPolicy policy = new CardPolicy();
		// The height follows from the content; people choose the width.
		policy.setResizeDirections(card.kernel() == null ? PositionConstants.NONE : PositionConstants.EAST_WEST);
		policy.setDragAllowed(card.kernel() != null);
		return policy;
	}

	@Override
	protected void decorateChild(EditPart child) {
		if (child instanceof CardEditPart) {
			super.decorateChild(child);
		}
	}

	@Override
	protected Command createAddCommand(EditPart child, Object constraint) {
		return null;
	}

	@Override
	protected Command createChangeConstraintCommand(EditPart child, Object constraint) {
		if (!(child instanceof CardEditPart card) || card.kernel() == null || !(constraint instanceof Rectangle place)) {
			return null;
		}
		int width = Math.max(CardFigure.MIN_WIDTH, place.width);
		// Trackers have snapped the place to the grid or to other cards.
		Bounds bounds = new Bounds(place.x, place.y, width, 0);
		boolean resized = card.getFigure().getBounds().width != width;
		return new EmfCommand(new SetValueCommand(card.kernel(), DesignPackage.Literals.KERNEL__BOUNDS, bounds,
				NLS.bind(resized ? Messages.Card_resize : Messages.Card_move, card.getFigure().view().name())));
	}

	@Override
	protected Dimension getMinimumSizeFor(GraphicalEditPart child) {
		return new Dimension(CardFigure.MIN_WIDTH, 40);
	}

	@Override
	protected Command getCreateCommand(CreateRequest request) {
		if (request.getNewObjectType() != SpawnedKernel.class) {
			return null;
		}
		Rectangle place = (Rectangle) getConstraintFor(request);
		int width = request.getSize() == null || request.getSize().isEmpty() ? CardFigure.WIDTH : Math.max(CardFigure.MIN_WIDTH, place.width);
		DiagramEditPart diagram = (DiagramEditPart) getHost();
		return new EmfCommand(new CreateKernelCommand(diagram.scene().plan(), diagram.freePlace(place.x, place.y, width), List.of()));
	}

	@Override
	protected Command getDeleteDependantCommand(Request request) {
		return null;
	}

	/** The card draws its own outline; handles only on the sides that can be moved. */
	private static final class CardPolicy extends ResizableEditPolicy {
		private FocusFrame focus;

		@Override
		protected List<?> createSelectionHandles() {
			List<Object> handles = new ArrayList<>();
			if ((getResizeDirections() & PositionConstants.EAST) != 0) {
				GraphicalEditPart part = (GraphicalEditPart) getHost();
				org.eclipse.gef.handles.ResizableHandleKit.addHandle(part, handles, PositionConstants.EAST);
				org.eclipse.gef.handles.ResizableHandleKit.addHandle(part, handles, PositionConstants.WEST);
			}
			return handles;
		}

		@Override
		protected void showSelection() {
			super.showSelection();
			((CardEditPart) getHost()).getFigure().setSelected(true);
		}

		@Override
		protected void hideSelection() {
			super.hideSelection();
			((CardEditPart) getHost()).getFigure().setSelected(false);
		}

		@Override
		protected void showFocus() {
			if (focus == null) {
				focus = new FocusFrame(getHostFigure(), ((CardEditPart) getHost()).scene().style().text());
				getLayer(LayerConstants.SCALED_FEEDBACK_LAYER).add(focus);
			}
		}

		@Override
		protected void hideFocus() {
			if (focus != null) {
				getLayer(LayerConstants.SCALED_FEEDBACK_LAYER).remove(focus);
				focus = null;
			}
		}
	}
}
