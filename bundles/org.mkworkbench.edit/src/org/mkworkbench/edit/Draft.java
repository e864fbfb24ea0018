// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What a command wants the model to be. Nothing is changed until the changes are applied. */
final class Draft {
	private record Key(EObject owner, EStructuralFeature feature) {
	}

	private final Map<Key, Object> wanted = new LinkedHashMap<>();

	/** The list as it will be, to be changed by the caller. */
	@SuppressWarnings("unchecked")
	<T> List<T> list(EObject owner, EStructuralFeature feature) {
		return (List<T>) wanted.computeIfAbsent(new Key(owner, feature), key -> new ArrayList<>((Collection<Object>) owner.eGet(feature)));
	}

	/** Sets a feature; a list replaces all elements of a many-valued one. */
	void set(EObject owner, EStructuralFeature feature, Object value) {
		wanted.put(new Key(owner, feature), feature.isMany() ? new ArrayList<>((Collection<?>) value) : value);
	}

	/** The features that will differ, in the order in which they were asked for. */
	List<FeatureChange> changes() {
		List<FeatureChange> changes = new ArrayList<>();
		wanted.forEach((key, after) -> {
			Object before = key.owner().eGet(key.feature());
			if (key.feature().isMany() ? !same((List<?>) before, (List<?>) after) : !Objects.equals(before, after)) {
				changes.add(new FeatureChange(key.owner(), key.feature(), copy(before), copy(after)));
			}
		});
		return changes;
	}

	private static boolean same(List<?> before, List<?> after) {
		return before.size() == after.size() && new ArrayList<>(before).equals(after);
	}

	private static Object copy(Object value) {
		return value instanceof List<?> list ? List.copyOf(list) : value;
	}
}
