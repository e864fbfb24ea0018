// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.editparts;

/** What a screen reader says of a part of the diagram. */
public interface SpokenPart {
	/** A name that needs no picture, such as {@code CPU 5, physical id x10, node 1, owned by web}. */
	String spokenName();

	/** What may change about it: its owner, the owners of its CPUs, the rate of a channel. Empty for nothing. */
	default String spokenValue() {
		return "";
	}

	/** One of the roles of {@link org.eclipse.swt.accessibility.ACC}. */
	int spokenRole();
}
