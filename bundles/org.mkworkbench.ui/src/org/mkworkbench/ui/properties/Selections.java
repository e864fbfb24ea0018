// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.properties;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.mkworkbench.model.machine.Element;

/** Model objects behind selections of edit parts and tree items. */
public final class Selections {
	private Selections() {
	}

	/** The model object of one selected thing, or null. */
	public static Element element(Object selected) {
		return selected instanceof Element element ? element : Adapters.adapt(selected, EObject.class) instanceof Element element ? element : null;
	}

	/** The model objects of a selection, each once, in its order. */
	public static List<Element> elements(ISelection selection) {
		return selection instanceof IStructuredSelection structured
				? Stream.of(structured.toArray()).map(Selections::element).filter(Objects::nonNull).distinct().toList()
				: List.of();
	}
}
