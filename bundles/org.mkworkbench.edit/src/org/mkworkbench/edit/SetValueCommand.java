// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mkworkbench.model.XmlText;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.VirtioDevice;

/** Sets one plain feature of one object, such as a name, an id, a command line or the place in the diagram. */
public final class SetValueCommand extends ModelCommand {
	private final EObject object;
	private final EStructuralFeature feature;
	private final Object value;

	/** @param value of the type of the feature, a collection for a many-valued one. @param label imperative, such as "Rename kernel" */
	public SetValueCommand(EObject object, EStructuralFeature feature, Object value, String label) {
		super(label);
		this.object = object;
		this.feature = feature;
		this.value = value;
	}

	@Override
	String refuse() {
		if (!feature.isChangeable() || feature.isDerived() || !fits()) {
			return "%s cannot have this value".formatted(feature.getName());
		}
		if (value instanceof String text && XmlText.firstForbidden(text).isPresent()) {
			return "%s cannot contain the character U+%04X, which no design file can hold".formatted(feature.getName(),
					XmlText.firstForbidden(text).getAsInt());
		}
		if (feature == DesignPackage.eINSTANCE.getPlan_Locked()) {
			return null;
		}
		String locked = refuseLocked(planOf(object));
		if (locked == null && object instanceof VirtioDevice device) {
			return AddVirtioDeviceCommand.refuseValue(device, feature, value);
		}
		if (feature == DesignPackage.eINSTANCE.getScenario_Name() && object instanceof Scenario scenario) {
			return ScenarioNames.refuse(Owners.design(scenario).orElse(null), scenario, (String) value);
		}
		return locked == null && feature == DesignPackage.eINSTANCE.getPlan_Name() && object instanceof Plan plan
				? PlanNames.refuse(Owners.design(plan).orElse(null), plan, (String) value) : locked;
	}

	private boolean fits() {
		if (feature.isMany()) {
			return value instanceof Collection<?> all && all.stream().allMatch(feature.getEType()::isInstance);
		}
		return value == null ? feature.getEType().getDefaultValue() == null : feature.getEType().isInstance(value);
	}

	@Override
	void draft(Draft draft) {
		draft.set(object, feature, value);
	}

	@Override
	Collection<? extends EObject> main() {
		return List.of(object);
	}
}
