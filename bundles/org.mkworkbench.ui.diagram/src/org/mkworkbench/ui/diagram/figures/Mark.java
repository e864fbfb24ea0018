// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.figures;

/** A decoration for problems, the worst one of an element. */
public enum Mark {
	NONE, WARNING, ERROR;

	public Mark worse(Mark other) {
		return compareTo(other) >= 0 ? this : other;
	}
}
