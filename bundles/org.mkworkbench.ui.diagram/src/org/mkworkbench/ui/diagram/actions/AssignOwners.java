// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.actions;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.commands.IParameterValues;

/** The owners that keys can be defined for. */
public final class AssignOwners implements IParameterValues {
	private static final int KERNELS = 9;

	@Override
	public Map<String, String> getParameterValues() {
		Map<String, String> values = new LinkedHashMap<>();
		for (int number = 1; number <= KERNELS; number++) {
			values.put(org.eclipse.osgi.util.NLS.bind(Messages.Assign_kernelNumber, number), String.valueOf(number));
		}
		values.put(Messages.Assign_host, "0");
		values.put(Messages.Assign_pool, AssignHandler.POOL);
		return values;
	}
}
