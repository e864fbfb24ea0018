// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.properties;

import org.eclipse.ui.views.properties.tabbed.AbstractTypeMapper;
import org.mkworkbench.model.machine.Element;

/** Sections are chosen by the model object, whichever part shows it. */
public final class ElementTypeMapper extends AbstractTypeMapper {
	@Override
	@SuppressWarnings("rawtypes")
	public Class mapType(Object object) {
		Element element = Selections.element(object);
		return element == null ? super.mapType(object) : element.getClass();
	}
}
