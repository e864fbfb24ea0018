// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.ui.parts.DomainEventDispatcher;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.events.MouseEvent;
import org.mkworkbench.ui.diagram.tools.MiddlePan;

/**
 * A press ends the tooltip of what is pressed; it would stay above the targets of the drag that follows. The middle button pans. A new
 * selection takes the focus along: GEF's selection forgets where the focus was, but leaves it, with its frame, at that part.
 */
final class DiagramViewer extends ScrollingGraphicalViewer {
	private final MiddlePan pan = new MiddlePan(this);
	private DomainEventDispatcher dispatcher;

	private void leaveFocus() {
		if (focusPart != null) {
			focusPart.setFocus(false);
			setFocus(null);
		}
	}

	@Override
	public void deselectAll() {
		leaveFocus();
		super.deselectAll();
	}

	@Override
	public void select(EditPart part) {
		leaveFocus();
		super.select(part);
	}

	@Override
	public void setSelection(ISelection selection) {
		leaveFocus();
		super.setSelection(selection);
	}

	@Override
	public void setEditDomain(EditDomain domain) {
		super.setEditDomain(domain);
		dispatcher = new DomainEventDispatcher(domain, this) {
			@Override
			public void dispatchMousePressed(MouseEvent event) {
				setHoverSource(null, event);
				if (!pan.pressed(event)) {
					super.dispatchMousePressed(event);
				}
			}

			@Override
			public void dispatchMouseMoved(MouseEvent event) {
				if (!pan.moved(event)) {
					super.dispatchMouseMoved(event);
				}
			}

			@Override
			public void dispatchMouseReleased(MouseEvent event) {
				if (!pan.released(event)) {
					super.dispatchMouseReleased(event);
				}
			}
		};
		getLightweightSystem().setEventDispatcher(dispatcher);
	}

	@Override
	protected DomainEventDispatcher getEventDispatcher() {
		return dispatcher;
	}
}
