// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.ui.parts.DomainEventDispatcher;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.events.FocusEvent;
import org.eclipse.swt.events.MouseEvent;
import org.mkworkbench.ui.diagram.tools.MiddlePan;

/**
 * A press ends the tooltip of what is pressed; it would stay above the targets of the drag that follows. The middle button pans. A new
 * selection takes the focus along: GEF's selection forgets where the focus was, but leaves it, with its frame, at that part. While the first
 * button is down, a new selection is not told: Properties and Outline would take their time to follow in the middle of a drag.
 */
final class DiagramViewer extends ScrollingGraphicalViewer {
	private final MiddlePan pan = new MiddlePan(this);
	private DomainEventDispatcher dispatcher;
	private boolean pressed;
	private boolean untold;

	@Override
	protected void fireSelectionChanged() {
		if (pressed) {
			untold = true;
		} else {
			super.fireSelectionChanged();
		}
	}

	/** The drag, or the click, is over, or somebody took the mouse away. */
	private void released() {
		pressed = false;
		if (untold) {
			untold = false;
			super.fireSelectionChanged();
		}
	}

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
				released();
				pressed = event.button == 1;
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
				try {
					if (!pan.released(event)) {
						super.dispatchMouseReleased(event);
					}
				} finally {
					DiagramViewer.this.released();
				}
			}

			@Override
			public void dispatchFocusLost(FocusEvent event) {
				DiagramViewer.this.released();
				super.dispatchFocusLost(event);
			}
		};
		getLightweightSystem().setEventDispatcher(dispatcher);
	}

	@Override
	protected DomainEventDispatcher getEventDispatcher() {
		return dispatcher;
	}
}
