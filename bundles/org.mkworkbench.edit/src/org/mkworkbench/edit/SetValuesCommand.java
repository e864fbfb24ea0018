// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Sets one plain feature of several objects to the same value, as one act; see {@link SetValueCommand}. */
public final class SetValuesCommand extends ModelCommand {
	private final List<EObject> objects;
	private final EStructuralFeature feature;
	private final Object value;

	/** @param objects all have the feature. @param label imperative, such as "Set role" */
	public SetValuesCommand(Collection<? extends EObject> objects, EStructuralFeature feature, Object value, String label) {
		super(label);
		this.objects = List.copyOf(new LinkedHashSet<>(objects));
		this.feature = feature;
		this.value = value;
	}

	@Override
	String refuse() {
		if (objects.isEmpty()) {
			return "Nothing is selected";
		}
		for (EObject object : objects) {
			String reason = feature.getEContainingClass().isSuperTypeOf(object.eClass())
					? new SetValueCommand(object, feature, value, getLabel()).refuse() : "Not all of these have a " + feature.getName();
			if (reason != null) {
				return reason;
			}
		}
		return null;
	}

	@Override
	void draft(Draft draft) {
		objects.forEach(object -> draft.set(object, feature, value));
	}

	@Override
	Collection<? extends EObject> main() {
		return objects;
	}
}
