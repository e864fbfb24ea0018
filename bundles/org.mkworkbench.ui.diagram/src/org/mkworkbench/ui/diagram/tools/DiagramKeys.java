// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.tools;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.TraverseEvent;
import org.mkworkbench.ui.diagram.editparts.KeyTarget;

/**
 * The keys of the diagram. Arrows, Home, End and Tab walk over the floor plan and the cards: alone they select, with Shift they extend the
 * selection, with Ctrl they move only the focus, and Ctrl+Space toggles what has it. Digits give the selected CPUs and devices to a kernel.
 */
public final class DiagramKeys extends GraphicalViewerKeyHandler {
	/** What keys do beyond moving the focus. */
	public interface Acts {
		/** Gives the selection to a kernel. @param number 1 for the first kernel of the plan, 0 for the host */
		void assign(int number);

		void assignToPool();

		/** Makes a kernel of the selected CPUs. */
		void newKernel();

		void showProperties();

		void zoomIn();

		void zoomOut();

		void zoomToActualSize();
	}

	private final Acts acts;
	private final Walk walk;

	public DiagramKeys(GraphicalViewer viewer, Acts acts) {
		super(viewer);
		this.acts = acts;
		walk = new Walk(viewer);
	}

	@Override
	public boolean keyPressed(KeyEvent event) {
		if (getFocusEditPart() instanceof KeyTarget target && target.keyPressed(event)) {
			return true;
		}
		int modifiers = event.stateMask & SWT.MODIFIER_MASK;
		if ((modifiers & ~SWT.MOD2) == 0 && digit(event) >= 0) {
			acts.assign(digit(event));
			return true;
		}
		boolean handled = modifiers == 0 ? plain(event) || move(event) : (modifiers & ~(SWT.MOD1 | SWT.MOD2)) == 0 && (zoom(event) || move(event));
		return handled || super.keyPressed(event);
	}

	private boolean plain(KeyEvent event) {
		switch (event.keyCode) {
		case SWT.F2 -> focus().performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
		case SWT.CR, SWT.KEYPAD_CR -> acts.showProperties();
		case 'p' -> acts.assignToPool();
		case 'n' -> acts.newKernel();
		default -> {
			return false;
		}
		}
		return true;
	}

	/** By the character, because digits need Shift on some keyboards. */
	private static int digit(KeyEvent event) {
		if (event.character >= '0' && event.character <= '9') {
			return event.character - '0';
		}
		return event.keyCode >= SWT.KEYPAD_0 && event.keyCode <= SWT.KEYPAD_9 ? event.keyCode - SWT.KEYPAD_0 : -1;
	}

	private boolean zoom(KeyEvent event) {
		if ((event.stateMask & SWT.MOD1) == 0) {
			return false;
		}
		switch (event.keyCode) {
		case '=', '+', SWT.KEYPAD_ADD -> acts.zoomIn();
		case '-', SWT.KEYPAD_SUBTRACT -> acts.zoomOut();
		case '0', SWT.KEYPAD_0 -> acts.zoomToActualSize();
		default -> {
			return false;
		}
		}
		return true;
	}

	private boolean move(KeyEvent event) {
		boolean control = (event.stateMask & SWT.MOD1) != 0;
		GraphicalEditPart from = getFocusEditPart();
		boolean nowhere = from == null || from == getViewer().getContents();
		EditPart to = switch (event.keyCode) {
		case SWT.ARROW_LEFT -> nowhere ? walk.outermost(false) : walk.neighbour(from, Walk.Direction.LEFT);
		case SWT.ARROW_RIGHT -> nowhere ? walk.outermost(false) : walk.neighbour(from, Walk.Direction.RIGHT);
		case SWT.ARROW_UP -> nowhere ? walk.outermost(false) : walk.neighbour(from, Walk.Direction.UP);
		case SWT.ARROW_DOWN -> nowhere ? walk.outermost(false) : walk.neighbour(from, Walk.Direction.DOWN);
		case SWT.HOME -> nowhere || control ? walk.outermost(false) : walk.edge(from, false);
		case SWT.END -> nowhere || control ? walk.outermost(true) : walk.edge(from, true);
		case SWT.TAB -> control ? null : walk.nextGroup(from, (event.stateMask & SWT.MOD2) != 0);
		default -> null;
		};
		if (to != null) {
			if (event.keyCode == SWT.TAB) {
				getViewer().select(to);
				getViewer().reveal(to);
			} else {
				if (control && (event.keyCode == SWT.HOME || event.keyCode == SWT.END)) {
					event.stateMask &= ~SWT.MOD1;
				}
				navigateTo(to, event);
			}
		}
		return switch (event.keyCode) {
		case SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.ARROW_UP, SWT.ARROW_DOWN, SWT.HOME, SWT.END, SWT.TAB -> true;
		default -> false;
		};
	}

	/** Keeps Tab for the diagram while it has a next group. At either end the focus leaves, so that the keyboard is never caught here. */
	public void keyTraversed(TraverseEvent event) {
		if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
			event.doit = walk.nextGroup(getFocusEditPart(), event.detail == SWT.TRAVERSE_TAB_PREVIOUS) == null;
		}
	}

	/** Where the focus is; for callers outside. */
	public EditPart focus() {
		return getFocusEditPart();
	}
}
