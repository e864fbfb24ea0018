// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * One feature of one object with its value before and after. A list is kept whole, so that undo restores every position.
 *
 * @param before a {@code List} copy for a many-valued feature
 */
record FeatureChange(EObject owner, EStructuralFeature feature, Object before, Object after) {
	void apply() {
		write(after);
	}

	void revert() {
		write(before);
	}

	@SuppressWarnings("unchecked")
	private void write(Object value) {
		if (feature.isMany()) {
			writeList((EList<Object>) owner.eGet(feature), (List<Object>) value);
		} else {
			owner.eSet(feature, value);
		}
	}

	/** Few notifications for the usual cases (some removed, some appended) instead of one per element. */
	private static void writeList(EList<Object> list, List<Object> wanted) {
		Set<Object> wantedOnce = new HashSet<>(wanted);
		if (wantedOnce.size() < wanted.size() || new HashSet<>(list).size() < list.size()) {
			// a broken file may name an object twice; the checked methods of a unique list would drop the second mention
			list.clear();
			((InternalEList<Object>) list).addAllUnique(wanted);
			return;
		}
		List<Object> gone = list.stream().filter(object -> !wantedOnce.contains(object)).toList();
		if (!gone.isEmpty()) {
			list.removeAll(new HashSet<>(gone));
		}
		if (list.size() <= wanted.size() && wanted.subList(0, list.size()).equals(list)) {
			list.addAll(new ArrayList<>(wanted.subList(list.size(), wanted.size())));
		} else {
			ECollections.setEList(list, wanted);
		}
	}
}
