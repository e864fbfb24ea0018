// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.architecture;

/**
 * @param bundle the bundle that breaks a rule
 * @param where  the class, or the manifest header, that does it
 * @param used   the package or bundle it uses
 * @param rule   what is allowed instead
 */
public record Violation(String bundle, String where, String used, String rule) {
	@Override
	public String toString() {
		return where + " uses " + used + ", but " + rule;
	}
}
