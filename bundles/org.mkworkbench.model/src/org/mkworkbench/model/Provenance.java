// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.model;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mkworkbench.model.machine.MachineFactory;
import org.mkworkbench.model.machine.Source;
import org.mkworkbench.model.machine.SourceKind;
import org.mkworkbench.model.machine.SourcedElement;
import org.mkworkbench.model.machine.ValueOrigin;

/** Where values of a machine came from. A value without an origin of its own comes from its element's source, else from its container's. */
public final class Provenance {
	private Provenance() {
	}

	/** The source of one value, or of the element itself when the feature is null. */
	public static Optional<Source> source(SourcedElement element, EStructuralFeature feature) {
		Optional<Source> own = origin(element, feature).map(ValueOrigin::getSource);
		if (own.isPresent()) {
			return own;
		}
		for (EObject current = element; current instanceof SourcedElement sourced; current = current.eContainer()) {
			if (sourced.getSource() != null) {
				return Optional.of(sourced.getSource());
			}
		}
		return Optional.empty();
	}

	/** True when the value was set without anybody having measured it: by assumption, or by a preset. */
	public static boolean isAssumed(SourcedElement element, EStructuralFeature feature) {
		return origin(element, feature).map(ValueOrigin::isAssumed).orElse(false)
				|| source(element, feature).map(source -> source.getKind() == SourceKind.PRESET).orElse(false);
	}

	/** Notes where a value came from, replacing an earlier note for the same feature. */
	public static void record(SourcedElement element, EStructuralFeature feature, Source source, boolean assumed) {
		ValueOrigin origin = origin(element, feature).orElseGet(() -> {
			ValueOrigin created = MachineFactory.eINSTANCE.createValueOrigin();
			created.setFeature(feature.getName());
			element.getOrigins().add(created);
			return created;
		});
		origin.setSource(source);
		origin.setAssumed(assumed);
	}

	private static Optional<ValueOrigin> origin(SourcedElement element, EStructuralFeature feature) {
		if (feature == null) {
			return Optional.empty();
		}
		return element.getOrigins().stream().filter(origin -> feature.getName().equals(origin.getFeature())).findFirst();
	}
}
