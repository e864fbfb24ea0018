// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology;

/** Hears what an import does and may stop it. Called on the thread that imports. */
public interface ImportProgress {
	/** Hears nothing and never stops. */
	ImportProgress NONE = task -> { /* nobody watches */ };

	/** @param task what starts now, such as "Reading PCI devices" */
	void step(String task);

	/** Asked between steps; true ends the import with an {@link ImportException}. */
	default boolean cancelled() {
		return false;
	}
}
