// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mkworkbench.model.DesignFile;
import org.mkworkbench.model.design.Design;

/** A design as it was: a deep copy, the bytes of its file, and which very objects stood in which place. */
final class Snapshot {
	private final Design copy;
	private final String file;
	private final Map<EObject, List<Object>> values = new IdentityHashMap<>();

	Snapshot(Design design) {
		copy = EcoreUtil.copy(design);
		file = file(design);
		values.put(design, values(design));
		design.eAllContents().forEachRemaining(object -> values.put(object, values(object)));
	}

	private static String file(Design design) {
		try {
			return new String(DesignFile.write(design), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static List<Object> values(EObject object) {
		List<Object> values = new ArrayList<>();
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			Object value = object.eGet(feature);
			values.add(value instanceof List<?> list ? List.copyOf(list) : value);
			values.add(object.eIsSet(feature));
		}
		return values;
	}

	boolean sameFile(Snapshot other) {
		return file.equals(other.file);
	}

	void assertRestored(Design design) {
		assertEquals(file, file(design));
		assertTrue(EcoreUtil.equals(copy, design), "deep comparison");
		Snapshot now = new Snapshot(design);
		assertEquals(values.size(), now.values.size());
		values.forEach((object, before) -> {
			List<Object> after = now.values.get(object);
			assertTrue(after != null, () -> object + " was replaced");
			for (int i = 0; i < before.size(); i++) {
				if (before.get(i) instanceof EObject) {
					assertSame(before.get(i), after.get(i));
				} else {
					// EObjects compare by identity, so lists of them do too
					assertEquals(before.get(i), after.get(i));
				}
			}
		});
	}
}
