// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.editparts;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;

/** An edit part of the diagram. It adapts to its model object, so that selections mean the same everywhere in the workbench. */
abstract class ScenePart extends AbstractGraphicalEditPart {
	private final DiagramScene scene;

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
}
