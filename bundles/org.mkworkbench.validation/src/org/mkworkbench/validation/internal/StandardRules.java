// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.List;

import org.mkworkbench.validation.Rule;

/** Every rule, in the order in which findings appear. */
public final class StandardRules {
	private StandardRules() {
	}

	public static List<Rule> all() {
		return List.of();
	}
}
