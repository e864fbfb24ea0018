// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.editparts;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** An edit part of the diagram. It adapts to its model object, so that selections mean the same everywhere in the workbench. */
abstract class ScenePart extends AbstractGraphicalEditPart implements SpokenPart {
	private final DiagramScene scene;
	private AccessibleEditPart accessible;

	ScenePart(DiagramScene scene, Object model) {
		this.scene = scene;
		setModel(model);
	}

	public final DiagramScene scene() {
		return scene;
	}

	/** The object of the design or machine the part shows, or null. */
	public abstract EObject object();

	/** Shows the present state of the model; called by the scheduler only and once when the part appears. */
	abstract void update();

	@Override
	protected void refreshVisuals() {
		update();
	}

	@Override
	@SuppressWarnings({ "rawtypes", "unchecked" })
	public Object getAdapter(Class key) {
		EObject object = object();
		if (object != null && key.isInstance(object)) {
			return object;
		}
		return super.getAdapter(key);
	}

	@Override
	public int spokenRole() {
		return ACC.ROLE_GRAPHIC;
	}

	@Override
	protected final AccessibleEditPart getAccessibleEditPart() {
		if (accessible == null) {
			accessible = new AccessibleGraphicalEditPart() {
				@Override
				public void getName(AccessibleEvent event) {
					event.result = spokenName();
				}

				@Override
				public void getValue(AccessibleControlEvent event) {
					event.result = spokenValue();
				}

				@Override
				public void getRole(AccessibleControlEvent event) {
					event.detail = spokenRole();
				}
			};
		}
		return accessible;
	}
}
